import { describe, expect, it } from '@jest/globals';
import { testBook } from './testing.ts';

describe('what Excel refuses', () => {
  it.each(['', 'a/b', 'a:b', "'a", 'History', 'x'.repeat(32), '[a]'])('a sheet called %s', async (name) => {
    const { codeOf } = testBook();
    expect(await codeOf((sheet) => (sheet.name = name))).toBe('InvalidArgument');
  });

  it('a name that a sheet has already, whatever its case', async () => {
    const { codeOf, host } = testBook();
    expect(await codeOf((_sheet, context) => context.workbook.worksheets.add('SHEET1'))).toBe(
      'ItemAlreadyExists',
    );
    expect(host.book.model.sheets).toHaveLength(1);
  });

  it('anything written to a protected sheet', async () => {
    const { codeOf, host } = testBook();
    host.switches.circumstances.protectedSheets.add('Sheet1');
    expect(await codeOf((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await codeOf((sheet) => (sheet.getRange('A1').format.fill.color = '#FFFFFF'))).toBe(
      'AccessDenied',
    );
    expect(await codeOf((sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'))).toBe(
      'AccessDenied',
    );
    const seen = await host.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    expect(seen).toBe(true);
  });

  it('sheets added, renamed or removed in a workbook whose structure is protected', async () => {
    const { codeOf, host } = testBook();
    host.switches.circumstances.structureProtected = true;
    expect(await codeOf((_sheet, context) => context.workbook.worksheets.add('x'))).toBe('AccessDenied');
    expect(await codeOf((sheet) => (sheet.name = 'x'))).toBe('AccessDenied');
    expect(
      await codeOf((sheet) => {
        sheet.delete();
      }),
    ).toBe('AccessDenied');
  });

  it('to take away the only visible sheet', async () => {
    const { codeOf } = testBook();
    expect(
      await codeOf((sheet) => {
        sheet.delete();
      }),
    ).toBe('GeneralException');
  });

  it('to work on a deleted sheet', async () => {
    const { host, run } = testBook();
    await run((_sheet, context) => context.workbook.worksheets.add('新'));
    const code = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('新');
      const cell = sheet.getRange('A1');
      sheet.delete();
      cell.values = [[1]];
      await context.sync();
    }).catch((error: unknown) => (error as { code: string }).code);
    expect(code).toBe('ItemNotFound');
  });

  it('an address of 8,192 characters or more', async () => {
    const { codeOf } = testBook();
    const address = Array.from({ length: 2_500 }, (_, row) => `A${row + 1}`).join(',');
    expect(address.length).toBeGreaterThan(8_192);
    expect(await codeOf((sheet) => sheet.getRanges(address))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.getRanges('A1:B2,D5'))).toBe('none');
  });

  it('to activate or select while another workbook has the focus, and names the member', async () => {
    const { host, run } = testBook();
    host.switches.circumstances.otherWorkbookActive = true;
    const error = await run((sheet) => {
      sheet.getRange('A1').select();
    }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'GeneralException', debugInfo: { errorLocation: 'Range.select' } });
  });

  it('members above the advertised requirement set', async () => {
    const merged = (advertised: '1.9' | '1.14') => {
      const { codeOf, host } = testBook({ advertised });
      return codeOf((sheet) => sheet.getRange('A1').getMergedAreasOrNullObject()).then((code) => [
        code,
        ...host.missing.refusedMembers.keys(),
      ]);
    };
    expect(await merged('1.9')).toEqual(['ApiNotFound', 'Range.getMergedAreasOrNullObject']);
    expect(await merged('1.14')).toEqual(['none']);
  });
});
