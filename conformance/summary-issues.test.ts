import { afterEach, describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../src/core/calendar/iso.ts';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings/ledger-settings.ts';
import { readSettings, writeSettings } from '../src/core/settings/settings-xml.ts';
import { DEFAULT_SUMMARY_SETTINGS, type SummarySettings } from '../src/core/summary/summary-settings.ts';
import { columnIndex, rowIndex } from '../src/core/sheet-grid.ts';
import { TroubleError } from '../src/core/trouble.ts';
import { SETTINGS_NAMESPACE, type WorkbookPort } from '../src/core/workbook-port.ts';
import { summariseLedgers, type SummariseOptions } from '../src/jobs/summarise-ledgers.ts';
import { createSay } from '../src/messages/index.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import { HostError } from '../workbench/officejs/protocol/host-error.ts';
import { closeDoors, DOORS, openDoor } from './doors.ts';

afterEach(closeDoors);

const dayOf = (iso: string): DayNumber => {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(iso);
  return day;
};

function bytes(): Uint8Array {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('督办台账');
  const rows = [
    ['序号', '督办事项', '责任单位', '完成时限', '办理状态', '交办日期', '办结日期'],
    [1, '修订应急预案', '市应急局', '2022年2月8日', '已办结', '2022年1月20日', '2022年2月14日'],
    [2, '开展节前检查', '市市场监管局', '2022年6月30日', '推进中', '2022年1月20日', ''],
    [3, '摸清底数', '市民政局', '2022年6月30日', '推进中', '2022年2月15日', ''],
  ];
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) sheet.setValue(row, column, value);
  }
  return workbook.save();
}

async function officeOf(port: WorkbookPort, summary: Partial<SummarySettings>): Promise<void> {
  await port.saveSettings(
    writeSettings({ ...DEFAULT_SETTINGS, summary: { ...DEFAULT_SUMMARY_SETTINGS, ...summary } }),
  );
}

/** The door, with something done by somebody else right before the sheet is written. */
const withBefore = (port: WorkbookPort, doing: () => Promise<void>): WorkbookPort =>
  new Proxy(port, {
    get(door, verb: keyof WorkbookPort) {
      if (verb !== 'addSheet') return door[verb].bind(door);
      return async (...asked: Parameters<WorkbookPort['addSheet']>) => {
        await doing();
        return door.addSheet(...asked);
      };
    },
  });

const keptIn = async (port: WorkbookPort) =>
  readSettings((await port.survey({ heads: [], headRows: 0 })).settings).settings.summary.lastIssue;

async function summarise(port: WorkbookPort, today: string, given: Partial<SummariseOptions> = {}) {
  const result = await summariseLedgers(
    { port, today: dayOf(today) },
    { scope: { kind: 'active' }, language: 'zh-CN', words: createSay('zh-CN'), ...given },
  );
  if (result.kind !== 'done') throw new Error(result.trouble.kind);
  await port.select({ sheet: '督办台账', row: rowIndex(0), column: columnIndex(0) });
  return result.value;
}

/** The texts at the head of a sheet. */
async function headOf(port: WorkbookPort, sheet: string): Promise<readonly unknown[]> {
  const survey = await port.survey({ heads: [sheet], headRows: 6 });
  const values = survey.sheets.find(({ name }) => name === sheet)?.head?.block.values ?? [];
  return values.map(([first]) => first);
}

