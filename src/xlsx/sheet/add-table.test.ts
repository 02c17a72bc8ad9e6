import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex, type CellArea } from '../../core/sheet-grid.ts';
import { newWorkbook } from '../new-workbook.ts';
import { openWorkbook } from '../open-workbook.ts';
import type { XlsxWorkbook } from '../workbook.ts';

const area = (top: number, left: number, bottom: number, right: number): CellArea => ({
  top: rowIndex(top),
  left: columnIndex(left),
  bottom: rowIndex(bottom),
  right: columnIndex(right),
});

function written(header: readonly string[]): XlsxWorkbook {
  const workbook = newWorkbook();
  for (const [column, text] of header.entries()) workbook.activeSheet.setValue(2, column, text);
  return workbook;
}

describe('an Excel table', () => {
  it('is there again when the saved workbook is opened, with its columns as the header says', () => {
    const workbook = written(['Ref', 'R&D "owner"', '第 3\n列']);
    workbook.activeSheet.addTable('ActionLog', area(2, 0, 5, 2));
    const [table] = openWorkbook(workbook.save()).activeSheet.tables;
    expect(table).toEqual({
      name: 'ActionLog',
      area: area(2, 0, 5, 2),
      columns: ['Ref', 'R&D "owner"', '第 3\n列'],
    });
    expect(workbook.activeSheet.tables).toEqual([table]);
  });

  it('can be followed by others, on this sheet and the next, before and after saving', () => {
    const workbook = written(['a', 'b', 'c']);
    workbook.activeSheet.addTable('One', area(2, 0, 3, 0));
    workbook.activeSheet.addTable('Two', area(2, 1, 3, 1));
    const second = workbook.addSheet('Second');
    second.setValue(0, 0, 'x');
    second.addTable('Three', area(0, 0, 3, 0));
    const again = openWorkbook(workbook.save());
    again.activeSheet.addTable('Four', area(2, 2, 3, 2));
    const reopened = openWorkbook(again.save());
    expect(reopened.sheets.map((sheet) => sheet.tables.map(({ name }) => name))).toEqual([
      ['One', 'Two', 'Four'],
      ['Three'],
    ]);
  });

  it('is refused over a header with an empty, repeated or numeric cell', () => {
    for (const header of [
      ['a', ''],
      ['a', 'A'],
    ]) {
      expect(() => {
        written(header).activeSheet.addTable('T', area(2, 0, 4, 1));
      }).toThrow(RangeError);
    }
    const numeric = written(['a']);
    numeric.activeSheet.setValue(2, 1, 5);
    expect(() => {
      numeric.activeSheet.addTable('T', area(2, 0, 4, 1));
    }).toThrow(RangeError);
  });
});
