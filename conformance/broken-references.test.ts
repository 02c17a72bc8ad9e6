import { afterEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { cellAddress } from '../src/core/sheet-grid.ts';
import { checkLedgers } from '../src/jobs/check-ledgers.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { closeDoors, DOORS, openDoor, openExcelDoor, type DoorName } from './doors.ts';
import { day } from './workbooks.ts';

afterEach(closeDoors);

const HEADER = ['序号', '督办事项', '责任单位', '完成时限', '办理状态', '进展情况', '剩余天数'];
const TODAY = day('2022-03-01');
const SCOPE = { scope: { kind: 'all' } } as const;

/** Thirty items in rows 3 to 32 under a title; `damage` does what deleting columns and sheets leaves behind. */
async function bytesOf(damage: (sheet: ExcelJS.Worksheet) => void, rows = 30): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('台账');
  sheet.addRow(['督办台账']);
  sheet.addRow(HEADER);
  for (let number = 1; number <= rows; number += 1) {
    const row = sheet.addRow([
      number,
      `整治第${String(number)}段河道`,
      '市水务局',
      44631,
      '推进中',
      '3月1日已勘测',
    ]);
    row.getCell(4).numFmt = 'yyyy/m/d';
    row.getCell(7).value = { formula: `IFERROR(D${String(number + 2)}-TODAY(),"")`, result: 10 };
  }
  damage(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const formula = (text: string): ExcelJS.CellFormulaValue => ({ formula: text, result: 10 });
const rule = (text: string): ExcelJS.ConditionalFormattingRule => ({
  type: 'expression',
  priority: 1,
  formulae: [text],
  style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } },
});

function damaged(sheet: ExcelJS.Worksheet): void {
  for (let row = 20; row <= 22; row += 1)
    sheet.getCell(`G${String(row)}`).value = formula('IFERROR(#REF!-TODAY(),"")');
  sheet.getCell('H9').value = formula('VLOOKUP(C9,#REF!$A$1:$B$9,2,FALSE)');
  sheet.getCell('F5').value = formula('IF(E5="#REF!","坏了","已勘测")');
  sheet.addConditionalFormatting({ ref: 'A3:G32', rules: [rule('AND($D3<TODAY(),#REF!<>"已办结")')] });
  sheet.addConditionalFormatting({ ref: 'A3:G32', rules: [rule('$E3="已办结"')] });
  sheet.addConditionalFormatting({
    ref: 'D10:D32 G10',
    rules: [{ type: 'cellIs', operator: 'lessThan', priority: 3, formulae: ['#REF!'], style: {} }],
  });
  // Beside the ledger and above it: not the ledger's.
  sheet.addConditionalFormatting({ ref: 'M3:N9', rules: [rule('#REF!>1')] });
  for (let row = 3; row <= 32; row += 1) {
    sheet.getCell(`C${String(row)}`).dataValidation = { type: 'list', formulae: ['#REF!$A$2:$A$9'] };
    sheet.getCell(`E${String(row)}`).dataValidation = { type: 'list', formulae: ['"推进中,已办结"'] };
  }
}

async function foundThrough(door: DoorName, bytes: Uint8Array): Promise<string[]> {
  const { port } = openDoor(door, bytes);
  const checked = await checkLedgers({ port, today: TODAY }, SCOPE);
  if (checked.kind !== 'done') throw new Error(checked.trouble.kind);
  return checked.value.findings
    .filter(({ check }) => check.startsWith('broken-'))
    .map(({ check, cell, params }) => `${check} ${cellAddress(cell)} ${params.text ?? ''}`);
}

describe.each(DOORS)('through the door "%s"', (door) => {
  it('what refers to deleted cells is found where it stands in the ledger', async () => {
    expect(await foundThrough(door, await bytesOf(damaged))).toEqual([
      'broken-format A3 =AND($D3<TODAY(),#REF!<>"已办结")',
      'broken-list C3 =#REF!$A$2:$A$9',
      'broken-format D10 =#REF!',
      'broken-formula G20 =IFERROR(#REF!-TODAY(),"")',
    ]);
  });

  it('a sound ledger has none, nor has one with our lights', async () => {
    const bytes = await bytesOf(() => undefined);
    expect(await foundThrough(door, bytes)).toEqual([]);
    const { port, model } = openDoor(door, bytes);
    expect((await lightLedgers({ port, today: TODAY }, SCOPE)).kind).toBe('done');
    expect(await foundThrough(door, model.save())).toEqual([]);
  });

  it('both ends of a long ledger are looked at', async () => {
    const lost = (...rows: readonly number[]) =>
      bytesOf((sheet) => {
        for (const row of rows) sheet.getCell(`G${String(row)}`).value = formula('IFERROR(#REF!-TODAY(),"")');
      }, 300);
    expect(await foundThrough(door, await lost(302))).toEqual([
      'broken-formula G302 =IFERROR(#REF!-TODAY(),"")',
    ]);
    expect(await foundThrough(door, await lost(102))).toEqual([
      'broken-formula G102 =IFERROR(#REF!-TODAY(),"")',
    ]);
    expect(await foundThrough(door, await lost(150))).toEqual([]);
  });
});

describe('looking for what refers to deleted cells', () => {
  const roundTrips = async (bytes: Uint8Array, limit?: number) => {
    const { port, host } = openExcelDoor('excel 1.9', bytes);
    if (limit !== undefined) host.switches.payloadLimit = limit;
    const checked = await checkLedgers({ port, today: TODAY }, { scope: { kind: 'active' } });
    return { kind: checked.kind, trips: host.traffic.roundTrips };
  };

  it('costs a round trip only where a conditional format does', async () => {
    const usual = await roundTrips(await bytesOf(() => undefined));
    expect(usual).toEqual({ kind: 'done', trips: 2 });
    expect(await roundTrips(await bytesOf(damaged))).toEqual({ kind: 'done', trips: 3 });
  });

  it('keeps nobody from the ledger where there are more rules than an answer holds', async () => {
    const bytes = await bytesOf((sheet) => {
      const long = `AND($D3<TODAY(),#REF!<>"${'已办结'.repeat(60)}")`;
      for (let row = 3; row <= 32; row += 1)
        sheet.addConditionalFormatting({ ref: `A${String(row)}`, rules: [rule(long)] });
    });
    expect(await roundTrips(bytes, 16_000)).toEqual({ kind: 'done', trips: 3 });
  });
});
