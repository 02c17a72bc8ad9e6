import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '../xlsx/new-workbook.ts';
import { openWorkbook } from '../xlsx/open-workbook.ts';
import type { XlsxWorkbook } from '../xlsx/workbook.ts';
import { commandOn } from './run-for-tests.ts';

const ledger = commandOn(2022, 2, 18);

let folder: string;
const at = (name: string): string => join(folder, name);
const PLAIN = '督办周报2022年第7周';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replaced-summary-'));
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('督办台账');
  const rows = [
    ['督办事项', '完成时限', '办理状态'],
    ['修订应急预案', '2022-02-25', '推进中'],
    ['摸清底数', '2022-06-30', '已办结'],
  ];
  for (const [down, cells] of rows.entries()) {
    for (const [across, value] of cells.entries()) sheet.setValue(down, across, value);
  }
  await writeFile(at('台账.xlsx'), workbook.save());
  await summary('台账.xlsx', '周报.xlsx');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function summary(from: string, to: string, ...options: string[]) {
  const { code, out, err } = await ledger('summary', at(from), '--out', at(to), '--json', ...options);
  expect(code).toBe(0);
  return { json: JSON.parse(out) as unknown, err };
}
const opened = async (name: string): Promise<XlsxWorkbook> => openWorkbook(await readFile(at(name)));
const namesIn = async (name: string) => (await opened(name)).sheetNames.filter((sheet) => sheet !== 'Sheet1');

describe('ledger summary --replace', () => {
  it('puts the new summary in place of the one of this week, and says so', async () => {
    const { json, err } = await summary('周报.xlsx', '新.xlsx', '--replace');
    expect(json).toMatchObject({ sheet: PLAIN, former: { replaced: true, sheet: PLAIN, carried: false } });
    expect(err).toContain(`已替换原周报“${PLAIN}”。\n`);
    expect(await namesIn('新.xlsx')).toEqual(['督办台账', PLAIN]);
    expect(await namesIn('周报.xlsx')).toEqual(['督办台账', PLAIN]);
  });

  it('without it keeps the old one, and numbers the new', async () => {
    const { json } = await summary('周报.xlsx', '新.xlsx');
    expect(json).toMatchObject({ sheet: `${PLAIN} (2)` });
    expect(json).not.toHaveProperty('former');
    expect(await namesIn('新.xlsx')).toEqual(['督办台账', PLAIN, `${PLAIN} (2)`]);
  });

  it.each([
    ['zh-CN', `督办台账!F2 引用了其中的单元格`],
    ['zh-TW', `督办台账!F2 參照其中的儲存格`],
    ['en', `督办台账!F2 refers to its cells and would break`],
  ])('says in %s what refers to the old one, and keeps it', async (language, why) => {
    const workbook = await opened('周报.xlsx');
    workbook.sheet('督办台账')?.setFormula(1, 5, `'${PLAIN}'!C8`, 1);
    await writeFile(at('引用.xlsx'), workbook.save());
    const { json, err } = await summary('引用.xlsx', '新.xlsx', '--replace', '--lang', language);
    const by = '督办台账!F2';
    expect(json).toMatchObject({ former: { replaced: false, sheet: PLAIN, why: 'referred-to', by } });
    expect(err).toContain(why);
    expect(await namesIn('新.xlsx')).toHaveLength(3);
  });
});
