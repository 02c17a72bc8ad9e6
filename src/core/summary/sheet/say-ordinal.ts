import type { SummaryWords } from '../summary-words.ts';

/** A heading of the second level with its number, which counts from 0: （一）按会议. */
export function sayOrdinal(place: number, heading: string, words: SummaryWords): string {
  return `${words('summary.ordinals').split('|')[place] ?? ''}${heading}`;
}
