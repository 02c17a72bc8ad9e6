import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../core/calendar/civil-day.ts';
import { isoDay, parseIsoDay } from '../core/calendar/iso.ts';
import { DEFAULT_SETTINGS } from '../core/settings/ledger-settings.ts';
import { exportDefaults } from '../core/settings/office-defaults.ts';
import { checkLedgers } from '../jobs/check-ledgers.ts';
import { waiveFindings } from '../jobs/waive-findings.ts';
import { newWorkbook } from '../xlsx/new-workbook.ts';
import { openWorkbook } from '../xlsx/open-workbook.ts';
import type { XlsxWorkbook } from '../xlsx/workbook.ts';
import { createXlsxPort } from '../xlsx/xlsx-port.ts';
import { commandOn, dayFor } from './run-for-tests.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/督办台账.xlsx');
const TODAY = dayFor(2022, 2, 11);
const ledger = commandOn(2022, 2, 11);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-command-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface CheckJson {
  readonly findings: readonly { readonly severity: string; readonly check: string; readonly row: number }[];
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  readonly waived: number;
}

const json = async (...args: string[]) =>
  JSON.parse((await ledger('check', ...args, '--json')).out) as CheckJson;

describe('ledger check --report', () => {
  it('saves a copy with a report sheet that is not taken for a ledger, and the same findings again', async () => {
    const out = join(folder, 'report.xlsx');
    const run = await ledger('check', SAMPLE, '--report', out);
    expect(run.err).toContain(out);
    const workbook = openWorkbook(new Uint8Array(await readFile(out)));
    expect(workbook.sheetNames.at(-1)).toBe('体检报告');
    expect(await json(out)).toEqual(await json(SAMPLE));
  });

  it('never writes over the ledger unasked', async () => {
    const { code, err } = await ledger('check', SAMPLE, '--report', SAMPLE);
    expect([code, err.includes('--in-place')]).toEqual([2, true]);
    expect((await ledger('check', SAMPLE, '--in-place')).code).toBe(2);
  });
});

describe('ledger check --csv', () => {
  it('is UTF-8 that Excel knows, with a line for each finding', async () => {
    const { findings } = await json(SAMPLE);
    const { out } = await ledger('check', SAMPLE, '--csv');
    expect(out.startsWith('\ufeff级别,')).toBe(true);
    expect(out.endsWith('\r\n')).toBe(true);
    expect(out.trimEnd().split('\r\n')).toHaveLength(1 + findings.length);
  });

  it('is not asked for together with --json', async () => {
    expect((await ledger('check', SAMPLE, '--csv', '--json')).code).toBe(2);
  });
});

describe('ledger check --fail-on', () => {
  it('leaves with 1 for findings as severe as asked for', async () => {
    const { counts } = await json(SAMPLE);
    expect(counts.warning + counts.info).toBeGreaterThan(0);
    const code = async (severity: string) => (await ledger('check', SAMPLE, '--fail-on', severity)).code;
    expect(await code('info')).toBe(1);
    expect(await code('WARNING')).toBe(counts.error + counts.warning > 0 ? 1 : 0);
    expect(await code('error')).toBe(counts.error > 0 ? 1 : 0);
    expect(await code('fatal')).toBe(2);
  });

  it('does not count what was left as it is, and says how much that is', async () => {
    const workbook = openWorkbook(new Uint8Array(await readFile(SAMPLE)));
    const context = { port: createXlsxPort(workbook), today: TODAY };
    const checked = await checkLedgers(context, { scope: { kind: 'all' } });
    const findings = checked.kind === 'done' ? checked.value.findings : [];
    await waiveFindings(context, { findings, scope: 'cell', reason: '先这样' });
    const file = join(folder, 'waived.xlsx');
    await writeFile(file, workbook.save());
    expect(await json(file)).toMatchObject({ findings: [], waived: findings.length });
    const { code, out } = await ledger('check', file, '--fail-on', 'info');
    expect(code).toBe(0);
    expect(out).toContain(`另有 ${String(findings.length)} 处`);
  });
});

