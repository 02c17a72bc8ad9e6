const BLOCKS = 10;

/**
 * A closing rate (0 to 1) as ten blocks, for the eye to run down. Text and no conditional format: it shows in every
 * program, prints, and stays when the table is copied into a letter. Full only at 100 %, empty only at 0 %.
 */
export function rateBar(rate: number): string {
  const full =
    rate <= 0 ? 0 : rate >= 1 ? BLOCKS : Math.min(BLOCKS - 1, Math.max(1, Math.round(rate * BLOCKS)));
  return '█'.repeat(full) + '░'.repeat(BLOCKS - full);
}
