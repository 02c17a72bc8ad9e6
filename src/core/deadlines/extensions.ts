import { addDays, addMonths } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { countedWorkdays } from './counted-workdays.ts';
import { NUMERAL, numeral } from './numerals.ts';
import { calendarOf, read, type DeadlineReference, type Reading } from './reading.ts';

const BY =
  '(?:再|又|已|现|拟|经批准|经审批|同意|批准|申请|可)*(?:延期|延长|顺延|展延|延后|推迟|推后|展期|延)(?:了|后|办理|完成|时间|时限)?';
const LENGTH = `(半|${NUMERAL})(个半|个|整)?(工作日|工作天|天|日|周|星期|月|年)(半)?(?:内|左右|时间|完成|办结|办理)?`;
const EXTENSION = new RegExp(`^(.{0,60}?)[(,;。、]?(${BY})${LENGTH}[^\\d]{0,8}$`);
/** Asked for, not granted yet. */
const NOT_YET = /申请|拟|可/;

/** 2月10日，延期10天: that day and so much more. Without a day of its own in the cell it has to be asked. */
export function extension(
  words: string,
  reference: DeadlineReference,
  single: (words: string) => Reading | null,
): Reading | null {
  const match = EXTENSION.exec(words);
  if (match === null) return null;
  const [, before = '', verb = '', amount = '', , measure = '', unit = '', more] = match;
  const count =
    (amount === '半' ? 0.5 : numeral(amount)) + (measure === '个半' || more !== undefined ? 0.5 : 0);
  if (!(count > 0 && count <= 1000)) return null;
  const stated = before.replace(/^[由从原]定?(?:于|为|时限)?[:：]?/, '').replace(/[(,;。、]+$/, '');
  const first = stated === '' ? null : single(stated);
  if (first?.due == null) return read('unparseable', null, 'put-off-from-unknown', { needsConfirm: true });
  return putOffFrom(first, count, unit, reference, NOT_YET.test(verb) || /左右/.test(words));
}

/** The day so much later than `first`, as a reading. */
export function putOffFrom(
  first: Reading,
  count: number,
  unit: string,
  reference: DeadlineReference,
  isOpen: boolean,
): Reading | null {
  const { due: original } = first;
  if (original === null) return null;
  const needsConfirm = first.needsConfirm || isOpen;
  if (/^(?:工作|work|business)/.test(unit)) {
    const counted = countedWorkdays(original, Math.ceil(count), calendarOf(reference), needsConfirm);
    return { ...counted, original, reason: { ...counted.reason, key: 'put-off-by' } };
  }
  const due = later(original, count, unit);
  return due === null
    ? null
    : read('exact', due, 'put-off-by', { original, needsConfirm, days: { from: original } });
}

function later(day: DayNumber, count: number, unit: string): DayNumber | null {
  if (/^(?:天|日|day)/.test(unit)) return addDays(day, Math.ceil(count));
  if (/^(?:周|星期|week)/.test(unit)) return addDays(day, Math.ceil(count * 7));
  if (/^(?:月|month)/.test(unit)) return addDays(addMonths(day, Math.floor(count)), count % 1 === 0 ? 0 : 15);
  if (/^(?:年|year)/.test(unit)) return addMonths(day, Math.round(count * 12));
  return null;
}
