import type { LightPlan } from '../../src/core/lights/light-plan.ts';
import { PAINTS } from '../../src/core/lights/scheme.ts';
import type { LookedAtSheet } from './look.ts';

/** `'5': '#FFC7CE'`: the rows (as people count them) that show one of the plan's colours. */
export type Shining = Readonly<Record<string, string>>;

/** The rows of the sheet that show a colour of the plan. */
export function shining(sheet: LookedAtSheet, plan: LightPlan): Shining {
  const colours = new Set(plan.rules.map(({ paint }) => paint.fill.toUpperCase()));
  const rows: Record<string, string> = {};
  for (const [row, cells] of sheet.shown) {
    // A cell under a merged one shows that one's colour.
    const fills = cells.flatMap(({ fill, covered }) =>
      fill !== undefined && covered !== true && colours.has(fill) ? [fill] : [],
    );
    if (fills.length > 0) rows[String(row + 1)] = [...new Set(fills)].join(' and ');
  }
  return rows;
}

/** The rows that show one as core has it. */
export function expectedRows(plan: LightPlan, sheet: LookedAtSheet): Shining {
  const rows: Record<string, string> = {};
  for (const { row, hue } of plan.rows) {
    if (hue !== null && sheet.shown.has(row)) rows[String(row + 1)] = PAINTS[hue].fill;
  }
  return rows;
}
