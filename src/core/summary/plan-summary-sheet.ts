import { inOneGo } from '../in-one-go.ts';
import { columnIndex, rowIndex, type RowIndex } from '../sheet-grid.ts';
import type { PlanPrint, SheetPlan } from '../sheet-plan/sheet-plan.ts';
import type { Language } from '../words.ts';
import { groupsIndex, itemsAnnex, unitsIndex } from './sheet/annex.ts';
import { breakSection } from './sheet/break-section.ts';
import {
  completedColumn,
  daysLateColumn,
  lightColumn,
  placeColumn,
  statusColumn,
  stepColumn,
  type ItemColumn,
} from './sheet/item-columns.ts';
import { changesSection } from './sheet/changes-section.ts';
import { groupsSection } from './sheet/groups-section.ts';
import { headSection, PLAIN_HEAD, summarySheetName, type SummaryHead } from './sheet/head-section.ts';
import { historySection } from './sheet/history-section.ts';
import { itemsTable } from './sheet/items-table.ts';
import { noneOverdueTexts } from './sheet/overdue-text.ts';
import { overviewSection } from './sheet/overview-section.ts';
import { nextStepsSection } from './sheet/next-steps-section.ts';
import { problemsSection } from './sheet/problems-section.ts';
import { rememberedWords } from './sheet/remembered-words.ts';
import { pageStarts, roomOnPage } from '../sheet-plan/page-starts.ts';
import { SheetPage } from '../sheet-plan/sheet-page.ts';
import { summaryStyles } from './sheet/summary-styles.ts';
import { unitsSection } from './sheet/units-section.ts';
import { closedBeside, closedTexts, newBeside, newTexts } from './sheet/week-text.ts';
import type { SummaryWords } from './summary-words.ts';
import type { WeeklySummary } from './weekly-summary.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';

/** Widths in characters of the eight columns that every part of the summary keeps to; A4 upright. */
const COLUMN_WIDTHS = [6, 23.5, 14, 11.5, 11.5, 9.5, 18, 16] as const;
/** Margins in millimetres, after GB/T 9704 but narrower at the head: a ledger's report is mostly tables. */
const MARGINS = { top: 30, right: 20, bottom: 25, left: 25 };

/**
 * The weekly summary as a sheet: 总体情况, 本周新增与办结, 超期事项, 下周到期, 责任单位办理情况, 存在问题, 下步要求, and the annexes
 * that every figure leads to. Plain cells, links and one native chart.
 */
export function planSummarySheet(...given: Parameters<typeof planSummarySheetInTurns>): SheetPlan {
  return inOneGo(planSummarySheetInTurns(...given));
}

