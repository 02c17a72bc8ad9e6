import { addDays, addMonths, civilDay, dayOf } from '../calendar/civil-day.ts';
import { weekOf } from '../calendar/week.ts';
import { countedWorkdays } from './counted-workdays.ts';
import { numeral } from './numerals.ts';
import { calendarOf, noReference, read, yearFor, type DeadlineReference, type Reading } from './reading.ts';

const WEEK =
  /^[^\d每]{0,6}?(本周|这周|当周|这一?个?星期|本礼拜|这礼拜|下下周|下周|周(?=内)|周|本星期|下下个?星期|下个?星期|下个?周|星期|下个?礼拜|礼拜)([一二三四五六日天末](?!次|报|调|会|议|通|研|个|至))?(?:内|底|之?前|以前|完成|.{0,6}完成|.{0,6}完毕|[^\d一-六日天]{1,6})?$/;
const NUMBERED = /^(?:(\d{4})年)?第(\d{1,2})周/;
const OF_MONTH =
  /^[^\d每第]{0,6}?(?:(\d{4})年)?(?:(\d{1,2})月份?|(本月|当月|下个?月|次月))的?第?([一二三四五首1-5])个?(?:周|星期)(?:的?(?:周|星期)([一二三四五六日天]))?/;
const TODAY =
  /^(?:会议|会后)?(今日|今天|今晚|当日|当天|当晚|本日|即日|会议当日|明日|明天|明早|明晚|次日|第二天|翌日|后天|大后天)(?!起)/;
const NEXT_WORKDAY = /^[^\d每]{0,4}?(?:下一?个?|次个?|第二个?|翌)工作日/;

/** 本周五前, 下周一, 2022年第5周, 今日下班前: weeks begin on Monday. */
export function week(words: string, reference: DeadlineReference): Reading | null {
  const numbered = NUMBERED.exec(words);
  if (numbered !== null) {
    const year = numbered[1] === undefined ? yearFor(12, 31, reference) : Number(numbered[1]);
    const first = year === null ? null : dayOf(year, 1, 4);
    const count = Number(numbered[2]);
    if (first === null || count < 1 || count > 53) return null;
    return read('fuzzy', addDays(weekOf(first).to, 7 * (count - 1)), 'week');
  }
  const ofMonth = weekOfMonth(words, reference);
  if (ofMonth !== null) return ofMonth;
  if (NEXT_WORKDAY.test(words)) {
    if (reference.day === null) return noReference();
    return countedWorkdays(reference.day, 1, calendarOf(reference));
  }
  const today = TODAY.exec(words)?.[1];
  if (today !== undefined) {
    if (reference.day === null) return noReference();
    const ahead = today.startsWith('大后')
      ? 3
      : today.startsWith('后')
        ? 2
        : /^[明次翌第]/.test(today)
          ? 1
          : 0;
    return read('exact', addDays(reference.day, ahead), 'today', { days: { from: reference.day } });
  }
  const match = WEEK.exec(words);
  // 上周五 is past, and 每周 and 逢周 recur.
  if (match === null || /上(?:个?(?:周|星期)|礼拜)|[逢隔单双]/.test(words)) return null;
  const [, which = '', dayName] = match;
  if (dayName === undefined && /^(周|星期|礼拜)$/.test(which) && !/^周内/.test(words)) return null;
  if (reference.day === null) return noReference();
  const ahead = which.startsWith('下下') ? 2 : which.startsWith('下') ? 1 : 0;
  const { from, to } = weekOf(addDays(reference.day, 7 * ahead));
  if (dayName === undefined && /周(?:之|以)?前/.test(words)) {
    return read('fuzzy', addDays(from, -1), 'week', { needsConfirm: true });
  }
  if (dayName === undefined || dayName === '末') return read('fuzzy', to, 'week');
  const index = '一二三四五六日'.indexOf(dayName === '天' ? '日' : dayName);
  const due = addDays(from, index);
  // 周三 alone, said on a Friday, is next week's.
  const passed = ahead === 0 && !/^[本这当]/.test(which) && due < reference.day;
  return read('exact', passed ? addDays(due, 7) : due, 'week', {
    needsConfirm: !passed && due < reference.day,
  });
}

/** 2月第二周: the second calendar week that has days of the month; how weeks are counted is to be confirmed. */
function weekOfMonth(words: string, reference: DeadlineReference): Reading | null {
  const match = OF_MONTH.exec(words);
  if (match === null) return null;
  const [, yearText, monthText, relative, which = '', dayName] = match;
  let month = Number(monthText);
  let year = yearText === undefined ? null : Number(yearText);
  if (relative !== undefined) {
    if (reference.day === null) return noReference();
    const civil = civilDay(addMonths(reference.day, /^[下次]/.test(relative) ? 1 : 0));
    [month, year] = [civil.month, civil.year];
  }
  year ??= yearFor(month, 28, reference);
  const first = year === null ? null : dayOf(year, month, 1);
  if (first === null) return null;
  const count = which === '首' ? 1 : numeral(which) || 1;
  const { from, to } = weekOf(addDays(first, 7 * (count - 1)));
  if (dayName === undefined) return read('fuzzy', to, 'week', { needsConfirm: true });
  const due = addDays(from, '一二三四五六日'.indexOf(dayName === '天' ? '日' : dayName));
  return read('exact', due, 'week', { needsConfirm: true });
}
