import { describe, expect, it } from '@jest/globals';
import { area } from '../live/address.ts';
import { WEB_PAYLOAD_LIMIT } from '../live/switches.ts';
import { testBook } from './testing.ts';

const writeTwo = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1').values = [['first']];
  sheet.getRange('A2').values = [['second']];
};
const twoCells = area(0, 0, 1, 0);

describe('what can be made to go wrong', () => {
  it('a message above 5 MB, either way', async () => {
    const { codeOf, host, sheet } = testBook();
    host.switches.payloadLimit = WEB_PAYLOAD_LIMIT;
    const long = '督'.repeat(32_000);
    expect(
      await codeOf(
        (worksheet) => (worksheet.getRange('A1:A60').values = Array.from({ length: 60 }, () => [long])),
      ),
    ).toBe('RequestPayloadSizeLimitExceeded');
    for (let row = 0; row < 60; row += 1) sheet.setValue(row, 0, long);
    expect(await codeOf((worksheet) => worksheet.getRange('A1:A60').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
    expect(await codeOf((worksheet) => worksheet.getRange('A1:A30').load('values'))).toBe('none');
  });

  it('a cell being edited: batches fail, or wait when they were sent so', async () => {
    const { codeOf, host, sheet } = testBook();
    host.switches.cellBeingEdited = true;
    expect(await codeOf(writeTwo)).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const waiting = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      writeTwo(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    host.switches.cellBeingEdited = false;
    await waiting;
    expect(sheet.values(twoCells)).toEqual([['first'], ['second']]);
  });

  it.each([
    ['before', [[''], ['']]],
    ['after', [['first'], ['second']]],
  ] as const)('the second batch, failing %s it is carried out', async (when, left) => {
    const { codeOf, host, sheet } = testBook();
    host.switches.failing = { batch: 2, when };
    expect(await codeOf((worksheet) => worksheet.load('name'))).toBe('none');
    expect(await codeOf(writeTwo)).toBe('GeneralException');
    expect(sheet.values(twoCells)).toEqual(left);
    host.resetCounters();
    expect(await codeOf((worksheet) => worksheet.load('name'))).toBe('none');
  });

  it('a batch in its midst: what came before stays', async () => {
    const { codeOf, host, sheet } = testBook();
    host.switches.failing = { batch: 1, when: { afterActions: 10 } };
    expect(await codeOf(writeTwo)).toBe('GeneralException');
    expect(sheet.values(twoCells)).toEqual([['first'], ['']]);
  });

  it('counts round trips and bytes, the client’s own cleaning up apart', async () => {
    const { host, run } = testBook();
    await run(writeTwo);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(host.traffic.roundTrips).toBe(1);
    expect(host.traffic.batches.filter(({ cleanup }) => cleanup)).toHaveLength(1);
    expect(host.traffic.bytesSent).toBeGreaterThan(500);
    expect(host.references).toBe(0);
    host.resetCounters();
    expect([host.traffic.roundTrips, host.traffic.bytesSent]).toEqual([0, 0]);
  });

  it('counts members that the stand-in lacks', async () => {
    const { codeOf, host } = testBook({ reportMissing: false });
    expect(await codeOf((sheet) => (sheet.tabColor = '#FF0000'))).toBe('ApiNotFound');
    expect([...host.missing.unknownMembers]).toEqual([['Worksheet.tabColor', 1]]);
  });
});
