import { describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../core/calendar/iso.ts';
import type { Severity } from '../core/checks/finding.ts';
import { DEFAULT_SETTINGS } from '../core/settings/ledger-settings.ts';
import type { CheckOutcome } from '../jobs/check-ledgers.ts';
import { createSay } from '../messages/index.ts';
import { checkReport } from './check-report.ts';

function outcome(counts: Record<Severity, number>, settings: CheckOutcome['settings']['kind']): CheckOutcome {
  const asOf = parseIsoDay('2022-02-11');
  if (asOf === null) throw new Error('no such day');
  return {
    asOf,
    ledgers: [],
    findings: [],
    waived: [],
    counts,
    figures: { items: 3, overdue: 0, dueSoon: 0, problems: 0, notes: 0, closed: 0 },
    lastSummary: null,
    notices: [],
    unknownStatuses: [],
    nameProposals: [],
    settings: { kind: settings, settings: DEFAULT_SETTINGS },
  };
}

describe('the report of a check', () => {
  it('leaves with 1 for errors, and with 0 for warnings and notes only', () => {
    const say = createSay('en');
    expect(checkReport(outcome({ error: 1, warning: 0, info: 0 }, 'none'), say).exitCode).toBe(1);
    expect(checkReport(outcome({ error: 0, warning: 5, info: 2 }, 'none'), say).exitCode).toBe(0);
  });

  it('says when the settings that came with the workbook could not be read', () => {
    const say = createSay('en');
    const counts = { error: 0, warning: 0, info: 0 };
    expect(checkReport(outcome(counts, 'unreadable'), say).notes).toEqual([
      'Note: the settings stored in the workbook could not be read and are kept as they are; defaults were used.',
    ]);
    expect(checkReport(outcome(counts, 'read'), say).notes).toEqual([]);
  });
});
