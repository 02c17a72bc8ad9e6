import { foldTight } from '../../wording/fold.ts';
import type { Words } from '../../words.ts';
import type { Hue } from '../scheme.ts';

/** The words of the columns 亮灯 and 推定时限 (`messages/<language>/lights.ts`). */
export type ColumnWordsKey =
  | `lights.column.${'light' | 'day' | 'lit' | 'overdue' | 'today' | 'left' | 'closedLate' | 'closed' | 'ongoing' | 'noDay' | 'changed'}`
  | `lights.hue.${Hue}`;

export type ColumnWords = Words<ColumnWordsKey>;

/** What a column of ours tells: the light in words, or the day that words were read as. */
export type ColumnKind = 'light' | 'day';

/**
 * The headings of our columns in every language that they are written in (held to the catalogue by a test): a ledger
 * is read, refreshed and cleared whatever language the pane speaks by then.
 */
const HEADINGS: Readonly<Record<ColumnKind, ReadonlySet<string>>> = {
  light: new Set(['亮灯', '亮燈', 'light'].map(foldTight)),
  day: new Set(['推定时限', '推定時限', 'inferred due'].map(foldTight)),
};

/** Whether a header cell says what we write over such a column. */
export const isColumnHeading = (kind: ColumnKind, text: string): boolean =>
  HEADINGS[kind].has(foldTight(text));

/** Whether a header cell may be one of ours: it tells nothing of whose ledger it is. */
export const isOwnHeading = (text: string): boolean =>
  isColumnHeading('light', text) || isColumnHeading('day', text);
