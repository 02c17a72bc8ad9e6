/** One thing to write, with about how many bytes it takes in a request. */
export interface Step<Target> {
  readonly bytes: number;
  readonly write: (target: Target) => void;
}

/** Excel on the web refuses requests above 5 MB; the estimates are rough. */
const MOST_BYTES = 3_500_000;

/** The steps in order, cut into as few requests as the limit allows. A single step is never cut. */
export function inBatches<OneStep extends Step<never>>(
  steps: readonly OneStep[],
  mostBytes = MOST_BYTES,
): readonly (readonly OneStep[])[] {
  const batches: OneStep[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = batches.at(-1);
    if (last === undefined || step.bytes > room) {
      batches.push([step]);
      room = mostBytes - step.bytes;
    } else {
      last.push(step);
      room -= step.bytes;
    }
  }
  return batches;
}
