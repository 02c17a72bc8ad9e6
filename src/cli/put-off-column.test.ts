import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnIndex, rowIndex, type CellValue } from '../core/sheet-grid.ts';
import { newWorkbook } from '../xlsx/new-workbook.ts';
import { commandOn } from './run-for-tests.ts';

/** A Friday. */
const ledger = commandOn(2022, 2, 18);

let folder: string;
const at = (name: string): string => join(folder, name);

/** 2022-02-08, 2022-02-09 and 2022-02-24 as Excel holds them. */
const [TUESDAY, WEDNESDAY, THURSDAY] = [44_600, 44_601, 44_616];

const TITLES = ['序号', '督办事项', '责任单位', '延期至', '完成时限', '办理状态', '办结时间', '是否延期'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'put-off-'));
  await save('上周.xlsx', [
    [1, '修订应急预案', '市应急局', '', TUESDAY, '推进中', '', '否'],
    [2, '摸清底数', '市统计局', '', TUESDAY, '推进中', '', '否'],
    [3, '改造管网', '市住建局', '', TUESDAY, '推进中', '', ''],
    [4, '整治河道', '市水务局', '', TUESDAY, '推进中', '', '否'],
  ]);
  await save('本周.xlsx', [
    [1, '修订应急预案', '市应急局', THURSDAY, TUESDAY, '推进中', '', '是'],
    [2, '摸清底数', '市统计局', '同意延期至2月16日', TUESDAY, '推进中', '', '是'],
    [3, '改造管网', '市住建局', '申请延期', TUESDAY, '推进中', '', '是'],
    [4, '整治河道', '市水务局', THURSDAY, TUESDAY, '已办结', WEDNESDAY, '是'],
  ]);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function save(name: string, rows: readonly (readonly CellValue[])[]): Promise<void> {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('督办台账');
  for (const [down, cells] of [TITLES, ...rows].entries()) {
    for (const [across, value] of cells.entries()) if (value !== '') sheet.setValue(down, across, value);
  }
  for (const column of [3, 4, 6].map(columnIndex)) {
    const area = { top: rowIndex(1), left: column, bottom: rowIndex(rows.length), right: column };
    sheet.setStyle(area, { numberFormat: 'yyyy/m/d' });
  }
  await writeFile(at(name), workbook.save());
}

async function answer(...args: string[]): Promise<unknown> {
  const { code, out } = await ledger(...args, '--json');
  expect([0, 1]).toContain(code);
  return JSON.parse(out);
}

describe('a deadline put off by a column of its own, on the command line', () => {
  it('is read as the day in force, with the first one beside it', async () => {
    const items = [
      {
        dueText: '2022/2/8',
        due: '2022-02-24',
        originalDue: '2022-02-08',
        putOffText: '2022/2/24',
        dueReason: '已延期，以新时限为准',
      },
      {
        dueText: '2022/2/8',
        due: '2022-02-16',
        originalDue: '2022-02-08',
        putOffText: '同意延期至2月16日',
      },
      { due: '2022-02-08' },
      { due: '2022-02-24', originalDue: '2022-02-08' },
    ];
    const read = (await answer('read', at('本周.xlsx'))) as { sheets: { tables: { items: object[] }[] }[] };
    expect(read).toMatchObject({ sheets: [{}, { tables: [{ columns: { extension: 'D' }, items }] }] });
    expect(Object.keys(read.sheets[0]?.tables[0]?.items[2] ?? {})).not.toContain('originalDue');
    const { out } = await ledger('read', at('本周.xlsx'));
    expect(out).toContain('2022/2/8 → 2022/2/24');
  });

  it('is what is overdue, due soon and closed late, each found once and where the day in force stands', async () => {
    const { findings } = (await answer('check', at('本周.xlsx'))) as {
      findings: { check: string; cell: string }[];
    };
    const found = (check: string) => findings.filter((one) => one.check === check).map(({ cell }) => cell);
    expect(found('overdue')).toEqual(['D3', 'E4']);
    expect(found('due-soon')).toEqual(['D2']);
    expect(found('due-put-off-open')).toEqual(['D4']);
    expect(found('closed-late')).toEqual([]);
  });

  it('lights its row', async () => {
    const lit = await answer('light', at('本周.xlsx'), '--out', at('亮灯.xlsx'));
    const lights = ['dueSoon', 'overdue', 'overdue', 'onTime'];
    expect(lit).toMatchObject({ sheets: [{ rows: lights.map((light, row) => ({ row: row + 2, light })) }] });
  });

  it('is counted by the summary, and told as put off since last week', async () => {
    const last = await answer('summary', at('上周.xlsx'), '--week', '2022-W06', '--out', at('上期.xlsx'));
    expect(last).toMatchObject({ overdue: 4 });
    const now = await answer('summary', at('本周.xlsx'), '--last', at('上期.xlsx'), '--out', at('本期.xlsx'));
    expect(now).toMatchObject({
      overdue: 2,
      closedLate: 0,
      dueNextWeek: 1,
      weekOverWeek: {
        extended: [
          { item: '修订应急预案', from: '2022-02-08', to: '2022-02-24' },
          { item: '摸清底数', from: '2022-02-08', to: '2022-02-16' },
        ],
      },
    });
  });
});
