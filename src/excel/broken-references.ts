import {
  brokenFormulas,
  firstWithin,
  formulaRows,
  refersToNothing,
  withEquals,
  type BrokenReference,
} from '../core/broken-references.ts';
import { isOwnLight } from '../core/lights/light-plan.ts';
import { columnIndex, rowIndex, type CellArea, type CellValue } from '../core/sheet-grid.ts';
import { TroubleError } from '../core/trouble.ts';
import { errorLocation } from './trouble-of-error.ts';

/** More rules that refer to nothing are pieces of a few, cut up by copying rows. */
const MOST_RULES = 200;

/** What was asked of Excel along with the first block; read it with `brokenIn` after the sync. */
export interface AskedReferences {
  readonly area: CellArea;
  readonly formulas: readonly { readonly top: number; readonly range: Excel.Range }[];
  readonly formats: Excel.ConditionalFormatCollection;
  /** Of the first row, cell by cell: a range tells only what all of its cells share. */
  readonly validations: readonly { readonly column: number; readonly validation: Excel.DataValidation }[];
}

export function askForReferences(worksheet: Excel.Worksheet, area: CellArea): AskedReferences {
  const { top, left, bottom, right } = area;
  const width = right - left + 1;
  const formulas = formulaRows(area).map(({ first, last }) => {
    const range = worksheet.getRangeByIndexes(first, left, last - first + 1, width);
    range.load('formulas');
    return { top: first, range };
  });
  const formats = worksheet.getRangeByIndexes(top, left, bottom - top + 1, width).conditionalFormats;
  formats.load('items/type,items/customOrNullObject/rule/formula,items/cellValueOrNullObject/rule');
  const validations = Array.from({ length: width }, (_, offset) => {
    const validation = worksheet.getRangeByIndexes(top, left + offset, 1, 1).dataValidation;
    validation.load('type,rule');
    return { column: left + offset, validation };
  });
  return { area, formulas, formats, validations };
}

const MEMBERS = /^(?:ConditionalFormat|CustomConditional|CellValueConditional|DataValidation|RangeAreas)/i;

/** Whether Excel failed at what was asked here, by the member that it names. */
export const isOfReferences = (error: unknown): boolean =>
  error instanceof TroubleError && MEMBERS.test(errorLocation(error.cause));

/** One sync more where a rule refers to nothing, to learn where it stands. */
export async function brokenIn(
  context: Excel.RequestContext,
  { area, formulas, formats, validations }: AskedReferences,
): Promise<BrokenReference[]> {
  const ofCells = formulas.flatMap(({ top, range }) =>
    // Excel sometimes answers with null where it was asked for too much.
    brokenFormulas({ top: rowIndex(top), left: area.left }, (range.formulas as CellValue[][] | null) ?? []),
  );
  const ofLists = validations.flatMap(({ column, validation }): BrokenReference[] => {
    const formula = listSource(validation);
    if (formula === null || !refersToNothing(formula)) return [];
    return [{ kind: 'drop-down', at: { row: area.top, column: columnIndex(column) }, formula }];
  });
  return [...ofCells, ...(await brokenFormats(context, area, formats)), ...ofLists];
}

function listSource({ type, rule }: Excel.DataValidation): string | null {
  const source = type === Excel.DataValidationType.list ? rule.list?.source : undefined;
  return typeof source === 'string' && source.startsWith('=') ? source : null;
}

async function brokenFormats(
  context: Excel.RequestContext,
  area: CellArea,
  formats: Excel.ConditionalFormatCollection,
): Promise<BrokenReference[]> {
  const broken = formats.items
    .flatMap((format) => {
      const formula = formulasOf(format).find((each) => refersToNothing(each) && !isOwnLight(each));
      return formula === undefined ? [] : [{ format, formula }];
    })
    .slice(0, MOST_RULES)
    .map(({ format, formula }) => {
      const { areas } = format.getRanges();
      areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return { areas, formula: withEquals(formula) };
    });
  if (broken.length === 0) return [];
  await context.sync();
  return broken.flatMap(({ areas, formula }): BrokenReference[] => {
    const at = firstWithin(areas.items.map(areaOf), area);
    return at === null ? [] : [{ kind: 'conditional-format', at, formula }];
  });
}

/** Rules by formula and by the cell's value; others are made without references, or hardly ever with. */
function formulasOf({ type, customOrNullObject, cellValueOrNullObject }: Excel.ConditionalFormat): string[] {
  if (type === Excel.ConditionalFormatType.custom && !customOrNullObject.isNullObject) {
    return [customOrNullObject.rule.formula];
  }
  if (type === Excel.ConditionalFormatType.cellValue && !cellValueOrNullObject.isNullObject) {
    const { formula1, formula2 } = cellValueOrNullObject.rule;
    return [formula1, formula2].filter((formula) => typeof formula === 'string');
  }
  return [];
}

function areaOf({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): CellArea {
  return {
    top: rowIndex(top),
    left: columnIndex(left),
    bottom: rowIndex(top + rowCount - 1),
    right: columnIndex(left + columnCount - 1),
  };
}
