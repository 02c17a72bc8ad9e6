import type { DayNumber } from '../calendar/day-number.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LightPlan } from './light-plan.ts';

export interface LightsContext {
  readonly asOf: DayNumber;
  readonly dueSoonDays: number;
}

/** What will be painted on the ledger's sheet. */
export function planLights(ledger: Ledger, context: LightsContext): LightPlan {
  return { sheet: ledger.layout.sheet, rules: [], rows: [] };
}
