import type { DayNumber } from '../../calendar/day-number.ts';
import type { FollowUpItem } from '../../ledger/ledger.ts';
import type { Status } from '../../status/status.ts';
import type { CellArea } from '../../sheet-grid.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { UnitFigures, WeeklySummary } from '../weekly-summary.ts';
import { quote } from '../quote.ts';
import { isOverdue } from '../unit-tally.ts';
import type { GroupRow } from './groups-section.ts';
import { lightColumn, sourceColumn, stateColumn } from './item-columns.ts';
import { wholeTable } from './items-table.ts';
import { STATES } from './overview-section.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** Beyond this many items the annex would be the ledger once more: it then keeps this week's closed and the open ones. */
export const LONGEST_ANNEX = 3000;
/** Links beyond this many only make the workbook heavy; the place is written out in every row. */
const MOST_LINKS = 600;
/** The annex's last column, counted from 0. */
const LAST_COLUMN = 7;
/** A cell of row numbers stays readable, and far below Excel's 32,767 characters. */
const MOST_ROWS_LISTED = 100;

/** In a shortened annex, after what was closed this week: the open items first, older closed ones last. */
const BY_NEED: readonly Status[] = [
  'inProgress',
  'awaitingSignOff',
  'notStarted',
  'unknown',
  'ongoing',
  'suspended',
  'closed',
];

/**
 * 附件一 事项明细, block by block in the order of the states, so that each figure of the overview leads to its
 * rows. It is also what the next summary reads of this one (`readSummary`): there is no other store. Gives each state's
 * block on the sheet (none for a state without a row here).
 */
export function* itemsAnnex(
  page: SheetPage,
  summary: WeeklySummary,
  words: SummaryWords,
  styles: SummaryStyles,
): Generator<void, ReadonlyMap<Status | 'total', CellArea>, void> {
  // 附件应当另面编排 (GB/T 9704).
  page.beginPage();
  page.heading(words('summary.heading.annex'), styles.heading);
  const kept = itemsKept(summary);
  const items = STATES.flatMap((status) => kept.get(status) ?? []);
  if (items.length < summary.total) {
    page.note(words('summary.annexCut', { count: items.length, total: summary.total }), styles.note);
  }
  const states = new Map(STATES.flatMap((status) => (kept.get(status) ?? []).map((item) => [item, status])));
  const rows = yield* wholeTable(
    page,
    { items, middle: [stateColumn(states, words), lightColumn(summary, words)], last: sourceColumn(words) },
    words,
    styles,
    MOST_LINKS,
  );
  const blocks = new Map<Status | 'total', CellArea>();
  let top = rows.first;
  for (const status of STATES) {
    const length = kept.get(status)?.length ?? 0;
    if (length > 0) blocks.set(status, page.area(top, 0, top + length - 1, LAST_COLUMN));
    top += length;
  }
  if (items.length > 0) blocks.set('total', page.area(rows.first, 0, rows.last, LAST_COLUMN));
  return blocks;
}

function itemsKept(summary: WeeklySummary): ReadonlyMap<Status, readonly FollowUpItem[]> {
  const { byStatus, closedThisWeek, total } = summary;
  if (total <= LONGEST_ANNEX) return new Map(STATES.map((status) => [status, byStatus[status]]));
  const kept = new Set<FollowUpItem>();
  for (const items of [closedThisWeek, ...BY_NEED.map((status) => byStatus[status])]) {
    for (const item of items) {
      if (kept.size === LONGEST_ANNEX) break;
      kept.add(item);
    }
  }
  return new Map(STATES.map((status) => [status, byStatus[status].filter((item) => kept.has(item))]));
}

/** 附件二 责任单位事项索引: each unit's ledger rows, all, closed and overdue. Gives the row of each unit. */
export function unitsIndex(
  page: SheetPage,
  units: readonly UnitFigures[],
  manySheets: boolean,
  words: SummaryWords,
  styles: SummaryStyles,
): readonly number[] {
  page.heading(words('summary.heading.index'), styles.heading);
  const comma = words('summary.comma');
  const places = (items: readonly FollowUpItem[]): string => placesOf(items, manySheets, comma);
  const rows = page.table(
    [
      { head: words('summary.column.rank'), style: styles.number },
      { head: words('summary.column.place'), style: styles.cell },
      { head: words('summary.column.leadUnit'), style: styles.cell },
      { head: words('summary.column.closed'), style: styles.cell },
      { head: words('summary.column.overdue'), style: styles.cell },
    ],
    styles.tableHead,
    units.map((unit) => [
      unit.rank ?? '—',
      places(unit.items.all),
      unit.unit === '' ? words('summary.notStated') : quote(unit.unit),
      unit.closed === 0 ? null : places(unit.items.closed),
      unit.overdue === 0 ? null : places(unit.items.overdue),
    ]),
  );
  return units.map((_, place) => rows.first + place);
}

/** 附件三 分类事项索引: the ledger rows of categories and leaders, and the links from their figures to them. */
export function groupsIndex(
  page: SheetPage,
  groups: readonly GroupRow[],
  asOf: DayNumber,
  manySheets: boolean,
  words: SummaryWords,
  styles: SummaryStyles,
): void {
  if (groups.length === 0) return;
  page.heading(words('summary.heading.groupIndex'), styles.heading);
  const comma = words('summary.comma');
  const places = (items: readonly FollowUpItem[]): string | null =>
    items.length === 0 ? null : placesOf(items, manySheets, comma);
  const rows = page.table(
    [
      { head: words('summary.column.number'), style: styles.number },
      { head: words('summary.column.place'), style: styles.cell },
      { head: words('summary.column.name'), style: styles.cell },
      { head: words('summary.column.closed'), style: styles.cell },
      { head: words('summary.column.overdue'), style: styles.cell },
    ],
    styles.tableHead,
    groups.map(({ figures: { name, items } }, place) => [
      place + 1,
      places(items),
      name === '' ? words('summary.notStated') : quote(name),
      places(items.filter(({ group }) => group === 'closed')),
      places(items.filter((item) => isOverdue(item, asOf))),
    ]),
  );
  for (const [place, { figures, row }] of groups.entries()) {
    const at = rows.first + place;
    const listed = [
      { count: figures.total, column: 2, target: 1 },
      { count: figures.closed, column: 3, target: 3 },
      { count: figures.overdue, column: 5, target: 4 },
    ];
    for (const { count, column, target } of listed) {
      if (count > 0) page.link(row, column, null, page.area(at, target, at, target), styles.link);
    }
  }
}

/** Ledger rows, counted from 1: 6、7、12, with the sheet's name before them where there are several. */
function placesOf(items: readonly FollowUpItem[], manySheets: boolean, comma: string): string {
  const listed = items.slice(0, MOST_ROWS_LISTED);
  const bySheet = new Map<string, number[]>();
  for (const item of listed) {
    const rows = bySheet.get(item.sheet);
    if (rows === undefined) bySheet.set(item.sheet, [item.row + 1]);
    else rows.push(item.row + 1);
  }
  const text = [...bySheet]
    .map(([sheet, rows]) => (manySheets ? `${sheet}: ${rows.join(comma)}` : rows.join(comma)))
    .join('\n');
  return listed.length < items.length ? `${text}…` : text;
}
