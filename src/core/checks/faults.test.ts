import { describe, expect, it } from '@jest/globals';
import { cellAddress, columnIndex, rowIndex } from '../sheet-grid.ts';
import { CATALOGUE } from './catalogue.ts';
import { CHECK_IDS } from './check-id.ts';
import { FAULTS, findingsWith, placeOf } from './faults-for-tests.ts';

describe('the catalogue', () => {
  it('has every check once, in the order of the ids', () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual(CHECK_IDS);
  });

  it('has a fault for every check', () => {
    expect(CHECK_IDS.filter((id) => !FAULTS.some(({ check }) => check === id))).toEqual([]);
  });
});

describe('a clean ledger', () => {
  it('has no findings, whatever is on', () => {
    expect(findingsWith(null).map(({ check, cell }) => `${check} ${cellAddress(cell)}`)).toEqual([]);
  });

  it.each(FAULTS)('with $what has a finding $check there, and no other', (fault) => {
    const { row, column } = placeOf(fault);
    const at = cellAddress({ row: rowIndex(row - 1), column: columnIndex(column) });
    const findings = findingsWith(fault);
    const unexpected = findings.filter(({ check }) => fault.also?.includes(check) !== true);
    expect(unexpected.map(({ check, cell }) => `${check} ${cellAddress(cell)}`)).toEqual([
      `${fault.check} ${at}`,
    ]);
    expect(findings.length).toBe(1 + (fault.also?.length ?? 0));
  });
});
