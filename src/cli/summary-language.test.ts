import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '../xlsx/new-workbook.ts';
import { openWorkbook } from '../xlsx/open-workbook.ts';
import { commandOn } from './run-for-tests.ts';

const ledger = commandOn(2022, 2, 18);

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summary-language-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const ENGLISH = [
  ['Action', 'Owner', 'Due date', 'Status'],
  ['Close the findings', 'Finance', '2022-02-10', 'In progress'],
  ['Renew the licence', 'IT', '2022-03-10', 'Closed'],
];
const CHINESE_UNDER_ENGLISH = [
  ENGLISH[0] ?? [],
  ['修订应急预案', '市住建局', '2022-02-10', '推进中'],
  ['摸清底数', '市教育局', '2022-06-30', '已办结'],
];
const TRADITIONAL = [
  ['項次', '列管事項', '主辦單位', '辦理期限', '辦理情形', '列管狀態'],
  ['1', '請衛生局完成環境清潔巡檢', '衛生局', '2022-02-10', '辦理中。', '列管中'],
  ['2', '請教育局檢討學校營養午餐', '教育局', '2022-03-10', '已完成。', '解除列管'],
];
const SIMPLIFIED = [
  ['督办事项', '责任单位', '完成时限', '办理状态'],
  ['修订应急预案', '市住建局', '2022-02-10', '推进中'],
];

/** The name and the title of the summary of a workbook with these sheets. */
async function headOf(sheets: Record<string, readonly (readonly string[])[]>, ...options: string[]) {
  const workbook = newWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    for (const [down, cells] of rows.entries()) {
      for (const [across, value] of cells.entries()) sheet.setValue(down, across, value);
    }
  }
  await writeFile(at('台账.xlsx'), workbook.save());
  const { code } = await ledger('summary', at('台账.xlsx'), '--out', at('周报.xlsx'), ...options);
  expect(code).toBe(0);
  const made = openWorkbook(await readFile(at('周报.xlsx'))).sheets.at(-1);
  const used = made?.used();
  if (made === undefined || used == null) throw new Error('no summary');
  return { name: made.name, title: made.values(used)[0]?.[0] };
}

const IN_ENGLISH = { title: 'Weekly follow-up summary (week 7, 2022)' };
const FOR_TAIWAN = { title: '列管追蹤週報（2022年第7週）' };
const SIMPLY = { name: '督办周报2022年第7周', title: '督办周报（2022年第7周）' };

describe('the language of the weekly summary', () => {
  it("is the ledger's own where nobody has asked for one", async () => {
    expect(await headOf({ 'Action log': ENGLISH })).toMatchObject(IN_ENGLISH);
    expect(await headOf({ 列管事項追蹤表: TRADITIONAL })).toMatchObject(FOR_TAIWAN);
    expect(await headOf({ 督办台账: SIMPLIFIED })).toEqual(SIMPLY);
  });

  it('is the one that was asked for', async () => {
    expect(await headOf({ 'Action log': ENGLISH }, '--lang', 'zh-CN')).toEqual(SIMPLY);
    expect(await headOf({ 列管事項追蹤表: TRADITIONAL }, '--lang', 'zh-CN')).toEqual(SIMPLY);
    expect(await headOf({ 列管事項追蹤表: TRADITIONAL }, '--lang', 'en')).toMatchObject(IN_ENGLISH);
    expect(await headOf({ 督办台账: SIMPLIFIED }, '--lang', 'zh-TW')).toMatchObject(FOR_TAIWAN);
  });

  it('is Chinese where Chinese items stand under an English header', async () => {
    expect(await headOf({ 'Action log': CHINESE_UNDER_ENGLISH })).toEqual(SIMPLY);
  });

  it("is the reader's where ledgers of two languages are summed up", async () => {
    expect(await headOf({ 'Action log': ENGLISH, 督办台账: SIMPLIFIED })).toEqual(SIMPLY);
  });
});
