import { describe, expect, it } from '@jest/globals';
import { findingsOf, OPEN, placesOf, type Line, type Row } from '../ledger-for-tests.ts';

const item = (number: number | string): Row => ({ ...OPEN, 序号: number });
const items = (...numbers: (number | string)[]): Row[] => numbers.map(item);
const places = (...lines: Line[]) => placesOf('number-twice', lines);

describe('a number that two items have', () => {
  it('is found at the second, and names the row of the first', () => {
    expect(places(...items(1, 2, 3, 2))).toEqual(['序号 5']);
    expect(findingsOf('number-twice', items(1, 2, 3, 2))[0]?.params).toEqual({ text: '2', row: 3 });
  });

  it('is found at each that repeats it', () => {
    expect(places(...items(1, 2, 2, 2))).toEqual(['序号 4', '序号 5']);
  });

  it('is the same written as text, with a dot or with full-width figures', () => {
    expect(places(...items(1, 2, '2', '3.', '３'))).toEqual(['序号 4', '序号 6']);
  });

  it('is not one that begins anew with a section', () => {
    expect(places('一、疫情防控', ...items(1, 2), '二、安全生产', ...items(1, 2))).toEqual([]);
  });

  it('is not one that begins anew with a meeting', () => {
    const other = items(1, 2).map((row) => ({ ...row, 会议名称: '市政府第4次常务会议' }));
    expect(places(...items(1, 2), ...other)).toEqual([]);
  });

  it('is not found among numbers in another order, or among rows without one', () => {
    expect(places(...items(3, 1, 2))).toEqual([]);
    expect(places(...items(1, '', '', 2))).toEqual([]);
  });
});

describe('a code that two items have', () => {
  const header = ['督办编号', '会议名称', '督办事项', '牵头单位', '完成时限', '办理状态'];
  const coded = (...codes: string[]) => codes.map((code): Row => ({ ...OPEN, 督办编号: code }));

  it('is found, whatever the meeting', () => {
    const [first = {}, second = {}] = coded('督〔2022〕1号', '督〔2022〕1号');
    const lines = [first, { ...second, 会议名称: '市政府第4次常务会议' }];
    expect(placesOf('number-twice', lines, { header })).toEqual(['督办编号 3']);
  });

  it('is no dash, and no empty cell', () => {
    expect(placesOf('number-twice', coded('A1', '—', '—', '', ''), { header })).toEqual([]);
  });
});
