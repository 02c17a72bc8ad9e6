import type { Status } from '../../status/status.ts';
import type { Language } from '../../words.ts';
import { sharesInTenths } from '../shares.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { WeeklySummary } from '../weekly-summary.ts';
import { breakName } from './break-section.ts';
import { changesText } from './changes-text.ts';
import type { SummaryLayout } from './head-section.ts';
import { overdueTexts } from './overdue-text.ts';
import { sayCounts, type Counts } from './say-counts.ts';
import { sayDay, sayRate } from './say-day.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import type { SummaryStyles } from './summary-styles.ts';
import { closedTexts, newTexts } from './week-text.ts';

/** In the order the office lists them. */
export const STATES: readonly Status[] = [
  'closed',
  'inProgress',
  'awaitingSignOff',
  'notStarted',
  'unknown',
  'ongoing',
  'suspended',
];

/** 一、总体情况: sentences without a "0项", then the table that adds up. Gives the table's row of each state. */
export function overviewSection(
  page: SheetPage,
  summary: WeeklySummary,
  words: SummaryWords,
  styles: SummaryStyles,
  language: Language,
  layout: SummaryLayout,
): ReadonlyMap<Status | 'total', number> {
  page.heading(words('summary.heading.overview'), styles.heading);
  page.text(overviewText(summary, words, language), styles.text);
  const counts = STATES.map((status) => summary[status]);
  const shares = sharesInTenths(counts);
  const columns = [
    { head: words('summary.column.number'), style: styles.number },
    { head: words('summary.column.status'), style: styles.cell },
    { head: words('summary.column.count'), style: styles.number },
    { head: words('summary.column.share'), style: styles.share },
  ];
  const rows = page.table(columns, styles.tableHead, [
    ...STATES.map((status, place) => [
      place + 1,
      words(`summary.status.${status}`),
      summary[status],
      (shares[place] ?? 0) / 1000,
    ]),
    [null, words('summary.status.total'), summary.total, summary.total === 0 ? 0 : 1],
  ]);
  const rules = [words('summary.rules', { units: unitsRule(summary, words) })];
  if (layout === 'full') rules.push(words('summary.rulesClick'));
  page.note(rules.join(language === 'en' ? ' ' : ''), styles.note);
  if (summary.mergedNames) page.note(words('summary.rulesMerged'), styles.note);
  return new Map<Status | 'total', number>([
    ...STATES.map((status, place) => [status, rows.first + place] as const),
    ['total', rows.last] as const,
  ]);
}

/** Who an item counts for. */
function unitsRule({ countSupporting, jointItems: count }: WeeklySummary, words: SummaryWords): string {
  if (count === 0) return words(countSupporting ? 'summary.rulesSupporting' : 'summary.rulesLead');
  return words(countSupporting ? 'summary.rulesShared' : 'summary.rulesJoint', { count });
}

/** 一、总体情况 in sentences. */
export function overviewText(summary: WeeklySummary, words: SummaryWords, language: Language): string {
  if (summary.total === 0) return words('summary.overview.empty', { asOf: sayDay(summary.asOf, words) });
  const open = summary.notStarted + summary.inProgress + summary.awaitingSignOff + summary.unknown;
  const parts = (entries: Counts): string => sayCounts(entries, words);
  const sentences = [
    words('summary.overview.total', {
      asOf: sayDay(summary.asOf, words),
      count: summary.total,
      parts: parts([
        ['summary.part.closed', summary.closed],
        ['summary.part.open', open],
        ['summary.part.ongoing', summary.ongoing],
        ['summary.part.suspended', summary.suspended],
      ]),
    }),
  ];
  if (open > 0) {
    sentences.push(
      words('summary.overview.open', {
        parts: parts([
          ['summary.part.inProgress', summary.inProgress],
          ['summary.part.awaitingSignOff', summary.awaitingSignOff],
          ['summary.part.notStarted', summary.notStarted],
          ['summary.part.unknown', summary.unknown],
        ]),
      }),
    );
  }
  const counted = summary.closed + open;
  if (counted > 0) {
    sentences.push(words('summary.overview.rate', { rate: sayRate(summary.closed / counted) }));
  }
  if (summary.closedLate > 0) sentences.push(words('summary.part.closedLate', { count: summary.closedLate }));
  sentences.push(
    ...newTexts(summary, words),
    ...closedTexts(summary, words),
    ...overdueTexts(summary, words),
    dueNextWeekText(summary, words),
  );
  const { comingBreak } = summary;
  if (comingBreak !== null && comingBreak.items.length > 0) {
    const params = { name: breakName(comingBreak, words), count: comingBreak.items.length };
    sentences.push(words('summary.overview.break', params));
  }
  if (summary.weekOverWeek !== null) {
    sentences.push(...changesText(summary.weekOverWeek, summary.asOf, words));
  }
  return sentences.join(language === 'en' ? ' ' : '');
}

function dueNextWeekText({ dueNextWeek: { length: count } }: WeeklySummary, words: SummaryWords): string {
  return count === 0 ? words('summary.none.next') : words('summary.overview.next', { count });
}
