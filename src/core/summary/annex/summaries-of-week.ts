import type { CellArea } from '../../sheet-grid.ts';
import type { SheetHead, WorkbookSurvey } from '../../workbook-port.ts';
import type { SummaryLayout } from '../sheet/head-section.ts';
import type { Week } from '../weekly-summary.ts';
import { sourceSheets } from './source-sheets.ts';
import { ownTop } from './standing-summaries.ts';
import { summaryPeriod } from './summary-period.ts';

export interface SummaryOfWeek {
  readonly sheet: string;
  readonly head: SheetHead;
  readonly used: CellArea;
}

/**
 * The visible sheets that say at their top that they are our weekly summary of just this week and layout, made from just
 * these ledgers' sheets, in whatever language. What a sheet is called proves nothing; a name without a number of ours
 * (` (2)`) comes first.
 */
export function summariesOfWeek(
  { sheets }: WorkbookSurvey,
  week: Week,
  layout: SummaryLayout,
  ledgers: readonly string[],
): readonly SummaryOfWeek[] {
  const found = sheets.flatMap(({ name: sheet, visible, head }) => {
    if (!visible || head === undefined || head.used === null || ledgers.includes(sheet)) return [];
    const own = ownTop(head);
    if (own?.layout !== layout) return [];
    const period = summaryPeriod('', own.top)?.week;
    if (period?.from !== week.from || period.to !== week.to) return [];
    const sources = own.texts.map(sourceSheets).find((named) => named !== null) ?? null;
    return sources !== null && sameNames(sources, ledgers) ? [{ sheet, head, used: head.used }] : [];
  });
  return [
    ...found.filter(({ sheet }) => !isNumbered(sheet)),
    ...found.filter(({ sheet }) => isNumbered(sheet)),
  ];
}

const isNumbered = (sheet: string): boolean => / \(\d{1,3}\)$/.test(sheet);

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));
