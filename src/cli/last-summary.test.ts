import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../core/sheet-grid.ts';
import { newWorkbook } from '../xlsx/new-workbook.ts';
import { commandOn } from './run-for-tests.ts';

const ledger = commandOn(2022, 2, 18);

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'last-summary-'));
  await save('上周.xlsx', [
    ['修订应急预案', '2022-02-09', '推进中'],
    ['摸清底数', '2022-06-30', '推进中'],
  ]);
  await save('本周.xlsx', [
    ['修订应急预案', '2022-02-25', '推进中'],
    ['摸清底数', '2022-06-30', '已办结'],
  ]);
  const made = await ledger('summary', at('上周.xlsx'), '--week', '2022-W06', '--out', at('上期.xlsx'));
  expect(made.code).toBe(0);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function save(name: string, rows: readonly (readonly CellValue[])[]): Promise<void> {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('督办台账');
  for (const [down, cells] of [['督办事项', '完成时限', '办理状态'], ...rows].entries()) {
    for (const [across, value] of cells.entries()) sheet.setValue(down, across, value);
  }
  await writeFile(at(name), workbook.save());
}

const summary = (...options: string[]) =>
  ledger('summary', at('本周.xlsx'), '--out', at('本期.xlsx'), '--json', ...options);

describe('ledger summary --last', () => {
  it('compares with the summary in that workbook, which stays as it is', async () => {
    const before = await readFile(at('上期.xlsx'));
    const { code, out } = await summary('--last', at('上期.xlsx'));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      weekOverWeek: {
        since: { sheet: '督办周报2022年第6周', asOf: '2022-02-13' },
        closed: [{ item: '摸清底数' }],
        extended: [{ item: '修订应急预案', from: '2022-02-09', to: '2022-02-25' }],
        gone: [],
      },
    });
    expect(await readFile(at('上期.xlsx'))).toEqual(before);
    // Without it there is nothing to compare with.
    const alone = await summary();
    expect(alone.out).not.toContain('weekOverWeek');
    await rm(at('本期.xlsx'));
  });

  it('writes nothing, and says of which file what is wrong, where that is no use', async () => {
    await writeFile(at('附件.docx'), 'not a workbook');
    const refused = async (file: string, ...options: string[]) => {
      const { code, out, err } = await summary('--last', at(file), ...options);
      expect([code, out, await readdir(folder)]).toEqual([2, '', expect.not.arrayContaining(['本期.xlsx'])]);
      return err;
    };
    expect(await refused('没有.xlsx')).toContain(`无法读取文件“${at('没有.xlsx')}”`);
    expect(await refused('附件.docx')).toContain(`${at('附件.docx')}：这不是 Excel 工作簿`);
    expect(await refused('上周.xlsx')).toContain('“上周.xlsx”中没有可供比较的周报，不能据以编制本期周报。');
    expect(await refused('上期.xlsx', '--week', '2022-W06')).toContain(
      '“上期.xlsx”中只有本周或以后的周报（“督办周报2022年第6周”）',
    );
    expect(await refused('上周.xlsx', '--lang', 'en')).toContain(
      '“上周.xlsx” has no weekly summary to compare with, so it cannot be used.',
    );
  });

  it('is for summaries', async () => {
    const { code, err } = await ledger('check', at('本周.xlsx'), '--last', at('上期.xlsx'));
    expect([code, err]).toEqual([2, '选项 --last 不适用于 check。\n']);
  });
});
