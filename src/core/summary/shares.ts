/**
 * Shares in tenths of a per cent that add up to exactly 100 % (largest remainder method): what is lost
 * by rounding down goes to the largest fractions. All zero when there is nothing to share.
 */
export function sharesInTenths(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * 1000) / total);
  const shares = exact.map(Math.floor);
  const missing = 1000 - shares.reduce((sum, share) => sum + share, 0);
  const byFraction = exact
    .map((value, place) => ({ place, fraction: value - Math.floor(value) }))
    .sort((one, other) => other.fraction - one.fraction || one.place - other.place);
  for (const { place } of byFraction.slice(0, missing)) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}
