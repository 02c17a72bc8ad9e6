import { TroubleError } from '../core/trouble.ts';
import { troubleOfError, type Attempt } from './trouble-of-error.ts';

/**
 * Runs one batch against Excel. Waits while the user edits a cell; what Excel refuses comes out as `TroubleError`.
 */
export async function runExcel<T>(
  attempt: Attempt,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw troubleOfError(error, attempt);
  }
}

/** The same for verbs that only read: giving up does not have to wait for Excel's answer. */
export function readExcel<T>(
  attempt: Attempt,
  signal: AbortSignal | undefined,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  stopIfCancelled(signal);
  const answer = runExcel(attempt, batch);
  if (signal === undefined) return answer;
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => {
      reject(new TroubleError({ kind: 'cancelled' }));
    };
    signal.addEventListener('abort', giveUp, { once: true });
    answer.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', giveUp);
    });
  });
}

export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new TroubleError({ kind: 'cancelled' });
}
