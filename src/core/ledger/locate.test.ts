import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnIndex, rowIndex, type CellArea, type CellValue } from '../sheet-grid.ts';
import type { SheetHead } from '../workbook-port.ts';
import { locate } from './locate.ts';

const head = (values: CellValue[][], merges: CellArea[] | null = []): SheetHead => ({
  used: {
    top: rowIndex(0),
    left: columnIndex(0),
    bottom: rowIndex(values.length - 1),
    right: columnIndex((values[0]?.length ?? 1) - 1),
  },
  protected: false,
  block: { top: rowIndex(0), left: columnIndex(0), values },
  merges,
});
const area = (top: number, left: number, bottom: number, right: number): CellArea => ({
  top: rowIndex(top),
  left: columnIndex(left),
  bottom: rowIndex(bottom),
  right: columnIndex(right),
});
const found = (values: CellValue[][], merges: CellArea[] | null = []) => {
  const layout = locate('台账', head(values, merges)).layouts[0];
  return layout === undefined ? null : { header: layout.headerRows, ...Object.fromEntries(layout.columns) };
};

describe('a ledger is found', () => {
  it('under title rows, by its header words', () => {
    expect(
      found([
        ['某区督办台账', '', '', ''],
        ['填报单位：督查室', '', '', ''],
        ['', '', '', ''],
        ['序号', '督办事项', '责任单位', '完成时限'],
        [1, '修路', '交通局', '3月底前'],
      ]),
    ).toEqual({ header: [3], seq: 0, item: 1, leadUnit: 2, due: 3 });
  });

  it('with line breaks, spaces, brackets and marks in its headers, in traditional characters too', () => {
    expect(
      found([
        ['項次', '交辦\n事 項（必填）', '主辦單位＊', '預定完成\n日期', '列管情形'],
        [1, '修路', '工務局', '113.05.07', '列管中'],
      ]),
    ).toEqual({ header: [0], seq: 0, item: 1, leadUnit: 2, due: 3, status: 4 });
  });

  it('with a header of two rows, merged or where merges cannot be known', () => {
    const values = [
      ['序号', '任务内容', '责任分工', '', '时间', '', '落实状态'],
      ['', '', '牵头单位', '责任人', '交办', '办结', ''],
      [1, '修路', '交通局', '张三', 44590, 44600, '已完成'],
    ];
    const merges = [area(0, 0, 1, 0), area(0, 1, 1, 1), area(0, 2, 0, 3), area(0, 4, 0, 5), area(0, 6, 1, 6)];
    const columns = {
      header: [0, 1],
      seq: 0,
      item: 1,
      leadUnit: 2,
      person: 3,
      assignDate: 4,
      actualDone: 5,
      status: 6,
    };
    expect(found(values, merges)).toEqual(columns);
    expect(found(values, null)).toEqual(columns);
  });

  it('below forty rows of other text, and the upper one of two', () => {
    const letter = Array.from({ length: 40 }, (_, row) => [
      `第${String(row + 1)}段 各单位要抓好落实。`,
      '',
      '',
      '',
    ]);
    const ledger = [
      ['序号', '督办事项', '责任单位', '完成时限'],
      [1, '修路', '交通局', '3月底前'],
    ];
    expect(found([...letter, ...ledger])).toMatchObject({ header: [40], item: 1 });
    expect(
      found([...ledger, ['', '', '', ''], ['序号', '督办事项', '牵头单位', '办理状态'], [1, '架桥', '', '']]),
    ).toMatchObject({ header: [0], due: 3 });
  });

  it('with a header of three rows, merged or where merges cannot be known', () => {
    const values = [
      ['序号', '任务内容', '责任分工', '', '', '时间要求', '', '落实状态'],
      ['', '', '牵头', '', '配合', '交办', '完成', ''],
      ['', '', '单位', '责任人', '单位', '日期', '时限', ''],
      [1, '修路', '交通局', '张三', '财政局', 44590, 44600, '推进中'],
    ];
    const merges = [
      area(0, 0, 2, 0),
      area(0, 1, 2, 1),
      area(0, 2, 0, 4),
      area(1, 2, 1, 3),
      area(0, 5, 0, 6),
      area(0, 7, 2, 7),
    ];
    const columns = {
      header: [0, 1, 2],
      seq: 0,
      item: 1,
      leadUnit: 2,
      person: 3,
      coUnit: 4,
      assignDate: 5,
      due: 6,
      status: 7,
    };
    expect(found(values, merges)).toEqual(columns);
    expect(found(values, null)).toEqual(columns);
  });

  it('as a numbered list of things with a priority, by the column that every row fills', () => {
    expect(
      found([
        ['序号', '优先级', '类别', '功能', '待确认事项'],
        [1, '高', '首页', '联系人的更换要能撤回', ''],
        [
          2,
          '中',
          '首页',
          '查询结果为空时给出提示',
          '先和物料系统的对接人员确认两边的物料编码是否一致，再定方案',
        ],
        [3, '低', '报表', '导出时保留原有的列宽', ''],
      ]),
    ).toMatchObject({ header: [0], seq: 0, priority: 1, item: 3 });
  });

  it('in a column that holds unit and person together', () => {
    expect(
      found([
        ['序号', '工作任务', '责任单位（责任人）', '完成时限'],
        [1, '修路', '交通局（张三）', '年底前'],
      ]),
    ).toMatchObject({ leadUnit: 2, person: 2 });
  });
});

