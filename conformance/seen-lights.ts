import type { DayNumber } from '../src/core/calendar/day-number.ts';
import type { Ledger } from '../src/core/ledger/ledger.ts';
import { HUES, PAINTS } from '../src/core/lights/scheme.ts';
import type { XlsxSheet, XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { FormulaEngine } from '../workbench/formulas/formula-engine.ts';
import { paintedRules } from '../workbench/formulas/painted-rules.ts';

/**
 * What a formula engine makes of the rules that stand on a sheet: the colour that a row shows on a day; `null` where
 * none of ours does, `red and yellow` where cells of it differ.
 */
export function seenHues(
  model: XlsxWorkbook,
  ledgers: readonly Ledger[],
  name: string,
  day: DayNumber,
): (row: number) => string | null {
  const sheet = model.sheet(name);
  if (sheet === undefined) throw new Error(name);
  const painted = paintedRules(sheet, new FormulaEngine(model, () => day));
  return (row) => hueOf(sheet, ledgers, painted, row);
}

/** The colour of the row's cells: one for all that take any. */
function hueOf(
  sheet: XlsxSheet,
  ledgers: readonly Ledger[],
  painted: ReturnType<typeof paintedRules>,
  row: number,
): string | null {
  const { left = 0, right = 0 } =
    ledgers.find(
      ({ layout, firstDataRow, lastDataRow }) =>
        layout.sheet === sheet.name && row >= (firstDataRow ?? 0) && row <= (lastDataRow ?? 0),
    )?.layout ?? {};
  const found = new Set<string>();
  for (let column: number = left; column <= right; column += 1) {
    const fill = painted(row, column)?.fill;
    const hue = HUES.find((one) => PAINTS[one].fill === fill);
    // Users' own rules show where none of ours does.
    if (hue !== undefined) found.add(hue);
  }
  return found.size === 0 ? null : [...found].sort().join(' and ');
}
