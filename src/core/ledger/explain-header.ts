import { ambiguousHeader } from './ambiguous-headers.ts';
import type { ColumnKey } from './column-key.ts';
import { headerForm } from './header-form.ts';
import { matchHeader } from './match-header.ts';

/** What a header cell by itself says of its column. */
export interface HeaderExplanation {
  /** What it is taken for when nothing else speaks against it; `null`: no column that we know. */
  readonly key: ColumnKey | null;
  /** All that it may be, `key` among them; two keys of a two-in-one column (责任单位（责任人）) are both here. */
  readonly candidates: readonly ColumnKey[];
  readonly why: HeaderReason;
}

export type HeaderReason =
  | 'listed' // a known spelling
  | 'likely' // made of telling words
  | 'two-in-one'
  | 'ambiguous' // neighbours and values settle it
  | 'unknown';

/** How a header is read without the ledger round it. */
export function explainHeader(text: string): HeaderExplanation {
  const match = matchHeader(text);
  const candidates = ambiguousHeader(match?.form ?? headerForm(text));
  if (candidates !== null) {
    const key = match !== null && candidates.includes(match.key) ? match.key : (candidates[0] ?? null);
    return { key, candidates, why: candidates.length > 1 ? 'ambiguous' : 'listed' };
  }
  if (match === null) return { key: null, candidates: [], why: 'unknown' };
  if (match.also !== undefined)
    return { key: match.key, candidates: [match.key, match.also], why: 'two-in-one' };
  return { key: match.key, candidates: [match.key], why: match.sureness };
}
