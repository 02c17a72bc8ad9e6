import { describe, expect, it } from '@jest/globals';
import { createAxis } from './axis.ts';
import { indexMerges } from './merge-index.ts';
import { areaOf, extendSelection, moveSelection, selectBetween, selectCell } from './selection.ts';

const merges = indexMerges([areaOf(2, 1, 4, 1), areaOf(4, 3, 6, 4), areaOf(100, 0, 300, 0)]);
const sheet = {
  rows: createAxis(400, (row) => (row === 8 ? 0 : 20)),
  columns: createAxis(10, (column) => (column === 6 ? 0 : 64)),
  merges,
};

describe('merge index', () => {
  it('finds the merge over any of its cells, also far down a tall one', () => {
    expect(merges.at(3, 1)).toEqual(areaOf(2, 1, 4, 1));
    expect(merges.at(250, 0)).toEqual(areaOf(100, 0, 300, 0));
    expect(merges.at(3, 2)).toBeUndefined();
  });

  it('lists each merge that touches a rectangle once', () => {
    expect(merges.touching(0, 0, 399, 9)).toHaveLength(3);
    expect(merges.touching(120, 0, 280, 0)).toEqual([areaOf(100, 0, 300, 0)]);
    expect(merges.touching(120, 1, 280, 5)).toEqual([]);
  });
});

describe('selection', () => {
  it('selects a merged area as a whole, its top left cell active', () => {
    expect(selectCell(merges, 4, 1)).toEqual({ row: 2, column: 1, area: areaOf(2, 1, 4, 1) });
  });

  it('steps out of a merged area, not through it', () => {
    expect(moveSelection(sheet, selectCell(merges, 2, 1), 'down').row).toBe(5);
    expect(moveSelection(sheet, selectCell(merges, 2, 1), 'up').row).toBe(1);
  });

  it('steps over hidden rows and columns', () => {
    expect(moveSelection(sheet, selectCell(merges, 7, 0), 'down').row).toBe(9);
    expect(moveSelection(sheet, selectCell(merges, 7, 7), 'left').column).toBe(5);
  });

  it('stays at the edge of the sheet', () => {
    expect(moveSelection(sheet, selectCell(merges, 0, 0), 'left')).toEqual(selectCell(merges, 0, 0));
  });

  it('grows an area until no merge is cut, one merge pulling in the next', () => {
    expect(selectBetween(merges, { row: 3, column: 0 }, { row: 4, column: 3 }).area).toEqual(
      areaOf(2, 0, 6, 4),
    );
  });

  it('keeps the active cell while the area grows upwards', () => {
    const up = extendSelection(sheet, selectCell(merges, 9, 2), 'up');
    expect(up).toMatchObject({ row: 9, column: 2, area: areaOf(7, 2, 9, 2) });
  });

  it('shrinks the area again on the way back', () => {
    const out = extendSelection(sheet, selectCell(merges, 0, 7), 'right');
    expect(out.area).toEqual(areaOf(0, 7, 0, 8));
    expect(extendSelection(sheet, out, 'left').area).toEqual(areaOf(0, 7, 0, 7));
  });
});
