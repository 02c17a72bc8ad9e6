import { describe, expect, it } from '@jest/globals';
import { CLOSED, findingsOf, ONGOING, OPEN, placesOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('owner-undecided', lines);

describe('an owner that is still to be named', () => {
  it.each([
    '待定',
    '待明确',
    '暂无',
    '无',
    'TBD',
    'N/A',
    '未定',
    '待确定',
    '（待定）',
    '尚未明确',
    'tbc',
    '待定（会后明确）',
    '会后研究确定',
    'To be confirmed',
    'Not yet assigned',
    '责任单位',
  ])('is found where %s stands for the unit', (text) => {
    expect(places({ ...OPEN, 牵头单位: text, 责任人: '' })).toEqual(['牵头单位 2']);
  });

  it('quotes the words', () => {
    const [finding] = findingsOf('owner-undecided', [{ ...ONGOING, 牵头单位: ' 待定 ', 责任人: '' }]);
    expect(finding?.params).toEqual({ text: '待定' });
    expect(finding?.severity).toBe('warning');
  });

  it('is asked of the person where the ledger has no units', () => {
    const header = ['序号', '督办事项', '责任人', '完成时限', '办理状态'];
    expect(placesOf('owner-undecided', [{ ...OPEN, 责任人: '待定' }], { header })).toEqual(['责任人 2']);
  });

  it('is found in the person’s cell where the unit’s is empty', () => {
    expect(places({ ...OPEN, 牵头单位: '', 责任人: '待定' })).toEqual(['责任人 2']);
    expect(places({ ...OPEN, 牵头单位: '—', 责任人: '未明确' })).toEqual(['责任人 2']);
  });

  it('is not a number or an error, which are asked about elsewhere', () => {
    expect(places({ ...OPEN, 牵头单位: 44635, 责任人: '' })).toEqual([]);
    expect(places({ ...OPEN, 牵头单位: '#REF!', 责任人: '' })).toEqual([]);
  });

  it('is not found where a person stands beside it, nor in an empty cell or one with a dash', () => {
    expect(places({ ...OPEN, 牵头单位: '待定' })).toEqual([]);
    expect(places({ ...OPEN, 牵头单位: '', 责任人: '' }, { ...OPEN, 牵头单位: '—', 责任人: '' })).toEqual([]);
  });

  it('leaves units alone whose names only hold such words', () => {
    expect(places({ ...OPEN, 牵头单位: '无线电管理局', 责任人: '' })).toEqual([]);
    expect(places({ ...OPEN, 牵头单位: '待业人员服务中心', 责任人: '' })).toEqual([]);
  });

  it('is not asked of what is closed', () => {
    expect(places({ ...CLOSED, 牵头单位: '待定', 责任人: '' })).toEqual([]);
  });
});
