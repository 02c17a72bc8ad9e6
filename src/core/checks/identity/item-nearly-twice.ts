import type { FollowUpItem } from '../../ledger/ledger.ts';
import { itemPrints, sharing } from './item-prints.ts';
import { meetingKey, substanceOf, wordingOf } from './item-wording.ts';
import { NearTexts, SHORTEST_NEAR } from './near-texts.ts';
import { fingerprint } from '../../wording/fingerprint.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';
import { ITEM_IN_LETTERS, Pace } from '../pace.ts';

/** What a few milliseconds are enough for. */
const LETTERS_A_TURN = 20_000;
/** Told apart, rid of padding and sketched as well. */
const WORDINGS_A_TURN = 8_000;
/** Figures and numerals: 第3项, 二期, 东侧. */
const FIGURES =
  /[\d０-９]+|(?<!统)[一二三四五六七八九十百千万]+(?![步律体些])|[东西南北上下左右前后甲乙丙丁]/gu;

/** The same item twice in one meeting in nearly the same words. Different figures are different items (第1项, 第2项),
 * and so are equal words for different units: a list of towns, each with its row. */
export const itemNearlyTwice: LedgerCheck = {
  kind: 'ledger',
  id: 'item-nearly-twice',
  family: 'identity',
  severity: 'info',
  on: true,
  *search({ items }): Generator<LedgerProblem | null> {
    const prints = yield* itemPrints(items);
    const groups = new Map<string, FollowUpItem[]>();
    const pace = new Pace(LETTERS_A_TURN);
    for (const sharers of sharing(prints.figures, items)) {
      for (const item of sharers) {
        const text = item.item;
        if (pace.isTime(ITEM_IN_LETTERS + text.length)) yield null;
        if (text.length < SHORTEST_NEAR) continue;
        const figures = text.match(FIGURES)?.join(' ') ?? '';
        const key = `${meetingKey(item)}\n${item.leadUnit}\n${figures}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [item]);
        else group.push(item);
      }
    }
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      yield* alike(group);
      yield null;
    }
  },
};

function* alike(group: readonly FollowUpItem[]): Generator<LedgerProblem | null> {
  // Equal wordings are the same item twice, which is said by a check of its own. No wording is kept: those of a long
  // ledger would keep the collector of memory busy.
  const known = new Set<string>();
  const distinct: FollowUpItem[] = [];
  const near = new NearTexts(group.length);
  const pace = new Pace(WORDINGS_A_TURN);
  for (const item of group) {
    const text = item.item;
    if (pace.isTime(ITEM_IN_LETTERS + text.length)) yield null;
    const wording = wordingOf(text);
    const print = fingerprint(wording);
    if (known.has(print)) continue;
    known.add(print);
    distinct.push(item);
    const substance = substanceOf(wording);
    near.add(substance.length < SHORTEST_NEAR ? wording : substance);
  }
  for (const pair of near.pairs()) {
    if (pair === null) {
      yield null;
      continue;
    }
    const [earlier, later] = pair;
    const [first, item] = [distinct[earlier], distinct[later]];
    if (first !== undefined && item !== undefined)
      yield { item, at: 'item', params: { text: item.item, row: first.row + 1 } };
  }
}
