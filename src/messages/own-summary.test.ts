import { describe, expect, it } from '@jest/globals';
import { locate } from '../core/ledger/locate.ts';
import { columnIndex, rowIndex, type CellValue } from '../core/sheet-grid.ts';
import { WEEK } from '../core/summary/items-for-tests.ts';
import { summaryTitle } from '../core/summary/sheet/head-section.ts';
import { LANGUAGES } from '../core/words.ts';
import { createSay } from './index.ts';

const layoutsUnder = (title: string) => {
  const values: CellValue[][] = [
    [title, '', '', '', ''],
    ['序号', '督办事项', '责任单位', '完成时限', '进展情况'],
    [1, '修路', '交通局', 44590, '在办'],
  ];
  const top = rowIndex(0);
  const left = columnIndex(0);
  const used = { top, left, bottom: rowIndex(2), right: columnIndex(4) };
  return locate('Sheet1', { used, protected: false, block: { top, left, values }, merges: [] }).layouts;
};

describe('our own weekly summary', () => {
  it.each(LANGUAGES)('is not taken for a ledger under its title in %s, though it lists items', (language) => {
    expect(layoutsUnder('某区督办台账')).toHaveLength(1);
    expect(layoutsUnder(summaryTitle(WEEK, '', createSay(language)))).toHaveLength(0);
  });
});

describe('our own check report', () => {
  it.each(LANGUAGES)('is not taken for a ledger under its title in %s', (language) => {
    expect(layoutsUnder(createSay(language)('report.title'))).toHaveLength(0);
  });
});
