import type { Status } from '../status/status.ts';

/** 办结 ÷ (总数 − 长期坚持 − 暂缓终止), 0 to 1; `null` when there is nothing to divide by. */
export function closingRate(counts: Readonly<Record<Status, number>>): number | null {
  const { closed, notStarted, inProgress, awaitingSignOff, unknown } = counts;
  const counted = closed + notStarted + inProgress + awaitingSignOff + unknown;
  return counted === 0 ? null : closed / counted;
}
