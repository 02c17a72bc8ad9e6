import type { FollowUpItem } from '../../ledger/ledger.ts';
import { CoarsePrints, meetingKey, sharing, TextNumbers, wordingOf } from './item-wording.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

const ITEMS_A_TURN = 10_000;
const LOOKED_A_TURN = 1000;
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
    const prints = new Int32Array(items.length);
    const print = new CoarsePrints();
    const meetings = new TextNumbers();
    for (const [place, item] of items.entries()) {
      if (place % ITEMS_A_TURN === ITEMS_A_TURN - 1) yield null;
      print.take(item.item, meetings.of(meetingKey(item)));
      prints[place] = print.whole;
    }
    yield null;
    const byWording = new Map<string, FollowUpItem[]>();
    let looked = 0;
    for (const group of sharing(prints, items)) {
      for (const item of group) {
        looked += 1;
        if (looked % LOOKED_A_TURN === 0) yield null;
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
