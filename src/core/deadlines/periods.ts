import { addDays, addMonths, civilDay, dayOf, monthEnd } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import {
  calendarOf,
  fullYear,
  noYear,
  read,
  yearFor,
  type DeadlineReference,
  type Reading,
} from './reading.ts';

const YEAR = '(?:(民国)?(\\d{4}|\\d{2,3})[年.-]|(今年|本年|当年|明年|次年|来年))?';
const TAIL = '(?:份|度)?(?:的)?';
/** What may stand after it: words and figures (完成10个项目), no further date. */
const REST = '(?:[^\\d后起每-](?:(?!\\d{1,4}[年月日号.-]).)*)?$';
/** Before the first day of a period: 四季度前; not 底前, which is its end. */
const BEFORE = '((?:开始)?(?:之?前|以前))?';
const MONTH = new RegExp(
  `^[^\\d每第]{0,10}?${YEAR}(?:(\\d{1,2})月|(本月|当月|这个?月|下个?月|次月|上个?月)|(?<![个半\\d一二三四五六七八九十])(?=月[底末初中内]))${TAIL}月?(上中旬|中上旬|中下旬|上旬|中旬|下旬|月?底|月?末|月?初|月?中(?!旬)|内)?(之?前|以前)?(最后一?个工作日)?${REST}`,
);
const YEAR_MONTH = /^(\d{4})[./-](\d{1,2})(?:月?[底末份]?(?:之|以)?前?)?$/;
/** 202504, and 114.04 of the Republic's years. */
const COMPACT_MONTH =
  /^(20\d{2})(0[1-9]|1[0-2])(?:月?[底末份]?(?:之|以)?前?)?$|^(1[01]\d)[./](0[1-9]|1[0-2])$/;
const QUARTER = new RegExp(
  `^[^\\d]{0,8}?${YEAR}(?:前?第?([一二三四1-4])季度?|(本|当|下)个?季度?|季度?(?=[末底]))(初|中|末|底)?${BEFORE}${REST}`,
);
const HALF = new RegExp(`^[^\\d]{0,8}?${YEAR}(上|下)半年度?(初|中|末|底)?${BEFORE}${REST}`);
const YEAR_ONLY = new RegExp(
  `^[^\\d]{0,8}?(?:(民国)?(\\d{4}|\\d{3})(?:年度?|(?=全年))|(今年|本年度?|当年|明年|次年|来年|全年|年度))?(年?[底末终中内初]|全年|年度内|内)?${BEFORE}(?:之内|内)?${REST}`,
);
const FIVE_YEARS = /十([三四五六])五(规划)?(期间|期末|末|时期|收官|开局)?/;

/** 3月底前, 中旬, 一季度, 上半年, 年底前, 2022年, 十四五期间: the last day of what is named. */
export function period(words: string, reference: DeadlineReference): Reading | null {
  const bare = /^(\d{4})$/.exec(words)?.[1];
  if (bare !== undefined && /^20/.test(bare)) return ended(dayOf(Number(bare), 12, 31), true);
  const plan = FIVE_YEARS.exec(words);
  if (plan !== null) {
    const due = dayOf(2020 + 5 * '三四五六'.indexOf(plan[1] ?? '四'), 12, 31);
    // 开局之年 is its first.
    return plan[3] === '开局' ? ended(due === null ? null : addMonths(due, -48), true) : ended(due);
  }
  return (
    quarter(words, reference) ??
    half(words, reference) ??
    month(words, reference) ??
    wholeYear(words, reference)
  );
}

function month(words: string, reference: DeadlineReference): Reading | null {
  const short = YEAR_MONTH.exec(words);
  if (short !== null) return ended(monthEnd(Number(short[1]), Number(short[2])));
  const compact = COMPACT_MONTH.exec(words);
  if (compact !== null) {
    const [, year = '', number, minguoYear = '', minguoNumber] = compact;
    const written = year === '' ? minguoYear : year;
    return ended(monthEnd(fullYear(written), Number(number ?? minguoNumber)), true);
  }
  const match = MONTH.exec(words);
  if (match === null) return null;
  const [, minguo, digits, named, number, relative = '', part = '', before, lastWorkday] = match;
  let year: number | null;
  let target: number;
  if (number === undefined) {
    if (relative === '' && part === '' && lastWorkday === undefined) return null;
    if (reference.day === null) return noYear();
    const passed =
      relative === '' &&
      civilDay(reference.day).day > (part.includes('初') ? 10 : part.includes('中') ? 15 : 31);
    const step = /^[下次]/.test(relative) || passed ? 1 : relative.startsWith('上') ? -1 : 0;
    const day = addMonths(reference.day, step);
    year = civilDay(day).year;
    target = civilDay(day).month;
  } else {
    target = Number(number);
    if (!(target >= 1 && target <= 12)) return null;
    year = statedYear(minguo, digits, named, reference) ?? yearFor(target, 28, reference);
  }
  if (year === null) return noYear();
  const unsure = reference.day === null && digits === undefined;
  const last = monthEnd(year, target);
  if (last === null) return null;
  if (lastWorkday !== undefined) {
    const calendar = calendarOf(reference);
    const due = calendar.workdayOnOrBefore(last);
    return calendar.isPublished(last)
      ? ended(due)
      : read('fuzzy', due, 'calendar-unpublished', { needsConfirm: true });
  }
  const on = (day: number, needsConfirm = false) => ended(dayOf(year, target, day), needsConfirm || unsure);
  switch (part.replace('月', '')) {
    case '上旬':
      return on(10);
    case '上中旬':
    case '中上旬':
      return on(20);
    case '中下旬':
      return ended(last, unsure);
    case '中旬':
      return before === undefined ? on(20) : on(10, true);
    case '下旬':
      return before === undefined ? ended(last, unsure) : on(20, true);
    case '初':
      return on(10, true);
    case '中':
      return on(15, true);
    case '':
      return before === undefined
        ? ended(last, unsure)
        : beforePeriod(dayOf(year, target, 1), last, reference);
    default:
      return ended(last, unsure);
  }
}

