import { isErrorValue } from '../sheet-grid.ts';
import { saysOnlyLate, statusKey } from './read-status.ts';
import type { Status } from './status.ts';

/** A status wording that we cannot read. */
export interface UnknownStatus {
  /** By `statusKey`. */
  readonly key: string;
  /** As first written. */
  readonly wording: string;
  /** How many items say so. */
  readonly items: number;
}

/** Longer texts tell of progress; nobody writes them twice. */
const LONGEST_WORDING = 40;

/** More than these are no vocabulary: the column is another one. */
const MOST_WORDINGS = 40;

/** The wordings to be asked about, the frequent ones first. What only says 超期 is told by its date. */
export function unknownStatuses(
  items: Iterable<{ readonly status: Status; readonly statusText: string }>,
): readonly UnknownStatus[] {
  const found = new Map<string, UnknownStatus>();
  const keys = new Map<string, string | null>();
  for (const { status, statusText } of items) {
    if (status !== 'unknown' || statusText === '') continue;
    let key = keys.get(statusText);
    if (key === undefined) {
      key = isAsked(statusText) ? statusKey(statusText) : null;
      keys.set(statusText, key);
    }
    if (key === null) continue;
    const known = found.get(key);
    found.set(key, { key, wording: known?.wording ?? statusText, items: (known?.items ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.items - a.items).slice(0, MOST_WORDINGS);
}

const isAsked = (text: string): boolean =>
  text.length <= LONGEST_WORDING && !isErrorValue(text) && !saysOnlyLate(text);
