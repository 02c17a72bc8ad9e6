import { cellAddress, columnIndex, rowIndex, type CellValue } from '../core/sheet-grid.ts';
import { refersToSheet } from '../core/sheet-references.ts';
import { TroubleError } from '../core/trouble.ts';
import { runExcel } from './run-excel.ts';
import { errorLocation, isTooLarge } from './trouble-of-error.ts';

export interface OtherSheet {
  readonly name: string;
  readonly protected: boolean;
}

/** Where a formula or a name refers to a sheet: `汇总!B3`, the name; `null`: it could not be told. */
export interface SheetReference {
  readonly by: string | null;
}

/**
 * The first formula of the other sheets, or name, that refers to a sheet; `null`: none does. One sync, of formulas alone:
 * a protected sheet does not say which of its cells have one, and gives all.
 */
export async function firstReferenceTo(
  sheet: string,
  others: readonly OtherSheet[],
): Promise<SheetReference | null> {
  try {
    return await askFor(sheet, others);
  } catch (error) {
    // Too much to bring, or not to be had: it stays unknown.
    if (isTooLarge(error) || isOfFormulas(error)) return { by: null };
    throw error;
  }
}

const isOfFormulas = (error: unknown): boolean =>
  error instanceof TroubleError &&
  /SpecialCells|^Range(?:Areas|Collection)?\.|^NamedItem/i.test(errorLocation(error.cause));

function askFor(sheet: string, others: readonly OtherSheet[]): Promise<SheetReference | null> {
  return runExcel({}, async (context) => {
    const { worksheets, names } = context.workbook;
    const ofBook = namesOf(names);
    const asked = others.map((other) => askSheet(worksheets, other));
    await context.sync();
    const named = [ofBook, ...asked.map((each) => each.names)]
      .flatMap(({ items }) => items)
      .find(({ formula }) => typeof formula === 'string' && refersToSheet(formula, sheet));
    if (named !== undefined) return { by: named.name };
    for (const each of asked) {
      const cell = firstOf(cellsOf(each), sheet);
      if (cell !== null) return { by: cell === undefined ? null : `${each.name}!${cell}` };
    }
    return null;
  });
}

interface AskedSheet {
  readonly name: string;
  readonly names: Excel.NamedItemCollection;
  /** The cells with formulas; of a protected sheet all cells. */
  readonly cells:
    | { readonly kind: 'formulas'; readonly areas: Excel.RangeAreas }
    | { readonly kind: 'all'; readonly range: Excel.Range };
}

function askSheet(worksheets: Excel.WorksheetCollection, other: OtherSheet): AskedSheet {
  const { name } = other;
  const names = namesOf(worksheets.getItem(name).names);
  if (other.protected) {
    const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load('formulas,rowIndex,columnIndex');
    return { name, names, cells: { kind: 'all', range } };
  }
  const areas = worksheets.getItem(name).getRange().getSpecialCellsOrNullObject('Formulas');
  areas.load('areas/items/formulas,areas/items/rowIndex,areas/items/columnIndex');
  return { name, names, cells: { kind: 'formulas', areas } };
}

function namesOf(names: Excel.NamedItemCollection): Excel.NamedItemCollection {
  names.load('items/name,items/formula');
  return names;
}

interface Cells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Excel sometimes answers with `null` where it was asked for too much. */
  readonly formulas: CellValue[][] | null;
}

/** After the sync. */
function cellsOf({ cells }: AskedSheet): readonly Cells[] {
  if (cells.kind === 'all') return cells.range.isNullObject ? [] : [cells.range];
  return cells.areas.isNullObject ? [] : cells.areas.areas.items;
}

/** `undefined`: it could not be told. */
function firstOf(areas: readonly Cells[], sheet: string): string | null | undefined {
  for (const { rowIndex: top, columnIndex: left, formulas } of areas) {
    if (formulas === null) return undefined;
    for (const [down, row] of formulas.entries()) {
      const right = row.findIndex(
        (cell) => typeof cell === 'string' && cell.startsWith('=') && refersToSheet(cell, sheet),
      );
      if (right >= 0) return cellAddress({ row: rowIndex(top + down), column: columnIndex(left + right) });
    }
  }
  return null;
}
