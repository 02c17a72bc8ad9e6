import { describe, expect, it } from '@jest/globals';
import type { BrokenReference } from '../../broken-references.ts';
import { columnIndex, rowIndex } from '../../sheet-grid.ts';
import {
  CLEAN_HEADER,
  findingsOf,
  OPEN,
  placesOf,
  type CleanColumn,
  type Line,
} from '../ledger-for-tests.ts';

const at = (title: CleanColumn, row: number) => ({
  row: rowIndex(row - 1),
  column: columnIndex(CLEAN_HEADER.indexOf(title)),
});
const formula = (title: CleanColumn, row: number, text = '=IFERROR(#REF!,"")'): BrokenReference => ({
  kind: 'formula',
  at: at(title, row),
  formula: text,
});

describe('formulas that refer to cells which are gone', () => {
  it('are said once a column, at the first cell, as findings of the sheet', () => {
    const broken = [formula('完成进度', 2), formula('责任人', 3), formula('完成进度', 3)];
    expect(placesOf('broken-formula', [OPEN, OPEN], { broken })).toEqual(['完成进度 2', '责任人 3']);
    const [finding] = findingsOf('broken-formula', [OPEN, OPEN], { broken });
    expect(finding).toMatchObject({ item: null, params: { text: '=IFERROR(#REF!,"")' } });
  });

  it('leave cells that show the error to the check of error values', () => {
    const lines = [{ ...OPEN, 责任人: '#REF!' }, OPEN];
    expect(placesOf('broken-formula', lines, { broken: [formula('责任人', 2, '=#REF!')] })).toEqual([]);
    const broken = [formula('责任人', 2, '=#REF!'), formula('责任人', 3)];
    expect(placesOf('broken-formula', lines, { broken })).toEqual(['责任人 3']);
  });

  it('are not those of a table below', () => {
    const header = Object.fromEntries(CLEAN_HEADER.map((title) => [title, title]));
    const lines: Line[] = [OPEN, OPEN, '', '第二批会议议定事项督办台账', header, OPEN];
    const broken = [formula('责任人', 3), formula('完成进度', 7)];
    expect(placesOf('broken-formula', lines, { broken })).toEqual(['责任人 3']);
  });
});
