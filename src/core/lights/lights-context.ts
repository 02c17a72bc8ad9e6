import type { DayNumber } from '../calendar/day-number.ts';
import type { LedgerSettings } from '../settings/ledger-settings.ts';
import type { LightsContext } from './plan-lights.ts';

/** What lights are planned by, as a workbook keeps it: one notion of "due soon" for checks and lights. */
export function lightsContext(asOf: DayNumber, settings: LedgerSettings): LightsContext {
  const { dueSoonDays, checks, lights } = settings;
  return { asOf, soon: { days: dueSoonDays, in: checks.thresholds.dueSoonIn }, settings: lights };
}
