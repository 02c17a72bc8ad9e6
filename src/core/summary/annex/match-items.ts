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
 * the only one of its kind, by wording and unit where one decision went to several; what is left of one wording by what
 * it agrees in and in its order; then by a number that only one item has on either side: whose text was polished. A
 * running number (7) moves on when a row is deleted, so there the two texts must have something in common, unless one was
 * forgotten and the unit is the same; a code (督办〔2022〕7号) belongs to its item. Last, what was both polished and
 * numbered anew, where just two texts are alike. Yields now and then.
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
  for (const { now, then } of ONLY_ONES) {
    yield;
    for (const [same, ones] of alikeOnBothSides(now, then)) {
      const [[item], [one]] = [same, ones];
      if (same.length + ones.length === 2 && item !== undefined && one !== undefined) take(item, one);
    }
  }
  yield;
  // As many on either side, each with the one in its place where they agree: sorted or not.
  for (const [same, ones] of alikeOnBothSides(BY_UNIT.now, BY_UNIT.then)) {
    if (ones.length !== same.length) continue;
    for (const [at, item] of same.entries()) {
      const one = ones[at];
      if (one?.due === item.deadline.due && isClosed(one) === (item.group === 'closed')) take(item, one);
    }
  }
  for (const { now, then } of TWINS) {
    yield;
    for (const [same, ones] of alikeOnBothSides(now, then)) {
      for (const [at, item] of same.entries()) {
        const one = ones[at];
        if (one !== undefined) take(item, one);
      }
    }
  }
  yield;
  const numbersBefore = onlyOnes(earlier, ({ number }) => number || null);
  for (const [number, item] of onlyOnes(items, (one) => one.number || null)) {
    const one = numbersBefore.get(number);
    if (item === null || one == null || before.has(item) || taken.has(one)) continue;
    const isBlank = (item.item === '' || one.item === '') && unitOf(item) === firstUnit(one);
    if (isBlank || !/^\d{1,5}$/.test(number) || likeness(item.item, one.item) >= ALIKE_BY_NUMBER) {
      take(item, one);
    }
  }
  yield;
  const [restNow, restThen] = [
    items.filter((one) => !before.has(one)),
    earlier.filter((one) => !taken.has(one)),
  ];
  for (const [item, one] of polished(restNow, restThen)) take(item, one);
  // Without a text and a number nothing can be said to be gone: of what?
  const gone = earlier.filter((one) => !taken.has(one) && (one.item !== '' || one.number !== ''));
  return { before, gone };

  function take(item: FollowUpItem, one: AnnexItem): void {
    before.set(item, one);
    taken.add(one);
  }

  /** What is left of one wording, and agrees in this too, on either side; in ledger order. */
  function alikeOnBothSides(
    now: Twins['now'],
    then: Twins['then'],
  ): readonly (readonly [readonly FollowUpItem[], readonly AnnexItem[]])[] {
    const waiting = byKey(
      earlier.filter((one) => !taken.has(one)),
      (one) => [one.print, ...then(one)].join('\n'),
    );
    if (waiting.size === 0) return [];
    const groups = byKey(
      items.filter((item) => !before.has(item)),
      (item) => [prints.get(item), ...now(item)].join('\n'),
    );
    return [...groups].flatMap(([key, same]) => {
      const ones = waiting.get(key);
      return ones === undefined ? [] : [[same, [...ones].sort(inLedgerOrder)] as const];
    });
  }
}

type Agreed = readonly (string | number | boolean | null)[];

/** What two items of one wording agree in. */
interface Twins {
  readonly now: (item: FollowUpItem) => Agreed;
  readonly then: (item: AnnexItem) => Agreed;
}

const unitOf = ({ countedUnits, persons }: FollowUpItem): string => countedUnits[0] ?? persons[0] ?? '';
const firstUnit = ({ leadUnit }: AnnexItem): string => leadUnit.split(/、|, /)[0] ?? '';
const isClosed = ({ status }: AnnexItem): boolean => status === 'closed';

const BY_UNIT: Twins = { now: (item) => [unitOf(item)], then: (one) => [firstUnit(one)] };

/** What items of one wording that are the only ones of their kind agree in. */
const ONLY_ONES: readonly Twins[] = [
  { now: (item) => [quote(item.number)], then: ({ number }) => [number] },
  { now: () => [], then: () => [] },
  BY_UNIT,
];

/**
 * What twins (items of the same words, which nothing above told apart) agree in, the most first: whichever of them is
 * taken for which, none is told to be new or gone that is neither.
 */
const TWINS: readonly Twins[] = [
  {
    now: (item) => [quote(item.number), ...whoAndHowFar(item), quote(item.progress)],
    then: (one) => [one.number, ...whoAndHowFarThen(one), one.progress],
  },
  {
    now: (item) => [quote(item.number), ...whoAndHowFar(item)],
    then: (one) => [one.number, ...whoAndHowFarThen(one)],
  },
  {
    now: (item) => [quote(item.number), unitOf(item)],
    then: (one) => [one.number, firstUnit(one)],
  },
  { now: whoAndHowFar, then: whoAndHowFarThen },
  BY_UNIT,
  { now: () => [], then: () => [] },
];

function whoAndHowFar(item: FollowUpItem): Agreed {
  return [unitOf(item), item.deadline.due, item.group === 'closed'];
}

function whoAndHowFarThen(one: AnnexItem): Agreed {
  return [firstUnit(one), one.due, isClosed(one)];
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

function byKey<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const same = found.get(key);
    if (same === undefined) found.set(key, [thing]);
    else same.push(thing);
  }
  return found;
}

/** The annex may have been sorted; what does not say its place stays where it is. */
function inLedgerOrder(one: AnnexItem, other: AnnexItem): number {
  if (one.place === null || other.place === null || one.place.sheet !== other.place.sheet) return 0;
  return one.place.row - other.place.row;
}

/** Under one running number a text that was polished keeps so much of itself. */
const ALIKE_BY_NUMBER = 0.4;
/** With nothing else to go by it has to keep more, and to be alone in that. */
const ALIKE = 0.75;
/** Beyond so many on either side the ledger is another one. */
const MOST_COMPARED = 200;

/** What was polished and has another number now: pairs that are alike, each with no other of the other side. */
function polished(
  items: readonly FollowUpItem[],
  earlier: readonly AnnexItem[],
): readonly (readonly [FollowUpItem, AnnexItem])[] {
  if (items.length > MOST_COMPARED || earlier.length > MOST_COMPARED) return [];
  const pairs = items.flatMap((item) =>
    earlier.filter((one) => likeness(item.item, one.item) >= ALIKE).map((one) => [item, one] as const),
  );
  return pairs.filter(
    ([item, one]) => pairs.filter(([other, another]) => other === item || another === one).length === 1,
  );
}

/** Shared pairs of characters over those of the shorter text, 0 to 1: what was only added to is wholly alike. */
function likeness(one: string, other: string): number {
  const [mine, others] = [pairsOf(one), pairsOf(other)];
  const shorter = Math.min(mine.size, others.size);
  if (shorter === 0) return 0;
  let shared = 0;
  for (const pair of mine) if (others.has(pair)) shared += 1;
  return shared / shorter;
}

const known = new Map<string, ReadonlySet<string>>();

function pairsOf(text: string): ReadonlySet<string> {
  let pairs = known.get(text);
  if (pairs === undefined) {
    const plain = fold(text).replace(/[\s\p{P}]/gu, '');
    pairs = new Set(
      Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)),
    );
    if (known.size > 2 * MOST_COMPARED) known.clear();
    known.set(text, pairs);
  }
  return pairs;
}
