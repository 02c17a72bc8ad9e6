import { describe, expect, it } from '@jest/globals';
import {
  annexColumn,
  annexLight,
  annexState,
  historyColumn,
  isAnnexHeading,
  isOnePageLine,
  isSummaryName,
  isTotalWord,
  ledgerPlace,
  weekInName,
} from '../core/summary/annex/annex-words.ts';
import { isNextStepsHeading } from '../core/summary/annex/read-next-steps.ts';
import { sourceSheets } from '../core/summary/annex/source-sheets.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import { weekOf } from '../core/calendar/week.ts';
import { isOwnSummary } from '../core/ledger/own-summary.ts';
import { AS_OF, WEEK } from '../core/summary/items-for-tests.ts';
import { summarySheetName, summaryTitle } from '../core/summary/sheet/head-section.ts';
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

  it.each(['asOf', 'allItems', 'toClose', 'closedItems'] as const)(
    'as the column %s of the weeks before',
    (column) => {
      expect(historyColumn(say(`summary.column.${column}`))).toBe(column);
      expect(annexColumn(say(`summary.column.${column}`))).toBeNull();
    },
  );

  it.each(['place', 'daysLate', 'completedOn', 'problem', 'rank', 'rate', 'share'] as const)(
    'and the column %s is none of the annex',
    (column) => {
      expect(annexColumn(say(`summary.column.${column}`))).toBeNull();
    },
  );

  it('as the heading of the space for the clerk', () => {
    expect(isNextStepsHeading(say('summary.heading.nextSteps'))).toBe(true);
    expect(isNextStepsHeading(say('summary.heading.problems'))).toBe(false);
  });

  it('as the sheets it was made from', () => {
    const sheets = ['1.28会议', "Chief's list, 2 (copy)"];
    const named = sheets.map((sheet) => say('summary.sourceSheet', { sheet })).join(say('summary.comma'));
    expect(sourceSheets(say('summary.source', { sheets: named }))).toEqual(sheets);
    expect(sourceSheets(say('summary.heading.overview'))).toBeNull();
  });

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
    expect([isSummaryName(name), weekInName(`${name} (2)`)]).toEqual([true, WEEK]);
  });

  it("as the name of a sheet by the days of the office's own week, and of the page for leaders", () => {
    const week = weekOf(AS_OF, 5);
    const name = summarySheetName(week, 'full', say);
    expect([isSummaryName(name), weekInName(`${name} (2)`)]).toEqual([true, week]);
    const page = summarySheetName(WEEK, 'one-page', say);
    expect([isSummaryName(page), weekInName(page)]).toEqual([true, WEEK]);
    expect([name, page].map(({ length }) => length <= 31)).toEqual([true, true]);
    expect([isOnePageLine(say('summary.onePage')), isOnePageLine(say('summary.name'))]).toEqual([
      true,
      false,
    ]);
  });

  it('as the title of a week by its days, which is never taken for a ledger', () => {
    for (const day of [AS_OF, AS_OF - 42]) {
      const title = summaryTitle(weekOf(day as DayNumber, 5), '', say);
      expect(isOwnSummary(title)).toBe(true);
    }
  });
});
