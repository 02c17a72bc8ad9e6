import type { Words } from '../words.ts';

/** The words of the weekly summary sheet (`messages/<language>/summary.ts`). */
export type SummaryKey = 'summary.sheetName';

export type SummaryWords = Words<SummaryKey>;
