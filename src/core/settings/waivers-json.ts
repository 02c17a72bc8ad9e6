import type { DayNumber } from '../calendar/day-number.ts';
import type { ItemMark, Waiver } from '../waivers/waiver.ts';
import { isRecord } from './json-values.ts';
import { LONGEST_REASON } from './ledger-settings.ts';

const LONGEST_PRINT = 16;
const LONGEST_TEXT = 60;
/** The last day of Excel's calendar. */
const LAST_DAY = 2_958_465;

/** One waiver as we write it; `null` for anything else. */
export function waiverFromJson(value: unknown): Waiver | null {
  if (!isRecord(value)) return null;
  const { scope, check, item, about, reason, on } = value;
  if (typeof reason !== 'string' || reason.length > LONGEST_REASON || !isDay(on)) return null;
  const said = { reason, on };
  switch (scope) {
    case 'check':
      return isText(check, LONGEST_TEXT) ? { scope, check, ...said } : null;
    case 'item': {
      const mark = markFrom(item);
      return mark !== null && isText(about, LONGEST_PRINT) ? { scope, item: mark, about, ...said } : null;
    }
    case 'cell': {
      const mark = item === null ? null : markFrom(item);
      if (item !== null && mark === null) return null;
      if (!isText(check, LONGEST_TEXT) || !isText(about, LONGEST_PRINT)) return null;
      return { scope, check, item: mark, about, ...said };
    }
    default:
      return null;
  }
}

function markFrom(value: unknown): ItemMark | null {
  if (!isRecord(value)) return null;
  const { number, print } = value;
  if (typeof number !== 'string' || number.length > LONGEST_TEXT || !isText(print, LONGEST_PRINT))
    return null;
  return { number, print };
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;

const isDay = (value: unknown): value is DayNumber =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= LAST_DAY;
