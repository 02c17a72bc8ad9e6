import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex, type CellValue } from '../core/sheet-grid.ts';
import { rowsPerBlock, rowsPerNextBlock, widthsOf } from './block-size.ts';

const LIMIT = 5_000_000;
const bytes = (cells: unknown) => new TextEncoder().encode(JSON.stringify(cells)).length;

function headOf(values: CellValue[][]) {
  return {
    used: null,
    protected: false,
    merges: null,
    block: { top: rowIndex(0), left: columnIndex(2), values },
  };
}

describe('rowsPerBlock', () => {
  it('fills most of an answer and never more, judged by the rows already seen', () => {
    const row: CellValue[] = [12, '关于“一网通办”的督办事项\n"加急"'.repeat(3), '市发改委', 44590, ''];
    const widths = widthsOf(headOf(Array.from({ length: 40 }, () => row)));
    const rows = rowsPerBlock([2, 3, 4, 5, 6], 0, widths);
    const sent = row.reduce<number>((sum, cell) => sum + rows * (bytes([[cell]]) - 1), 0);
    expect(sent).toBeLessThan(LIMIT);
    expect(sent).toBeGreaterThan(0.7 * LIMIT);
  });
  it('carries 20,000 rows of eight unseen columns in one answer', () => {
    expect(rowsPerBlock([0, 1, 2, 3, 4, 5, 6, 7], 0, new Map())).toBeGreaterThanOrEqual(20_000);
  });
  it('counts the number formats that some columns bring', () => {
    expect(rowsPerBlock([0], 1, new Map())).toBeLessThan(rowsPerBlock([0], 0, new Map()));
  });
  it('asks for one row at least, however wordy', () => {
    expect(rowsPerBlock([0], 0, new Map([[0, 1e9]]))).toBe(1);
  });
});

describe('rowsPerNextBlock', () => {
  it('learns from what came', () => {
    const wordy = Array.from({ length: 1000 }, () => '督'.repeat(1000));
    const rows = rowsPerNextBlock([wordy]);
    expect(rows * 3006).toBeLessThan(LIMIT);
    expect(rows).toBeGreaterThan(1000);
  });
  it('survives an empty block', () => {
    expect(rowsPerNextBlock([])).toBe(1);
  });
});
