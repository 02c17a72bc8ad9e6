import type { SummaryKey, SummaryWords } from '../summary-words.ts';

/** Wordings with their `{{count}}`. */
export type Counts = readonly (readonly [SummaryKey, number])[];

/** In a sentence, without those of nothing: 已办结2项、在办3项. */
export function sayCounts(counts: Counts, words: SummaryWords): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([key, count]) => words(key, { count }))
    .join(words('summary.comma'));
}
