import { describe, expect, it } from '@jest/globals';
import type { BrokenReference } from '../../broken-references.ts';
import { columnIndex, rowIndex } from '../../sheet-grid.ts';
import { CLEAN_HEADER, findingsOf, OPEN, placesOf, type CleanColumn } from '../ledger-for-tests.ts';

const at = (title: CleanColumn, row: number) => ({
  row: rowIndex(row - 1),
  column: columnIndex(CLEAN_HEADER.indexOf(title)),
});

describe('drop-downs that refer to cells which are gone', () => {
  it('are said column by column', () => {
    const broken = (['牵头单位', '办理状态'] as const).map((title): BrokenReference => ({
      kind: 'drop-down',
      at: at(title, 2),
      formula: '=#REF!$A$1:$A$9',
    }));
    expect(placesOf('broken-list', [OPEN], { broken })).toEqual(['牵头单位 2', '办理状态 2']);
    expect(findingsOf('broken-list', [OPEN], { broken })[0]?.params).toEqual({ text: '=#REF!$A$1:$A$9' });
  });

  it('are not formulas or conditional formats', () => {
    const broken = (['formula', 'conditional-format'] as const).map((kind): BrokenReference => ({
      kind,
      at: at('牵头单位', 2),
      formula: '=#REF!',
    }));
    expect(placesOf('broken-list', [OPEN], { broken })).toEqual([]);
  });
});
