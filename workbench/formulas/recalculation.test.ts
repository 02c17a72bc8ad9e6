import { describe, expect, it } from '@jest/globals';
import { newWorkbook } from '../../src/xlsx/new-workbook.ts';
import { FormulaEngine } from './formula-engine.ts';
import { Recalculation } from './recalculation.ts';
import { area } from '../officejs/live/address.ts';

function book() {
  const model = newWorkbook();
  const sheet = model.addSheet('表');
  const recalculation = new Recalculation(model, new FormulaEngine(model, () => 44_603));
  const value = (row: number, column: number) => sheet.values(area(row, column, row, column))[0]?.[0];
  return { sheet, recalculation, value };
}

describe('recalculating what depends on a changed cell', () => {
  it('follows a chain of formulas, whatever order they stand in', () => {
    const { sheet, recalculation, value } = book();
    sheet.setValue(0, 0, 2);
    sheet.setFormula(0, 1, 'C1+1', 0);
    sheet.setFormula(0, 2, 'A1*10', 0);
    expect(recalculation.run()).toBeGreaterThan(0);
    expect([value(0, 1), value(0, 2)]).toEqual([21, 20]);
    expect(recalculation.run()).toBe(0);
  });

  it('leaves alone what it cannot work out', () => {
    const { sheet, recalculation, value } = book();
    sheet.setFormula(0, 0, 'CUBEVALUE("x")', 'from Excel');
    recalculation.run();
    expect(value(0, 0)).toBe('from Excel');
  });

  it('ends although cells feed each other', () => {
    const { sheet, recalculation } = book();
    sheet.setFormula(0, 0, 'B1+1', 0);
    sheet.setFormula(0, 1, 'A1+1', 0);
    expect(recalculation.run()).toBeGreaterThan(0);
  });
});
