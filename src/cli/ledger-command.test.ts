import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '../xlsx/new-workbook.ts';
import { openWorkbook } from '../xlsx/open-workbook.ts';
import { commandOn, type Run } from './run-for-tests.ts';

const ROOT = join(import.meta.dirname, '../..');
const GOVERNMENT = join(ROOT, 'test-data/government');
const SAMPLE = join(ROOT, 'samples/督办台账.xlsx');

const ledger = commandOn(2026, 1, 9);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-command-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The real command in its own process, as `npm run ledger` starts it. */
function ledgerProcess(...args: string[]): Run {
  const command = ['--import', 'tsx', join(ROOT, 'src/cli/index.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** The one JSON document on stdout, which has to end there. */
function json(run: Run): unknown {
  expect(run.out.endsWith('\n')).toBe(true);
  expect(run.out.trimEnd()).not.toContain('\n');
  return JSON.parse(run.out);
}

interface Truth {
  readonly asOf: string;
  readonly sheets: readonly TruthSheet[];
  readonly weekly: (TruthWeek & { readonly sheet: string; readonly week: string }) | null;
}

interface TruthSheet {
  readonly sheet: string;
  readonly isLedger: boolean;
  readonly headerRows: number[];
  readonly firstDataRow: number | null;
  readonly lastDataRow: number | null;
  readonly columns: Record<string, string>;
  readonly items: readonly (Record<string, unknown> & {
    readonly row: number;
    readonly overdue: boolean;
    readonly doubt?: readonly string[];
  })[];
}

interface TruthWeek {
  readonly total: number;
  readonly closed: number;
  readonly closedLate: number;
  readonly ongoing: number;
  readonly suspended: number;
  readonly overdue: number;
  readonly noOwner: number;
  readonly noDeadline: number;
  readonly newThisWeek: number;
  readonly closedThisWeek: number;
  readonly byLeadUnit: Record<string, { total: number; closed: number; overdue: number }>;
  /** After the workbook's own roster, where it has one. */
  readonly byLeadUnitMerged?: Record<string, { total: number; closed: number; overdue: number }>;
}

async function truthOf(name: string): Promise<Truth> {
  return JSON.parse(await readFile(join(GOVERNMENT, `${name}.truth.json`), 'utf8')) as Truth;
}

const workbookOf = (name: string) => join(GOVERNMENT, `${name}.xlsx`);

/** What a clerk reads off the row; fields in doubt are left out. */
const READ_FIELDS = [
  'row',
  'number',
  'meeting',
  'meetingDate',
  'item',
  'leadUnit',
  'supportingUnits',
  'persons',
  'dueText',
  'status',
  'statusText',
  'completedOn',
] as const;

describe('ledger read', () => {
  it.each(['g01', 'g02', 'g03', 'g05'])('reads %s as its labels say', async (name) => {
    const truth = await truthOf(name);
    const run = await ledger('read', workbookOf(name), '--json');
    expect(run).toMatchObject({ code: 0, err: '' });
    const { sheets } = json(run) as { sheets: (TruthSheet & { tables: TruthSheet[] })[] };
    expect(sheets.map(({ sheet, isLedger }) => ({ sheet, isLedger }))).toEqual(
      truth.sheets.map(({ sheet, isLedger }) => ({ sheet, isLedger })),
    );
    for (const [index, expected] of truth.sheets.entries()) {
      const tables = sheets[index]?.tables ?? [];
      if (!expected.isLedger) {
        expect(tables).toEqual([]);
        continue;
      }
      const [table] = tables;
      expect(table).toMatchObject({
        headerRows: expected.headerRows,
        firstDataRow: expected.firstDataRow,
        lastDataRow: expected.lastDataRow,
        columns: expected.columns,
      });
      const fields = (item: TruthSheet['items'][number], doubt: readonly string[] = []) =>
        Object.fromEntries(
          READ_FIELDS.filter((field) => !doubt.includes(field)).map((field) => [field, item[field] ?? null]),
        );
      expect(table?.items.map((item, at) => fields(item, expected.items[at]?.doubt))).toEqual(
        expected.items.map((item) => fields(item, item.doubt)),
      );
    }
  });

  it('gives each item exactly the fields of the written contract', async () => {
    const { sheets } = json(await ledger('read', workbookOf('g01'), '--json')) as {
      sheets: { tables: { items: object[] }[] }[];
    };
    const [sheet] = sheets;
    expect(Object.keys(sheet ?? {})).toEqual(['sheet', 'isLedger', 'confidence', 'tables']);
    expect(Object.keys(sheet?.tables[0] ?? {})).toEqual([
      'headerRows',
      'firstDataRow',
      'lastDataRow',
      'columns',
      'items',
    ]);
    expect(Object.keys(sheet?.tables[0]?.items[0] ?? {})).toEqual([
      'row',
      'number',
      'section',
      'meeting',
      'meetingDate',
      'item',
      'leadUnit',
      'supportingUnits',
      'persons',
      'dueText',
      'due',
      'dueKind',
      'dueReason',
      'needsConfirm',
      'status',
      'statusText',
      'completedOn',
    ]);
  });

  it('answers for a workbook without a ledger, and says so beside', async () => {
    const run = await ledger('read', workbookOf('g04'), '--json', '--lang', 'en');
    expect(run.code).toBe(0);
    expect(run.err).toBe('Note: no follow-up ledger was found.\n');
    expect(json(run)).toMatchObject({ sheets: [{ isLedger: false, tables: [] }, {}, {}] });
  });

  it('counts deadlines from the meeting day it is told where the ledger states none', async () => {
    const readDue = async (...more: string[]) => {
      const { sheets } = json(await ledger('read', join(folder, 'no-meeting.xlsx'), '--json', ...more)) as {
        sheets: { tables: { items: { due: string | null }[] }[] }[];
      };
      return sheets[0]?.tables[0]?.items[0]?.due;
    };
    const workbook = openWorkbook(await readFile(SAMPLE));
    const sheet = workbook.activeSheet;
    for (let row = 2; row < 26; row += 1) sheet.setValue(row, 2, '');
    sheet.setValue(2, 7, '3月15日前');
    await writeFile(join(folder, 'no-meeting.xlsx'), workbook.save());
    expect(await readDue('--meeting-date', '2021-12-20')).toBe('2022-03-15');
    expect(await readDue('--meeting-date', '2020-02-20')).toBe('2020-03-15');
  });

  it('prints a table for people, in their language', async () => {
    const run = await ledger('read', SAMPLE, '--lang', 'en');
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/^\[督办台账\] ledger, header in row 2, 24 items, confidence \d+%\n/u);
    expect(run.out).toContain('Row  No.  Item');
    expect(run.out).toMatch(/\n7 +5 +.* 2022-02-15 +in progress\n/u);
  });
});

describe('ledger check', () => {
  it('finds the missing owner and the missing date of the sample and counts what it found', async () => {
    const run = await ledger('check', SAMPLE, '--today', '2022-02-11', '--json');
    const result = json(run) as {
      asOf: string;
      items: number;
      findings: Record<string, unknown>[];
      counts: Record<string, number>;
    };
    expect(result).toMatchObject({ asOf: '2022-02-11', items: 24 });
    expect(result.findings).toContainEqual({
      check: 'owner-missing',
      family: 'owner',
      severity: expect.stringMatching(/^(error|warning|info)$/u),
      sheet: '督办台账',
      row: 21,
      cell: 'E21',
      text: expect.any(String),
      message: expect.stringContaining('责任单位'),
      suggestion: expect.stringMatching(/。$/u),
    });
    expect(result.findings).toContainEqual(expect.objectContaining({ check: 'due-missing', cell: 'H22' }));
    const overdue = result.findings.filter(({ check }) => check === 'overdue').map(({ row }) => row);
    expect(overdue).toEqual([4, 12, 18]);
    const bySeverity = { error: 0, warning: 0, info: 0 };
    for (const { severity } of result.findings) bySeverity[severity as keyof typeof bySeverity] += 1;
    expect(result.counts).toEqual(bySeverity);
    expect(run.code).toBe(bySeverity.error > 0 ? 1 : 0);
  });

  it('proposes the nearest day for one that does not exist', async () => {
    const run = await ledger('check', workbookOf('g02'), '--today', '2022-02-11', '--json');
    const { findings } = json(run) as { findings: Record<string, unknown>[] };
    expect(findings.find(({ cell }) => cell === 'H23')).toMatchObject({
      text: '2022年6月31日前',
      suggestion: expect.stringContaining('2022-06-30'),
    });
  });

  it('says what it found in the language asked for', async () => {
    const { out } = await ledger('check', SAMPLE, '--today', '2022-02-11', '--lang', 'zh-TW');
    expect(out).toContain('截至 2022-02-11，共 24 項');
    expect(out).toContain('未敘明主辦單位及承辦人，');
  });
});

describe('ledger light', () => {
  it('writes columns in words beside the table where asked to, and takes them off where not', async () => {
    const [lit, without] = [join(folder, 'columns.xlsx'), join(folder, 'no-columns.xlsx')];
    const input = workbookOf('g01');
    const asked = ['--today', '2024-05-24', '--json'];
    const run = await ledger('light', input, '--out', lit, '--column', '--day-column', ...asked);
    const { sheets } = json(run) as {
      sheets: { columns: { heading: string; cells: { row: number; value: unknown }[] }[] }[];
    };
    const columns = sheets.flatMap((sheet) => sheet.columns);
    expect(columns.map(({ heading }) => heading)).toEqual(['亮灯', '推定时限']);
    expect(columns[0]?.cells.some(({ value }) => /^红灯 超期\d+天$/.test(String(value)))).toBe(true);
    expect(run.err).toContain('亮灯、推定时限');
    const headings = async (file: string) => {
      const sheet = openWorkbook(await readFile(file)).sheet('督办台账');
      return [12, 13].map((column) => sheet?.text(2, column));
    };
    expect(await headings(lit)).toEqual(['亮灯', '推定时限']);
    await ledger('light', lit, '--out', without, ...asked);
    expect(await headings(without)).toEqual(['', '']);
  });

  it('writes a copy with the overdue rows lit and leaves the input as it was', async () => {
    const input = join(folder, 'g01.xlsx');
    const out = join(folder, 'lit.xlsx');
    await copyFile(workbookOf('g01'), input);
    const truth = await truthOf('g01');
    const run = await ledger('light', input, '--out', out, '--today', truth.asOf, '--json');
    expect(run).toMatchObject({ code: 0, err: `已保存：${out}\n` });
    const { asOf, sheets } = json(run) as {
      asOf: string;
      sheets: { sheet: string; rows: { row: number; light: string }[]; rules: number }[];
    };
    const [items] = truth.sheets.map((sheet) => sheet.items);
    expect(asOf).toBe(truth.asOf);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['督办台账']);
    expect(sheets[0]?.rows.map(({ row }) => row)).toEqual(items?.map(({ row }) => row));
    expect(sheets[0]?.rows.filter(({ light }) => light === 'overdue').map(({ row }) => row)).toEqual(
      items?.filter(({ overdue }) => overdue).map(({ row }) => row),
    );
    const lit = openWorkbook(await readFile(out)).sheet('督办台账');
    const own = lit?.conditionalFormats.filter(({ formulas }) => formulas[0]?.includes('N("督办:') === true);
    expect(own?.length).toBe(sheets[0]?.rules);
    expect(Buffer.compare(await readFile(input), await readFile(workbookOf('g01')))).toBe(0);
  });

  it('may overwrite its input when allowed, as often as one likes', async () => {
    const input = join(folder, 'in-place.xlsx');
    await copyFile(workbookOf('g01'), input);
    expect((await ledger('light', input, '--in-place', '--today', '2024-05-24')).code).toBe(0);
    const once = openWorkbook(await readFile(input)).activeSheet.conditionalFormats.length;
    expect(once).toBeGreaterThan(0);
    expect((await ledger('light', input, '--out', input, '--in-place', '--today', '2024-05-24')).code).toBe(
      0,
    );
    expect(openWorkbook(await readFile(input)).activeSheet.conditionalFormats.length).toBe(once);
  });
});

describe('ledger summary', () => {
  it.each(['g01', 'g02', 'g03', 'g05'])('counts %s as its labels say', async (name) => {
    const truth = await truthOf(name);
    const weekly = truth.weekly;
    if (weekly === null) throw new Error('no weekly truth');
    const out = join(folder, `${name}-report.xlsx`);
    const run = await ledger(
      ...['summary', workbookOf(name), '--out', out, '--json'],
      ...['--sheet', weekly.sheet, '--today', truth.asOf],
    );
    expect(run).toMatchObject({ code: 0 });
    const result = json(run) as Record<string, number> & {
      week: { from: string; to: string };
      sheet: string;
      byLeadUnit: { unit: string; total: number; closed: number; overdue: number }[];
      byLeadUnitMerged?: { unit: string; total: number; closed: number; overdue: number }[];
    };
    expect(result).toMatchObject({
      asOf: truth.asOf,
      total: weekly.total,
      closed: weekly.closed,
      closedLate: weekly.closedLate,
      ongoing: weekly.ongoing,
      suspended: weekly.suspended,
      overdue: weekly.overdue,
      noOwner: weekly.noOwner,
      noDeadline: weekly.noDeadline,
      new: weekly.newThisWeek,
      closedThisWeek: weekly.closedThisWeek,
    });
    expect(`${result.week.from}/${result.week.to}`).toBe(weekly.week);
    const parts = [
      'closed',
      'notStarted',
      'inProgress',
      'awaitingSignOff',
      'unknown',
      'ongoing',
      'suspended',
    ];
    expect(parts.reduce((sum, part) => sum + (result[part] ?? NaN), 0)).toBe(result['total']);
    const byUnit = result.byLeadUnit.map(({ unit, total, closed, overdue }) => [
      unit,
      { total, closed, overdue },
    ]);
    expect(Object.fromEntries(byUnit)).toEqual(weekly.byLeadUnit);
    const merged = result.byLeadUnitMerged?.map(({ unit, total, closed, overdue }) => [
      unit,
      { total, closed, overdue },
    ]);
    expect(merged && Object.fromEntries(merged)).toEqual(weekly.byLeadUnitMerged);
    const sheets = openWorkbook(await readFile(out)).sheets.map((sheet) => sheet.name);
    expect(sheets.at(-1)).toBe(result.sheet);
    expect(sheets.length).toBe(truth.sheets.length + 1);
  });

  it('gives exactly the fields of the written contract', async () => {
    const out = join(folder, 'fields.xlsx');
    const result = json(await ledger('summary', SAMPLE, '--week', '2022-W05', '--out', out, '--json')) as {
      byLeadUnit: object[];
    };
    expect(Object.keys(result)).toEqual([
      'week',
      'asOf',
      'total',
      'closed',
      'closedLate',
      'inProgress',
      'awaitingSignOff',
      'ongoing',
      'suspended',
      'notStarted',
      'unknown',
      'overdue',
      'dueNextWeek',
      'noOwner',
      'noDeadline',
      'new',
      'closedThisWeek',
      'byLeadUnit',
      'sheet',
    ]);
    expect(Object.keys(result.byLeadUnit[0] ?? {})).toEqual([
      'unit',
      'total',
      'closed',
      'overdue',
      'rate',
      'rank',
    ]);
  });

  it('adds the figures that only some ledgers have', async () => {
    const workbook = newWorkbook();
    const sheet = workbook.addSheet('督办台账');
    const rows = [
      ['序号', '工作类别', '督办事项', '分管领导', '责任单位', '完成时限', '办理状态'],
      ['1', '安全生产', '开展隐患排查', '李明', '市应急局', '2022年2月2日', '推进中'],
      ['2', '', '修订应急预案', '李明、王芳', '市住建局', '2022年6月30日', '已办结'],
      ['3', '民生保障', '走访困难群众', '王芳', '东湖区', '2022年6月30日', '推进中'],
      ['4', '民生保障', '改造老旧小区', '王芳', '石桥镇', '2022年6月30日', '推进中'],
    ];
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries()) if (value !== '') sheet.setValue(row, column, value);
    }
    const file = join(folder, 'by-category.xlsx');
    await writeFile(file, workbook.save());
    const out = join(folder, 'by-category-out.xlsx');
    const run = await ledger('summary', file, '--today', '2022-01-28', '--out', out, '--json');
    const open = (total: number) => ({ total, closed: 0, open: total, overdue: 0, rate: 0 });
    expect(json(run)).toMatchObject({
      byCategory: [
        { name: '安全生产', ...open(1) },
        { name: null, total: 1, closed: 1, open: 0, overdue: 0, rate: 1 },
        { name: '民生保障', ...open(2) },
      ],
      byLeader: [
        { name: '李明', total: 2, closed: 1, open: 1, overdue: 0, rate: 0.5 },
        { name: '王芳', total: 3, closed: 1, open: 2, overdue: 0, rate: 1 / 3 },
      ],
      rankings: [
        { kind: 'district', units: [{ unit: '东湖区' }, { unit: '石桥镇' }] },
        { kind: 'department', units: [{ unit: '市住建局' }, { unit: '市应急局' }] },
      ],
      comingBreak: {
        festivals: ['春节'],
        from: '2022-01-31',
        to: '2022-02-06',
        items: [{ sheet: '督办台账', row: 2, number: '1', item: '开展隐患排查' }],
      },
    });
  });

  it('judges a week that is over by its Sunday, and any week by the day it is told', async () => {
    const out = join(folder, 'week.xlsx');
    expect(json(await ledger('summary', SAMPLE, '--week', '2022-W05', '--out', out, '--json'))).toMatchObject(
      {
        week: { from: '2022-01-31', to: '2022-02-06' },
        asOf: '2022-02-06',
      },
    );
    expect(
      json(
        await ledger(
          'summary',
          SAMPLE,
          '--week',
          '2022-W05',
          '--today',
          '2022-02-11',
          '--out',
          out,
          '--json',
        ),
      ),
    ).toMatchObject({ week: { from: '2022-01-31', to: '2022-02-06' }, asOf: '2022-02-11' });
  });
});