/**
 * 四季度前 is before it begins, to the letter; where that is past already, its end is meant. To be confirmed
 * either way.
 */
function beforePeriod(
  first: DayNumber | null,
  last: DayNumber | null,
  reference: DeadlineReference,
): Reading | null {
  const eve = first === null ? null : addDays(first, -1);
  return ended(eve !== null && reference.day !== null && eve < reference.day ? last : eve, true);
}

function quarter(words: string, reference: DeadlineReference): Reading | null {
  const match = QUARTER.exec(words);
  if (match === null || words.includes('每')) return null;
  const [, minguo, digits, named, number, relative, part, before] = match;
  let index: number;
  let year: number | null;
  if (number !== undefined) {
    index = '一二三四'.includes(number) ? '一二三四'.indexOf(number) + 1 : Number(number);
    year = statedYear(minguo, digits, named, reference) ?? yearFor(index * 3, 28, reference);
  } else {
    if (reference.day === null) return noYear();
    const day = addMonths(reference.day, relative === '下' ? 3 : 0);
    index = Math.ceil(civilDay(day).month / 3);
    year = civilDay(day).year;
  }
  if (year === null) return noYear();
  if (part === '初') return ended(dayOf(year, index * 3 - 2, 10), true);
  if (part === undefined && before !== undefined && !words.includes('前' + (number ?? ''))) {
    return beforePeriod(dayOf(year, index * 3 - 2, 1), monthEnd(year, index * 3), reference);
  }
  return ended(monthEnd(year, index * 3), part === '中');
}

function half(words: string, reference: DeadlineReference): Reading | null {
  const match = HALF.exec(words);
  if (match === null) return null;
  const [, minguo, digits, named, which, part, before] = match;
  const last = which === '上' ? 6 : 12;
  const year = statedYear(minguo, digits, named, reference) ?? yearFor(last, 28, reference);
  if (year === null) return noYear();
  if (part === '初') return ended(monthEnd(year, last - 5), true);
  if (part === undefined && before !== undefined) {
    return beforePeriod(dayOf(year, last - 5, 1), monthEnd(year, last), reference);
  }
  return ended(monthEnd(year, last), part === '中');
}

function wholeYear(words: string, reference: DeadlineReference): Reading | null {
  const match = YEAR_ONLY.exec(words);
  if (match === null) return null;
  const [, minguo, digits, named, part = '', before] = match;
  if (digits === undefined && named === undefined && !/^(年[底末终中内]|全年|年度内)/.test(part)) return null;
  if (/持续|长期|常态|不间断|坚持|常年/.test(words) && !/[底末终前内]/.test(words)) return null;
  if (/学期|学年|财年|[春夏秋冬](?!节)/.test(words)) return null;
  const year = statedYear(minguo, digits, named, reference) ?? yearFor(12, 31, reference);
  if (year === null) return noYear();
  if (part.includes('初')) return ended(monthEnd(year, 1), true);
  if (part.includes('中')) return ended(dayOf(year, 6, 30));
  if (part === '' && before !== undefined) {
    return beforePeriod(dayOf(year, 1, 1), dayOf(year, 12, 31), reference);
  }
  return ended(dayOf(year, 12, 31));
}

function statedYear(
  minguo: string | undefined,
  digits: string | undefined,
  named: string | undefined,
  reference: DeadlineReference,
): number | null {
  if (digits !== undefined) return fullYear(digits, minguo !== undefined);
  if (named === undefined || reference.day === null) return null;
  return civilDay(reference.day).year + (/^[明次来]/.test(named) ? 1 : 0);
}

const ended = (due: DayNumber | null, needsConfirm = false) =>
  due === null ? null : read('fuzzy', due, 'period-end', { needsConfirm });
