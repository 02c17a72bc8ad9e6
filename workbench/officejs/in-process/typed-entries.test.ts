import { describe, expect, it } from '@jest/globals';
import { area } from '../live/address.ts';
import { testBook } from './testing.ts';

/** What a value written to A1 becomes: value, formula, number format. */
async function written(value: unknown, format?: string) {
  const { sheet, run } = testBook();
  await run((worksheet) => {
    const cell = worksheet.getRange('A1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
  });
  const at = area(0, 0, 0, 0);
  return [sheet.values(at)[0]?.[0], sheet.formulas(at)[0]?.[0], sheet.numberFormats(at)[0]?.[0]];
}

describe('a text written through Range.values', () => {
  it.each([
    ['a plain word', '办结', ['办结', '办结', 'General']],
    ['a formula', '=1+2', [3, '=1+2', 'General']],
    ['a plus sign before a name', '+支持', ['#NAME?', '=支持', 'General']],
    ['a minus sign before a name', '-支持', ['#NAME?', '=-支持', 'General']],
    ['an apostrophe, which goes', "'=1+2", ['=1+2', '=1+2', 'General']],
    ['a number', '0012', [12, 12, 'General']],
    ['a negative number', '-5', [-5, -5, 'General']],
    ['a percentage', '12%', [0.12, 0.12, '0%']],
    ['a day', '2022-01-29', [44_590, 44_590, 'm/d/yyyy']],
    ['a Chinese day', '2022年1月29日', [44_590, 44_590, 'm/d/yyyy']],
    ['a truth value', 'true', [true, true, 'General']],
    ['a day with dots, which no Excel takes', '2022.1.29', ['2022.1.29', '2022.1.29', 'General']],
    ['words about a day', '3月底前', ['3月底前', '3月底前', 'General']],
  ])('%s', async (_what, text, becomes) => {
    expect(await written(text)).toEqual(becomes);
  });

  it.each(['=1+2', '2022-01-29', '0012', '-支持', "'x"])('stays %s in a text cell', async (text) => {
    expect(await written(text, '@')).toEqual([text, text, '@']);
  });

  it('keeps the format that a cell has', async () => {
    expect(await written('2022-01-29', 'yyyy"年"m"月"')).toEqual([44_590, 44_590, 'yyyy"年"m"月"']);
  });

  it('is refused when it starts like a formula and is none', async () => {
    const { codeOf } = testBook();
    const write = (text: string) => codeOf((sheet) => (sheet.getRange('A1').values = [[text]]));
    expect(await write('=1+')).toBe('InvalidArgument');
    expect(await write('- 办结 其他')).toBe('InvalidArgument');
    expect(await write('@某某 请办')).toBe('InvalidArgument');
  });

  it('leaves a cell alone where null is written, and empties it for an empty text', async () => {
    const { sheet, run } = testBook();
    await run((worksheet) => (worksheet.getRange('A1:C1').values = [[1, 2, 3]]));
    await run((worksheet) => (worksheet.getRange('A1:C1').values = [[null, '', 5]]));
    expect(sheet.values(area(0, 0, 0, 2))).toEqual([[1, '', 5]]);
  });

  it('must have the size of the range; one value alone is for every cell', async () => {
    const { sheet, run, codeOf } = testBook();
    expect(await codeOf((worksheet) => (worksheet.getRange('A1:B2').values = [[1]]))).toBe('InvalidArgument');
    await run((worksheet) => (worksheet.getRange('A1:B2').values = 'q' as unknown as string[][]));
    expect(sheet.values(area(0, 0, 1, 1))).toEqual([
      ['q', 'q'],
      ['q', 'q'],
    ]);
  });

  it('arrives whole when the client cuts a big write into slices', async () => {
    const { sheet, run } = testBook();
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_cell, column) => row * 10 + column),
    );
    await run((worksheet) => (worksheet.getRangeByIndexes(1, 1, 400, 10).values = rows));
    expect(sheet.values(area(1, 1, 400, 10))).toEqual(rows);
  });
});
