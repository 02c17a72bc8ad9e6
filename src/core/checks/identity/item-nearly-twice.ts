import type { FollowUpItem } from '../../ledger/ledger.ts';
import { meetingKey, substanceOf, wordingOf } from './item-wording.ts';
import { nearTexts, SHORTEST_NEAR } from './near-texts.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

const ITEMS_A_TURN = 5000;
const GROUPED_A_TURN = 1000;
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
    const groups = new Map<string, FollowUpItem[]>();
    let looked = 0;
    for (const item of items) {
      looked += 1;
      if (looked % ITEMS_A_TURN === 0) yield null;
      if (item.item.length < SHORTEST_NEAR) continue;
      const figures = item.item.match(FIGURES)?.join(' ') ?? '';
      const key = `${meetingKey(item)}\n${item.leadUnit}\n${figures}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
    looked = 0;
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      looked += group.length;
      if (looked > GROUPED_A_TURN) {
        looked = 0;
        yield null;
      }
      yield* alike(group);
    }
  },
};

function* alike(group: readonly FollowUpItem[]): Generator<LedgerProblem> {
  const wordings = group.map(({ item }) => wordingOf(item));
  const substances = wordings.map(substanceOf);
  for (const [earlier, later] of nearTexts(
    substances.map((text, place) => (text.length < SHORTEST_NEAR ? (wordings[place] ?? '') : text)),
  )) {
    const [known, item] = [group[earlier], group[later]];
    if (known === undefined || item === undefined || wordings[earlier] === wordings[later]) continue;
    yield { item, at: 'item', params: { text: item.item, row: known.row + 1 } };
  }
}