describe('what could not be done', () => {
  /** One line on stderr, nothing on stdout, exit code 2, and no file more than before. */
  async function refused(...args: string[]): Promise<string> {
    const before = await readdir(folder);
    const run = await ledger(...args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/^[^\n]+\n$/u);
    expect(await readdir(folder)).toEqual(before);
    return run.err;
  }

  it('is a file that is no workbook', async () => {
    const csv = join(folder, 'ledger.csv');
    await writeFile(csv, '督办事项,责任单位,完成时限\n修路,市交通局,2022-02-11\n');
    expect(await refused('read', csv, '--json')).toContain('这不是 Excel 工作簿');
    const old = join(folder, 'old.xls');
    await writeFile(old, Buffer.from('d0cf11e0a1b11ae1'.padEnd(4096, '0'), 'hex'));
    expect(await refused('check', old, '--json')).toContain('.xlsx');
    const half = join(folder, 'half.xlsx');
    await writeFile(half, (await readFile(SAMPLE)).subarray(0, 3000));
    expect(await refused('light', half, '--out', join(folder, 'x.xlsx'))).toContain('half.xlsx');
  });

  it('is a file that is not there, or a folder', async () => {
    expect(await refused('read', join(folder, 'nowhere.xlsx'))).toContain('nowhere.xlsx');
    expect(await refused('read', folder, '--lang', 'en')).toContain('cannot be read');
  });

  it('is a workbook without a ledger, for the jobs that need one', async () => {
    expect(await refused('check', workbookOf('g04'))).toContain('没有找到督办台账');
    const out = join(folder, 'none.xlsx');
    expect(await refused('summary', workbookOf('g04'), '--out', out)).toContain('没有找到督办台账');
  });

  it('is a sheet that is not there', async () => {
    expect(await refused('check', SAMPLE, '--sheet', '二季度')).toContain('“二季度”');
  });

  it('is writing over the input unasked', async () => {
    const input = join(folder, 'mine.xlsx');
    await copyFile(SAMPLE, input);
    expect(await refused('light', input, '--out', input)).toContain('--in-place');
    expect(Buffer.compare(await readFile(input), await readFile(SAMPLE))).toBe(0);
  });

  it('is writing where there is no folder', async () => {
    expect(await refused('light', SAMPLE, '--out', join(folder, 'no', 'lit.xlsx'))).toContain('没能写入');
  });

  it('is an unknown option', async () => {
    expect(await refused('check', SAMPLE, '--loud')).toContain('--loud');
  });
});

describe('the command in a process of its own', () => {
  it('prints one JSON document on stdout and nothing else', () => {
    const run = ledgerProcess('check', workbookOf('g02'), '--today', '2022-02-11', '--json');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(json(run)).toMatchObject({ asOf: '2022-02-11', items: 30, counts: { error: 0 } });
  });

  it('leaves with 2 and one line on stderr when it could not', () => {
    const run = ledgerProcess('read', join(folder, 'nowhere.xlsx'), '--json');
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/^[^\n]+\n$/u);
  });

  it('runs as the installed command too', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'bin/ledger.js'), '--version'], {
      cwd: tmpdir(),
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '0.1.0\n' });
  });
});
