import { describe, expect, it } from '@jest/globals';
import { csvField } from './findings-csv.ts';

describe('a field of the CSV table', () => {
  it.each([
    ['修路', '修路'],
    ['', ''],
    ['甲,乙', '"甲,乙"'],
    ['他说“好”', '他说“好”'],
    ['a"b', '"a""b"'],
    ['两\n行', '"两\n行"'],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('%j is written %j: one field, and no formula', (text, written) => {
    expect(csvField(text)).toBe(written);
  });
});
