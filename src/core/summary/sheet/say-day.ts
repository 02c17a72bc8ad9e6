import { civilDay } from '../../calendar/civil-day.ts';
import type { DayNumber } from '../../calendar/day-number.ts';
import type { SummaryWords } from '../summary-words.ts';

/** A day in the sentence style of the language: 2月11日, 11 Feb. */
export function sayDay(day: DayNumber, words: SummaryWords): string {
  const { month, day: dayOfMonth } = civilDay(day);
  return words('summary.day', { month: monthName(month, words), day: dayOfMonth });
}

/** With its year: 2022年2月11日, 11 Feb 2022. */
export function sayDayOfYear(day: DayNumber, words: SummaryWords): string {
  const { year, month, day: dayOfMonth } = civilDay(day);
  return words('summary.dayWithYear', { year, month: monthName(month, words), day: dayOfMonth });
}

/** With its year only where that is not the year of `other`, which the reader has before him. */
export function sayDayBeside(day: DayNumber, other: DayNumber, words: SummaryWords): string {
  return civilDay(day).year === civilDay(other).year ? sayDay(day, words) : sayDayOfYear(day, words);
}

function monthName(month: number, words: SummaryWords): string {
  return words('summary.months').split(',')[month - 1] ?? String(month);
}

/** A rate 0 to 1 as the office writes it: one decimal, none when it is zero (100%, 27.3%). */
export function sayRate(rate: number): string {
  return `${(Math.round(rate * 1000) / 10).toFixed(1).replace(/\.0$/, '')}%`;
}
