import { civilDay, dayOf } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { fold } from '../wording/fold.ts';

/**
 * The last day on which a progress text says that something was reported: the newest of the dates that stamp
 * its entries (3月15日：…, 【2022-03-15】…, （3月15日更新）), up to `asOf`. Dates within sentences are what is spoken
 * about, and 3月15日前 is a plan; neither counts. A stamp without a year is the last such day up to `asOf`.
 * `null` where there is none.
 */
export function feedbackDay(text: string, asOf: DayNumber): DayNumber | null {
  if (text === '' || !/\d/.test(text)) return null;
  if (asOf !== knownAsOf || known.size >= MOST_REMEMBERED) {
    known.clear();
    knownAsOf = asOf;
  }
  let day = known.get(text);
  if (day === undefined) {
    day = lastStamp(text, asOf);
    known.set(text, day);
  }
  return day;
}

const MOST_REMEMBERED = 50_000;
const known = new Map<string, DayNumber | null>();
let knownAsOf: DayNumber | null = null;

/** Longer texts are reports of their own. */
const LONGEST = 5000;

const YEAR = '(?:(\\d{4}|1\\d{2})\\s?[年./-]\\s?)?';
const NOT_A_PLAN = '(?![\\d日号])(?!\\s?(?:前|之前|以前|底|起|至|到|-|—|~|%|个|项|件|万|亿|元|公里|米))';
/** At the start of an entry: 3月15日, 2022.3.15, 3.15：, [3/15]. */
const AT_START = new RegExp(
  `^(?:[(（【[\\s]*|(?:截至|截止)(?:到)?|更新[:：]?|\\d{1,2}[.、)）]\\s?(?=\\d))${YEAR}(\\d{1,2})\\s?(?:(月)\\s?(\\d{1,2})\\s?[日号]?|[./-](\\d{1,2}))${NOT_A_PLAN}(.{0,2})`,
);
/** In brackets at an entry's end: （3月15日）, （2022-03-15更新）. */
const AT_END = new RegExp(
  `[(（【[](?:截至|更新|反馈|填报|报送)?(?:于|时间|日期)?[:：]?${YEAR}(\\d{1,2})(?:(月)(\\d{1,2})[日号]?|[./-](\\d{1,2}))(?:日)?(?:更新|反馈|填报|报送|止)?[)）】\\]]$`,
);

function lastStamp(text: string, asOf: DayNumber): DayNumber | null {
  let last: DayNumber | null = null;
  for (const entry of fold(text.slice(0, LONGEST)).split(/[\r\n;；。]+/)) {
    const trimmed = entry.trim();
    for (const stamp of [AT_START.exec(trimmed), AT_END.exec(trimmed.slice(-40))]) {
      if (stamp === null) continue;
      const day = dayOfStamp(stamp, asOf);
      if (day !== null && (last === null || day > last)) last = day;
    }
  }
  return last;
}

function dayOfStamp(stamp: RegExpExecArray, asOf: DayNumber): DayNumber | null {
  const [, year, month = '', chinese, dayAfterMonth, dayAfterMark, next] = stamp;
  const dayOfMonth = Number(dayAfterMonth ?? dayAfterMark);
  // 3.15 is a number unless something says that an entry begins: a mark, or a bracket round it.
  const isBare = year === undefined && chinese === undefined;
  if (isBare && next !== undefined && !/^\s?[:：,，)）\]】]/.test(next)) return null;
  if (year !== undefined) {
    const whole = year.length === 3 ? Number(year) + 1911 : Number(year);
    const day = dayOf(whole, Number(month), dayOfMonth);
    return day !== null && day <= asOf ? day : null;
  }
  const thisYear = civilDay(asOf).year;
  for (const candidate of [thisYear, thisYear - 1]) {
    const day = dayOf(candidate, Number(month), dayOfMonth);
    if (day !== null && day <= asOf) return day;
  }
  return null;
}
