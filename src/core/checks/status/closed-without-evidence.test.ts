import { describe, expect, it } from '@jest/globals';
import { CLOSED, ONGOING, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

const told = (evidence: string) => toldOf('closed-without-evidence', [{ ...CLOSED, 佐证材料: evidence }]);

describe('closed without evidence', () => {
  it.each(['', ' \n', '——', '—', '-', '/', '无', '無', '没有', '×', 'N/A', 'None'])(
    'is found in %j, and quotes the state',
    (cell) => {
      expect(told(cell)).toEqual([{ at: '佐证材料 2', text: '已办结' }]);
    },
  );

  it.each([
    '√',
    '有',
    '验收报告',
    '1',
    '1份',
    '附件3',
    '无锡路现场照片',
    '无障碍设施验收单',
    'https://example.com/a',
  ])('is not found in %s', (cell) => {
    expect(told(cell)).toEqual([]);
  });

  it('is asked of what is closed alone', () => {
    expect(placesOf('closed-without-evidence', [OPEN, ONGOING, { ...CLOSED, 佐证材料: '' }])).toEqual([
      '佐证材料 4',
    ]);
  });

  it('is asked where the ledger has a column for it', () => {
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '办理状态', '办结时间'];
    expect(placesOf('closed-without-evidence', [CLOSED], { header })).toEqual([]);
  });
});
