import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import { CLOSED, NOT_STARTED, ONGOING, OPEN, placesOf, type Row } from '../ledger-for-tests.ts';

/** Beside an item that has some: a column that nobody fills in is not asked about. */
const places = (...lines: Row[]) => placesOf('progress-missing', [OPEN, ...lines]);
const SILENT: Row = { ...OPEN, 进展情况: '' };

describe('an item under way without a word of progress', () => {
  it('is found, also where only a space stands there', () => {
    expect(places(SILENT, { ...OPEN, 进展情况: ' \n' })).toEqual(['进展情况 3', '进展情况 4']);
  });

  it('is found while it waits for its check', () => {
    expect(places({ ...SILENT, 办理状态: '待核查' })).toEqual(['进展情况 3']);
  });

  it('is not what has not begun, is closed, endless or suspended', () => {
    const silent = { 进展情况: '' };
    expect(places(NOT_STARTED, { ...CLOSED, ...silent }, { ...ONGOING, ...silent })).toEqual([]);
    expect(places({ ...SILENT, 办理状态: '暂缓' })).toEqual([]);
  });

  it('may be silent for a week after it was handed out', () => {
    const handedOut = (iso: string) => ({ ...SILENT, 交办日期: day(iso) });
    expect(places(handedOut('2022-02-04'))).toEqual([]);
    expect(places(handedOut('2022-02-03'))).toEqual(['进展情况 3']);
  });

  it('may be silent for a week after its meeting where no hand-out is dated', () => {
    const decided = (iso: string) => ({ ...SILENT, 交办日期: '', 会议日期: day(iso) });
    expect(places(decided('2022-02-04'))).toEqual([]);
    expect(places(decided('2022-02-03'))).toEqual(['进展情况 3']);
  });

  it('is not asked about where nobody writes progress, or has a column for it', () => {
    expect(placesOf('progress-missing', [SILENT, SILENT])).toEqual([]);
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '办理状态'];
    expect(placesOf('progress-missing', [OPEN], { header })).toEqual([]);
  });
});
