import { healthOf } from '../../core/checks/health.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { MappingNotice } from '../../core/ledger/mapping-notice.ts';
import { rowIndex } from '../../core/sheet-grid.ts';
import type { SettingsReading } from '../../core/settings/ledger-settings.ts';
import type { CheckOutcome } from '../../jobs/check-ledgers.ts';
import type { Checked, FoundLedger } from './pane-state.ts';

/** What every job tells of the ledgers it was done on. */
interface LedgersSeen {
  readonly ledgers: readonly Ledger[];
  readonly settings: SettingsReading;
  readonly notices: readonly MappingNotice[];
}

/** What a job's reading tells about the ledger it was done on. */
export function foundLedger({ ledgers, settings, notices }: LedgersSeen): FoundLedger | null {
  const [first] = ledgers;
  if (first === undefined) return null;
  const { layout } = first;
  return {
    sheet: layout.sheet,
    headerRow: layout.headerRows[0] ?? rowIndex(layout.firstRow - 1),
    items: ledgers.reduce((sum, { items }) => sum + items.length, 0),
    settings: settings.settings,
    settingsUnreadable: settings.kind === 'unreadable',
    notices,
  };
}

export function checkedLedger(outcome: CheckOutcome): Checked {
  const { asOf, findings, waived, ledgers, figures, unknownStatuses, nameProposals } = outcome;
  return {
    asOf,
    findings,
    waived,
    ledgers,
    health: healthOf(figures.items, findings),
    overdue: figures.overdue,
    dueSoon: figures.dueSoon,
    problems: figures.problems,
    notes: figures.notes,
    closed: figures.closed,
    unknownStatuses,
    nameProposals,
  };
}
