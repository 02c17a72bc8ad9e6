import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '../core/calendar/civil-day.ts';
import { DEFAULT_SETTINGS } from '../core/settings/ledger-settings.ts';
import { exportDefaults } from '../core/settings/office-defaults.ts';
import { checkLedgers } from '../jobs/check-ledgers.ts';
import { waiveFindings } from '../jobs/waive-findings.ts';
import { openWorkbook } from '../xlsx/open-workbook.ts';
import { createXlsxPort } from '../xlsx/xlsx-port.ts';
import { runCli } from './run-cli.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/督办台账.xlsx');
const TODAY = dayOf(2022, 2, 11) ?? raise('no such day');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-command-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function ledger(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await runCli(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    watched: false,
    today: () => TODAY,
    input: () => Promise.resolve(new Uint8Array()),
    version: '1.2.3',
    signal: new AbortController().signal,
    openWorkbook: (bytes) => {
      const workbook = openWorkbook(bytes);
      return { port: createXlsxPort(workbook), save: () => workbook.save() };
    },
  });
  return { code, out, err };
}

function raise(message: string): never {
  throw new Error(message);
}

interface CheckJson {
  readonly findings: readonly { readonly severity: string; readonly check: string }[];
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
