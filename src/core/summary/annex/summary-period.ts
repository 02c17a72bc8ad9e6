import { dayOf } from '../../calendar/civil-day.ts';
import type { DayNumber } from '../../calendar/day-number.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { fold } from '../../wording/fold.ts';
import type { Week } from '../weekly-summary.ts';
import { weekInName } from './annex-words.ts';

export interface SummaryPeriod {
  readonly week: Week;
  readonly asOf: DayNumber;
}

/** Rows from the top where the period may stand. */
const TOP_ROWS = 10;
const LONGEST_WEEK = 31;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = /(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})/g;

/**
 * The week a summary is about, from the line under its title (2022年2月7日至2022年2月13日（截至2022年2月11日）), else from
 * the week of its title or its sheet's name; `null` where none of them says.
 */
export function summaryPeriod(sheet: string, rows: readonly (readonly CellValue[])[]): SummaryPeriod | null {
  const texts = rows
    .slice(0, TOP_ROWS)
    .flatMap((row) => row.filter((value): value is string => typeof value === 'string' && value !== ''));
  const periods = texts.flatMap((text) => {
    const [from, to, asOf] = daysIn(text);
    if (from === undefined || to === undefined || to < from || to - from >= LONGEST_WEEK) return [];
    return [{ week: { from, to }, asOf }];
  });
  // A title may name the week's days as well; the line that says by which day it was judged says most.
  const period = periods.find(({ asOf }) => asOf !== undefined) ?? periods[0];
  if (period !== undefined) return { week: period.week, asOf: period.asOf ?? period.week.to };
  for (const text of [...texts, sheet]) {
    const week = weekInName(text);
    if (week !== null) return { week, asOf: week.to };
  }
  return null;
}

/** The days in a text of ours: 2022年2月11日, 11 Feb 2022. */
export function daysIn(text: string): readonly DayNumber[] {
  return [...fold(text).matchAll(DAY)].flatMap(([, year, month, day, englishDay, name, englishYear]) => {
    const found =
      year === undefined
        ? dayOf(Number(englishYear), MONTHS.indexOf(name ?? '') + 1, Number(englishDay))
        : dayOf(Number(year), Number(month), Number(day));
    return found === null ? [] : [found];
  });
}
