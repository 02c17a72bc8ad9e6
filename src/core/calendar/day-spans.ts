import { fold } from '../wording/fold.ts';
import { dayOf } from './civil-day.ts';
import type { DayKind } from './day-kinds.ts';
import type { DayNumber } from './day-number.ts';

/** Days from the first to the last, both included; `kind` where the text itself says what they are. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly kind: DayKind | null;
}

/** Longer than any break: a slip of the pen. */
const MOST_DAYS = 62;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:-|to)\\s*(\\d{1,2})(?:st|nd|rd|th)?)?[\\s-]+${MONTH}(?:[\\s,-]+(\\d{4}))?`,
  'g',
);
const MONTH_DAY = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:-|to)\\s*(\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d)(?:,?\\s+(\\d{4}))?`,
  'g',
);

/** English dates as numbers: 15-17 Feb 2026 -> 2026年2月15日至17日. */
function inNumbers(text: string): string {
  const written = (month: string, first: string, last: string | undefined, year: string | undefined) =>
    `${year === undefined ? '' : `${year}年`}${String(MONTHS.indexOf(month.slice(0, 3)) + 1)}月${first}日` +
    (last === undefined ? '' : `至${last}日`);
  return text
    .replace(DAY_MONTH, (_, first: string, last: string | undefined, month: string, year?: string) =>
      written(month, first, last, year),
    )
    .replace(MONTH_DAY, (_, month: string, first: string, last: string | undefined, year?: string) =>
      written(month, first, last, year),
    );
}

/** Folded, with one kind of dash and without weekdays, brackets and times of day. */
function tidied(text: string): string {
  return inNumbers(fold(text).replace(/[—–―‐‑−－~～﹣]+/g, '-'))
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+\d{1,2}:\d{2}(?::\d{2})?/g, '')
    .replace(/(?:星期|周|礼拜)[一二三四五六日天]|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b,?/g, '')
    .replace(/\s+/g, '');
}

const DATE =
  '(?:(?:民国)?(\\d{4}|1\\d{2})[年./-])?(?<!\\d)(\\d{1,2})(?:月|(?<=\\d{3}[./-]\\d{1,2})[./-]|[./])(\\d{1,2})[日号]?(?!\\d)' +
  '|(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)';
const TO = '(?:[日号]?(?:至|到|-|to|until|through|/(?=\\d{4})))';
/** A date; with what it goes on to; or words of the kind of day; or the end of a sentence. */
const TOKEN = new RegExp(
  `(?:${DATE})(?:${TO}(?:(?:${DATE})|(\\d{1,2})[日号]?(?![\\d月./年-])))?` +
    '|(?<![\\d月])(\\d{1,2})[日号](?:[至到-](\\d{1,2})[日号])?' +
    '|(不上班|不办公|上班|补班|补课|放假|休息|公休)' +
    '|([:：])' +
    '|([。;；])',
  'g',
);

interface Found {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/**
 * The days that a text speaks of: 2026-02-15至2026-02-23, 2月15日-23日, 15-17 Feb 2026, and whole notices (10月1日至8日
 * 放假。9月28日、10月12日上班). What stands behind days says what they are, up to the end of the sentence.
 * Without a year of its own a date takes `year`; `null`: it is passed over. Days that do not exist are none.
 */
export function spansIn(text: string, year: number | null): DaySpan[] {
  const spans: DaySpan[] = [];
  let waiting: Found[] = [];
  let said: DayKind | null = null;
  let announced: DayKind | null = null;
  let known = year;
  let month: number | null = null;
  const settle = (kind: DayKind | null) => {
    for (const found of waiting) spans.push({ ...found, kind });
    waiting = [];
  };
  for (const match of tidied(text).matchAll(TOKEN)) {
    const [
      ,
      y1,
      m1,
      d1,
      cy1,
      cm1,
      cd1,
      y2,
      m2,
      d2,
      cy2,
      cm2,
      cd2,
      lastDay,
      alone,
      aloneTo,
      word,
      colon,
      stop,
    ] = match;
    if (word !== undefined) {
      said = /^(?:上班|补班|补课)$/.test(word) ? 'worked' : 'off';
      if (waiting.length > 0) {
        settle(said);
        announced = null;
      }
    } else if (colon !== undefined) {
      // 放假：1月1日至3日 says it beforehand.
      announced = waiting.length === 0 ? said : announced;
    } else if (stop !== undefined) {
      settle(announced);
      [said, announced] = [null, null];
    } else {
      known = yearOf(y1 ?? cy1) ?? known;
      const first = alone ?? d1 ?? cd1;
      month = alone === undefined ? Number(m1 ?? cm1) : month;
      if (known === null || month === null) continue;
      const from = dayOf(known, month, Number(first));
      const endMonth = Number(m2 ?? cm2 ?? month);
      const endDay = d2 ?? cd2 ?? lastDay ?? aloneTo;
      const stated = yearOf(y2 ?? cy2);
      const endYear: number = stated ?? (endMonth < month ? known + 1 : known);
      const to = endDay === undefined ? from : dayOf(endYear, endMonth, Number(endDay));
      [known, month] = [endYear, endMonth];
      if (from === null || to === null || to < from || to - from > MOST_DAYS) continue;
      waiting.push({ from, to });
    }
  }
  settle(announced);
  return spans;
}

function yearOf(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 3 ? Number(digits) + 1911 : Number(digits);
}

/** A year that a title or a heading states. */
export function yearIn(text: string): number | null {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(text)?.[1];
  if (year !== undefined) return Number(year);
  const minguo = /(?:民国|(?<!\d))(1\d{2})年/.exec(text)?.[1];
  return minguo === undefined ? null : Number(minguo) + 1911;
}

const FILLER =
  /(?:法定|调整|调休|正常)?(?:放假|上班|补班|补课|休息|公休|不办公)|不?调休|共?\d+天|[一二三四五六七八九十]+、|与?周[末六日]连休|元旦|春节|除夕|清明节?|劳动节|五一|端午节?|国庆节?|中秋节?|假期|节日?|及|和|与|起|止|[\s,，、。;；:：·和]/g;

/** Whether nothing but days is said here, so that a remark that mentions one (与2月14日对调) is none. */
export function isNothingButDates(text: string): boolean {
  const tidy = tidied(text);
  if (!/\d/.test(tidy)) return false;
  const rest = tidy.replace(TOKEN, '').replace(FILLER, '');
  return rest === '' && tidy.search(TOKEN) >= 0 && spansIn(text, 2000).length > 0;
}
