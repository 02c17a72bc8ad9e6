import type { DayNumber } from '../calendar/day-number.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Finding } from './finding.ts';

export interface InspectionContext {
  readonly asOf: DayNumber;
  readonly dueSoonDays: number;
}

/** Every check over every item, in the order of the rows. */
export function inspect(ledger: Ledger, context: InspectionContext): Finding[] {
  return [];
}
