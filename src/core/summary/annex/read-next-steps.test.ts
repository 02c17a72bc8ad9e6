import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex, type CellValue } from '../../sheet-grid.ts';
import { readNextSteps } from './read-next-steps.ts';

const read = (rows: readonly (readonly CellValue[])[]) =>
  readNextSteps({ top: rowIndex(3), left: columnIndex(0), values: rows.map((row) => [...row]) });

const HEAD = ['八、下步要求', '', ''];
const ANNEX = ['附件1：事项明细（按办理状态）', '', ''];

describe('what the clerk wrote under 下步要求', () => {
  it.each([
    '九、下步要求',
    '下步工作要求',
    '八、 下 步 要 求：',
    '下一步要求',
    '9. Next steps',
    '七、後續要求',
  ])('and is found under %s', (heading) => {
    expect(read([[heading], ['甲'], ['附件1：事项明细']])).toBe('甲');
  });

  it.each(['下步要求见附件', '请各单位落实下步要求', '七、存在问题'])('and not under %s', (heading) => {
    expect(read([[heading], ['甲']])).toBeNull();
  });

  it('is all that stands there, over several rows and cells, up to the annexes', () => {
    const rows = [
      ['标题'],
      HEAD,
      ['一是甲', '', '张三'],
      ['', '', ''],
      [2, '', ''],
      ['九、其他', '', ''],
      ANNEX,
      ['序号'],
    ];
    expect(read(rows)).toBe('一是甲 张三\n\n2\n九、其他');
  });

  it('is nothing in an empty space, also where the annexes were deleted', () => {
    expect(read([HEAD, ['', '', ''], ANNEX])).toBe('');
    expect(read([HEAD])).toBe('');
    expect(read([HEAD, ['  \n ', '', '']])).toBe('');
  });

  it('is not a line of a table that says the same', () => {
    expect(read([['3', '下步要求', '市住建局'], HEAD, ['甲', '', '']])).toBe('甲');
  });

  it('is not taken where it would be more than a cell holds', () => {
    expect(read([HEAD, ['长'.repeat(20_000)], ['长'.repeat(20_000)]])).toBeNull();
  });
});
