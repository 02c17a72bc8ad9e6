import { afterEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readSheets } from '../src/jobs/read-ledgers.ts';
import { closeDoors, DOORS, openDoor, openExcelDoor, type DoorName } from './doors.ts';
import { day } from './workbooks.ts';

afterEach(closeDoors);

const HEADER = ['序号', '督办事项', '责任单位', '完成时限', '办理状态', '进展情况'];

/** Twelve items in rows 2 to 13. */
async function bytesOf(hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] }) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('台账');
  sheet.addRow(HEADER);
  for (let number = 1; number <= 12; number += 1) {
    sheet.addRow([number, `整治第${String(number)}段河道`, '水务局', '2022-03-11', '推进中', '已完成勘测']);
  }
  for (const row of hidden.rows) sheet.getRow(row).hidden = true;
  for (const column of hidden.columns) sheet.getColumn(column).hidden = true;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function itemsThrough(door: DoorName, bytes: Uint8Array) {
  const { port } = openDoor(door, bytes);
  const read = await readSheets({ port, today: day('2022-03-01') }, { scope: { kind: 'all' } });
  if (read.kind !== 'done') throw new Error(read.trouble.kind);
  return read.value.sheets.flatMap((sheet) =>
    sheet.isLedger ? sheet.ledgers.flatMap(({ items }) => items.map((item) => item)) : [],
  );
}

describe.each(DOORS)('through the door "%s"', (door) => {
  it('hidden and filtered rows are read like the others, and known as hidden', async () => {
    const items = await itemsThrough(door, await bytesOf({ rows: [4, 5, 13], columns: [] }));
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, at) => String(at + 1)));
    expect(items.filter(({ hidden }) => hidden).map(({ number }) => number)).toEqual(['3', '4', '12']);
  });

  it('hidden columns change nothing', async () => {
    const open = await itemsThrough(door, await bytesOf({ rows: [], columns: [] }));
    const hidden = await itemsThrough(door, await bytesOf({ rows: [], columns: [1, 3, 4, 6] }));
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(open));
  });
});

it('asks which rows are hidden only where some are', async () => {
  const roundTrips = async (rows: readonly number[]) => {
    const { port, host } = openExcelDoor('excel 1.9', await bytesOf({ rows, columns: [] }));
    await readSheets({ port, today: day('2022-03-01') }, { scope: { kind: 'active' } });
    return host.traffic.roundTrips;
  };
  const usual = await roundTrips([]);
  expect(await roundTrips([4])).toBe(usual + 1);
});
