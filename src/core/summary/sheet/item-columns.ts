import type { DayNumber } from '../../calendar/day-number.ts';
import { isInferred } from '../../deadlines/default-limit.ts';
import type { FollowUpItem } from '../../ledger/ledger.ts';
import { lightOf, stateOf } from '../../lights/light-of.ts';
import type { PlanValue } from '../../sheet-plan/sheet-plan.ts';
import type { Status } from '../../status/status.ts';
import { suggestedStep, type EscalationGrounds } from '../escalation.ts';
import { quote } from '../quote.ts';
import type { ColumnName, SummaryWords } from '../summary-words.ts';
import type { WeeklySummary } from '../weekly-summary.ts';
import { sayDayOfYear } from './say-day.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** A column of a table of items: its heading, its look, and what it says of an item. */
export interface ItemColumn {
  readonly head: ColumnName;
  readonly style: keyof Pick<SummaryStyles, 'cell' | 'number' | 'day'>;
  readonly say: (item: FollowUpItem) => PlanValue;
}

export const numberColumn = (words: SummaryWords): ItemColumn => ({
  head: 'number',
  style: 'number',
  say: (item) => numberOf(item, words),
});

export const textColumn: ItemColumn = { head: 'item', style: 'cell', say: ({ item }) => quote(item) };

export const unitColumn = (words: SummaryWords): ItemColumn => ({
  head: 'leadUnit',
  style: 'cell',
  say: (item) => unitsOf(item, words),
});

/** The day, marked where the ledger does not state it; else what stands there. */
export const dueColumn = (words: SummaryWords): ItemColumn => ({
  head: 'due',
  style: 'day',
  say: ({ deadline }) => {
    const { due, text } = deadline;
    if (due === null) return quote(text);
    return isInferred(deadline)
      ? words('summary.inferredDay', { day: sayDayOfYear(due, words) })
      : { day: due };
  },
});

export const daysLateColumn = (asOf: DayNumber): ItemColumn => ({
  head: 'daysLate',
  style: 'number',
  say: ({ deadline: { due } }) => (due === null ? null : asOf - due),
});

export const completedColumn: ItemColumn = {
  head: 'completedOn',
  style: 'day',
  say: ({ completedOn }) => (completedOn === null ? null : { day: completedOn }),
};

/** As the ledger says it. */
export const statusColumn = (words: SummaryWords): ItemColumn => ({
  head: 'status',
  style: 'number',
  say: ({ status, statusText }) =>
    statusText === '' ? words(`summary.status.${status}`) : quote(statusText),
});

/** As the figures count it: a word of ours, behind which stands what the ledger says where we did not understand it. */
export const stateColumn = (placeOf: ReadonlyMap<FollowUpItem, Status>, words: SummaryWords): ItemColumn => ({
  head: 'status',
  style: 'number',
  say: (item) => {
    const state = placeOf.get(item) ?? item.status;
    const word = words(`summary.status.${state}`);
    return state === 'unknown' && item.statusText !== ''
      ? words('summary.unknownStatus', { status: word, text: quote(item.statusText) })
      : word;
  },
});

/** What its light means, by any scheme of colours: 超期12天, 临期, 按期办结. */
export const lightColumn = (
  { asOf, dueSoon, weekOverWeek }: Pick<WeeklySummary, 'asOf' | 'dueSoon' | 'weekOverWeek'>,
  words: SummaryWords,
): ItemColumn => ({
  head: 'light',
  style: 'number',
  say: (item) => {
    const withWeeks = (text: string, overdue: FollowUpItem): string => {
      const weeks = weekOverWeek?.weeksOverdue.get(overdue) ?? 1;
      return weeks > 1 ? `${text}\n${words('summary.light.weeks', { count: weeks })}` : text;
    };
    const { due } = item.deadline;
    // How soon is soon the summary knows; of the rest none is.
    const light = dueSoon.has(item)
      ? 'dueSoon'
      : lightOf(stateOf(item, { asOf, soonUntil: asOf, byMilestone: false }));
    switch (light) {
      case 'overdue':
        return withWeeks(words('summary.light.overdue', { count: asOf - (due ?? asOf) }), item);
      case 'dueSoon':
      case 'closedLate':
      case 'ongoing':
        return words(`summary.light.${light}`);
      case 'onTime':
        if (item.group !== 'closed') return words('summary.light.onTime');
        return due === null || item.completedOn === null ? '—' : words('summary.light.closedOnTime');
      case 'unknown':
        return '—';
    }
  },
});

/** What the office would do next: 提醒, 催办（第2次）, 通报（已催办2次）. */
export const stepColumn = (summary: EscalationGrounds, words: SummaryWords): ItemColumn => ({
  head: 'step',
  style: 'number',
  say: (item) => {
    const step = suggestedStep(item, summary);
    if (step === null) return '—';
    const { level, urged } = step;
    if (urged === 0 || level === 'remind') return words(`summary.step.${level}`);
    return level === 'urge'
      ? words('summary.step.urgeAgain', { count: urged + 1 })
      : words('summary.step.reportAfter', { count: urged });
  },
});

export const progressColumn: ItemColumn = {
  head: 'progress',
  style: 'cell',
  say: ({ progress }) => quote(progress),
};

/** Where it stands in the ledger. */
export const placeColumn = (words: SummaryWords): ItemColumn => ({
  head: 'place',
  style: 'cell',
  say: (item) => words('summary.place', placeOf(item)),
});

/** Its meeting, and in a line of its own where it stands in the ledger. */
export const sourceColumn = (words: SummaryWords): ItemColumn => ({
  head: 'source',
  style: 'cell',
  say: (item) => {
    const place = words('summary.place', placeOf(item));
    return item.meeting === '' ? place : `${quote(item.meeting)}\n${place}`;
  },
});

/** Parameters of `summary.place` and `summary.tip`; the row is counted from 1, as Excel shows it. */
export function placeOf(item: FollowUpItem): { sheet: string; row: number } {
  return { sheet: item.sheet, row: item.row + 1 };
}

/** The item's number, or its ledger row where it has none: there must be something to click. */
export function numberOf({ number, row }: FollowUpItem, words: SummaryWords): string {
  return number === '' ? words('summary.rowOnly', { row: row + 1 }) : quote(number);
}

/** The units it counts for, else the persons. */
export function unitsOf({ countedUnits, persons }: FollowUpItem, words: SummaryWords): string {
  const names = countedUnits.length > 0 ? countedUnits : persons;
  const [only] = names;
  if (only === undefined) return words('summary.notStated');
  return quote(names.length > 1 ? names.join(words('summary.comma')) : only);
}
