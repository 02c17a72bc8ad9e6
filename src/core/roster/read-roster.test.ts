import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex, type CellArea, type CellValue } from '../sheet-grid.ts';
import type { SheetHead } from '../workbook-port.ts';
import { locateRoster } from './locate-roster.ts';
import { readRoster, rosterColumnsToRead } from './read-roster.ts';
import { rosterOf } from './roster.ts';

function headOf(rows: readonly CellValue[][], merges: readonly CellArea[] = []): SheetHead {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const top = rowIndex(0);
  const left = columnIndex(0);
  const used = { top, left, bottom: rowIndex(rows.length - 1), right: columnIndex(width - 1) };
  return { used, protected: false, block: { top, left, values }, merges };
}

/** The units read from a sheet; `null`: it is no roster. */
function unitsOf(sheet: string, rows: readonly CellValue[][], merges: readonly CellArea[] = []) {
  const layout = locateRoster(sheet, headOf(rows, merges));
  if (layout === null) return null;
  const { columns } = rosterColumnsToRead(layout);
  return readRoster(layout, {
    firstRow: layout.firstRow,
    columns: new Map(
      columns.map(({ column }) => [
        column,
        { values: rows.slice(layout.firstRow).map((row) => row[column] ?? '') },
      ]),
    ),
  });
}

describe('a list of units is recognised', () => {
  it('under titles, its columns in any order, short names in several columns', () => {
    const units = unitsOf('Sheet5', [
      ['云溪区单位名录'],
      ['（2023年3月更新）'],
      ['序号', '类别', '简称', '责任单位全称（必填）', '曾用名', '联系人', 'E-mail'],
      [
        1,
        '区直部门',
        '区卫健局、卫健局',
        '区卫生健康局',
        '区卫计局；区卫生局',
        '张三',
        'mailto:dw01@yunxi.example',
      ],
      [2, '镇街', '石桥镇', '石桥镇人民政府', '—', '李四', '无'],
    ]);
    expect(units).toEqual([
      {
        name: '区卫生健康局',
        aliases: ['区卫健局', '卫健局', '区卫计局', '区卫生局'],
        kind: 'department',
        email: 'dw01@yunxi.example',
      },
      { name: '石桥镇人民政府', aliases: ['石桥镇'], kind: 'district', email: null },
    ]);
  });

  it.each([
    [
      'in traditional Chinese',
      '聯絡表',
      [
        ['單位名稱', '簡稱', '類別'],
        ['環境保護局', '環保局', '一級機關'],
      ],
      { name: '環境保護局', aliases: ['環保局'], kind: 'department', email: null },
    ],
    [
      'in English',
      'Contacts',
      [
        ['Department', 'Also known as', 'Contact', 'Email'],
        ['Public Health Bureau', 'Health; PHB', 'Ann', 'phb@city.example'],
      ],
      { name: 'Public Health Bureau', aliases: ['Health', 'PHB'], kind: null, email: 'phb@city.example' },
    ],
    [
      'by the name of its sheet, without short names',
      '责任单位通讯录',
      [
        ['单位', '联系人', '联系电话'],
        ['市发改委', '张三', '8123'],
      ],
      { name: '市发改委', aliases: [], kind: null, email: null },
    ],
  ] as const)('%s', (_, sheet, rows, unit) => {
    expect(unitsOf(sheet, rows as unknown as CellValue[][])).toEqual([unit]);
  });

  it.each([
    [
      'a phone list of persons',
      '通讯录',
      ['序号', '姓名', '单位', '职务', '电话'],
      [1, '张三', '市发改委', '科长', '8123'],
    ],
    ['a sign-in sheet', '通讯录', ['序号', '单位', '签到'], [1, '市发改委', '']],
    ['a list of contacts under any name', 'Sheet1', ['单位', '联系人', '电话'], ['市发改委', '张三', '8123']],
    ['what things are counted in', '单位名称', ['名称', '单位', '数量'], ['打印机', '台', 2]],
    ['goods with a short name', '目录', ['名称', '简称', '规格'], ['激光打印机', '激打', 'A4']],
    ['a budget by unit', '单位名单', ['单位名称', '简称', '预算金额'], ['市发改委', '发改', 12]],
    ['a count by unit', '责任单位', ['责任单位', '简称', '办结'], ['市发改委', '发改', 12]],
  ])('but not %s', (_, sheet, header, row) => {
    expect(unitsOf(sheet, [header, row])).toBeNull();
  });
});

