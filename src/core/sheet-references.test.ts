import { describe, expect, it } from '@jest/globals';
import { refersToSheet } from './sheet-references.ts';

const SHEET = '督办周报2022年第6周';

describe('a formula refers to a sheet', () => {
  it.each([
    `=${SHEET}!B5`,
    `='${SHEET}'!B5+1`,
    `=SUM(台账!A1,'${SHEET}'!$A$1:$B$9)`,
    '=sum(督办周报2022年第5周:督办周报2022年第7周!B5)',
    "=SUM('第5周:第7周'!B5)",
  ])('%s', (formula) => {
    expect(refersToSheet(formula, SHEET)).toBe(true);
  });

  it('whatever case its name is written in, and with an apostrophe in it', () => {
    expect(refersToSheet("'weekly summary 2022-w6'!A1", 'Weekly summary 2022-W6')).toBe(true);
    expect(refersToSheet("='Chief''s'!A1", "Chief's")).toBe(true);
  });

  it.each([
    ['another sheet', `='${SHEET} (2)'!B5`],
    ['a sheet of another workbook', `='[1]${SHEET}'!B5`],
    ['a text that looks like one', `=INDIRECT("'${SHEET}'!B5")`],
    ['its own sheet', '=B5+1'],
    ['a sheet whose name ends alike', `=县${SHEET}!B5`],
  ])('not to one where it names %s', (_, formula) => {
    expect(refersToSheet(formula, SHEET)).toBe(false);
  });
});
