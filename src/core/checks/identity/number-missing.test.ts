import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex } from '../../sheet-grid.ts';
import { OPEN, placesOf, type Line, type Row } from '../ledger-for-tests.ts';

const item = (number: number | string): Row => ({ ...OPEN, 序号: number });
const places = (...lines: Line[]) => placesOf('number-missing', lines);

describe('an item without a number', () => {
  it('is found where those around have one', () => {
    expect(places(item(1), item(2), item(''), item(4))).toEqual(['序号 4']);
  });

  it('is not found where more than a quarter have none: numbers are not what tells them apart', () => {
    expect(places(item(1), item(''), item(''), item(4))).toEqual([]);
  });

  it('is not one whose number is merged over several rows', () => {
    const merges = [{ top: rowIndex(2), bottom: rowIndex(3), left: columnIndex(0), right: columnIndex(0) }];
    const lines = [item(1), item(2), item(''), item(3), item(4)];
    expect(placesOf('number-missing', lines, { merges })).toEqual([]);
    expect(placesOf('number-missing', lines)).toEqual(['序号 4']);
  });

  it('is looked for in the codes where there are no running numbers', () => {
    const header = ['督办编号', '督办事项', '牵头单位', '完成时限', '办理状态'];
    const coded = (code: string): Row => ({ ...OPEN, 督办编号: code });
    const lines = ['A1', 'A2', 'A3', ''].map(coded);
    expect(placesOf('number-missing', lines, { header })).toEqual(['督办编号 5']);
  });

  it('needs a column for numbers', () => {
    const header = ['督办事项', '牵头单位', '完成时限', '办理状态'];
    expect(placesOf('number-missing', [OPEN, OPEN], { header })).toEqual([]);
  });
});
