import { afterEach, describe, expect, it } from '@jest/globals';
import { isoDay, parseIsoDay } from '../src/core/calendar/iso.ts';
import type { CellValue } from '../src/core/sheet-grid.ts';
import { readSheets } from '../src/jobs/read-ledgers.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import { closeDoors, DOORS, openDoor, openExcelDoor, type DoorName } from './doors.ts';

afterEach(closeDoors);

type Rows = readonly (readonly CellValue[])[];

const LEDGER: Rows = [
  ['市政府第3次常务会议（2022年1月28日）督办表', '', '', '', ''],
  ['序号', '督办事项', '责任单位', '完成时限', '办理状态'],
  [1, '甲', '市卫健委', '会后3个工作日内', ''],
  [2, '乙', '市教育局', '春节前', ''],
];
const DAYS_OFF: Rows = [
  ['本单位节假日', '', ''],
  ['日期', '名称', '类型'],
  ['2022-01-30', '盘点', '放假'],
  ['2022-02-07至2022-02-08', '防汛演练', '休息'],
  ['2022-02-12', '', '补班'],
];
const ENGLISH: Rows = [
  ['No.', 'Meeting Date', 'Action Item', 'Owner', 'Due Date', 'Status'],
  [1, '2022-01-28', 'Ship it', 'Ann', 'within 3 working days', 'Open'],
];

function bytesOf(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const workbook = newWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, down) => {
      row.forEach((value, across) => {
        if (value !== '') sheet.setValue(down, across, value);
      });
    });
  }
  return workbook.save();
}

const today = parseIsoDay('2022-02-11');

async function dues(door: DoorName, sheets: Readonly<Record<string, Rows>>) {
  if (today === null) throw new Error('no such day');
  const { port } = openDoor(door, bytesOf(sheets));
  const read = await readSheets({ port, today }, { scope: { kind: 'all' } });
  if (read.kind !== 'done') throw new Error('trouble');
  // A new workbook has a sheet of its own.
  const looked = read.value.sheets.filter(({ sheet }) => sheet !== 'Sheet1');
  return looked.map((sheet) =>
    sheet.isLedger
      ? sheet.ledgers.flatMap(({ items }) =>
          items.map(({ deadline: { due } }) => (due === null ? null : isoDay(due))),
        )
      : sheet.sheet,
  );
}

describe.each(DOORS)('through the %s door', (door) => {
  it('the office’s own days off and make-up days count, and its sheet is no ledger', async () => {
    expect(await dues(door, { 台账: LEDGER })).toEqual([['2022-02-07', '2022-01-30']]);
    expect(await dues(door, { 台账: LEDGER, 节假日: DAYS_OFF })).toEqual([
      ['2022-02-10', '2022-01-29'],
      '节假日',
    ]);
    // And not in the next workbook.
    expect(await dues(door, { 台账: LEDGER })).toEqual([['2022-02-07', '2022-01-30']]);
  });

  it('an empty sheet of that name says nothing', async () => {
    expect(await dues(door, { 台账: LEDGER, 假期: [] })).toEqual([['2022-02-07', '2022-01-30'], '假期']);
  });

  it('an English ledger counts from Monday to Friday, days off of its own left out', async () => {
    expect(await dues(door, { Actions: ENGLISH })).toEqual([['2022-02-02']]);
    const holidays: Rows = [
      ['Date', 'Holiday'],
      ['31 Jan 2022', 'Founders’ day'],
    ];
    expect(await dues(door, { Actions: ENGLISH, Holidays: holidays })).toEqual([['2022-02-03'], 'Holidays']);
  });
});

it('a sheet of days off costs one round trip more, and none where there is none', async () => {
  if (today === null) throw new Error('no such day');
  const trips = async (sheets: Readonly<Record<string, Rows>>) => {
    const { port, host } = openExcelDoor('excel 1.14', bytesOf(sheets));
    await readSheets({ port, today }, { scope: { kind: 'active' } });
    return host.traffic.roundTrips;
  };
  const plain = await trips({ 台账: LEDGER, 说明: DAYS_OFF });
  expect(await trips({ 台账: LEDGER, 节假日: DAYS_OFF })).toBe(plain + 1);
  // Where no ledger asks for it, it is not fetched.
  expect(await trips({ 说明: DAYS_OFF, 节假日: DAYS_OFF })).toBe(
    await trips({ 说明: DAYS_OFF, 附注: DAYS_OFF }),
  );
});
