import type { DayNumber } from '../../calendar/day-number.ts';
import { isOwnSummary } from '../../ledger/own-summary.ts';
import type { CellArea, CellValue } from '../../sheet-grid.ts';
import type { SheetHead, WorkbookSurvey } from '../../workbook-port.ts';
import type { SummaryLayout } from '../sheet/head-section.ts';
import { isOnePageLine } from './annex-words.ts';
import { summaryPeriod, type SummaryPeriod } from './summary-period.ts';

/** The title of a summary, and what a clerk may have written above it. */
export const TITLE_ROWS = 10;

/** A sheet that says at its top that it is a weekly summary of ours with an annex. */
export interface StandingSummary {
  readonly sheet: string;
  readonly head: SheetHead;
  readonly used: CellArea;
  /** `null`: it does not say its week any more. */
  readonly period: SummaryPeriod | null;
  /** It names one of the ledgers' sheets. */
  readonly isAbout: boolean;
}

/** The weekly summaries among the sheets whose heads a survey brought, in tab order. */
export function standingSummaries(
  { sheets }: WorkbookSurvey,
  ledgers: readonly string[],
): readonly StandingSummary[] {
  return sheets.flatMap(({ name: sheet, head }) => {
    if (head === undefined || head.used === null) return [];
    const own = ownTop(head);
    // The page for leaders has no annex: the whole summary of that week may stand beside it.
    if (own === null || own.layout === 'one-page') return [];
    const { top, texts } = own;
    const isAbout = ledgers.some((name) => texts.some((text) => text.includes(name)));
    return [{ sheet, head, used: head.used, period: summaryPeriod(sheet, top), isAbout }];
  });
}

/** What stands at the top of a sheet that says there that it is a weekly summary of ours. */
interface OwnTop {
  readonly top: readonly (readonly CellValue[])[];
  readonly texts: readonly string[];
  readonly layout: SummaryLayout;
}

/** `null`: it does not say so. */
export function ownTop({ block }: SheetHead): OwnTop | null {
  const top = block.values.slice(0, TITLE_ROWS);
  const texts = top.flatMap((row) => row.filter((value) => typeof value === 'string'));
  if (!texts.some(isOwnSummary)) return null;
  return { top, texts, layout: texts.some(isOnePageLine) ? 'one-page' : 'full' };
}

/**
 * Those whose week is over by a day, the likeliest last summary first: about these ledgers before others, the latest
 * week first, of one week the later sheet (a copy is what the clerk went on with).
 */
export function likeliestFirst(
  standing: readonly StandingSummary[],
  before: DayNumber,
): readonly StandingSummary[] {
  const weekEnd = ({ period }: StandingSummary): number => period?.week.to ?? Infinity;
  return standing
    .filter((one) => weekEnd(one) < before)
    .reverse()
    .sort((one, other) => Number(other.isAbout) - Number(one.isAbout) || weekEnd(other) - weekEnd(one));
}
