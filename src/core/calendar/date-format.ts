import { format, getFormatInfo } from 'numfmt';

const dateFormats = new Map<string, boolean>([['General', false]]);

/**
 * Whether a number format shows a number as a date: quoted text, colours and locale marks aside, and not
 * a time of day or a duration (`h:mm`, `[h]:mm`). A format that Excel would refuse is none.
 */
export function isDateFormat(code: string): boolean {
  let found = dateFormats.get(code);
  if (found === undefined) {
    found = readFormat(code);
    dateFormats.set(code, found);
  }
  return found;
}

function readFormat(code: string): boolean {
  try {
    const { type } = getFormatInfo(code);
    return type === 'date' || type === 'datetime';
  } catch {
    return false;
  }
}

const monthFormats = new Map<string, boolean>();

/** Whether a date format shows month and year, or the month, and no day: `yyyy"年"m"月"`, `mmm-yy`. */
export function isMonthFormat(code: string): boolean {
  let found = monthFormats.get(code);
  if (found === undefined) {
    const first = shownDate(A_FIRST_OF_MONTH, code);
    found =
      isDateFormat(code) &&
      first === shownDate(A_FIRST_OF_MONTH + 9, code) &&
      first !== shownDate(A_FIRST_OF_MONTH + 31, code);
    monthFormats.set(code, found);
  }
  return found;
}

/** 2025-03-01, a month of 31 days: what the format shows of it tells what it leaves out. */
const A_FIRST_OF_MONTH = 45_717;

/**
 * Formats that stand for "the short date of this computer", which a Chinese Windows shows year first.
 * Excel writes them in its American form whatever the computer. (ECMA-376, 18.8.30: ids 14 and 22.)
 */
const SHORT_DATES: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'yyyy/m/d',
  'm/d/yy': 'yyyy/m/d',
  'mm-dd-yy': 'yyyy/m/d',
  'm/d/yyyy h:mm': 'yyyy/m/d h:mm',
  'm/d/yy h:mm': 'yyyy/m/d h:mm',
  '[$-f800]dddd\\, mmmm dd\\, yyyy': 'yyyy"年"m"月"d"日"',
};

const shown = new Map<string, Map<number, string>>();

/** A date cell's text as a Chinese Excel shows it. `serial`: the cell's number in the 1900 system. */
export function shownDate(serial: number, code: string): string {
  let ofCode = shown.get(code);
  if (ofCode === undefined) {
    ofCode = new Map();
    shown.set(code, ofCode);
  }
  let text = ofCode.get(serial);
  if (text === undefined) {
    text = formatted(serial, code);
    if (ofCode.size > 50_000) ofCode.clear();
    ofCode.set(serial, text);
  }
  return text;
}

/** A number's text under its format, as a Chinese Excel shows it. */
export function shownNumber(value: number, code: string): string {
  return code === 'General' || code === '@' ? String(value) : shownDate(value, code);
}

function formatted(value: number, code: string): string {
  try {
    return format(SHORT_DATES[code.toLowerCase()] ?? code, value, { locale: 'zh-CN' });
  } catch {
    return String(value);
  }
}
