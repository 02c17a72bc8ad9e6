import type { Ledger } from '../../core/ledger/ledger.ts';
import { rowIndex } from '../../core/sheet-grid.ts';
import type { SettingsReading } from '../../core/settings/ledger-settings.ts';
import type { CheckOutcome } from '../../jobs/check-ledgers.ts';
import type { Checked, FoundLedger } from './pane-state.ts';

/** What a job's reading tells about the ledger it was done on. */
export function foundLedger(ledgers: readonly Ledger[], reading: SettingsReading): FoundLedger | null {
  const [first] = ledgers;
  if (first === undefined) return null;
  const { layout } = first;
  return {
    sheet: layout.sheet,
    headerRow: layout.headerRows[0] ?? rowIndex(layout.firstRow - 1),
    items: ledgers.reduce((sum, { items }) => sum + items.length, 0),
    dueSoonDays: reading.settings.dueSoonDays,
    settingsUnreadable: reading.kind === 'unreadable',
  };
}

export function checkedLedger({ findings, figures }: CheckOutcome): Checked {
  return {
    findings,
    overdue: figures.overdue,
    dueSoon: figures.dueSoon,
    problems: findings.length - figures.overdue - figures.dueSoon,
    closed: figures.closed,
  };
}
