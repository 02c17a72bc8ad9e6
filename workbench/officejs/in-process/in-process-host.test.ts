import { describe, expect, it } from '@jest/globals';
import { createInProcessHost } from './in-process-host.ts';
import { newWorkbook } from '../../../src/xlsx/new-workbook.ts';

describe('the genuine client on a workbook in memory', () => {
  it('writes and reads a block in one round trip', async () => {
    const host = createInProcessHost(newWorkbook());
    const seen = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['办结', 1],
        [true, ''],
      ];
      range.load('values,address');
      sheet.load('name');
      await context.sync();
      return { values: range.values as unknown, address: range.address, name: sheet.name };
    });
    expect(seen).toStrictEqual({
      values: [
        ['办结', 1],
        [true, ''],
      ],
      address: 'Sheet1!A1:B2',
      name: 'Sheet1',
    });
    expect(host.traffic.roundTrips).toBe(1);
  });
});
