import { describe, expect, it } from '@jest/globals';
import { newWorkbook } from '../../src/xlsx/new-workbook.ts';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx/workbook.ts';
import { area } from '../officejs/live/address.ts';
import type { Compiled } from './compile-formula.ts';
import { FormulaEngine } from './formula-engine.ts';
import { paintedRules } from './painted-rules.ts';

const RED = { fill: '#FFC7CE', font: '#9C0006' };
const YELLOW = { fill: '#FFEB9C', font: '#9C5700' };

function sheetOf(rows: readonly (readonly (string | number)[])[]): { model: XlsxWorkbook; sheet: XlsxSheet } {
  const model = newWorkbook();
  const sheet = model.addSheet('台账');
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) sheet.setValue(row, column, cell);
  }
  return { model, sheet };
}

const painted = (model: XlsxWorkbook, sheet: XlsxSheet, today = 44_603) =>
  paintedRules(sheet, new FormulaEngine(model, () => today));

describe('what conditional formats show now', () => {
  it('lights the rows whose own cells meet the rule, over the whole width', () => {
    const { model, sheet } = sheetOf([
      ['甲', 44_590],
      ['乙', 44_700],
      ['丙', 44_600],
    ]);
    sheet.addConditionalFormat({
      areas: [area(0, 0, 2, 3)],
      formula: '$B1<TODAY()',
      stopIfTrue: false,
      ...RED,
    });
    const look = painted(model, sheet);
    expect([0, 1, 2].map((row) => look(row, 3))).toEqual([RED, undefined, RED]);
    expect(look(0, 4)).toBeUndefined();
  });

  it('follows the day', () => {
    const { model, sheet } = sheetOf([[44_603]]);
    sheet.addConditionalFormat({
      areas: [area(0, 0, 0, 0)],
      formula: '$A1<TODAY()',
      stopIfTrue: false,
      ...RED,
    });
    expect(painted(model, sheet, 44_603)(0, 0)).toBeUndefined();
    expect(painted(model, sheet, 44_604)(0, 0)).toEqual(RED);
  });

  it('counts from the first of several areas', () => {
    const { model, sheet } = sheetOf([[1], [0], [1], [1]]);
    const areas = [area(0, 0, 0, 0), area(2, 0, 3, 0)];
    sheet.addConditionalFormat({ areas, formula: '$A1=1', stopIfTrue: false, ...RED });
    const look = painted(model, sheet);
    expect([0, 1, 2, 3].map((row) => look(row, 0) !== undefined)).toEqual([true, false, true, true]);
  });

  it('looks at each cell where columns are not fixed', () => {
    const { model, sheet } = sheetOf([[1, 2, 1]]);
    sheet.addConditionalFormat({ areas: [area(0, 0, 0, 2)], formula: 'A1=1', stopIfTrue: false, ...RED });
    const look = painted(model, sheet);
    expect([0, 1, 2].map((column) => look(0, column) !== undefined)).toEqual([true, false, true]);
  });

  it('lets the strongest rule win', () => {
    const { model, sheet } = sheetOf([[1]]);
    sheet.addConditionalFormat({ areas: [area(0, 0, 0, 0)], formula: 'TRUE', stopIfTrue: false, ...YELLOW });
    sheet.addConditionalFormat({ areas: [area(0, 0, 0, 0)], formula: 'TRUE', stopIfTrue: false, ...RED });
    expect(painted(model, sheet)(0, 0)).toEqual(RED);
  });

  it('stays dark on an error, and on a rule it cannot work out', () => {
    const { model, sheet } = sheetOf([['#N/A']]);
    sheet.addConditionalFormat({ areas: [area(0, 0, 0, 0)], formula: '1/0=1', stopIfTrue: false, ...RED });
    sheet.addConditionalFormat({
      areas: [area(0, 0, 0, 0)],
      formula: 'NOSUCH()=1',
      stopIfTrue: false,
      ...RED,
    });
    expect(painted(model, sheet)(0, 0)).toBeUndefined();
  });

  it('works a rule like ours out once a row, however many columns a screen shows', () => {
    const { model, sheet } = sheetOf(Array.from({ length: 60 }, (_, row) => ['事项', '在办', 44_500 + row]));
    for (let rule = 0; rule < 80; rule += 1) {
      const formula = `AND(N("督办:overdue")=0,$C1<${44_000 + rule},NOT(TRIM($B1)="办结"))`;
      sheet.addConditionalFormat({ areas: [area(0, 0, 59, 13)], formula, stopIfTrue: false, ...RED });
    }
    let workedOut = 0;
    class CountingEngine extends FormulaEngine {
      override compile(formula: string): Compiled | null {
        const compiled = super.compile(formula);
        if (compiled === null) return null;
        const evaluate: Compiled['evaluate'] = (context) => {
          workedOut += 1;
          return compiled.evaluate(context);
        };
        return { ...compiled, evaluate };
      }
    }
    const look = paintedRules(sheet, new CountingEngine(model, () => 44_603));
    for (let row = 0; row < 60; row += 1) for (let column = 0; column < 14; column += 1) look(row, column);
    expect(workedOut).toBe(60 * 80);
  });
});
