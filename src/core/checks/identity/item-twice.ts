import type { FollowUpItem } from '../../ledger/ledger.ts';
import { itemPrints, sharing } from './item-prints.ts';
import { meetingKey, wordingOf } from './item-wording.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';
import { ITEM_IN_LETTERS, Pace } from '../pace.ts';

/** What a few milliseconds are enough for. */
const LETTERS_A_TURN = 20_000;
/** In the hands of so many units it was split among them. */
const SPLIT = 3;

/** The same item twice in one meeting. Handed to three units or more in equal words it was split on purpose;
 * one unit asked twice, or two units in equal words, is asked about. */
export const itemTwice: LedgerCheck = {
  kind: 'ledger',
  id: 'item-twice',
  family: 'identity',
  severity: 'warning',
  on: true,
  *search({ items }): Generator<LedgerProblem | null> {
    const prints = yield* itemPrints(items);
    const byWording = new Map<string, FollowUpItem[]>();
    const pace = new Pace(LETTERS_A_TURN);
    for (const group of sharing(prints.whole, items)) {
      for (const item of group) {
        if (pace.isTime(ITEM_IN_LETTERS + item.item.length)) yield null;
        const wording = wordingOf(item.item);
        if (wording === '') continue;
        const key = `${meetingKey(item)}\n${wording}`;
        const same = byWording.get(key);
        if (same === undefined) byWording.set(key, [item]);
        else same.push(item);
      }
    }
    for (const same of byWording.values()) {
      if (same.length > 1) yield* repeated(same);
    }
  },
};

function* repeated(same: readonly FollowUpItem[]): Generator<LedgerProblem> {
  const units = new Set(same.map(whoOf));
  const first = new Map<string, FollowUpItem>();
  const [earliest] = same;
  for (const item of same) {
    const who = whoOf(item);
    const known = first.get(who) ?? (units.size < SPLIT ? earliest : undefined);
    if (known === undefined || known === item) first.set(who, item);
    else yield { item, at: 'item', params: { text: item.item, row: known.row + 1 } };
  }
}

/** In ledgers without units the persons tell the parts of a split item apart. */
const whoOf = ({ leadUnit, persons }: FollowUpItem): string =>
  leadUnit === '' ? persons.join('\n') : leadUnit;
