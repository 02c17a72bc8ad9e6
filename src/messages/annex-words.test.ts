import { describe, expect, it } from '@jest/globals';
import {
  annexColumn,
  annexLight,
  annexState,
  isAnnexHeading,
  isSummaryName,
  isTotalWord,
  ledgerPlace,
  weekInName,
} from '../core/summary/annex/annex-words.ts';
import { LANGUAGES } from '../core/words.ts';
import { createSay } from './index.ts';

describe.each(LANGUAGES)('what the summary writes in %s is read back', (language) => {
  const say = createSay(language);

  it.each(['number', 'item', 'leadUnit', 'due', 'status', 'light', 'progress', 'source'] as const)(
    'as the column %s',
    (column) => {
      expect(annexColumn(say(`summary.column.${column}`))).toBe(column);
    },
  );

  it.each(['place', 'daysLate', 'completedOn', 'problem', 'rank', 'rate', 'share'] as const)(
    'and the column %s is none of the annex',
    (column) => {
      expect(annexColumn(say(`summary.column.${column}`))).toBeNull();
    },
  );

  it.each([
    'closed',
    'inProgress',
    'awaitingSignOff',
    'notStarted',
    'unknown',
    'ongoing',
    'suspended',
  ] as const)('as the state %s', (status) => {
    const word = say(`summary.status.${status}`);
    expect(annexState(word)).toBe(status);
    expect(annexState(say('summary.unknownStatus', { status: word, text: '已阅（办结）' }))).toBe(status);
  });

  it.each(['overdue', 'dueSoon', 'onTime', 'closedLate', 'ongoing'] as const)('as the light %s', (light) => {
    const said = say(`summary.light.${light}`, { count: 12 });
    expect(annexLight(said)).toEqual({ light, weeks: light === 'overdue' ? 1 : 0 });
  });

  it('as what closed in time, and as no light', () => {
    expect(annexLight(say('summary.light.closedOnTime'))?.light).toBe('onTime');
    expect(annexLight('—')?.light).toBe('unknown');
    expect(annexLight('')).toBeNull();
  });

  it('as headings, the total and places', () => {
    expect(isAnnexHeading(say('summary.heading.annex'))).toBe(true);
    expect(isAnnexHeading(say('summary.heading.index'))).toBe(false);
    expect(isTotalWord(say('summary.status.total'))).toBe(true);
    expect(ledgerPlace(say('summary.place', { sheet: '第3行 台账, row 2', row: 17 }))).toEqual({
      sheet: '第3行 台账, row 2',
      row: 17,
    });
  });

  it('as the name of its sheet, copies of it, too', () => {
    const name = say('summary.sheetName', { year: 2022, week: 6 });
    expect([isSummaryName(name), weekInName(`${name} (2)`)]).toEqual([true, { year: 2022, week: 6 }]);
  });
});
