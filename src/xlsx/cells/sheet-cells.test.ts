import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newWorkbook } from '../new-workbook.ts';
import { openWorkbook } from '../open-workbook.ts';

const ledger = () => {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('台账');
  for (let row = 2; row <= 6; row += 1) {
    for (let column = 1; column <= 4; column += 1)
      sheet.setValue(row, column, `${String(row)} ${String(column)}`);
  }
  return openWorkbook(workbook.save()).sheet('台账');
};

/** Filled, emptied or given a formula. */
const edit = fc.record({
  row: fc.nat(9),
  column: fc.nat(7),
  text: fc.constantFrom('督办', '', '', '=1'),
});

describe('the used rectangle', () => {
  it('is after every edit the one around the cells that are filled', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 24 }), (edits) => {
        const sheet = ledger();
        if (sheet === undefined) throw new Error('no sheet');
        sheet.used();
        const cells = new Map<string, { row: number; column: number }>();
        for (let row = 2; row <= 6; row += 1) {
          for (let column = 1; column <= 4; column += 1)
            cells.set(`${String(row)},${String(column)}`, { row, column });
        }
        for (const { row, column, text } of edits) {
          if (text.startsWith('=')) sheet.setFormula(row, column, text.slice(1), '');
          else sheet.setValue(row, column, text);
          if (text === '') cells.delete(`${String(row)},${String(column)}`);
          else cells.set(`${String(row)},${String(column)}`, { row, column });
          const rows = [...cells.values()].map((cell) => cell.row);
          const columns = [...cells.values()].map((cell) => cell.column);
          expect(sheet.used()).toEqual(
            rows.length === 0
              ? null
              : {
                  top: Math.min(...rows),
                  bottom: Math.max(...rows),
                  left: Math.min(...columns),
                  right: Math.max(...columns),
                },
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
