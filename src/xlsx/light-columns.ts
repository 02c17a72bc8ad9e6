import {
  columnEdits,
  missingColumns,
  standingColumns,
  type ColumnEdits,
  type StandingColumns,
} from '../core/lights/columns/column-edits.ts';
import { inA1 } from '../core/lights/columns/formula-template.ts';
import type { LightColumn } from '../core/lights/columns/light-column.ts';
import { rowIndex, type CellArea, type ColumnIndex, type RowIndex } from '../core/sheet-grid.ts';
import { TroubleError } from '../core/trouble.ts';
import { absoluteAddress, quotedSheetName } from './workbook/sheet-names.ts';
import type { XlsxSheet } from './workbook.ts';

/** Excel's last column, XFD. */
const LAST_COLUMN = 16_383;

/** The columns of ours as they stand on the sheet. */
export function ownColumns(sheet: XlsxSheet): StandingColumns {
  const bottom = sheet.used()?.bottom ?? rowIndex(0);
  return standingColumns(sheet.names, ({ column, top }) => ({
    cells:
      bottom < top
        ? []
        : sheet.formulas({ top, left: column, bottom, right: column }).map(([cell = '']) => cell),
    characters: sheet.columnWidth(column) ?? null,
  }));
}

/** What has to change so that just these columns of ours stand. @throws TroubleError where there is no room */
export function planColumnEdits(
  sheet: XlsxSheet,
  planned: readonly LightColumn[],
  own: StandingColumns,
): ColumnEdits {
  const free = freeColumn(sheet, missingColumns(planned, own));
  return columnEdits(planned, own.columns, free, (column) => sheet.columnWidth(column) === undefined);
}

/** Right of all values, where no cell beside the ledgers has a number format. */
function freeColumn(sheet: XlsxSheet, wanted: readonly LightColumn[]): number {
  if (wanted.length === 0) return 0;
  const right = sheet.used()?.right ?? 0;
  let free = Math.max(right + 1, ...wanted.map(({ leftmost }) => leftmost));
  const top = rowIndex(Math.min(...wanted.map(({ headingRows }) => headingRows[0] ?? 0)));
  const bottom = rowIndex(Math.max(...wanted.map(({ runs }) => runs.at(-1)?.bottom ?? 0), top));
  for (let column = free; column < free + wanted.length; column += 1) {
    if (column > LAST_COLUMN) throw new TroubleError({ kind: 'no-room-beside', sheet: sheet.name });
    if (!isPlain(sheet, { top, bottom, left: column as ColumnIndex, right: column as ColumnIndex }))
      free = column + 1;
  }
  return free;
}

const isPlain = (sheet: XlsxSheet, area: CellArea): boolean =>
  sheet.numberFormats(area).every(([format]) => format === 'General');

/** Contents, the number format of days, and widths; fonts and borders stay as they are. */
export function applyColumnEdits(sheet: XlsxSheet, edits: ColumnEdits): void {
  for (const { top, bottom, column, formatted } of edits.cleared) {
    if (formatted) setFormat(sheet, top, bottom, column, 'General');
    for (let row: number = top; row <= bottom; row += 1) sheet.removeCell(row, column);
  }
  for (const { at, text } of edits.headings) sheet.setValue(at.row, at.column, text);
  for (const { top, bottom, column, formula, of } of edits.written) {
    for (let row = top; row <= bottom; row = rowIndex(row + 1))
      sheet.setFormula(row, column, inA1(formula, row), of.shown(row));
    if (of.format !== null) setFormat(sheet, top, bottom, column, of.format);
  }
  for (const { column, characters } of edits.widened) sheet.setColumnWidth(column, characters);
  for (const column of edits.narrowed) sheet.setColumnWidth(column, undefined);
  for (const { name, area } of edits.names)
    sheet.setName(name, `${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`);
}

function setFormat(
  sheet: XlsxSheet,
  top: RowIndex,
  bottom: RowIndex,
  column: ColumnIndex,
  numberFormat: string,
): void {
  sheet.setStyle({ top, bottom, left: column, right: column }, { numberFormat });
}
