import { foldTight } from '../wording/fold.ts';

/** Whether every character of `short` stands in `full`, in that order: 卫健委 in 卫生健康委员会. Both as written. */
export function abbreviates(short: string, full: string): boolean {
  const [few, many] = [foldTight(short), foldTight(full)];
  return few.length >= 2 && few.length < many.length && isSubsequence(few, many);
}

/** The same for folded texts of any length. */
export function isSubsequence(few: string, many: string): boolean {
  let place = 0;
  for (let at = 0; at < many.length && place < few.length; at += 1) {
    if (many.charAt(at) === few.charAt(place)) place += 1;
  }
  return place === few.length;
}