/** The same for who must not be held up by a long ledger. */
export function* planSummarySheetInTurns(
  summary: WeeklySummary,
  sheets: readonly string[],
  catalogue: SummaryWords,
  language: Language,
  head: SummaryHead = PLAIN_HEAD,
): Generator<void, SheetPlan, void> {
  const words = rememberedWords(catalogue);
  const styles = summaryStyles(words);
  const page = new SheetPage(COLUMN_WIDTHS);
  headSection(page, summary, head, sheets, words, styles, language);

  const overviewRows = overviewSection(page, summary, words, styles, language, head.layout);

  const status = statusColumn(words);
  const light = lightColumn(summary, words);
  const step = stepColumn(summary, words);
  const last = placeColumn(words);
  const list = (
    items: readonly FollowUpItem[],
    none: readonly string[],
    middle: readonly [ItemColumn, ItemColumn],
  ): void => {
    if (items.length > 0) itemsTable(page, { items, middle, last }, words, styles);
    else for (const text of none) page.text(text, styles.text);
  };
  /** What the days of the ledger tell of the week, then what only the summary before does; a sentence above each. */
  const weekList = (
    dated: readonly FollowUpItem[],
    others: readonly FollowUpItem[],
    texts: readonly string[],
    middle: readonly [ItemColumn, ItemColumn],
  ): void => {
    const lists = [dated, others].filter(({ length }) => length > 0);
    texts.forEach((text, place) => {
      page.text(text, styles.text);
      const items = lists[place];
      if (items !== undefined) itemsTable(page, { items, middle, last }, words, styles);
    });
  };
  const overdueItems = (heading: 'overdue' | 'onePageOverdue'): void => {
    page.heading(words(`summary.heading.${heading}`), styles.heading);
    list(summary.overdue, noneOverdueTexts(summary, words), [daysLateColumn(summary.asOf), step]);
    if (summary.overdue.length > 0) {
      const { reportAfterDays: days, reportAfterUrges: urges } = summary.escalation;
      const params = { days, urges };
      page.note(words('summary.stepRule', params), styles.note);
    }
  };
  const name = summarySheetName(summary.week, head.layout, words);
  if (head.layout === 'one-page') {
    yield;
    overdueItems('onePageOverdue');
    return planOf(page, name, fitsOnePage(page));
  }
  historySection(page, summary, words, styles);
  page.heading(words('summary.heading.week'), styles.heading);
  weekList(summary.newThisWeek, newBeside(summary), newTexts(summary, words), [status, light]);
  yield;
  const [closed, others] = [summary.closedThisWeek, closedBeside(summary)];
  weekList(closed, others, closedTexts(summary, words), [completedColumn, light]);
  if (summary.weekOverWeek !== null) changesSection(page, summary, summary.weekOverWeek, words, styles);
  yield;
  overdueItems('overdue');
  page.heading(words('summary.heading.next'), styles.heading);
  yield;
  list(summary.dueNextWeek, [words('summary.none.next')], [status, step]);
  const { comingBreak } = summary;
  if (comingBreak !== null) breakSection(page, comingBreak, [status, step], words, styles);

  yield;
  const units = unitsSection(page, summary, words, styles);
  yield;
  const groups = groupsSection(page, summary, words, styles);
  problemsSection(page, summary, words, styles);
  nextStepsSection(page, head.nextSteps, words, styles);

  yield;
  const blocks = yield* itemsAnnex(page, summary, words, styles);
  yield;
  const indexRows = unitsIndex(
    page,
    units.map(({ unit }) => unit),
    sheets.length > 1,
    words,
    styles,
  );
  groupsIndex(page, groups, summary.asOf, sheets.length > 1, words, styles);

  // Every figure leads to its rows.
  for (const [state, row] of overviewRows) {
    const block = blocks.get(state);
    if (block !== undefined) page.link(row, 2, null, block, styles.link);
  }
  units.forEach(({ unit, row }, place) => {
    const target = indexRows[place];
    if (target === undefined) return;
    const figures = [
      { count: unit.total, column: 2, listed: 1 },
      { count: unit.closed, column: 3, listed: 3 },
      { count: unit.overdue, column: 4, listed: 4 },
    ];
    for (const { count, column, listed } of figures) {
      if (count > 0) page.link(row, column, null, page.area(target, listed, target, listed), styles.link);
    }
  });

  return planOf(page, name);
}

function planOf(page: SheetPage, name: string, onOnePage = false): SheetPlan {
  const print: PlanPrint = {
    orientation: 'portrait',
    margins: MARGINS,
    titleRows: { from: rowIndex(0), to: rowIndex(0) },
    centerFooter: '— &P —',
    firstPageNumber: 1,
  };
  return {
    name,
    blocks: page.blocks,
    regions: page.regions,
    merges: page.merges,
    links: page.links,
    columnWidths: COLUMN_WIDTHS.map((characters, column) => ({ column: columnIndex(column), characters })),
    rowHeights: page.heights,
    frozenRows: 0,
    showGridlines: false,
    charts: page.charts,
    print: onOnePage ? { ...print, onOnePage } : { ...print, pageStarts: startsOf(page, print) },
  };
}

function startsOf({ heights, kept, fresh }: SheetPage, print: PlanPrint): readonly RowIndex[] {
  const byRow: number[] = [];
  for (const { row, points } of heights) byRow[row] = points;
  // The title row stands on every page.
  return pageStarts({ heights: byRow, kept, fresh }, roomOnPage(print, COLUMN_WIDTHS), byRow[0] ?? 0);
}

/** So many points go on an A4 page when its columns are squeezed to its width; a third more can still be read. */
const MOST_POINTS_ON_A_PAGE = 1150;

function fitsOnePage({ heights }: SheetPage): boolean {
  return heights.reduce((sum, { points }) => sum + points, 0) <= MOST_POINTS_ON_A_PAGE;
}