describe('ledger check --settings', () => {
  const defaults = async (text: string) => {
    const file = join(folder, 'defaults.json');
    await writeFile(file, text);
    return file;
  };
  const dueSoon = ({ findings }: CheckJson) => findings.filter(({ check }) => check === 'due-soon').length;

  it("checks by an office's defaults, this once", async () => {
    const usual = dueSoon(await json(SAMPLE));
    const none = await defaults(exportDefaults({ ...DEFAULT_SETTINGS, dueSoonDays: 0 }));
    expect(dueSoon(await json(SAMPLE, '--settings', none))).toBeLessThan(usual);
    expect(dueSoon(await json(SAMPLE))).toBe(usual);
  });

  /** A ledger of items due day after day from the Friday before Spring Festival 2022, and sheets beside it. */
  const daily = async (name: string, header: readonly string[], beside: Record<string, string[][]> = {}) => {
    const workbook = newWorkbook();
    const sheet = workbook.addSheet(header[0] === 'No.' ? 'Actions' : '台账');
    const first = dayFor(2022, 1, 28);
    const days = Array.from({ length: 14 }, (_, place) => isoDay(addDays(first, place)));
    const rows = days.map((on, place) => [String(place + 1), '2022-01-28', `Item ${on}`, 'Office', on, '']);
    [header, ...rows].forEach((row, down) => {
      row.forEach((text, across) => {
        sheet.setValue(down, across, text);
      });
    });
    for (const [title, lines] of Object.entries(beside)) {
      const other = workbook.addSheet(title);
      lines.forEach((line, down) => {
        line.forEach((text, across) => {
          other.setValue(down, across, text);
        });
      });
    }
    const file = join(folder, name);
    await writeFile(file, workbook.save());
    return file;
  };
  const CHINESE = ['序号', '会议日期', '督办事项', '责任单位', '完成时限', '办理状态'];
  const ENGLISH = ['No.', 'Meeting Date', 'Action Item', 'Owner', 'Due Date', 'Status'];
  const DAYS_OFF = [
    ['日期', '名称', '类型'],
    ['2022-02-07', '防汛演练', '休息'],
    ['2022-02-05', '', '补班'],
  ];

  it.each([
    ['natural days', 'days', CHINESE, {}, '2022-01-31'],
    ['working days', 'workdays', CHINESE, {}, '2022-02-07'],
    ['working days of an English ledger', 'workdays', ENGLISH, {}, '2022-02-02'],
    ['working days by the office’s own sheet', 'workdays', CHINESE, { 节假日: DAYS_OFF }, '2022-02-05'],
  ] as const)('counts three %s where the defaults say so', async (name, dueSoonIn, header, beside, last) => {
    const { checks } = DEFAULT_SETTINGS;
    const thresholds = { ...checks.thresholds, dueSoonIn };
    const text = exportDefaults({ ...DEFAULT_SETTINGS, dueSoonDays: 3, checks: { ...checks, thresholds } });
    const file = await daily(`${name}.xlsx`, header, beside);
    const { findings } = await json(file, '--settings', await defaults(text), '--today', '2022-01-28');
    const soon = findings.filter(({ check }) => check === 'due-soon').map(({ row }) => row);
    const days = (parseIsoDay(last) ?? 0) - dayFor(2022, 1, 28);
    expect(soon).toEqual(Array.from({ length: days + 1 }, (_, place) => place + 2));
  });

  it.each(['', '{"kind":"tsconfig"}', '{"kind":"follow-up-ledger-defaults","version":9}'])(
    'says why it cannot follow %j, and checks nothing',
    async (text) => {
      const { code, out, err } = await ledger('check', SAMPLE, '--settings', await defaults(text));
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('defaults.json');
      expect(err.trim().split('\n')).toHaveLength(1);
    },
  );

  it('leaves no half file behind', async () => {
    expect((await readdir(folder)).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});

describe("ledger check beside last week's summary", () => {
  const G02 = join(import.meta.dirname, '../../test-data/government/g02.xlsx');
  const unchanged = (found: CheckJson) =>
    found.findings.filter(({ check }) => check === 'progress-unchanged').map(({ row }) => row);

  /** The ledger with its summary of the week before, its sheet changed as a clerk does. */
  async function withSummary(change: (workbook: XlsxWorkbook, sheet: string) => void): Promise<string> {
    const written = join(folder, 'w05.xlsx');
    await ledger('summary', G02, '--week', '2022-W05', '--out', written);
    const workbook = openWorkbook(new Uint8Array(await readFile(written)));
    change(workbook, workbook.sheetNames.at(-1) ?? '');
    const file = join(folder, 'changed.xlsx');
    await writeFile(file, workbook.save());
    return file;
  }
  const checked = async (file: string) => json(file, '--today', '2022-02-11');

  it('finds the open items whose progress has not moved, by wording where numbers begin anew', async () => {
    const rows = unchanged(await checked(await withSummary(() => undefined)));
    expect(rows).toEqual([7, 9, 10, 12, 14, 15, 16, 20, 21, 23, 26, 27, 30, 31, 34, 35, 37, 38]);
  });

  it('says where that summary cannot be read any more', async () => {
    const file = await withSummary((workbook, name) => {
      const sheet = workbook.sheet(name);
      for (let row = 0; row < 200; row += 1) {
        if (sheet?.text(row, 0).startsWith('附件1') === true) sheet.setValue(row + 1, 1, '');
      }
    });
    const { err, out } = await ledger('check', file, '--json', '--today', '2022-02-11');
    expect(unchanged(JSON.parse(out) as CheckJson)).toEqual([]);
    expect(err).toContain('督办周报2022年第5周');
  });
});
