import type { DateSystem } from '../core/sheet-grid.ts';

/** The serial of 1 January 2000 in a workbook that counts from 1904; 36526 in all others. */
const FIRST_DAY_2000_FROM_1904 = 35064;

/**
 * Office.js tells the date system only in preview (`use1904DateSystem`), so the workbook calculates a known day.
 * Read the answer with `dateSystemOf` after the sync.
 */
export function probeDateSystem(workbook: Excel.Workbook): Excel.FunctionResult<number> {
  const probe = workbook.functions.date(2000, 1, 1);
  probe.load('value');
  return probe;
}

export function dateSystemOf(probe: Excel.FunctionResult<number>): DateSystem {
  return probe.value === FIRST_DAY_2000_FROM_1904 ? 1904 : 1900;
}
