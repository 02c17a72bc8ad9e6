import { describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../calendar/day-number.ts';
import { DEFAULT_SETTINGS, type LedgerSettings } from './ledger-settings.ts';
import { exportDefaults, readDefaults, withDefaults } from './office-defaults.ts';

const settings: LedgerSettings = {
  ...DEFAULT_SETTINGS,
  dueSoonDays: 3,
  checks: {
    choices: new Map([
      ['overdue', { severity: 'error' }],
      ['due-soon', { on: false }],
    ]),
    thresholds: { dueSoonIn: 'workdays', staleFeedbackDays: 10, staleOngoingDays: 45 },
  },
  lights: { scheme: 'blue-orange-red', reach: 'due', byMilestone: true, column: true, dayColumn: true },
  summary: {
    title: '',
    issuingUnit: '石桥市政府督查室',
    lastIssue: { number: 12, from: 44588 as DayNumber },
    weekStartsOn: 5,
    countSupporting: true,
    nameLastThree: false,
    escalation: { reportAfterDays: 10, reportAfterUrges: 3 },
  },
  aliases: new Map([['卫健局', '市卫健委']]),
};

const file = (changes: Record<string, unknown>) =>
  JSON.stringify({ kind: 'follow-up-ledger-defaults', version: 1, ...changes });

describe("an office's defaults", () => {
  it('come back from their file as they were', () => {
    const { dueSoonDays, checks, lights, summary } = settings;
    expect(readDefaults(exportDefaults(settings))).toEqual({
      kind: 'read',
      defaults: { dueSoonDays, checks, lights, summary: { ...summary, lastIssue: null } },
    });
  });

  it('say nothing of what belongs to the workbook, and leave it there', () => {
    expect(exportDefaults(settings)).not.toContain('卫健');
    const reading = readDefaults(exportDefaults(DEFAULT_SETTINGS));
    if (reading.kind !== 'read') throw new Error(reading.why);
    expect(withDefaults(settings, reading.defaults)).toEqual({
      ...DEFAULT_SETTINGS,
      summary: { ...DEFAULT_SETTINGS.summary, lastIssue: settings.summary.lastIssue },
      aliases: settings.aliases,
    });
  });

  it('are read though an editor put a byte order mark in front', () => {
    expect(readDefaults(`\ufeff${exportDefaults(settings)}`).kind).toBe('read');
  });

  it('that say little leave the rest as we deliver it', () => {
    const { dueSoonDays, checks, lights, summary } = DEFAULT_SETTINGS;
    const defaults = { dueSoonDays, checks, lights, summary };
    expect(readDefaults(file({}))).toEqual({ kind: 'read', defaults });
  });

  it.each([
    ['nothing', '', 'no-json'],
    ['half a file', exportDefaults(settings).slice(0, 40), 'no-json'],
    ['a list', '[]', 'other-file'],
    ['a file of another program', '{"kind":"tsconfig"}', 'other-file'],
    ['a file of no end', ' '.repeat(200_000), 'other-file'],
    ['a later version', file({ version: 2 }), 'later-version'],
    ['too many days', file({ dueSoonDays: 400 }), 'invalid-value'],
    ['a column that is no yes or no', file({ lights: { column: 'yes' } }), 'invalid-value'],
    ['a colour that is none', file({ lights: { scheme: 'pink' } }), 'invalid-value'],
    ['a week of eight days', file({ summary: { weekStartsOn: 8 } }), 'invalid-value'],
    ['days in words', file({ dueSoonDays: '三天' }), 'invalid-value'],
    [
      'a severity that is none',
      file({ checks: { choices: { overdue: { severity: '高' } } } }),
      'invalid-value',
    ],
  ])('%s is no such file, and it is said why', (_, text, why) => {
    expect(readDefaults(text)).toEqual({ kind: 'unreadable', why });
  });
});
