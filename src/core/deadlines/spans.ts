import { addDays, addMonths } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { countedWorkdays } from './counted-workdays.ts';
import { breakAround, namesFestival } from './festival-names.ts';
import { NUMERAL, numeral } from './numerals.ts';
import { calendarOf, noReference, read, type DeadlineReference, type Reading } from './reading.ts';

/** What may stand before a count without changing it: not 春节前, 最后, 第. */
const LEADING = '^[^\\d每第最前后末底]{0,6}?';
const FROM =
  '(会后|会议后|会议结束后|节后|假后|文到(?:之日起|后|起)?|函到后?|(?:自|从)?[^\\d第每]{0,14}?(?:之日起|起|(?<!最)后))?';
const WITHIN = '(?:(?:之|以)?内|后|之?前)?';
/** 3至5个工作日: the longer one counts, to be confirmed. */
const OR_MORE = `(?:${NUMERAL}(?:个?工作日|天|日|周|个?月)?(?:-|至|到))?`;
const WORKDAYS = new RegExp(
  `${LEADING}${FROM}的?${OR_MORE}${NUMERAL}个?(?:工作日|工作天|上班日)${WITHIN}(?:[^\\d]*)$`,
);
const NATURAL = new RegExp(
  `${LEADING}${FROM}的?${OR_MORE}((?<![上下])半|${NUMERAL})(个半|个|整)?(天|日|周|星期|礼拜|月|季度|年|小时)(半)?(?:时间)?((?:(?:之|以)?内|后)?)(?:[^\\d]*)$`,
);

const BARE = new RegExp(
  `^(?:大?约)?(?:${NUMERAL}(?:周|天|个?月)?(?:-|至|到))?(?:半|${NUMERAL})(?:个半?月|个?星期|周|天|年|小时)$|^半年$`,
);
/** 会后第2个工作日, 会后第三天. */
const ORDINAL = new RegExp(`^(?:会后|会议后|会议结束后)的?第${NUMERAL}个?(工作日|天|日)`);

/** T+5, D+3: days after the meeting, working ones where it says so. */
const PLUS = /^[td]\+(\d{1,3})(?:个?(工作日)|天|日)?$/;

/** 会后3个工作日内, 一周内, 三个月内: counted from the day after the meeting (or hand-out). */
export function span(words: string, reference: DeadlineReference): Reading | null {
  const ordinal = ORDINAL.exec(words);
  if (ordinal !== null) {
    const count = numeral(ordinal[1] ?? '');
    if (!(count >= 1)) return null;
    return ordinal[2] === '工作日'
      ? workSpan('会后', count, reference)
      : counted('会后', reference, (day) => naturalSpan(day, addDays(day, count)));
  }
  const plus = PLUS.exec(words);
  if (plus !== null) {
    const count = Number(plus[1]);
    if (plus[2] !== undefined) return workSpan('', count, reference);
    return unsure(
      counted('', reference, (day) => naturalSpan(day, addDays(day, count))),
      true,
    );
  }
  const work = WORKDAYS.exec(words);
  if (work !== null) {
    const from = work[1] ?? handOutIn(words);
    return unsure(workSpan(from, numeral(work[3] ?? ''), reference), work[2] !== undefined);
  }
  const match = NATURAL.exec(words);
  if (match === null) return null;
  const [, from = '', least, amount = '', , measure = '', unit = '', halfMore, within = ''] = match;
  // 3月后, 5日后, 2月内 and 一季度内 are dates and periods, not spans.
  const isAlone = BARE.test(words);
  if (within === '' && from === '' && !isAlone) return null;
  if (unit === '日' && !within.endsWith('内') && from === '') return null;
  if ((unit === '月' || unit === '季度') && measure === '' && amount !== '半' && amount !== '两') {
    if (unit === '季度' || /^\d/.test(amount)) return null;
  }
  const count =
    (amount === '半' ? 0.5 : numeral(amount)) + (measure === '个半' || halfMore !== undefined ? 0.5 : 0);
  if (Number.isNaN(count) || count > 1000) return null;
  // 3天 and 两周后 alone say how long, hardly until when.
  const isOpen =
    least !== undefined ||
    isAlone ||
    (from === '' && within.endsWith('后')) ||
    (unit === '月' && measure === '' && amount !== '半' && amount !== '两');
  return unsure(
    counted(from === '' ? handOutIn(words) : from, reference, (day) =>
      naturalSpan(day, naturalEnd(day, count, unit)),
    ),
    isOpen,
  );
}

/** 收到通知3日内 does not say 后: the hand-out it counts from, `''` where it names none. */
const handOutIn = (words: string): string => HAND_OUT.exec(words)?.[0] ?? '';

const unsure = (reading: Reading | null, isOpen: boolean): Reading | null =>
  reading === null || !isOpen ? reading : { ...reading, needsConfirm: true };

function workSpan(from: string, count: number, reference: DeadlineReference): Reading | null {
  if (!(count >= 1 && count <= 1000)) return null;
  if (from === '节后' || from === '假后') {
    const off = reference.day === null ? null : breakAround(reference.day, calendarOf(reference));
    if (off === null) return noReference();
    const due = calendarOf(reference).workdaysAfter(off.to, count);
    return read('fuzzy', due, 'after-festival', {
      params: { festival: off.festivals[0] ?? '' },
      days: { off: [[off.from, off.to]] },
    });
  }
  return counted(from, reference, (day) => countedWorkdays(day, count, calendarOf(reference)));
}

const naturalSpan = (from: DayNumber, due: DayNumber | null): Reading | null =>
  due === null ? null : read('exact', due, 'days-after', { days: { from } });

/** 收到通知后, 交办之日起, 接文: from the hand-out, which the meeting is not. */
const HAND_OUT =
  /收到|接到|接通知|[收接][文函]|文到|函到|交办|下达|下发|印发|转办|分办|派单|通知|文件|纪要|发文|送达/;

function counted(
  from: string,
  reference: DeadlineReference,
  reach: (day: DayNumber) => Reading | null,
): Reading | null {
  const handedOut = HAND_OUT.test(from);
  const other =
    from !== '' &&
    !handedOut &&
    !/^(自|从)?(本次)?(会后|会议后|会议(结束|召开)后|会议(召开)?(之日|当日)?起|即日起|今日起|起|后)$/.test(
      from,
    );
  if (other && namesFestival(from)) return null;
  if (other) return read('unparseable', null, 'after-event', { needsConfirm: true });
  const day = handedOut ? (reference.assigned ?? reference.day) : reference.day;
  if (day === null) return noReference();
  const reading = reach(day);
  // Without a hand-out day the meeting's is taken for it.
  return unsure(reading, handedOut && (reference.assigned ?? null) === null);
}

function naturalEnd(day: DayNumber, count: number, unit: string): DayNumber | null {
  switch (unit) {
    case '天':
    case '日':
      return addDays(day, Math.ceil(count));
    case '周':
    case '星期':
    case '礼拜':
      return addDays(day, Math.ceil(count * 7));
    case '月':
      return addDays(addMonths(day, Math.floor(count)), count % 1 === 0 ? 0 : 15);
    case '季度':
      return addMonths(day, Math.ceil(count * 3));
    case '年':
      return addMonths(day, Math.ceil(count * 12));
    case '小时':
      // 8小时内 ends on the day it is said, 24小时内 on the next.
      return addDays(day, count < 24 ? 0 : Math.ceil(count / 24));
    default:
      return null;
  }
}
