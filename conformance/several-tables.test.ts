import { afterEach, describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../src/core/calendar/iso.ts';
import type { CellValue } from '../src/core/sheet-grid.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { readSheets } from '../src/jobs/read-ledgers.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import { closeDoors, DOORS, openDoor, type DoorName } from './doors.ts';

afterEach(closeDoors);

const HEADER = ['序号', '督办事项', '责任单位', '完成时限', '办理状态'];
const OTHER_HEADER = ['No.', 'Action Item', 'Owner', 'Due Date', 'Status'];
const TODAY = '2022-02-11';

function bytesOf(rows: readonly (readonly CellValue[])[]): Uint8Array {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('台账');
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      if (value !== '') sheet.setValue(down, across, value);
    });
  });
  return workbook.save();
}

async function tables(door: DoorName, rows: readonly (readonly CellValue[])[]) {
  const today = parseIsoDay(TODAY);
  if (today === null) throw new Error(TODAY);
  const { port, model } = openDoor(door, bytesOf(rows));
  const read = await readSheets({ port, today }, { scope: { kind: 'all' } });
  const lit = await lightLedgers({ port, today }, { scope: { kind: 'all' } });
  if (read.kind !== 'done' || lit.kind !== 'done') throw new Error('trouble');
  const [sheet] = read.value.sheets.filter(({ isLedger }) => isLedger);
  const ledgers = sheet?.isLedger === true ? sheet.ledgers : [];
  return {
    read: ledgers.map(({ layout, items }) => ({
      header: layout.headerRows.map((row) => row + 1),
      items: items.map(({ item, meetingDate }) =>
        meetingDate === null ? item : `${item}@${String(meetingDate)}`,
      ),
    })),
    plans: lit.value.plans.map(({ rows: lights }) =>
      lights.map(({ row, light }) => `${String(row + 1)} ${light}`),
    ),
    rules: model.sheet('台账')?.conditionalFormats.length ?? 0,
  };
}

describe.each(DOORS)('through the %s door', (door) => {
  it('tables of several meetings, one under the other, are read each under its own title, and all lit', async () => {
    const found = await tables(door, [
      ['市政府第3次常务会议（2022年1月28日）督办表', '', '', '', ''],
      HEADER,
      [1, '甲', '市卫健委', '会后3个工作日内', ''],
      [2, '乙', '市教育局', '2022年1月30日', '已办结'],
      ['', '', '', '', ''],
      ['市政府第4次常务会议（2022年2月8日）督办表', '', '', '', ''],
      HEADER,
      [1, '丙', '市住建局', '会后3个工作日内', ''],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
      ['Action log of the project meeting', '', '', '', ''],
      OTHER_HEADER,
      [1, 'Ship it', 'Ann', '2022-02-01', 'Open'],
    ]);
    expect(found.read).toEqual([
      { header: [2], items: ['甲@44589', '乙@44589'] },
      { header: [7], items: ['丙@44600'] },
      { header: [12], items: ['Ship it'] },
    ]);
    expect(found.plans).toEqual([['3 overdue', '4 onTime', '8 dueSoon', '13 overdue']]);
    expect(found.rules).toBeGreaterThan(2);
  });

  it('a header repeated on every printed page belongs to one table', async () => {
    const title = '市政府督办台账';
    const found = await tables(door, [
      [title, '', '', '', ''],
      HEADER,
      [1, '甲', '市卫健委', '2022年3月1日', ''],
      [title, '', '', '', ''],
      HEADER,
      [2, '乙', '市教育局', '2022年3月1日', ''],
    ]);
    expect(found.read).toEqual([{ header: [2], items: ['甲', '乙'] }]);
  });

  it('tables side by side are read each for itself', async () => {
    const found = await tables(door, [
      [...HEADER, '', ...HEADER],
      [1, '甲', '市卫健委', '2022年1月30日', '', '', 1, '丙', '市住建局', '2022年3月30日', ''],
      [2, '乙', '市教育局', '2022年2月14日', '', '', '', '', '', '', ''],
    ]);
    expect(found.read).toEqual([
      { header: [1], items: ['甲', '乙'] },
      { header: [1], items: ['丙'] },
    ]);
    expect(found.plans).toEqual([['2 overdue', '3 dueSoon', '2 onTime']]);
  });

  it('what follows a ledger and is none (a count by unit) is left alone', async () => {
    const found = await tables(door, [
      HEADER,
      [1, '甲', '市卫健委', '2022年1月30日', ''],
      ['', '', '', '', ''],
      ['按单位统计表', '', '', '', ''],
      ['单位', '合计', '已办结', '未办结', '办结率'],
      ['市卫健委', 1, 0, 1, 0],
    ]);
    expect(found.read).toEqual([{ header: [1], items: ['甲'] }]);
  });
});
