import type { FollowUpItem } from '../../ledger/ledger.ts';
import { CoarsePrints, meetingKey, sharing, substanceOf, TextNumbers, wordingOf } from './item-wording.ts';
import { nearTexts, SHORTEST_NEAR } from './near-texts.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

const ITEMS_A_TURN = 10_000;
const LOOKED_A_TURN = 500;
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
    const prints = new Int32Array(items.length);
    const print = new CoarsePrints();
    const [meetings, units] = [new TextNumbers(), new TextNumbers()];
    for (const [place, item] of items.entries()) {
      if (place % ITEMS_A_TURN === ITEMS_A_TURN - 1) yield null;
      print.take(item.item, Math.imul(meetings.of(meetingKey(item)), 31_337) + units.of(item.leadUnit));
      prints[place] = print.figures;
    }
    yield null;
    const groups = new Map<string, FollowUpItem[]>();
    let looked = 0;
    for (const sharers of sharing(prints, items)) {
      for (const item of sharers) {
        looked += 1;
        if (looked % LOOKED_A_TURN === 0) yield null;
        if (item.item.length < SHORTEST_NEAR) continue;
        const figures = item.item.match(FIGURES)?.join(' ') ?? '';
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
  const wordings: string[] = [];
  const substances: string[] = [];
  for (const { item } of group) {
    const wording = wordingOf(item);
    const substance = substanceOf(wording);
    wordings.push(wording);
    substances.push(substance.length < SHORTEST_NEAR ? wording : substance);
    if (wordings.length % LOOKED_A_TURN === 0) yield null;
  }
  for (const pair of nearTexts(substances)) {
    if (pair === null) {
      yield null;
      continue;
    }
    const [earlier, later] = pair;
    const [known, item] = [group[earlier], group[later]];
    if (known === undefined || item === undefined || wordings[earlier] === wordings[later]) continue;
    yield { item, at: 'item', params: { text: item.item, row: known.row + 1 } };
  }
}
