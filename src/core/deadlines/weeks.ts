import { addDays, dayOf } from '../calendar/civil-day.ts';
import { weekOf } from '../calendar/week.ts';
import { read, yearFor, type DeadlineReference, type Reading } from './reading.ts';

const WEEK =
  /^[^\d每]{0,6}?(本周|这周|下周|下下周|周|本星期|下星期|星期)([一二三四五六日天末])?(?:内|底|之?前|以前|完成|.{0,6}完成|.{0,6}完毕|[^\d]{0,6})?$/;
const NUMBERED = /^(?:(\d{4})年)?第(\d{1,2})周/;
const TODAY = /^(今日|今天|当日|当天|本日|即日|明日|明天|次日|后天|大后天)(?!起)/;

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
  const today = TODAY.exec(words)?.[1];
  if (today !== undefined) {
    if (reference.day === null) return read('fuzzy', null, 'no-reference', { needsConfirm: true });
    const ahead = today.startsWith('大后') ? 3 : today.startsWith('后') ? 2 : /^[明次]/.test(today) ? 1 : 0;
    return read('exact', addDays(reference.day, ahead), 'today');
  }
  const match = WEEK.exec(words);
  if (match === null) return null;
  const [, which = '', dayName] = match;
  if (dayName === undefined && (which === '周' || which === '星期')) return null;
  if (reference.day === null) return read('fuzzy', null, 'no-reference', { needsConfirm: true });
  const ahead = which.startsWith('下下') ? 2 : which.startsWith('下') ? 1 : 0;
  const { from, to } = weekOf(addDays(reference.day, 7 * ahead));
  if (dayName === undefined || dayName === '末') return read('fuzzy', to, 'week');
  const index = '一二三四五六日'.indexOf(dayName === '天' ? '日' : dayName);
  const due = addDays(from, index);
  // 周三 alone, said on a Friday, is next week's.
  const passed = ahead === 0 && !/^[本这]/.test(which) && due < reference.day;
  return read('exact', passed ? addDays(due, 7) : due, 'week');
}
