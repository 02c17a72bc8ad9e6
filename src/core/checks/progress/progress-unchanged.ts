import { quote } from '../../summary/quote.ts';
import { foldTight } from '../../wording/fold.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** Under way, and the progress reads as it did in the last weekly summary: a week without news. */
export const progressUnchanged: ItemCheck = {
  kind: 'item',
  id: 'progress-unchanged',
  family: 'progress',
  severity: 'info',
  on: true,
  points: ['progressText'],
  groups: PENDING,
  prepare: ({ layout }, { asOf, previous }) => {
    if (previous === undefined || !layout.columns.has('progressText')) return null;
    const { before, asOf: day } = previous;
    return (item) => {
      const shown = before.get(item)?.progress ?? '';
      if (shown === '' || item.progress === '' || !sameWords(quote(item.progress), shown)) return null;
      return { params: { text: item.progress, day, days: asOf - day } };
    };
  },
};

/** Spaces, marks and traditional characters make no news. */
function sameWords(now: string, before: string): boolean {
  return now === before || plain(now) === plain(before);
}

const plain = (text: string): string => foldTight(text).replace(/[\p{P}\p{S}]/gu, '');