describe.each(DOORS)('the issues of a summary, through the %s door', (name) => {
  it('are numbered week by week, and the workbook remembers the last', async () => {
    const { port } = openDoor(name, bytes());
    await officeOf(port, {
      issuingUnit: '县政府督查室',
      lastIssue: { number: 5, from: dayOf('2022-01-31') },
    });
    const first = await summarise(port, '2022-02-11');
    expect((await headOf(port, first.sheet)).slice(0, 3)).toEqual([
      '督办周报（2022年第6周）',
      '第6期',
      '编制单位：县政府督查室　　　　2022年2月11日',
    ]);
    expect(await keptIn(port)).toEqual({ number: 6, from: dayOf('2022-02-07') });
    // The same week again is the same issue; the week before is not numbered anew.
    const again = await summarise(port, '2022-02-12');
    const past = await summarise(port, '2022-02-12', { week: { kind: 'with', day: dayOf('2022-02-02') } });
    expect([again.issue, past.issue]).toEqual([6, null]);
    expect(await keptIn(port)).toEqual({ number: 6, from: dayOf('2022-02-07') });
    expect((await summarise(port, '2022-02-18')).issue).toBe(7);
  });

  it('have no number, and nothing is kept, where the office does not count them', async () => {
    const { port } = openDoor(name, bytes());
    const { issue, sheet } = await summarise(port, '2022-02-11');
    expect(issue).toBeNull();
    expect(await headOf(port, sheet)).not.toContainEqual(expect.stringMatching(/期$/));
    expect((await port.survey({ heads: [], headRows: 0 })).settings).toBeNull();
  });

  it('stand also where their number cannot be kept, and that is said', async () => {
    const { port, model } = openDoor(name, bytes());
    await officeOf(port, { lastIssue: { number: 5, from: dayOf('2022-01-31') } });
    model.setCustomXml = () => {
      if (name === 'file') throw new TroubleError({ kind: 'read-only' });
      throw new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
    };
    const outcome = await summarise(port, '2022-02-11');
    expect([outcome.issue, outcome.issueNotKept]).toEqual([6, true]);
    expect(await headOf(port, outcome.sheet)).toContain('第6期');
    expect(await keptIn(port)).toEqual({ number: 5, from: dayOf('2022-01-31') });
    expect(outcome.settings.settings.summary.lastIssue?.number).toBe(5);
  });

  it('keep their number beside what somebody else has changed meanwhile', async () => {
    const { port } = openDoor(name, bytes());
    await officeOf(port, { lastIssue: { number: 5, from: dayOf('2022-01-31') } });
    const meanwhile = withBefore(port, () =>
      port.saveSettings(
        writeSettings({
          ...DEFAULT_SETTINGS,
          dueSoonDays: 11,
          summary: { ...DEFAULT_SUMMARY_SETTINGS, lastIssue: { number: 5, from: dayOf('2022-01-31') } },
        }),
      ),
    );
    const outcome = await summarise(meanwhile, '2022-02-11');
    const { settings } = readSettings((await port.survey({ heads: [], headRows: 0 })).settings);
    expect([settings.dueSoonDays, settings.summary.lastIssue?.number]).toEqual([11, 6]);
    expect([outcome.issueNotKept, outcome.settings.settings.dueSoonDays]).toEqual([false, 11]);
  });

  it('leave a number alone that somebody else has set meanwhile, and settings that cannot be read', async () => {
    const { port } = openDoor(name, bytes());
    const before = { lastIssue: { number: 5, from: dayOf('2022-01-31') } };
    await officeOf(port, before);
    const theirs = { lastIssue: { number: 21, from: dayOf('2022-02-07') } };
    const outcome = await summarise(
      withBefore(port, () => officeOf(port, theirs)),
      '2022-02-11',
    );
    expect([outcome.issue, outcome.issueNotKept]).toEqual([6, true]);
    expect(await keptIn(port)).toEqual(theirs.lastIssue);

    await officeOf(port, before);
    const strange = `<settings xmlns="${SETTINGS_NAMESPACE}">?</settings>`;
    const other = await summarise(
      withBefore(port, () => port.saveSettings(strange)),
      '2022-02-11',
    );
    expect(other.issueNotKept).toBe(true);
    expect((await port.survey({ heads: [], headRows: 0 })).settings).toBe(strange);
  });

  it("follow the office's own week, and find the one before by it", async () => {
    const { port } = openDoor(name, bytes());
    await officeOf(port, { title: '某县督查通报', weekStartsOn: 5 });
    const first = await summarise(port, '2022-02-17');
    expect([first.summary.week.from, first.lastSummary]).toEqual([dayOf('2022-02-11'), null]);
    const second = await summarise(port, '2022-02-18');
    expect(second.summary.week.from).toBe(dayOf('2022-02-18'));
    expect(second.summary.weekOverWeek?.since).toMatchObject({
      sheet: '督办周报2022-02-11起',
      week: { from: dayOf('2022-02-11'), to: dayOf('2022-02-17') },
      asOf: dayOf('2022-02-17'),
    });
  });

  it('of a week that is over are made from the ledger as it stood then', async () => {
    const { port } = openDoor(name, bytes());
    const then = await summarise(port, '2022-02-18', { week: { kind: 'with', day: dayOf('2022-02-11') } });
    const { total, closed, overdue } = then.summary;
    expect([total, closed, overdue.length]).toEqual([2, 0, 1]);
    const now = await summarise(port, '2022-02-18');
    expect([now.summary.total, now.summary.closed, now.summary.overdue.length]).toEqual([3, 1, 0]);
  });

  it('for leaders, on one page, are not taken for the summary of the week before', async () => {
    const { port } = openDoor(name, bytes());
    await summarise(port, '2022-02-11');
    await summarise(port, '2022-02-11', { layout: 'one-page' });
    const next = await summarise(port, '2022-02-18');
    expect(next.summary.weekOverWeek?.since.sheet).toBe('督办周报2022年第6周');
  });
});
