import type { DateSystem } from '../sheet-grid.ts';
import { isDayNumber } from './civil-day.ts';
import type { DayNumber } from './day-number.ts';

/** Days between the starts of Excel's two systems. */
const DAYS_TO_1904 = 1462;

/** The day of a cell's serial (a time of day is dropped); `null` beyond what Excel can show as a date. */
export function dayFromSerial(serial: number, system: DateSystem): DayNumber | null {
  const day = Math.floor(serial) + (system === 1904 ? DAYS_TO_1904 : 0);
  return isDayNumber(day) ? day : null;
}

/** The serial a day has in a workbook of this system. */
export function serialOf(day: DayNumber, system: DateSystem): number {
  return system === 1904 ? day - DAYS_TO_1904 : day;
}
