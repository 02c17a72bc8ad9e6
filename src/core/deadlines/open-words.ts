import { addDays, addMonths, civilDay, dayOf, daysInMonth, monthEnd } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { weekOf } from '../calendar/week.ts';
import { NUMERAL, numeral, ONCE } from './numerals.ts';
import { read, type DeadlineReference, type Reading } from './reading.ts';

const RECURRING = new RegExp(
  '每(?:半|两|隔|\\d+|[一二三四五六七八九十]+)?个?(?:天|日|周|星期|旬|月|季度?|年|半年|工作日|双月|逢)' +
    '|^[单双](?:周|星期)[一二三四五六日天]?|^(?:定期|逐月|逐周|逐日|逐季|逐旬|逐年|按(?:日|周|旬|月|季度?|年|半年)(?!要求|计划|期))' +
    `|(?:一|半|两|双|隔)个?(?:天|日|周|旬|月|季度?|年|半年)(?:${ONCE}|报送|一次)|一(?:年|月|周|天)[两二三四]次|隔[周月]|逢(?:周|星期|\\d)|(?:^|实行|坚持|执行|、)(?:日|周|旬|月|季)(?:度)?(?:调度|通报|报告|例会|会商|督查|小结|汇报|清零|研判)|^(?:日|周|旬|月|双月|季|半年|年)报(?:告|送|制)?$`,
);
const OPEN_ENDED =
  /长期|常态|持续|常抓|常年|不懈|持之以恒|久久为功|^自?即日起|长效|不间断|经常性|^日常|日常工作|贯穿始终|永久|随时|^全程|常备|一直|始终|^坚持$|全年坚持|^经常|滚动/;
const AT_ONCE =
  /立即|立行|即知即改|立刻|马上|即刻|即时|立查立改|立整立改|边查边改|边学边改|即行|当场|即办|即整即改/;
const URGENT =
  /尽快|尽早|尽速|早日|抓紧|迅速|及时|近期|近日|限时|限期|从速|从快|速办|加快|加紧|第一时间|适时|抓早|早抓|急办|特急|加急|火速|^急$|越快越好|紧急/;
const UNDECIDED =
  /^(?:待定|待明确|待确定|待议|待上级.*|未定|未知|未明确|不详|不明|无|无时限|没有|暂无|另行通知|待通知|另定|视情(?:况)?(?:而定)?|n\/?a)$/;

const ONCE_IN = new RegExp(
  `(?:一|半|两|双|隔)个?(?:天|日|周|旬|月|季度?|年|半年)${ONCE}|一(?:年|月|周|天)[两二三四]次`,
);

/** 一季度一次 is no quarter: tried before the dates. */
export function onceIn(words: string, reference: DeadlineReference): Reading | null {
  return ONCE_IN.test(words) ? openWords(words, reference) : null;
}

export const isRecurring = (words: string): boolean => RECURRING.test(words);

/** Deadlines without a day of their own. */
export function openWords(words: string, reference: DeadlineReference): Reading | null {
  if (UNDECIDED.test(words)) return read('unparseable', null, 'undecided', { needsConfirm: true });
  const recurring = words.search(RECURRING);
  const open = words.search(OPEN_ENDED);
  // 长期坚持，每季度报送 is ongoing work; 每月持续推进 recurs.
  if (recurring >= 0 && (open < 0 || recurring < open)) {
    const nextDue = reference.day === null ? null : nextTurn(words, reference.day);
    return read('recurring', null, 'recurring', nextDue === null ? {} : { nextDue });
  }
  if (open >= 0) return read('open-ended', null, 'open-ended');
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
  const inWeek = /每(?:周|星期|逢周)([一二三四五六日天])(?!次|报)/.exec(words)?.[1];
  if (inWeek !== undefined) {
    const due = addDays(weekOf(day).from, '一二三四五六日'.indexOf(inWeek === '天' ? '日' : inWeek));
    return due > day ? due : addDays(due, 7);
  }
  const weeks = new RegExp(`每${NUMERAL}个?(?:周|星期)`).exec(words)?.[1];
  if (weeks !== undefined) return addDays(day, 7 * numeral(weeks));
  if (/每(?:日|天)/.test(words)) return addDays(day, 1);
  const inQuarter = /每季度?首月(\d{1,2})日/.exec(words)?.[1];
  if (inQuarter !== undefined) return firstAfter(day, Number(inQuarter), (month) => month % 3 === 1);
  const inMonth = /每个?月(\d{1,2})[日号]/.exec(words)?.[1];
  if (inMonth !== undefined) return firstAfter(day, Number(inMonth), () => true);
  if (/每个?月|按月|逐月|^月报/.test(words)) {
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
