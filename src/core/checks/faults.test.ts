import { describe, expect, it } from '@jest/globals';
import { cellAddress, columnIndex, rowIndex } from '../sheet-grid.ts';
import { CATALOGUE } from './catalogue.ts';
import { CHECK_IDS } from './check-id.ts';
import { DEFAULT_CHECK_SETTINGS } from './check-settings.ts';
import { FAULTS, ledgerWith, placeOf, type Fault } from './faults-for-tests.ts';
import { inspect } from './inspect.ts';
import { CLEAN_AS_OF } from './ledger-for-tests.ts';

/** Every check on, those too that are off unless asked for. */
const ALL_ON = {
  ...DEFAULT_CHECK_SETTINGS,
  choices: new Map(CHECK_IDS.map((id) => [id, { on: true }])),
};

const found = (fault: Fault | null) => {
  const { ledger, units } = ledgerWith(fault);
  return inspect(ledger, { asOf: CLEAN_AS_OF, dueSoonDays: 7, settings: ALL_ON, units });
};

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
    expect(found(null).map(({ check, cell }) => `${check} ${cellAddress(cell)}`)).toEqual([]);
  });

  it.each(FAULTS)('with $what has a finding $check there, and no other', (fault) => {
    const { row, column } = placeOf(fault);
    const at = cellAddress({ row: rowIndex(row - 1), column: columnIndex(column) });
    const findings = found(fault);
    const unexpected = findings.filter(({ check }) => fault.also?.includes(check) !== true);
    expect(unexpected.map(({ check, cell }) => `${check} ${cellAddress(cell)}`)).toEqual([
      `${fault.check} ${at}`,
    ]);
    expect(findings.length).toBe(1 + (fault.also?.length ?? 0));
  });
});
