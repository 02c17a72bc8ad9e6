import { afterEach, describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../src/core/calendar/iso.ts';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { cellAddress, type CellValue } from '../src/core/sheet-grid.ts';
import { checkLedgers } from '../src/jobs/check-ledgers.ts';
import { summariseLedgers } from '../src/jobs/summarise-ledgers.ts';
import { createSay } from '../src/messages/index.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import { closeDoors, DOORS, openDoor, openExcelDoor } from './doors.ts';
import { madeLedger, MADE_LEDGER_TODAY } from './made-ledger.ts';

afterEach(closeDoors);

const HEADER = ['序号', '督办事项', '责任单位', '完成时限', '办理状态', '进展情况'];
const ROWS: CellValue[][] = [
  [1, '修订应急预案', '市应急局', '2022年6月30日', '推进中', '正在修改'],
  [2, '开展节前检查', '市市场监管局', '2022年6月30日', '推进中', '已检查12家'],
  [3, '摸清底数', '市民政局', '2022年6月30日', '推进中', '正在摸底'],
];
const FRIDAY = '2022-02-04';
const NEXT_FRIDAY = '2022-02-11';

function dayOf(iso: string): DayNumber {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(iso);
  return day;
}

function bytesOf(rows: readonly CellValue[][]): Uint8Array {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('督办台账');
  for (const [row, cells] of [HEADER, ...rows].entries()) {
    for (const [column, value] of cells.entries()) sheet.setValue(row, column, value);
  }
  return workbook.save();
}

const summary = { scope: { kind: 'active' }, language: 'zh-CN', words: createSay('zh-CN') } as const;

describe.each(DOORS)("last week's summary, through the %s door", (name) => {
  it('tells the check whose progress reads as it did', async () => {
    const { port, model } = openDoor(name, bytesOf(ROWS));
    const written = await summariseLedgers({ port, today: dayOf(FRIDAY) }, summary);
    expect(written.kind).toBe('done');
    model.sheet('督办台账')?.setValue(2, 5, '已检查30家');
    const checked = await checkLedgers({ port, today: dayOf(NEXT_FRIDAY) }, { scope: { kind: 'active' } });
    if (checked.kind !== 'done') throw new Error(checked.trouble.kind);
    const found = checked.value.findings.filter(({ check }) => check === 'progress-unchanged');
    expect(found.map(({ cell }) => cellAddress(cell))).toEqual(['F2', 'F4']);
    // This week's own summary is nothing to compare with.
    const sameWeek = await checkLedgers({ port, today: dayOf(FRIDAY) }, { scope: { kind: 'active' } });
    const again = sameWeek.kind === 'done' ? sameWeek.value : null;
    expect([again?.lastSummary, again?.findings.some(({ check }) => check === 'progress-unchanged')]).toEqual(
      [null, false],
    );
  });
});

describe("last week's summary", () => {
  /** Round trips of a check a week later, with its summary in the workbook or without. */
  async function trips({ rows, written, settings }: { rows: number; written: boolean; settings: boolean }) {
    const { port, host } = openExcelDoor('excel 1.14', madeLedger(rows).save());
    if (settings) await port.saveSettings('<settings xmlns="urn:follow-up-ledger:settings:1">{}</settings>');
    if (written) {
      const outcome = await summariseLedgers({ port, today: MADE_LEDGER_TODAY }, summary);
      expect(outcome.kind).toBe('done');
    }
    const before = host.traffic.roundTrips;
    const today = (MADE_LEDGER_TODAY + 7) as DayNumber;
    const checked = await checkLedgers({ port, today }, { scope: { kind: 'active' } });
    if (checked.kind !== 'done') throw new Error(checked.trouble.kind);
    expect(checked.value.lastSummary?.kind ?? null).toBe(written ? 'read' : null);
    return host.traffic.roundTrips - before;
  }

  it('costs one round trip, two where nothing else is kept in the workbook', async () => {
    const rows = 300;
    const kept = await trips({ rows, written: false, settings: true });
    expect(await trips({ rows, written: true, settings: true })).toBe(kept + 1);
    const bare = await trips({ rows, written: false, settings: false });
    expect(await trips({ rows, written: true, settings: false })).toBe(bare + 2);
  });
});
