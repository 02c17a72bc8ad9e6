import { columnIndex, rowIndex, type CellArea, type CellValue } from '../core/sheet-grid.ts';
import { TroubleError } from '../core/trouble.ts';
import type { SheetHead } from '../core/workbook-port.ts';
import { errorLocation } from './trouble-of-error.ts';

/** A head shows no more columns than this, however far to the right a stray cell stands. */
const MOST_COLUMNS = 256;

export interface HeadRequest {
  readonly headRows: number;
  /** Needs ExcelApi 1.13. */
  readonly withMerges: boolean;
}

/** What was asked of Excel for one sheet; read it with `headOf` after the sync. */
export interface AskedHead {
  readonly used: Excel.Range;
  readonly top: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly merges: Excel.RangeAreas | null;
  readonly mergedAreas: Excel.RangeCollection | null;
}

/** Queues everything a head needs, without knowing the sheet's size: one sync serves any number of sheets. */
export function askForHead(sheet: Excel.Worksheet, request: HeadRequest): AskedHead {
  // On an empty sheet this is A1 rather than nothing.
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const top = used
    .getRow(0)
    .getResizedRange(Math.max(request.headRows, 1) - 1, 0)
    .getIntersection(used);
  top.load('values');
  const protection = sheet.protection;
  protection.load('protected');
  const merges = request.withMerges ? used.getMergedAreasOrNullObject() : null;
  merges?.load('areaCount');
  const mergedAreas = merges?.areas ?? null;
  mergedAreas?.load('rowIndex,columnIndex,rowCount,columnCount');
  return { used, top, protection, merges, mergedAreas };
}

export function headOf(asked: AskedHead): SheetHead {
  const { used, top } = asked;
  const values = top.values as CellValue[][] | null;
  if (values === null) throw new TroubleError({ kind: 'host-failed', code: 'NullValues' });
  const area = areaOf(used);
  const empty = used.rowCount === 1 && used.columnCount === 1 && values[0]?.[0] === '';
  return {
    used: empty ? null : area,
    protected: asked.protection.protected,
    block: {
      top: area.top,
      left: area.left,
      values: empty ? [] : values.map((row) => row.slice(0, MOST_COLUMNS)),
    },
    merges: mergesOf(asked),
  };
}

function mergesOf({ merges, mergedAreas }: AskedHead): readonly CellArea[] | null {
  if (merges === null || mergedAreas === null) return null;
  return merges.isNullObject ? [] : mergedAreas.items.map(areaOf);
}

export function areaOf(range: Excel.Range): CellArea {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return {
    top: rowIndex(top),
    left: columnIndex(left),
    bottom: rowIndex(top + rowCount - 1),
    right: columnIndex(left + columnCount - 1),
  };
}

/** Above 512 merged areas in a range Excel fails to list them (Microsoft's reference of the method). */
export function mergedAreasFailed(error: unknown): boolean {
  return error instanceof TroubleError && errorLocation(error.cause).includes('getMergedAreas');
}
