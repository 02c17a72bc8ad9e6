import type { FollowUpItem } from '../../ledger/ledger.ts';
import { columnIndex, type CellArea } from '../../sheet-grid.ts';
import { inOneGo } from '../../in-one-go.ts';
import type { PlanValue } from '../../sheet-plan/sheet-plan.ts';
import type { SheetPage, TableRows } from '../../sheet-plan/sheet-page.ts';
import type { SummaryWords } from '../summary-words.ts';
import {
  dueColumn,
  numberColumn,
  placeOf,
  progressColumn,
  textColumn,
  unitColumn,
  type ItemColumn,
} from './item-columns.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** A table in a text is for reading: what is beyond this many rows stands in the annex or the ledger. */
export const LONGEST_TABLE = 300;

export interface ItemsTable {
  readonly items: readonly FollowUpItem[];
  /** What stands between the deadline and the progress. */
  readonly middle: readonly [ItemColumn, ItemColumn];
  readonly last: ItemColumn;
}

/** A table of items, cut where it would be too long to read; then a line for what was left out. */
export function itemsTable(
  page: SheetPage,
  table: ItemsTable,
  words: SummaryWords,
  styles: SummaryStyles,
): TableRows {
  const { items } = table;
  const shown = items.slice(0, LONGEST_TABLE);
  const rows = inOneGo(wholeTable(page, { ...table, items: shown }, words, styles));
  if (items.length > shown.length) {
    page.note(words('summary.listCut', { count: items.length - shown.length }), styles.note);
  }
  return rows;
}

/**
 * 序号（链接到台账）、事项、责任单位、时限、两列变化的内容、进展、位置, however long: in turns.
 * The link stands on the number: LibreOffice does not wrap the text of a linked cell.
 */
export function* wholeTable(
  page: SheetPage,
  { items, middle, last }: ItemsTable,
  words: SummaryWords,
  styles: SummaryStyles,
  mostLinks = items.length,
): Generator<void, TableRows, void> {
  const columns = [
    numberColumn(words),
    textColumn,
    unitColumn(words),
    dueColumn(words),
    ...middle,
    progressColumn,
    last,
  ];
  const rows = yield* page.tableInTurns(
    columns.map(({ head, style }) => ({ head: words(`summary.column.${head}`), style: styles[style] })),
    styles.tableHead,
    valuesOf(items, columns),
  );
  yield;
  items.slice(0, mostLinks).forEach((item, place) => {
    const tip = words('summary.tip', placeOf(item));
    page.link(rows.first + place, 0, item.sheet, ledgerRow(item), styles.link, tip);
  });
  return rows;
}

/** Row by row, as they are asked for. */
function* valuesOf(items: readonly FollowUpItem[], columns: readonly ItemColumn[]): Generator<PlanValue[]> {
  for (const item of items) yield columns.map(({ say }) => say(item));
}

/** The item's row in its ledger, from column A on. */
export function ledgerRow(item: FollowUpItem): CellArea {
  return { top: item.row, bottom: item.row, left: columnIndex(0), right: columnIndex(0) };
}
