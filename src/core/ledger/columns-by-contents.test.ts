import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex, type CellValue } from '../sheet-grid.ts';
import type { ColumnKey } from './column-key.ts';
import { locate } from './locate.ts';

/** The columns of a sheet's only ledger, by their number from 0. */
function columnsOf(values: CellValue[][]): Partial<Record<ColumnKey, number>> {
  const width = Math.max(...values.map((row) => row.length));
  const block = {
    top: rowIndex(0),
    left: columnIndex(0),
    values: values.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')),
  };
  const used = {
    top: block.top,
    left: block.left,
    bottom: rowIndex(values.length - 1),
    right: columnIndex(width - 1),
  };
  const [layout] = locate('Sheet1', { used, protected: false, block, merges: [] }).layouts;
  return Object.fromEntries(layout?.columns ?? []);
}

describe('the columns of a ledger, where words alone do not tell', () => {
  it('are told by states: a column of progress that holds nothing else is the status', () => {
    const header = ['序号', '督办任务', '承办部门', '办结期限', '办理进度'];
    const rows = ['已办结', '推进中', '未启动', '推进中'].map((state, index) => [
      index + 1,
      `整治第${String(index)}处积水点`,
      '市住建局',
      '3月底前',
      state,
    ]);
    expect(columnsOf([header, ...rows])).toMatchObject({ item: 1, status: 4 });
    const told = rows.map((row) => [...row.slice(0, 4), '已召开会议研究，正在开展现场核查工作']);
    expect(columnsOf([header, ...told])).toMatchObject({ item: 1, progressText: 4 });
  });

  it('are no states where yes and no may answer anything', () => {
    const rows = ['是', '否', '是', '否'].map((answer, index) => [
      index + 1,
      `整治第${String(index)}处积水点`,
      '市住建局',
      '3月底前',
      answer,
    ]);
    expect(columnsOf([['序号', '督办任务', '承办部门', '办结期限', '是否上会'], ...rows])).not.toHaveProperty(
      'status',
    );
  });

  it('of problems to be put right: the problems are the items', () => {
    const header = ['序号', '查摆的问题', '整改举措', '整改期限', '责任科室', '销号情况'];
    const rows = [1, 2, 3].map((number) => [
      number,
      '调查研究不够深入',
      '每季度下访一次',
      '6月底前',
      '办公室',
      '已销号',
    ]);
    expect(columnsOf([header, ...rows])).toMatchObject({
      item: 1,
      measure: 2,
      due: 3,
      leadUnit: 4,
      status: 5,
    });
  });

  it('of next week alone: 下周重点工作 is what is to be done', () => {
    const rows = [1, 2, 3].map((number) => [number, '召开项目调度会并形成纪要', '综合科', '下周五']);
    expect(columnsOf([['序号', '下周重点工作', '责任科室', '完成时间'], ...rows])).toMatchObject({
      item: 1,
      leadUnit: 2,
      due: 3,
    });
  });

  it('under a heading 时间: 启动 and 完成 are the beginning and the deadline', () => {
    const header = [
      ['序号', '任务内容', '主责部门', '时间安排', '', '推进状态'],
      ['', '', '', '启动', '完成', ''],
    ];
    const rows = [1, 2, 3].map((number) => [number, '整治背街小巷', '市城管局', 45_730, 45_800, '推进中']);
    expect(columnsOf([...header, ...rows])).toMatchObject({ startDate: 3, due: 4, status: 5 });
  });

  it('of a list of expenses are no ledger: a day, a description and a state are not yet something to do', () => {
    const rows = [1, 2, 3].map(() => [
      '2025-03-01',
      'Taxi to the airport',
      'Travel',
      23.5,
      'Approved',
      'A. B.',
    ]);
    expect(
      columnsOf([['Date', 'Description', 'Category', 'Amount', 'Status', 'Approved by'], ...rows]),
    ).toEqual({});
  });
});
