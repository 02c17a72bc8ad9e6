import { afterEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { columnIndex, rowIndex, type CellValue } from '../src/core/sheet-grid.ts';
import type { WorkbookPort } from '../src/core/workbook-port.ts';
import { checkLedgers } from '../src/jobs/check-ledgers.ts';
import { lookForChanges, pieceAt, piecesOf, type LedgerPiece } from '../src/jobs/look-for-changes.ts';
import { closeDoors, DOORS, EXCEL_DOORS, openDoor, openExcelDoor } from './doors.ts';
import { day } from './workbooks.ts';

afterEach(closeDoors);

const HEADER = ['序号', '会议', '督办事项', '责任单位', '完成时限', '办理状态', '备注'];
const ITEMS = 40;
const today = day('2022-03-01');

async function bytes() {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('台账');
  sheet.addRow(HEADER);
  for (let number = 1; number <= ITEMS; number += 1) {
    const due = number % 3 === 0 ? '3月底前' : new Date(Date.UTC(2022, 2, number % 28));
    sheet.addRow([number, '', `整治第${String(number)}段河道`, '水务局', due, '推进中', '']);
  }
  // Merged, formulas, errors: what stands there reads the same twice.
  sheet.mergeCells('B2:B11');
  sheet.getCell('B2').value = '第3次常务会议';
  sheet.getCell('D7').value = { formula: 'D6', result: '水务局' };
  sheet.getCell('E9').value = { error: '#N/A' };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function checked(port: WorkbookPort) {
  const outcome = await checkLedgers({ port, today }, { scope: { kind: 'all' } });
  if (outcome.kind !== 'done') throw new Error(outcome.trouble.kind);
  return outcome.value.ledgers;
}

async function write(port: WorkbookPort, row: number, column: number, expected: CellValue, value: CellValue) {
  const at = { row: rowIndex(row), column: columnIndex(column) };
  const { outcomes } = await port.writeCells({ sheet: '台账', cells: [{ at, expected, value }] });
  expect(outcomes[0]?.kind).toBe('written');
}

/** Ten rows a piece: six columns are read, the remarks are not. */
const CELLS = 60;

describe.each(DOORS)('through the door "%s"', (door) => {
  const changes = async (port: WorkbookPort, pieces: readonly LedgerPiece[]) => {
    const seen: unknown[] = [];
    for (const piece of pieces) seen.push(await lookForChanges({ port, today }, piece));
    return seen.map((look) => (look as { value?: boolean }).value);
  };

  it('a ledger that nobody touched is as it was, piece by piece', async () => {
    const { port } = openDoor(door, await bytes());
    const pieces = piecesOf(await checked(port), CELLS);
    expect(pieces).toHaveLength(ITEMS / 10);
    expect(await changes(port, pieces)).toEqual([false, false, false, false]);
  });

  it('a cell that a check reads is seen in its piece, a remark is not', async () => {
    const { port } = openDoor(door, await bytes());
    const pieces = piecesOf(await checked(port), CELLS);
    await write(port, 25, 5, '推进中', '已办结');
    await write(port, 5, 6, '', '请领导阅示');
    expect(await changes(port, pieces)).toEqual([false, false, true, false]);
    const at = { sheet: '台账', row: rowIndex(25), column: columnIndex(0) };
    expect(pieceAt(pieces, at)).toBe(2);
    expect(pieceAt(pieces, { ...at, sheet: '名录' })).toBe(-1);
  });

  it('a row that came under the last one is seen, too', async () => {
    const { port } = openDoor(door, await bytes());
    const pieces = piecesOf(await checked(port), CELLS);
    await write(port, ITEMS + 3, 2, '', '新增事项');
    expect(await changes(port, pieces)).toEqual([false, false, false, true]);
  });

  it('a sheet that is gone is no news, and no bug', async () => {
    const { port } = openDoor(door, await bytes());
    const [piece] = piecesOf(await checked(port));
    if (piece === undefined) throw new Error('no piece');
    const { layout } = piece.ledger;
    const gone = { ...piece, ledger: { ...piece.ledger, layout: { ...layout, sheet: '没有这张表' } } };
    expect((await lookForChanges({ port, today }, gone)).kind).toBe('trouble');
  });
});

it.each(EXCEL_DOORS)('a usual ledger is one piece, and a look one round trip through "%s"', async (door) => {
  const { port, host } = openExcelDoor(door, await bytes());
  const pieces = piecesOf(await checked(port));
  expect(pieces).toHaveLength(1);
  const before = host.traffic.roundTrips;
  for (const piece of pieces) await lookForChanges({ port, today }, piece);
  expect(host.traffic.roundTrips - before).toBe(1);
});
