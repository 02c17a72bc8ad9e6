import { describe, expect, it } from '@jest/globals';
import type { BrokenReference } from '../../broken-references.ts';
import { columnIndex, rowIndex } from '../../sheet-grid.ts';
import { CLEAN_HEADER, OPEN, placesOf, type CleanColumn } from '../ledger-for-tests.ts';

const at = (title: CleanColumn, row: number) => ({
  row: rowIndex(row - 1),
  column: columnIndex(CLEAN_HEADER.indexOf(title)),
});

describe('conditional formats that refer to cells which are gone', () => {
  it('are said once, however many pieces copying has cut a rule into', () => {
    const broken = [2, 3, 9].map((row): BrokenReference => ({
      kind: 'conditional-format',
      at: at('序号', row),
      formula: `=AND($I${String(row)}<TODAY(),#REF!="")`,
    }));
    const other: BrokenReference = { kind: 'conditional-format', at: at('完成时限', 2), formula: '=#REF!' };
    expect(placesOf('broken-format', [OPEN], { broken: [...broken, other] })).toEqual([
      '序号 2',
      '完成时限 2',
    ]);
  });

  it('are not formulas or drop-downs', () => {
    const broken = (['formula', 'drop-down'] as const).map((kind): BrokenReference => ({
      kind,
      at: at('序号', 2),
      formula: '=#REF!',
    }));
    expect(placesOf('broken-format', [OPEN], { broken })).toEqual([]);
  });
});
