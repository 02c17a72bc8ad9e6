import { civilDay } from '../core/calendar/civil-day.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import type { Festival } from '../core/calendar/published-days.ts';
import type { Deadline, DeadlineReasonKey } from '../core/deadlines/deadline.ts';
import type { Words } from '../core/words.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** Readings that count days, and tell which ones were off or worked on the way. */
const COUNTED: ReadonlySet<DeadlineReasonKey> = new Set(['workdays-after', 'default-limit', 'put-off-by']);

const LIMITS = ['meeting-days', 'meeting-workdays', 'hand-out-days', 'hand-out-workdays'] as const;
const FESTIVALS: readonly Festival[] = ['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节'];

export type FestivalKey = `deadlines.festival-${Festival}`;

export type DeadlineKey =
  | `deadlines.${DeadlineReasonKey}`
  | `deadlines.month-${(typeof MONTHS)[number]}`
  | FestivalKey
  | `deadlines.${'day' | 'day-range' | 'day-mark' | 'with-make-up' | 'with-days-off' | 'with-unpublished' | 'with-plain-weeks' | 'with-own-days'}`
  | `deadlines.limit-${(typeof LIMITS)[number]}`;

/** Why a deadline was read as it was, in words; the wording itself is there as `{{text}}`. */
export function sayDeadlineReason(
  say: Words<DeadlineKey>,
  { text, reason }: Pick<Deadline, 'text' | 'reason'>,
): string {
  const { key, params = {}, days = {} } = reason;
  const range = ([first, last]: readonly [DayNumber, DayNumber]) =>
    first === last
      ? sayDay(say, first)
      : say('deadlines.day-range', { first: sayDay(say, first), last: sayDay(say, last) });
  const list = (each: readonly string[]) => each.join(say('deadlines.day-mark'));
  const off = days.off?.map(range) ?? [];
  const sentence = say(`deadlines.${key}`, {
    ...params,
    text,
    from: days.from === undefined ? '' : sayDay(say, days.from),
    festival: sayFestival(say, String(params['festival'] ?? '')),
    off: list(off),
    limit: sayLimit(say, params),
  });
  if (!COUNTED.has(key)) return sentence;
  const makeUp = days.makeUp?.map((day) => sayDay(say, day)) ?? [];
  return [
    sentence,
    makeUp.length === 0 ? '' : say('deadlines.with-make-up', { days: list(makeUp) }),
    off.length === 0 ? '' : say('deadlines.with-days-off', { days: list(off) }),
    params['own'] === undefined ? '' : say('deadlines.with-own-days'),
    params['plainWeeks'] === undefined ? '' : say('deadlines.with-plain-weeks'),
    params['unpublished'] === undefined ? '' : say('deadlines.with-unpublished'),
  ].join('');
}

/** An office's default limit: 会后20日. */
function sayLimit(say: Words<DeadlineKey>, params: Readonly<Record<string, string | number>>): string {
  const limit = LIMITS.find((known) => known === params['limit']);
  return limit === undefined ? '' : say(`deadlines.limit-${limit}`, { count: params['count'] ?? 0 });
}

function sayDay(say: Words<DeadlineKey>, day: DayNumber): string {
  const { month, day: dayOfMonth } = civilDay(day);
  const number = MONTHS[month - 1] ?? 1;
  return say('deadlines.day', { month: say(`deadlines.month-${number}`), day: dayOfMonth });
}

/** A festival's name; one that is not among the statutory ones stays as it is. */
export function sayFestival(say: Words<FestivalKey>, name: string): string {
  const known = FESTIVALS.find((festival) => festival === name);
  return known === undefined ? name : say(`deadlines.festival-${known}`);
}
