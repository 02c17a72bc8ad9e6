import { addDays, civilDay } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { lunarDay, lunarMonthEnd } from '../calendar/lunar-days.ts';
import { numeral } from './numerals.ts';
import { noReference, read, type DeadlineReference, type Reading } from './reading.ts';

/** 正月初八, 腊月廿三, 农历八月十五, 五月初五; numerals before 月 and 日 have become digits already. */
const DAY =
  '初[一二三四五六七八九十](?![次批期轮版步级个项家条件份])|廿[一二三四五六七八九]?|卅|[一二三]?十[一二三四五六七八九]?|\\d{1,2}[日号]?';
const DATE = new RegExp(
  `^\\D{0,6}?(?:(\\d{4})年|(今年|本年|明年|来年))?(农历|阴历|旧历)?的?(?:(\\d{4})年|(今年|本年|明年|来年))?(正月|腊月|冬月|(?:1[0-2]|[1-9])月)(?:(${DAY})日?|(底|末|内|中旬|[上下]旬|里))(之?前|以前|止)?(?:[^\\d后起].*)?$`,
);
const NAMED: readonly (readonly [RegExp, month: number, day: number, needsConfirm: boolean])[] = [
  [/重阳/, 9, 9, false],
  [/腊八/, 12, 8, false],
  // The 23rd in the north, the 24th in the south.
  [/小年/, 12, 23, true],
  [/七夕/, 7, 7, false],
  [/龙抬头/, 2, 2, false],
  [/中元/, 7, 15, false],
  [/元宵|灯节/, 1, 15, false],
];

/** So many days ago, and the one just past may be meant. */
const JUST_PAST = 60;

/** Days of the lunar calendar, and festivals kept by it without a break. The next one is meant. */
export function lunarDate(words: string, reference: DeadlineReference): Reading | null {
  if (/每/.test(words)) return null;
  const named = NAMED.find(([name]) => name.test(words));
  if (named !== undefined) {
    const [, month, day, needsConfirm] = named;
    if (/后(?!勤)/.test(words)) return notUnderstood();
    const isBefore = /前/.test(words);
    return placed(
      words,
      reference,
      (year) => lunarDay(year, month, day),
      (found) => read('fuzzy', isBefore ? addDays(found, -1) : found, 'kept-day', { needsConfirm }),
    );
  }
  const match = DATE.exec(words);
  const [, , , calendar, , , monthText = '', dayText, part] = match ?? [];
  const isLunar =
    calendar !== undefined || /^[正腊冬]/.test(monthText) || /^(?:初|廿|卅)/.test(dayText ?? '');
  if (match === null || !isLunar) return /农历|阴历|旧历|腊月|正月|冬月/.test(words) ? notUnderstood() : null;
  const month =
    monthText === '正月'
      ? 1
      : monthText === '冬月'
        ? 11
        : monthText === '腊月'
          ? 12
          : numeral(monthText.slice(0, -1));
  if (dayText === undefined) {
    const third = part === '上旬' ? 10 : part === '中旬' ? 20 : null;
    return placed(
      words,
      reference,
      (year) => (third === null ? lunarMonthEnd(year, month) : lunarDay(year, month, third)),
      (found) => read('fuzzy', found, 'lunar-date'),
    );
  }
  const day = dayNumber(dayText);
  return placed(
    words,
    reference,
    (year) => lunarDay(year, month, day),
    (found) => read('exact', found, 'lunar-date'),
  );
}

function placed(
  words: string,
  { day, year: titleYear }: DeadlineReference,
  inYear: (year: number) => DayNumber | null,
  reading: (day: DayNumber) => Reading,
): Reading {
  const stated = /(\d{4})年/.exec(words)?.[1];
  if (stated !== undefined || (day === null && titleYear != null)) {
    const found = inYear(Number(stated ?? titleYear));
    // 2022年腊月 is January 2023 by the lunar year; what was meant has to be asked.
    if (found === null) return impossible();
    return { ...reading(found), needsConfirm: true };
  }
  if (day === null) return noReference();
  const { year } = civilDay(day);
  const around = [year - 1, year, year + 1].map(inYear).filter((found) => found !== null);
  const [next] = around.filter((found) => found >= day);
  if (next === undefined) return around.length === 0 ? impossible() : notUnderstood();
  const isOpen =
    /今年|本年|明年|来年/.test(words) || around.some((found) => found < day && day - found <= JUST_PAST);
  const found = reading(next);
  return isOpen ? { ...found, needsConfirm: true } : found;
}

/** 初八, 廿三, 二十九, 30. */
function dayNumber(text: string): number {
  const bare = text
    .replace(/^初/, '')
    .replace(/[日号]$/, '')
    .replace(/^廿/, '二十')
    .replace(/^卅/, '三十');
  return numeral(bare);
}

const notUnderstood = () => read('unparseable', null, 'not-understood', { needsConfirm: true });
const impossible = () => read('unparseable', null, 'impossible-date', { needsConfirm: true });