describe('the units of a list', () => {
  const HEADER = ['单位名称', '简称', '类别'];

  it('have their kind from a merged cell or a heading above them', () => {
    const kind: CellArea = {
      top: rowIndex(1),
      bottom: rowIndex(2),
      left: columnIndex(2),
      right: columnIndex(2),
    };
    const merged = [
      HEADER,
      ['市教育局', '', '市直部门'],
      ['市民政局', '', ''],
      ['东湖区人民政府', '', '县（市、区）'],
    ];
    expect(unitsOf('单位名录', merged, [kind])?.map((unit) => unit.kind)).toEqual([
      'department',
      'department',
      'district',
    ]);
    const headed = [
      ['单位名称', '简称'],
      ['一、市直部门（1个）', ''],
      ['市教育局', '教育局'],
      ['二、县（市、区）', ''],
      ['东湖区人民政府', '东湖区'],
    ];
    expect(unitsOf('单位名录', headed)?.map(({ name, kind: of }) => [name, of])).toEqual([
      ['市教育局', 'department'],
      ['东湖区人民政府', 'district'],
    ]);
  });

  it('give a short name in brackets, and keep brackets that are part of the name', () => {
    const units = unitsOf('单位名录', [
      HEADER,
      ['市卫生健康委员会（市卫健委）', '', ''],
      ['市城市管理局（原市执法局）', '市 城 管 局', ''],
      ['市政府办公室（督查室）', '“市府办” 市政府办', ''],
    ]);
    expect(units?.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['市卫生健康委员会', '市卫健委', '市卫生健康委员会（市卫健委）'],
      ['市城市管理局', '市执法局', '市城市管理局（原市执法局）', '市城管局'],
      ['市政府办公室（督查室）', '市府办', '市政府办'],
    ]);
  });

  it('are found by any of their names, however spaced, wide or traditional', () => {
    const unit = { name: '区卫生健康局', aliases: ['区卫健局', 'CDC'], kind: null, email: null };
    const roster = rosterOf([unit]);
    for (const name of ['区卫生健康局', '区卫健局', '區衛健局', '区 卫健局', 'ｃｄｃ']) {
      expect(roster.find(name)).toBe(unit);
    }
    expect(roster.find('卫健局')).toBeNull();
  });

  it('do not share a short name: what two claim is nobody’s, but a name of its own stays its own', () => {
    const named = (name: string, ...aliases: string[]) => ({ name, aliases, kind: null, email: null });
    const roster = rosterOf([
      named('市教育局', '教育局'),
      named('区教育局', '教育局', '市民政局'),
      named('市民政局'),
      named('市 教育局', '市教委'),
    ]);
    expect(roster.find('教育局')).toBeNull();
    expect(roster.find('市民政局')?.name).toBe('市民政局');
    expect(roster.find('市教委')?.name).toBe('市教育局');
    expect(roster.units).toHaveLength(3);
  });

  it('are read whatever the cells hold', () => {
    const units = unitsOf('单位名录', [
      HEADER,
      ['市教育局', '、；/', 12],
      ['市民政局', '', ''],
      ['市审计局', '', ''],
      [44590, true, '#REF!'],
      ['', '没有单位', ''],
      ['待定', '', ''],
      ['长'.repeat(32_767), '', ''],
      ['\ud800局', '"a\u0000', ''],
    ]);
    expect(units?.[0]).toEqual({ name: '市教育局', aliases: [], kind: null, email: null });
    expect(units?.map(({ name }) => name)).toEqual(['市教育局', '市民政局', '市审计局', '44590', '\ud800局']);
  });
});
