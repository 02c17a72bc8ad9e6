import type { CellValue } from '../../src/core/sheet-grid.ts';
import { area } from '../officejs/live/address.ts';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx/workbook.ts';
import { type Compiled, compileFormula } from './compile-formula.ts';
import type { Context, Named } from './context.ts';
import { parseFormula } from './parse-formula.ts';
import { fromCell, type Scalar, toCell } from './values.ts';

/** The cell that a formula stands in, or is worked out for. Counted from 0. */
export interface FormulaCell {
  readonly sheet: XlsxSheet;
  readonly row: number;
  readonly column: number;
}

const DAYS_TO_1904 = 1462;

/**
 * Works out formulas on a workbook: those that people type on the workbench and those of conditional formats.
 * Formula cells of a file carry the values that Excel calculated, which are taken as they are.
 *
 * Our own code and not a library, after trial: fast-formula-parser 1.0 knows no Chinese defined names and no
 * array constants and parses anew for every cell; HyperFormula and IronCalc refuse Chinese names
 * (excel-facts.md D.4); formulajs is functions only, without a parser. Formulas are parsed once and kept.
 */
export class FormulaEngine {
  private readonly compiled = new Map<string, Compiled | null>();

  /**
   * @param today `TODAY()` as a serial of the 1900 system, whatever the workbook's own; asked for each time
   */
  constructor(
    private readonly model: XlsxWorkbook,
    private readonly today: () => number,
  ) {}

  /** Whether Excel would take this text (without `=`) as a formula. */
  understands(formula: string): boolean {
    return this.compile(formula) !== null;
  }

  /** The value of a formula (without `=`) in a cell; `#NAME?` where a function or name is not known. */
  evaluate(formula: string, at: FormulaCell): CellValue {
    const compiled = this.compile(formula);
    if (compiled === null) return '#NAME?';
    return toCell(compiled.evaluate(this.context(at.sheet, at, { down: 0, across: 0 })));
  }

  /** Whether every function of the formula is known here; others keep the value that the file brought. */
  knowsAll(formula: string): boolean {
    const compiled = this.compile(formula);
    return compiled !== null && compiled.unknown.size === 0;
  }

  /** The formula made ready; `null` when it is none. */
  compile(formula: string): Compiled | null {
    let compiled = this.compiled.get(formula);
    if (compiled === undefined) {
      const node = parseFormula(formula);
      compiled = node === null ? null : compileFormula(node);
      this.compiled.set(formula, compiled);
    }
    return compiled;
  }

  /**
   * What formulas of `sheet` see. Rows are read once and kept as long as the context is: make a new one after
   * cells changed.
   */
  context(
    sheet: XlsxSheet,
    at: { readonly row: number; readonly column: number },
    moved: { readonly down: number; readonly across: number },
    hasty = false,
  ): Context {
    const daysFrom1900 = this.model.dateSystem === 1904 ? DAYS_TO_1904 : 0;
    const sheets = new Map<string, SheetReader | null>();
    const reader = (name: string): SheetReader | null => {
      let found = sheets.get(name);
      if (found === undefined) {
        const model = name === sheet.name ? sheet : this.model.sheet(name);
        found = model === undefined ? null : new SheetReader(model);
        sheets.set(name, found);
      }
      return found;
    };
    return {
      sheet: sheet.name,
      row: at.row,
      column: at.column,
      ...moved,
      today: this.today() - daysFrom1900,
      daysFrom1900,
      hasty,
      cell: (name, row, column) => reader(name)?.cell(row, column) ?? null,
      extent: (name) => reader(name)?.extent() ?? null,
      named: (name) => this.named(name, sheet),
    };
  }

  /** A sheet's own name wins over the workbook's. */
  private named(name: string, sheet: XlsxSheet): Named | undefined {
    const names = [...sheet.names, ...this.model.names];
    const found = names.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? undefined : (this.compile(found.formula) ?? undefined);
  }
}

/** A sheet's cells, read a row at a time. */
class SheetReader {
  private readonly rows = new Map<number, readonly Scalar[]>();
  private readonly used;

  constructor(private readonly sheet: XlsxSheet) {
    this.used = sheet.used();
  }

  extent(): { rows: number; columns: number } {
    return this.used === null
      ? { rows: 0, columns: 0 }
      : { rows: this.used.bottom + 1, columns: this.used.right + 1 };
  }

  cell(row: number, column: number): Scalar {
    const { used } = this;
    if (used === null || row < used.top || row > used.bottom || column < used.left) return null;
    let cells = this.rows.get(row);
    if (cells === undefined) {
      cells = (this.sheet.values(area(row, used.left, row, used.right))[0] ?? []).map(fromCell);
      this.rows.set(row, cells);
    }
    return cells[column - used.left] ?? null;
  }
}
