import type { CDPSession, Frame, Page } from 'playwright-core';

/** One turn of a frame's thread, from being woken to going back to sleep. All times are milliseconds. */
export interface BusyTask {
  /** Processor time: what the machine does meanwhile for others does not count. */
  readonly cpu: number;
  /** The same, by the file of the script that ran; `''` is the browser itself, garbage collection included. */
  readonly byScript: ReadonlyMap<string, number>;
  /** The functions that took longest, with their files: for people. */
  readonly most: readonly string[];
}

const CATEGORIES = [
  'toplevel',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];
const MARK = 'busy-tasks';
const MICROSECONDS = 1000;
/** Milliseconds. */
const SETTLING = 1000;

/** What Chromium's trace says; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: ProfileData };
}
interface ProfileData {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
}
interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/**
 * The turns of the frame's thread while `work` runs, from Chromium's own trace. The frame must be in a process
 * of its own, else the thread is the whole page's and nobody's work can be told apart; the page's own thread is
 * asked for by its main frame.
 * @throws Error where the frame has no process of its own
 */
export async function busyTasks(
  page: Page,
  frame: Frame,
  work: () => Promise<void>,
): Promise<readonly BusyTask[]> {
  const context = page.context();
  // Refused for a frame that shares its page's process.
  if (frame !== page.mainFrame()) await (await context.newCDPSession(frame)).detach();
  const session = await context.newCDPSession(page);
  const events = await traced(session, async () => {
    // The profiler's own start keeps the thread busy for a while.
    await new Promise((resolve) => setTimeout(resolve, SETTLING));
    await frame.evaluate((name) => performance.mark(name), MARK);
    await work();
  });
  await session.detach();
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('the trace does not know the frame');
  const own = events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
  const samples = samplesOf(events, mark);
  return own
    .filter(({ name, ph, ts }) => name === 'RunTask' && ph === 'X' && ts >= mark.ts)
    .map((task) => busyTask(task, samples));
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

interface Sample {
  readonly at: number;
  readonly script: string;
  readonly label: string;
}

/** What ran when, as V8's sampling saw it, in order of time. */
function samplesOf(events: readonly TraceEvent[], mark: TraceEvent): readonly Sample[] {
  const begun = events.find(
    ({ name, pid, tid }) => name === 'Profile' && pid === mark.pid && tid === mark.tid,
  );
  const nodes = new Map<number, ProfileNode>();
  const samples: Sample[] = [];
  let at = begun?.args?.data?.startTime ?? 0;
  for (const { name, pid, id, args } of events) {
    if (name !== 'ProfileChunk' || pid !== mark.pid || id !== begun?.id) continue;
    const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [index, nodeId] of (cpuProfile?.samples ?? []).entries()) {
      at += timeDeltas[index] ?? 0;
      const leaf = nodes.get(nodeId);
      let node = leaf;
      // What the engine does for a script (parsing JSON, sorting) is that script's.
      while (node !== undefined && (node.callFrame.url ?? '') === '') node = nodes.get(node.parent ?? -1);
      const script = (node?.callFrame.url ?? '').split(/[?#]/)[0]?.split('/').at(-1) ?? '';
      samples.push({ at, script, label: `${leaf?.callFrame.functionName ?? ''} (${script})` });
    }
  }
  return samples;
}

function busyTask({ ts, dur = 0, tdur }: TraceEvent, samples: readonly Sample[]): BusyTask {
  const cpu = (tdur ?? dur) / MICROSECONDS;
  const during = samples.filter(({ at }) => at >= ts && at <= ts + dur);
  const share = during.length === 0 ? 0 : cpu / during.length;
  const byScript = new Map<string, number>(during.length === 0 ? [['', cpu]] : []);
  const byLabel = new Map<string, number>();
  for (const { script, label } of during) {
    byScript.set(script, (byScript.get(script) ?? 0) + share);
    byLabel.set(label, (byLabel.get(label) ?? 0) + share);
  }
  const most = [...byLabel].sort(([, one], [, other]) => other - one).slice(0, 12);
  return { cpu, byScript, most: most.map(([label, ms]) => `${ms.toFixed(0)} ${label}`) };
}
