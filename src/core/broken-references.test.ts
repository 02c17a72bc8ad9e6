import { describe, expect, it } from '@jest/globals';
import { brokenFormulas, firstWithin, formulaRows, refersToNothing } from './broken-references.ts';
import { columnIndex, rowIndex, type CellArea } from './sheet-grid.ts';

const area = (top: number, left: number, bottom: number, right: number): CellArea => ({
  top: rowIndex(top),
  left: columnIndex(left),
  bottom: rowIndex(bottom),
  right: columnIndex(right),
});

describe('a formula that refers to cells which are gone', () => {
  it.each([
    '=#REF!',
    '=IFERROR(#REF!-TODAY(),"")',
    '=VLOOKUP(E2,#REF!$A$1:$B$9,2,FALSE)',
    "=VLOOKUP(E2,#REF!,2,0)&'1月'!A1",
    "='[计划.xlsx]#REF'!$A$1",
    '=sum(#ref!)',
  ])('is %s', (formula) => {
    expect(refersToNothing(formula)).toBe(true);
  });

  it.each([
    '=IF(A1="#REF!","公式坏了","")',
    '=IFERROR(H2-TODAY(),"说""#REF!""")',
    "='旧#REF!表'!A1",
    '=ISREF(A1)',
    '=A1',
    '',
  ])('is not %s', (formula) => {
    expect(refersToNothing(formula)).toBe(false);
  });

  it('is no text that says so', () => {
    expect(brokenFormulas(area(1, 0, 1, 0), [['#REF! 出现时请联系信息科', '#REF!', 5, '=#REF!+1']])).toEqual([
      { kind: 'formula', at: { row: 1, column: 3 }, formula: '=#REF!+1' },
    ]);
  });
});

describe('the rows whose formulas are looked at', () => {
  it('are all of a short ledger, and both ends of a long one', () => {
    expect(formulaRows(area(3, 0, 2, 9))).toEqual([]);
    expect(formulaRows(area(3, 0, 3, 9))).toEqual([{ first: 3, last: 3 }]);
    expect(formulaRows(area(3, 0, 202, 9))).toEqual([{ first: 3, last: 202 }]);
    expect(formulaRows(area(3, 0, 203, 9))).toEqual([
      { first: 3, last: 102 },
      { first: 104, last: 203 },
    ]);
  });
});

describe('the first cell of areas within another', () => {
  it('is the topmost, of these the leftmost', () => {
    const within = area(2, 1, 9, 5);
    expect(firstWithin([area(0, 0, 99, 99)], within)).toEqual({ row: 2, column: 1 });
    expect(firstWithin([area(4, 3, 5, 3), area(4, 2, 4, 2), area(3, 9, 3, 9)], within)).toEqual({
      row: 4,
      column: 2,
    });
    expect(firstWithin([area(0, 0, 1, 9), area(2, 6, 9, 9)], within)).toBeNull();
  });
});
