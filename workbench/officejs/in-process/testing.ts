import { newWorkbook } from '../../../src/xlsx/new-workbook.ts';
import { openWorkbook } from '../../../src/xlsx/open-workbook.ts';
import type { XlsxSheet } from '../../../src/xlsx/workbook.ts';
import { createInProcessHost, type InProcessHost, type InProcessOptions } from './in-process-host.ts';

export interface TestBook {
  readonly host: InProcessHost;
  readonly sheet: XlsxSheet;
  /** Runs a batch on the first sheet and syncs at its end. */
  readonly run: <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T) => Promise<T>;
  /** The code of what goes wrong; `'none'` when nothing does. */
  readonly codeOf: (
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ) => Promise<string>;
  /** The workbook after saving and opening again. */
  readonly reopened: () => ReturnType<typeof openWorkbook>;
}

/** A new workbook behind the genuine client. */
export function testBook(options: InProcessOptions = {}): TestBook {
  const model = newWorkbook();
  const host = createInProcessHost(model, options);
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('a new workbook has a sheet');
  const run: TestBook['run'] = (batch) =>
    host.Excel.run(async (context) => {
      const result = batch(context.workbook.worksheets.getItem(sheet.name), context);
      await context.sync();
      return result;
    });
  return {
    host,
    sheet,
    run,
    codeOf: (batch) =>
      run(batch).then(
        () => 'none',
        (error: unknown) => (error as { code: string }).code,
      ),
    reopened: () => openWorkbook(model.save()),
  };
}
