import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx/workbook.ts';
import { area } from '../officejs/live/address.ts';
import type { FormulaEngine } from './formula-engine.ts';

/** Cells that feed each other in a circle would never settle. */
const MOST_ROUNDS = 20;

interface FormulaPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Works out the workbook's formula cells anew after something changed. A formula with a function that the engine
 * does not know keeps the value it has.
 */
export class Recalculation {
  private readonly places = new Map<XlsxSheet, readonly FormulaPlace[]>();

  constructor(
    private readonly model: XlsxWorkbook,
    private readonly engine: FormulaEngine,
  ) {}

  /** Looks for the sheet's formula cells again: formulas were typed, or rows came and went. */
  forget(sheet: XlsxSheet): void {
    this.places.delete(sheet);
  }

  /** Gives how many cells got another value. */
  run(): number {
    let changed = 0;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      let inRound = 0;
      for (const sheet of this.model.sheets) inRound += this.runSheet(sheet);
      changed += inRound;
      if (inRound === 0) break;
    }
    return changed;
  }

  private runSheet(sheet: XlsxSheet): number {
    let changed = 0;
    for (const { row, column } of this.placesOf(sheet)) {
      const at = area(row, column, row, column);
      const formula = sheet.formulas(at)[0]?.[0];
      if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
      const text = formula.slice(1);
      if (!this.engine.knowsAll(text)) continue;
      const value = this.engine.evaluate(text, { sheet, row, column });
      if (value === sheet.values(at)[0]?.[0]) continue;
      sheet.setFormula(row, column, text, value);
      changed += 1;
    }
    return changed;
  }

  private placesOf(sheet: XlsxSheet): readonly FormulaPlace[] {
    if (!sheet.hasFormulas) return [];
    const known = this.places.get(sheet);
    if (known !== undefined) return known;
    const used = sheet.used();
    const found: FormulaPlace[] = [];
    if (used !== null) {
      const values = sheet.values(used);
      for (const [down, row] of sheet.formulas(used).entries()) {
        for (const [across, formula] of row.entries()) {
          // A text that merely begins with `=` is its own value.
          if (typeof formula === 'string' && formula.startsWith('=') && formula !== values[down]?.[across]) {
            found.push({ row: used.top + down, column: used.left + across });
          }
        }
      }
    }
    this.places.set(sheet, found);
    return found;
  }
}
