import type { FollowUpItem } from '../../ledger/ledger.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { WeeklySummary } from '../weekly-summary.ts';
import { sayCounts } from './say-counts.ts';
import { sayPersons, sayUnits } from './say-units.ts';

/** How many, whose, and how late; then what cannot be told for want of a year. */
export function overdueTexts(summary: WeeklySummary, words: SummaryWords): readonly string[] {
  const { overdue, daysLate, asOf } = summary;
  const [first] = overdue;
  if (first === undefined) return noneOverdueTexts(summary, words);
  const untold = untoldTexts(openWithoutYear(summary), words);
  if (overdue.length === 1) {
    const { due } = first.deadline;
    const late = words('summary.overview.lateOne', { count: due === null ? 0 : asOf - due });
    return [whose(summary, words), late, ...untold];
  }
  const parts = sayCounts(
    [
      ['summary.part.lateWeek', daysLate.week],
      ['summary.part.lateMonth', daysLate.month],
      ['summary.part.lateLonger', daysLate.longer],
    ],
    words,
  );
  return [whose(summary, words), words('summary.overview.daysLate', { parts }), ...untold];
}

/** That nothing is overdue; never where it cannot be told of any open item. */
export function noneOverdueTexts(summary: WeeklySummary, words: SummaryWords): readonly string[] {
  const untold = openWithoutYear(summary);
  const open = summary.notStarted + summary.inProgress + summary.awaitingSignOff + summary.unknown;
  const texts = untoldTexts(untold, words);
  return untold > 0 && untold === open ? texts : [words('summary.none.overdue'), ...texts];
}

const untoldTexts = (count: number, words: SummaryWords): readonly string[] =>
  count === 0 ? [] : [words('summary.untold.overdue', { count })];

/** A day and a month that no year can be told for: the ledger names a day all the same. */
export const lacksYear = ({ deadline: { reason } }: FollowUpItem): boolean =>
  reason.key === 'month-day-no-year';

function openWithoutYear({ noDeadline }: WeeklySummary): number {
  return noDeadline.reduce((sum, item) => (item.group === 'open' && lacksYear(item) ? sum + 1 : sum), 0);
}

/** 超期未办结3项，责任单位为市卫健委、市住建局: who has most of them first. */
function whose({ overdue }: WeeklySummary, words: SummaryWords): string {
  const count = overdue.length;
  const units = mostFirst(overdue.flatMap(({ countedUnits }) => countedUnits));
  const nobodys = overdue.filter(
    (item) => item.countedUnits.length === 0 && item.persons.length === 0,
  ).length;
  if (units.length > 0) {
    const params = { count, units: sayUnits(units, words) };
    return nobodys === 0
      ? words('summary.overview.overdue', params)
      : words('summary.overview.overdueSomeUnnamed', { ...params, unnamed: nobodys });
  }
  const persons = mostFirst(overdue.flatMap((item) => item.persons));
  return persons.length === 0
    ? words('summary.overview.overdueUnnamed', { count })
    : words('summary.overview.overduePersons', { count, persons: sayPersons(persons, words) });
}

function mostFirst(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
