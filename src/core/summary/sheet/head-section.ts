import { isoDay, isoWeekOf } from '../../calendar/iso.ts';
import { civilDay } from '../../calendar/civil-day.ts';
import type { DayNumber } from '../../calendar/day-number.ts';
import { weekday } from '../../calendar/week.ts';
import type { Language } from '../../words.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import type { SinceThen } from '../as-of.ts';
import type { SummaryKey, SummaryWords } from '../summary-words.ts';
import type { Week, WeeklySummary } from '../weekly-summary.ts';
import { sayDay, sayDayOfYear } from './say-day.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** What stands above the figures, and how much below. */
export interface SummaryHead {
  /** 标题 in place of ours; `''` for ours. */
  readonly title: string;
  /** 编制单位; `''`: not stated. */
  readonly issuingUnit: string;
  /** 第X期; `null`: not printed. */
  readonly issue: number | null;
  /** 成文日期; `null`: not printed. */
  readonly writtenOn: DayNumber | null;
  /** Where the figures are of a day that is over by now. */
  readonly sinceThen: SinceThen | null;
  /** `one-page`: overview and overdue items alone, for leaders. */
  readonly layout: SummaryLayout;
  /** What stands in the space 下步要求; `''`: it is left to the clerk. */
  readonly nextSteps: string;
}

export type SummaryLayout = 'full' | 'one-page';

export const PLAIN_HEAD: SummaryHead = {
  title: '',
  issuingUnit: '',
  issue: null,
  writtenOn: null,
  sinceThen: null,
  layout: 'full',
  nextSteps: '',
};

/** 标题, 第X期, 编制单位 and 成文日期, the period, what it was made from, and what cannot be known. */
export function headSection(
  page: SheetPage,
  summary: WeeklySummary,
  head: SummaryHead,
  sheets: readonly string[],
  words: SummaryWords,
  styles: SummaryStyles,
  language: Language,
): void {
  page.text(summaryTitle(summary.week, head.title, words), styles.title);
  if (head.layout === 'one-page') page.text(words('summary.onePage'), styles.subtitle);
  if (head.issue !== null) page.text(words('summary.issue', { number: head.issue }), styles.subtitle);
  const imprint = imprintOf(head, words);
  if (imprint !== '') page.text(imprint, styles.subtitle);
  page.text(
    words('summary.period', {
      from: sayDayOfYear(summary.week.from, words),
      to: sayDayOfYear(summary.week.to, words),
      asOf: sayDayOfYear(summary.asOf, words),
    }),
    styles.subtitle,
  );
  const named = sheets.map((sheet) => words('summary.sourceSheet', { sheet })).join(words('summary.comma'));
  page.text(words('summary.source', { sheets: named }), styles.subtitle);
  if (head.sinceThen !== null) {
    page.note(sinceThenText(head.sinceThen, summary.asOf, words, language), styles.note);
  }
}

/** 督办周报（2022年第6周）; weeks that do not begin on a Monday are told by their days. */
export function summaryTitle(week: Week, title: string, words: SummaryWords): string {
  return words('summary.title', {
    name: title === '' ? words('summary.name') : title,
    week: sayWeekOfYear(week, words),
  });
}

/** 2022年第6周; 2022年2月11日至2月17日. */
function sayWeekOfYear(week: Week, words: SummaryWords): string {
  if (weekday(week.from) === 1) return words('summary.week', isoWeekOf(week.from));
  const sameYear = civilDay(week.from).year === civilDay(week.to).year;
  return words('summary.weekDays', {
    from: sayDayOfYear(week.from, words),
    to: sameYear ? sayDay(week.to, words) : sayDayOfYear(week.to, words),
  });
}

/** The name of a week's sheet, by which the next summary finds it. */
export function summarySheetName(week: Week, layout: SummaryLayout, words: SummaryWords): string {
  const name =
    weekday(week.from) === 1
      ? words('summary.sheetName', isoWeekOf(week.from))
      : words('summary.sheetNameDays', { from: isoDay(week.from) });
  return layout === 'full' ? name : words('summary.sheetNameOnePage', { name });
}

function imprintOf({ issuingUnit, writtenOn }: SummaryHead, words: SummaryWords): string {
  const day = writtenOn === null ? '' : sayDayOfYear(writtenOn, words);
  if (issuingUnit === '') return day;
  const unit = words('summary.issuingUnit', { unit: issuingUnit });
  return day === '' ? unit : words('summary.imprint', { unit, day });
}

/** What was counted back, and what no date in the ledger tells. */
function sinceThenText(since: SinceThen, asOf: DayNumber, words: SummaryWords, language: Language): string {
  const parts: readonly (readonly [SummaryKey, number])[] = [
    ['summary.past.closedSince', since.closedSince],
    ['summary.past.addedSince', since.addedSince],
    ['summary.past.closedUndated', since.closedUndated],
    ['summary.past.addedUndated', since.addedUndated],
  ];
  return [
    words('summary.past', { asOf: sayDay(asOf, words) }),
    ...parts.filter(([, count]) => count > 0).map(([key, count]) => words(key, { count })),
    words('summary.past.asToday'),
  ].join(language === 'en' ? ' ' : '');
}
