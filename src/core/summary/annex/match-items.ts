import type { FollowUpItem } from '../../ledger/ledger.ts';
import { fold } from '../../wording/fold.ts';
import { quote } from '../quote.ts';
import { printOfItem } from './annex-print.ts';
import type { AnnexItem } from './last-summary.ts';

export interface ItemMatches {
  /** The items that the earlier summary showed, each with what it said. */
  readonly before: ReadonlyMap<FollowUpItem, AnnexItem>;
  /** What it showed and the ledger has no more. */
  readonly gone: readonly AnnexItem[];
}

const ITEMS_A_TURN = 2000;

/**
 * Finds the items of an earlier summary in the ledger: by number and wording, by wording (meeting and text) where it is
 * the only one of its kind, by wording and unit where one decision went to several, and last by a number that only one
 * item has on either side: whose text was polished. A running number (7) moves on when a row is deleted, so there the
 * two texts must have something in common; a code (督办〔2022〕7号) belongs to its item. Yields now and then.
 */
export function* matchItems(
  items: readonly FollowUpItem[],
  earlier: readonly AnnexItem[],
): Generator<void, ItemMatches, void> {
  const before = new Map<FollowUpItem, AnnexItem>();
  const taken = new Set<AnnexItem>();
  const prints = new Map<FollowUpItem, string>();
  for (const [place, item] of items.entries()) {
    if (place % ITEMS_A_TURN === ITEMS_A_TURN - 1) yield;
    prints.set(item, printOfItem(item));
  }
  const steps: readonly MatchStep[] = [
    {
      now: (item) => [quote(item.number), prints.get(item)].join('\n'),
      then: ({ number, print }) => [number, print].join('\n'),
    },
    { now: (item) => prints.get(item) ?? null, then: ({ print }) => print },
    {
      now: (item) => [item.countedUnits[0] ?? item.persons[0], prints.get(item)].join('\n'),
      then: ({ leadUnit, print }) => [leadUnit.split(/、|, /)[0], print].join('\n'),
    },
  ];
  for (const { now, then } of steps) {
    yield;
    pair(
      items.filter((item) => !before.has(item)),
      earlier.filter((one) => !taken.has(one)),
    );

    function pair(left: readonly FollowUpItem[], right: readonly AnnexItem[]): void {
      const known = onlyOnes(right, then);
      for (const [key, item] of onlyOnes(left, now)) {
        const one = known.get(key);
        if (item !== null && one != null) take(item, one);
      }
    }
  }
  yield;
  const numbersBefore = onlyOnes(earlier, ({ number }) => number || null);
  for (const [number, item] of onlyOnes(items, (one) => one.number || null)) {
    const one = numbersBefore.get(number);
    if (item === null || one == null || before.has(item) || taken.has(one)) continue;
    if (!/^\d{1,5}$/.test(number) || alike(item.item, one.item)) take(item, one);
  }
  return { before, gone: earlier.filter((one) => !taken.has(one)) };

  function take(item: FollowUpItem, one: AnnexItem): void {
    before.set(item, one);
    taken.add(one);
  }
}

interface MatchStep {
  readonly now: (item: FollowUpItem) => string | null;
  readonly then: (item: AnnexItem) => string | null;
}

/** By key; `null` for a key that several share. */
function onlyOnes<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string | null,
): ReadonlyMap<string, Thing | null> {
  const found = new Map<string, Thing | null>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key !== null) found.set(key, found.has(key) ? null : thing);
  }
  return found;
}

/** Shared pairs of characters over those of the shorter text: a text that was polished or added to keeps half. */
const ENOUGH = 0.4;

function alike(one: string, other: string): boolean {
  const [mine, others] = [pairsOf(one), pairsOf(other)];
  const shorter = Math.min(mine.size, others.size);
  if (shorter === 0) return false;
  let shared = 0;
  for (const pair of mine) if (others.has(pair)) shared += 1;
  return shared >= ENOUGH * shorter;
}

function pairsOf(text: string): ReadonlySet<string> {
  const plain = fold(text).replace(/[\s\p{P}]/gu, '');
  const pairs = new Set<string>();
  for (let place = 0; place + 1 < plain.length; place += 1) pairs.add(plain.slice(place, place + 2));
  return pairs;
}
