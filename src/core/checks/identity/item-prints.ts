import type { FollowUpItem } from '../../ledger/ledger.ts';
import { ITEM_IN_LETTERS, Pace } from '../pace.ts';
import { meetingKey } from './item-wording.ts';

/**
 * Numbers that equal wordings share, and seldom others: cheap to make, so that only texts that share one are looked
 * at more closely. By the items' places.
 */
export interface ItemPrints {
  /** Of the meeting and all letters and figures. */
  readonly whole: Int32Array;
  /** Of the meeting, the unit and the figures alone. */
  readonly figures: Int32Array;
}

/** What a few milliseconds are enough for. */
const LETTERS_A_TURN = 400_000;
/** Wordings that are equal so far are compared letter by letter anyway. */
const LETTERS_OF_WHOLE = 200;

const known = new WeakMap<readonly FollowUpItem[], ItemPrints>();

/** The prints of a ledger's items, made once for the checks that ask. `null` now and then. */
export function* itemPrints(items: readonly FollowUpItem[]): Generator<null, ItemPrints> {
  const before = known.get(items);
  if (before !== undefined) return before;
  const prints = { whole: new Int32Array(items.length), figures: new Int32Array(items.length) };
  const [meetings, units] = [new TextNumbers(), new TextNumbers()];
  const pace = new Pace(LETTERS_A_TURN);
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place];
    if (item === undefined) continue;
    const letters = take(prints, place, item, meetings, units);
    if (pace.isTime(ITEM_IN_LETTERS + letters)) yield null;
  }
  yield null;
  known.set(items, prints);
  return prints;
}

const FACTOR = 0x01000193;

/** @returns the length of the item's text */
function take(
  prints: ItemPrints,
  place: number,
  item: FollowUpItem,
  meetings: TextNumbers,
  units: TextNumbers,
): number {
  const text = item.item;
  const meeting = meetings.of(meetingKey(item));
  let whole = meeting;
  let figures = Math.imul(meeting, 31_337) + units.of(item.leadUnit);
  let letters = 0;
  for (let at = afterNumber(text); at < text.length; at += 1) {
    const code = plain(text.charCodeAt(at));
    if (code === 0) continue;
    letters += 1;
    if (letters <= LETTERS_OF_WHOLE) whole = Math.imul(whole ^ code, FACTOR);
    if (code >= 48 && code <= 57) figures = Math.imul(figures ^ code, FACTOR);
  }
  prints.whole[place] = whole;
  prints.figures[place] = figures;
  return text.length;
}

const NUMERALS = /^[一二三四五六七八九十]+$/;
const LISTING = '、'.charCodeAt(0);

/** Where the text begins behind a number in front: 1. or （2） or 三、. */
function afterNumber(text: string): number {
  let place = 0;
  while (place < 8 && !isLetter(text.charCodeAt(place))) place += 1;
  for (let ahead = 1; ahead <= 3; ahead += 1) {
    if (text.charCodeAt(place + ahead) !== LISTING) continue;
    return NUMERALS.test(text.slice(place, place + ahead)) ? place + ahead + 1 : place;
  }
  return place;
}

const isLetter = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Full-width letters and figures as plain ones, capitals as small ones; 0 for spaces and marks. */
function plain(code: number): number {
  if (code >= 0x3400 && code <= 0x9fff) return code;
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (half >= 65 && half <= 90) return half + 32;
  if ((half >= 48 && half <= 57) || (half >= 97 && half <= 122)) return half;
  return half > 0xc0 && half < 0x2000 ? half : 0;
}

/** Numbers for texts, as they come: equal texts have equal ones. */
class TextNumbers {
  private readonly numbers = new Map<string, number>();
  private last = '';
  private lastNumber = 0;

  of(text: string): number {
    if (text === this.last) return this.lastNumber;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size + 1;
      this.numbers.set(text, number);
    }
    this.last = text;
    this.lastNumber = number;
    return number;
  }
}

/** Items that share a print with another one, each group in the order of the rows. */
export function sharing<Item>(prints: Int32Array, items: readonly Item[]): Item[][] {
  const first = firstPlaces(prints);
  const groups = new Map<number, Item[]>();
  for (let place = 0; place < first.length; place += 1) {
    const earlier = first[place] ?? place;
    const [item, before] = [items[place], items[earlier]];
    if (earlier === place || item === undefined || before === undefined) continue;
    const group = groups.get(earlier);
    if (group === undefined) groups.set(earlier, [before, item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** For each place the first one with the same number: an open table, as a `Map` of so many numbers takes ten times as long. */
function firstPlaces(prints: Int32Array): Int32Array {
  const bits = Math.max(4, 33 - Math.clz32(prints.length));
  const mask = (1 << bits) - 1;
  const table = new Int32Array(1 << bits).fill(-1);
  const first = new Int32Array(prints.length);
  for (let place = 0; place < prints.length; place += 1) {
    const print = prints[place] ?? 0;
    let slot = (Math.imul(print, 0x9e3779b1 | 0) >>> (32 - bits)) & mask;
    let held = table[slot] ?? -1;
    while (held >= 0 && prints[held] !== print) {
      slot = (slot + 1) & mask;
      held = table[slot] ?? -1;
    }
    if (held < 0) table[slot] = place;
    first[place] = held < 0 ? place : held;
  }
  return first;
}
