import { TroubleError } from '../core/trouble.ts';
import type { JobContext, JobResult } from './job.ts';

/** Runs a job's work; the one place where expected trouble becomes a value. Anything else thrown is a bug. */
export async function runJob<T>(context: JobContext, work: () => Promise<T>): Promise<JobResult<T>> {
  try {
    stopIfCancelled(context);
    return { kind: 'done', value: await work() };
  } catch (error) {
    if (error instanceof TroubleError) return { kind: 'trouble', trouble: error.trouble };
    if (context.signal?.aborted === true) return { kind: 'trouble', trouble: { kind: 'cancelled' } };
    throw error;
  }
}

export function stopIfCancelled(context: JobContext): void {
  if (context.signal?.aborted === true) throw new TroubleError({ kind: 'cancelled' });
}

/** Does work that stops now and then, with a breath at each stop; throws `cancelled` as `breathe` does. */
export async function inTurns<T>(context: JobContext, work: Generator<void, T, void>): Promise<T> {
  let turn = work.next();
  while (turn.done !== true) {
    await breathe(context);
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
