import { civilDay, dayOf, monthEnd } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { fullYear, noYear, read, yearFor, type DeadlineReference, type Reading } from './reading.ts';

/** An end of a span: year, month and day as far as they are written. */
/** 2022.1-2022.6, 2022.2.7至2.15 and 2022-02-07至2022-02-15 are written apart before they are read. */
export function apart(words: string): string {
  return words
    .replace(/(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?=-|至|到|$|[^\d./])/g, '$1年$3月$4日')
    .replace(/(\d{4})[./](\d{1,2})(?=-|至|到)/g, '$1年$2月')
    .replace(/(?<=-|至|到)(\d{4})[./-](\d{1,2})(?![\d./日号])/g, '$1年$2月')
    .replace(/(?<=日[-至到])(\d{1,2})[./](\d{1,2})(?![\d./年月])/g, '$1月$2日');
}

const END = '(?:(民国)?(\\d{4}|\\d{3})[年./-]?)?(?:(次年|明年|来年)?(\\d{1,2})[月./])?(?:(\\d{1,2})[日号]?)?';
const SPAN = new RegExp(
  `^[^\\d每第]{0,6}?${END}(月|年)?(?:-|至|到|/)${END}(月|年)?(?![上中下]旬|[初中])(?:底|末|份|止|期间|(?:之|以)?前)?(?:[^\\d].*)?$`,
);

/** 2月7日—15日, 1—3月, 11月-次年2月, 2022—2024年, 10.31/11.01: its end counts. */
export function range(given: string, reference: DeadlineReference): Reading | null {
  // 1/4/25-30/4/25 is read as two whole dates.
  if (/^\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})-\d{1,2}\/\d{1,2}\//.test(given)) return null;
  const words = /\d{4}[./-]\d{1,2}.*[-至到]/.test(given) && !isOneDate(given) ? apart(given) : given;
  const quarters = QUARTERS.exec(words);
  if (quarters !== null) return quarterSpan(quarters, reference);
  // A single date is no span.
  if (!/[-至到/]/.test(words) || isOneDate(words)) return null;
  const match = SPAN.exec(words);
  if (match === null) return null;
  const first = endOf(match.slice(1, 7));
  const second = endOf(match.slice(7, 13));
  if (first === null || second === null) return null;
  if (!first.marked && !second.marked) return null;
  return joined(first, second, reference);
}

/** 一至三季度, 一季度-二季度. */
const QUARTERS =
  /^[^\d]{0,4}?(?:(\d{4})年)?第?([一二三四1-4])(?:季度?)?(?:-|至|到)第?([一二三四1-4])季度?[末底]?(?:(?:之|以)?前)?(?:[^\d]*)$/;

function quarterSpan(match: RegExpExecArray, reference: DeadlineReference): Reading | null {
  const [, yearText, first = '', last = ''] = match;
  const month = (text: string) => 3 * (/\d/.test(text) ? Number(text) : '一二三四'.indexOf(text) + 1);
  const year = yearText === undefined ? yearFor(month(last), 28, reference) : Number(yearText);
  if (year === null) return noYear();
  const [start, due] = [dayOf(year, month(first) - 2, 1), monthEnd(year, month(last))];
  if (start === null || due === null || due < start) return null;
  return read('fuzzy', due, 'span-end', { start });
}

const isOneDate = (words: string) => /^\D*\d{1,4}([-/.])\d{1,2}\1\d{1,4}\D*$/.test(words);

interface End {
  readonly year: number | null;
  readonly nextYear: boolean;
  readonly month: number | null;
  readonly day: number | null;
  readonly marked: boolean;
}

function endOf(parts: readonly (string | undefined)[]): End | null {
  const [minguo, yearText, next, monthText, loose, unit] = parts;
  let year = yearText === undefined ? null : fullYear(yearText, minguo !== undefined);
  let month = monthText === undefined ? null : Number(monthText);
  let day = loose === undefined ? null : Number(loose);
  if (unit === '月' && month === null) [month, day] = [day, null];
  if (unit === '年' && month === null && day !== null && year === null)
    [year, day] = [fullYear(String(day)), null];
  if (year === null && month === null && day === null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > 31)) return null;
  return { year, nextYear: next !== undefined, month, day, marked: month !== null || year !== null };
}

function joined(first: End, second: End, reference: DeadlineReference): Reading | null {
  // 2022—2024年: years alone.
  if (first.year !== null && first.month === null && first.day === null) {
    const due = second.year === null ? null : dayOf(second.year, 12, 31);
    const start = dayOf(first.year, 1, 1);
    return due === null || start === null ? null : read('fuzzy', due, 'span-end', { start });
  }
  // 1—3月: the first number is a month as well.
  const months = first.month === null && first.day !== null && second.day === null;
  const from = months ? { ...first, month: first.day, day: null } : first;
  if (from.month === null) return null;
  const to = {
    ...second,
    month: second.month ?? (from.day === null ? second.day : from.month),
    day: second.month === null && from.day === null ? null : second.day,
  };
  if (to.month === null || to.month < 1 || to.month > 12) return null;
  let year = from.year ?? to.year ?? yearFor(to.month, to.day ?? 28, reference);
  if (year === null) return noYear();
  const endYear = to.year ?? (to.nextYear || to.month < from.month ? year + 1 : year);
  // 11.30/12.03 said in December of the year before, say: the end was placed, the start follows it.
  if (from.year === null && to.year !== null && from.month > to.month) year = to.year - 1;
  const due = to.day === null ? monthEnd(endYear, to.month) : dayOf(endYear, to.month, to.day);
  const start: DayNumber | null = dayOf(year, from.month, from.day ?? 1);
  if (due === null || (start !== null && due < start)) return null;
  const unsure = reference.day === null && from.year === null && to.year === null;
  return read(to.day === null ? 'fuzzy' : 'exact', due, 'span-end', {
    ...(start === null ? {} : { start }),
    needsConfirm: unsure,
    params: { year: civilDay(due).year },
  });
}
