import { dayOf } from '../../calendar/civil-day.ts';
import type { DayNumber } from '../../calendar/day-number.ts';
import { parseIsoWeek } from '../../calendar/iso.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { fold } from '../../wording/fold.ts';
import type { Week } from '../weekly-summary.ts';
import { weekInName } from './annex-words.ts';

export interface SummaryPeriod {
  readonly week: Week;
  readonly asOf: DayNumber;
}

/** Rows from the top where the period may stand. */
const TOP_ROWS = 8;
const LONGEST_WEEK = 31;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = /(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})/g;

/**
 * The week a summary is about, from the line under its title (2022年2月7日至2022年2月13日（截至2022年2月11日）), else from
 * the ISO week of its title or its sheet's name; `null` where none of them says.
 */
export function summaryPeriod(sheet: string, rows: readonly (readonly CellValue[])[]): SummaryPeriod | null {
  const texts = rows
    .slice(0, TOP_ROWS)
    .flatMap((row) => row.filter((value): value is string => typeof value === 'string' && value !== ''));
  for (const text of texts) {
    const [from, to, asOf] = daysIn(text);
    if (from === undefined || to === undefined || to < from || to - from >= LONGEST_WEEK) continue;
    return { week: { from, to }, asOf: asOf ?? to };
  }
  for (const text of [...texts, sheet]) {
    const named = weekInTitle(text) ?? weekInName(text);
    const week =
      named === null ? null : parseIsoWeek(`${String(named.year)}-W${String(named.week).padStart(2, '0')}`);
    if (week !== null) return { week, asOf: week.to };
  }
  return null;
}

function daysIn(text: string): readonly DayNumber[] {
  return [...fold(text).matchAll(DAY)].flatMap(([, year, month, day, englishDay, name, englishYear]) => {
    const found =
      year === undefined
        ? dayOf(Number(englishYear), MONTHS.indexOf(name ?? '') + 1, Number(englishDay))
        : dayOf(Number(year), Number(month), Number(day));
    return found === null ? [] : [found];
  });
}

/** Weekly follow-up summary (week 6, 2022). */
function weekInTitle(text: string): { readonly year: number; readonly week: number } | null {
  const match = /week (\d{1,2}), (\d{4})/.exec(fold(text));
  return match === null ? null : { year: Number(match[2]), week: Number(match[1]) };
}
