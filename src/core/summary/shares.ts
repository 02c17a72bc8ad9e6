/**
 * Shares in tenths of a per cent that add up to exactly 100 % (largest remainder method): what is lost
 * by rounding down goes to the largest fractions, of equal ones to the first. All zero when there is nothing to share.
 */
export function sharesInTenths(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  // Whole numbers: of fractions, equal ones would differ in their last digits.
  const remainders = counts.map((count) => (count * 1000) % total);
  const shares = counts.map((count, place) => (count * 1000 - (remainders[place] ?? 0)) / total);
  const missing = 1000 - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = remainders
    .map((remainder, place) => ({ place, remainder }))
    .sort((one, other) => other.remainder - one.remainder || one.place - other.place);
  for (const { place } of byRemainder.slice(0, missing)) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}
