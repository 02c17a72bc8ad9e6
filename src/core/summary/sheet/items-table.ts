import type { DayNumber } from '../../calendar/day-number.ts';
import { isInferred } from '../../deadlines/default-limit.ts';
import type { FollowUpItem } from '../../ledger/ledger.ts';
import { columnIndex, type CellArea } from '../../sheet-grid.ts';
import type { SheetPage, TableRows } from '../../sheet-plan/sheet-page.ts';
import type { PlanValue } from '../../sheet-plan/sheet-plan.ts';
import type { FifthColumn, SummaryWords } from '../summary-words.ts';
import { sayDayOfYear } from './say-day.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** A table in a text is for reading: what is beyond this many rows stands in the annex or the ledger. */
export const LONGEST_TABLE = 300;
/** A quoted text is cut here; the link leads to the whole of it. */
const LONGEST_QUOTE = 300;

export interface ItemsTable {
  readonly items: readonly FollowUpItem[];
  readonly fifth: FifthColumn;
  readonly asOf: DayNumber;
}

/**
 * 序号（链接到台账）、事项、责任单位、时限、一列变化的内容、进展; then a line for what was left out.
 * The link stands on the number: LibreOffice does not wrap the text of a linked cell.
 */
export function itemsTable(
  page: SheetPage,
  { items, fifth, asOf }: ItemsTable,
  words: SummaryWords,
  styles: SummaryStyles,
): TableRows {
  const shown = items.slice(0, LONGEST_TABLE);
  const rows = page.table(
    [
      { head: words('summary.column.number'), style: styles.number },
      { head: words('summary.column.item'), style: styles.cell },
      { head: words('summary.column.leadUnit'), style: styles.cell },
      { head: words('summary.column.due'), style: styles.day },
      { head: words(`summary.column.${fifth}`), style: fifth === 'completedOn' ? styles.day : styles.number },
      { head: words('summary.column.progress'), style: styles.cell },
    ],
    styles.tableHead,
    shown.map((item) => [
      numberOf(item, words),
      quote(item.item),
      unitsOf(item, words),
      dueOf(item, words),
      fifthOf(item, fifth, asOf, words),
      quote(item.progress),
    ]),
  );
  shown.forEach((item, place) => {
    page.link(
      rows.first + place,
      0,
      item.sheet,
      ledgerRow(item),
      styles.link,
      words('summary.tip', placeOf(item)),
    );
  });
  if (items.length > shown.length) {
    page.text(words('summary.listCut', { count: items.length - shown.length }), styles.note);
  }
  return rows;
}

/** The item's number, or its ledger row where it has none: there must be something to click. */
export function numberOf(item: FollowUpItem, words: SummaryWords): string {
  return item.number === '' ? words('summary.rowOnly', { row: item.row + 1 }) : quote(item.number);
}

/** A ledger text as it is quoted in a table. */
export function quote(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  // Never half of a surrogate pair.
  return `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export function unitsOf(item: FollowUpItem, words: SummaryWords): string {
  const [unit] = item.countedUnits;
  if (unit !== undefined) {
    return quote(item.countedUnits.length > 1 ? item.countedUnits.join(words('summary.comma')) : unit);
  }
  return item.persons.length > 0
    ? quote(item.persons.join(words('summary.comma')))
    : words('summary.notStated');
}

/** The day, marked where the ledger does not state it; else what stands there. */
export function dueOf({ deadline }: FollowUpItem, words: SummaryWords): PlanValue {
  const { due, text } = deadline;
  if (due !== null && isInferred(deadline)) {
    return words('summary.inferredDay', { day: sayDayOfYear(due, words) });
  }
  return due === null ? quote(text) : { day: due };
}

export function statusOf(item: FollowUpItem, words: SummaryWords): string {
  return item.statusText === '' ? words(`summary.status.${item.status}`) : quote(item.statusText);
}

/** The item's row in its ledger, from column A on. */
export function ledgerRow(item: FollowUpItem): CellArea {
  return { top: item.row, bottom: item.row, left: columnIndex(0), right: columnIndex(0) };
}

/** Parameters of `summary.place` and `summary.tip`; the row is counted from 1, as Excel shows it. */
export function placeOf(item: FollowUpItem): { sheet: string; row: number } {
  return { sheet: item.sheet, row: item.row + 1 };
}

function fifthOf(item: FollowUpItem, fifth: FifthColumn, asOf: DayNumber, words: SummaryWords): PlanValue {
  switch (fifth) {
    case 'daysLate':
      return item.deadline.due === null ? null : asOf - item.deadline.due;
    case 'status':
      return statusOf(item, words);
    case 'completedOn':
      return item.completedOn === null ? null : { day: item.completedOn };
  }
}
