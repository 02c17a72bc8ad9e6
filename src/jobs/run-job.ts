import { TroubleError } from '../core/trouble.ts';
import type { JobContext, JobResult } from './job.ts';

type Cancellable = Pick<JobContext, 'signal'>;

/** Runs a job's work; the one place where expected trouble becomes a value. Anything else thrown is a bug. */
export async function runJob<T>(context: Cancellable, work: () => Promise<T>): Promise<JobResult<T>> {
  try {
    stopIfCancelled(context);
    return { kind: 'done', value: await work() };
  } catch (error) {
    if (error instanceof TroubleError) return { kind: 'trouble', trouble: error.trouble };
    if (context.signal?.aborted === true) return { kind: 'trouble', trouble: { kind: 'cancelled' } };
    throw error;
  }
}

export function stopIfCancelled(context: Cancellable): void {
  if (context.signal?.aborted === true) throw new TroubleError({ kind: 'cancelled' });
}

/** Milliseconds of work between two breaths: a third of what a person notices, as machines are slow. */
const A_SLICE = 16;

/** Does work that stops now and then, with a breath whenever a slice is full; throws `cancelled` as `breathe` does. */
export async function inTurns<T>(context: JobContext, work: Generator<void, T, void>): Promise<T> {
  let began = performance.now();
  let turn = work.next();
  while (turn.done !== true) {
    if (performance.now() - began >= A_SLICE) {
      await breathe(context);
      began = performance.now();
    }
    turn = work.next();
  }
  return turn.value;
}

/** Lets the host paint, type and cancel between two slices of work; throws `cancelled` if it did. */
export async function breathe(context: JobContext): Promise<void> {
  await new Promise<void>((resume) => {
    setTimeout(resume, 0);
  });
  stopIfCancelled(context);
}
