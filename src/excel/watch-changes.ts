import { runExcel } from './run-excel.ts';

/** Excel sends storms of events (one a cell while filling down) and misses some: one hint when it calms. */
const CALM = 400;

/** Calls `onChange` once a flurry of changes is over. Resolves to "stop"; stopping twice does no harm. */
export async function watchChanges(onChange: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const changed = () => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(onChange, CALM);
    return Promise.resolve();
  };
  const handlers = await runExcel({}, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
    ] as const;
    await context.sync();
    return added;
  });
  return async () => {
    if (stopped) return;
    stopped = true;
    clearTimeout(timer);
    const [first, ...others] = handlers;
    await Excel.run(first.context, async (context) => {
      first.remove();
      for (const handler of others) handler.remove();
      await context.sync();
    });
  };
}
