import type { FollowUpItem } from '../../ledger/ledger.ts';
import { fold } from '../../wording/fold.ts';

/** An item's text without what two clerks write differently: spaces, marks, brackets, a number in front. */
export function wordingOf(text: string): string {
  return fold(text)
    .replace(/^\s*(?:[(（]?\d{1,3}[)）]|\d{1,3}[.、．](?!\d)|[①-⑳]|[一二三四五六七八九十]{1,3}、)/, '')
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

/** Words that say nothing of what is to be done: one clerk writes 进一步加快推进, the next 推进. */
const PADDING =
  /进一步|切实|认真|扎实|积极|全力|大力|持续|继续|抓紧|尽快|加快|加大|着力|深入|全面|严格|有效|组织|做好|抓好|搞好|开展|推进|推动|落实|要求|工作|的|了|好|并|和|及|与|the|please|asap/g;

/** What is left of a wording without padding. */
export const substanceOf = (wording: string): string => wording.replace(PADDING, '');

/** Whose items may be the same: those of one meeting, by name, else by day, else by section. */
export function meetingKey({ meeting, meetingDate, section }: FollowUpItem): string {
  if (meeting !== '') return meeting;
  return meetingDate === null ? section : String(meetingDate);
}

const FACTOR = 0x01000193;

/**
 * Numbers that equal wordings share, and seldom others: cheap to make, so that only texts that share one are looked
 * at more closely. `whole`: of all letters and figures; `figures`: of the figures and numerals alone.
 */
export class CoarsePrints {
  whole = 0;
  figures = 0;

  /** `seed`: what else has to be the same. */
  take(text: string, seed: number): void {
    let whole = seed;
    let figures = seed;
    for (let place = afterNumber(text); place < text.length; place += 1) {
      const code = plain(text.charCodeAt(place));
      if (code === 0) continue;
      whole = Math.imul(whole ^ code, FACTOR);
      if (code >= 48 && code <= 57) figures = Math.imul(figures ^ code, FACTOR);
    }
    // Small integers are what maps are quickest with.
    this.whole = whole >> 2;
    this.figures = figures >> 2;
  }
}

/** Where the text begins behind a number in front: 1. or （2）. */
function afterNumber(text: string): number {
  let place = 0;
  while (place < 8 && !isLetter(text.charCodeAt(place))) place += 1;
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
export class TextNumbers {
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
  const first = new Map<number, number>();
  const groups = new Map<number, Item[]>();
  for (const [place, item] of items.entries()) {
    const print = prints[place] ?? 0;
    const earlier = first.get(print);
    if (earlier === undefined) {
      first.set(print, place);
      continue;
    }
    const group = groups.get(print);
    const before = items[earlier];
    if (group !== undefined) group.push(item);
    else if (before !== undefined) groups.set(print, [before, item]);
  }
  return [...groups.values()];
}
