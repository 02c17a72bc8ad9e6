import { addDays, addMonths, civilDay, dayOf, daysInMonth, monthEnd } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { weekOf } from '../calendar/week.ts';
import { NUMERAL, numeral } from './numerals.ts';
import { read, type DeadlineReference, type Reading } from './reading.ts';

const RECURRING =
  /每(?:半|两|隔|\d+|[一二三四五六七八九十]+)?个?(?:天|日|周|星期|旬|月|季度?|年|半年)|^(?:定期|逐月|逐周|逐季|按(?:日|周|旬|月|季度?|年))|^(?:daily|weekly|monthly|quarterly|fortnightly|biweekly|every)/;
const OPEN_ENDED =
  /长期|常态|持续|常抓|不懈|持之以恒|久久为功|即日起|长效|不间断|经常性|日常工作|贯穿始终|ongoing|continuous|openended|permanent|rolling/;
const AT_ONCE = /立即|立行立改|即知即改|立刻|马上|即刻|即时|immediately|atonce|rightaway/;
const URGENT =
  /尽快|尽早|尽速|早日|抓紧|迅速|及时|近期|限时|限期|从速|从快|速办|加快|加紧|第一时间|适时|asap|soon|urgent/;
const UNDECIDED =
  /^(?:待定|待明确|待确定|待议|未定|未知|不详|无|没有|暂无|另行通知|待通知|视情况(?:而定)?|tbc|tbd|tba|n\/?a|none|unknown)$/;

/** Deadlines without a day of their own. */
export function openWords(words: string, reference: DeadlineReference): Reading | null {
  if (UNDECIDED.test(words)) return read('unparseable', null, 'undecided', { needsConfirm: true });
  if (RECURRING.test(words)) {
    const nextDue = reference.day === null ? null : nextTurn(words, reference.day);
    return read('recurring', null, 'recurring', nextDue === null ? {} : { nextDue });
  }
  if (OPEN_ENDED.test(words)) return read('open-ended', null, 'open-ended');
  if (AT_ONCE.test(words)) {
    return reference.day === null
      ? read('fuzzy', null, 'urgent-no-day', { needsConfirm: true })
      : read('fuzzy', reference.day, 'at-once');
  }
  if (URGENT.test(words)) return read('fuzzy', null, 'urgent-no-day', { needsConfirm: true });
  return null;
}

/** The first turn after the reference day; `null` where the words do not say enough. */
function nextTurn(words: string, day: DayNumber): DayNumber | null {
  const inWeek = /每(?:周|星期)([一二三四五六日天])/.exec(words)?.[1];
  if (inWeek !== undefined) {
    const due = addDays(weekOf(day).from, '一二三四五六日'.indexOf(inWeek === '天' ? '日' : inWeek));
    return due > day ? due : addDays(due, 7);
  }
  const weeks = new RegExp(`每${NUMERAL}个?(?:周|星期)`).exec(words)?.[1];
  if (weeks !== undefined) return addDays(day, 7 * numeral(weeks));
  if (/每(?:日|天)|^daily/.test(words)) return addDays(day, 1);
  const inQuarter = /每季度?首月(\d{1,2})日/.exec(words)?.[1];
  if (inQuarter !== undefined) return firstAfter(day, Number(inQuarter), (month) => month % 3 === 1);
  const inMonth = /每个?月(\d{1,2})[日号]/.exec(words)?.[1];
  if (inMonth !== undefined) return firstAfter(day, Number(inMonth), () => true);
  if (/每个?月|按月|逐月|^monthly/.test(words)) {
    const { year, month } = civilDay(day);
    return monthEnd(year, month);
  }
  if (/每季|按季|逐季/.test(words)) {
    const { year, month } = civilDay(day);
    return monthEnd(year, Math.ceil(month / 3) * 3);
  }
  return null;
}

function firstAfter(day: DayNumber, dayOfMonth: number, fits: (month: number) => boolean): DayNumber | null {
  for (let ahead = 0; ahead <= 12; ahead += 1) {
    const { year, month } = civilDay(addMonths(day, ahead));
    const due = dayOf(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
    if (due !== null && due > day && fits(month)) return due;
  }
  return null;
}
