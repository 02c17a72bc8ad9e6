import type { DayNumber } from '../calendar/day-number.ts';
import type { DateSystem } from '../sheet-grid.ts';
import type { ColumnsBlock } from '../workbook-port.ts';
import type { Ledger, LedgerLayout } from './ledger.ts';

export interface ReadingContext {
  readonly dateSystem: DateSystem;
  /** For ledgers that state no meeting date. */
  readonly meetingDate?: DayNumber;
}

/** Reads the items. Never throws, whatever the cells hold. */
export function readLedger(layout: LedgerLayout, block: ColumnsBlock, context: ReadingContext): Ledger {
  return { layout, firstDataRow: null, lastDataRow: null, items: [] };
}