describe('an ambiguous header', () => {
  it('完成时间 is the deadline, unless the ledger has one beside it', () => {
    expect(
      found([
        ['事项', '责任单位', '完成时间', '状态'],
        ['修路', '交通局', '3月底前', '在办'],
      ]),
    ).toMatchObject({ due: 2 });
    expect(
      found([
        ['事项', '责任单位', '完成时限', '完成时间'],
        ['修路', '交通局', '3月底前', 44600],
      ]),
    ).toMatchObject({ due: 2, actualDone: 3 });
  });

  it('完成情况 is a state where a few short words repeat, else the progress', () => {
    const rows = (text: string) => [
      ['事项', '责任单位', '完成情况'],
      ...Array.from({ length: 6 }, () => ['修路', '交通局', text]),
    ];
    expect(found(rows('已完成'))).toMatchObject({ status: 2 });
    expect(found(rows('正在与施工单位协调，预计下月完成路面铺设'))).toMatchObject({ progressText: 2 });
  });

  it('督办单位 is who supervises, not who does it', () => {
    expect(
      found([
        ['事项', '督办单位', '责任单位', '时限'],
        ['修路', '督查室', '交通局', '年底'],
      ]),
    ).toMatchObject({ supervisor: 1, leadUnit: 2 });
  });
});

describe('no ledger is', () => {
  it.each([
    ['a sign-in sheet', ['序号', '姓名', '单位', '职务', '联系电话', '签到时间', '备注']],
    ['a list of contacts', ['序号', '单位', '联络员', '办公电话', '电子邮箱']],
    ['a budget', ['序号', '项目名称', '经费类别', '数量', '单价', '金额', '责任单位', '备注']],
    ['a roster of units', ['序号', '单位全称', '简称（别名）', '类别', '联络员']],
    ['a table of figures', ['月份', '事项总数', '已办结', '未办结', '长期坚持', '办结率']],
  ])('%s', (_, header) => {
    expect(found([header, header.map((_cell, index) => index)])).toBeNull();
  });

  it('an empty sheet', () => {
    expect(locate('Sheet1', { ...head([]), used: null })).toEqual({ confidence: 1, layouts: [] });
  });
});

describe('looking for a ledger', () => {
  it('never fails, whatever a sheet holds', () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('督办事项', '责任单位', '完成时限', '状态', '完成情况', '#REF!', ''),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { maxLength: 8 }), (values) => {
        expect(locate('Sheet1', head(values)).confidence).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
