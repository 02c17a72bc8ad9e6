import type { SummaryWords } from '../summary-words.ts';
import type { WeeklySummary } from '../weekly-summary.ts';
import { placeColumn, statusColumn, type ItemColumn } from './item-columns.ts';
import { itemsTable } from './items-table.ts';
import { lacksYear } from './overdue-text.ts';
import { sayUnits } from './say-units.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** 七、存在问题: the items that name no owner or no day, or went quiet, each with what it lacks. */
export function problemsSection(
  page: SheetPage,
  summary: WeeklySummary,
  words: SummaryWords,
  styles: SummaryStyles,
): void {
  page.heading(words('summary.heading.problems'), styles.heading);
  const noOwner = new Set(summary.noOwner);
  const noDeadline = new Set(summary.noDeadline);
  const silent = new Set(summary.noFeedback);
  const items = [...new Set([...summary.noOwner, ...summary.noDeadline, ...summary.noFeedback])];
  const named = lastNamed(summary, words);
  if (items.length === 0) {
    page.text(words(summary.total === 0 ? 'summary.none.items' : 'summary.none.problems'), styles.text);
    for (const text of named) page.text(text, styles.text);
    return;
  }
  if (noOwner.size > 0) page.text(words('summary.noOwner', { count: noOwner.size }), styles.text);
  if (noDeadline.size > 0) page.text(words('summary.noDeadline', { count: noDeadline.size }), styles.text);
  if (silent.size > 0) {
    const units = new Set(summary.noFeedback.flatMap(({ countedUnits }) => countedUnits));
    const [count, days] = [silent.size, summary.staleFeedbackDays];
    page.text(
      units.size === 0
        ? words('summary.noFeedbackNoUnit', { count, days })
        : words('summary.noFeedback', { count, days, units: units.size }),
      styles.text,
    );
    const { silentUnits } = summary;
    if (silentUnits.length > 0) {
      const params = { days, count: silentUnits.length, units: sayUnits(silentUnits, words) };
      page.text(words('summary.silentUnits', params), styles.text);
    }
  }
  for (const text of named) page.text(text, styles.text);
  const lacking: ItemColumn = {
    head: 'problem',
    style: 'number',
    say: (item) =>
      [
        ...(noOwner.has(item) ? [words('summary.column.noOwner')] : []),
        ...(noDeadline.has(item)
          ? [words(lacksYear(item) ? 'summary.column.noYear' : 'summary.column.noDeadline')]
          : []),
        ...(silent.has(item) ? [words('summary.column.noFeedback')] : []),
      ].join('\n'),
  };
  itemsTable(
    page,
    { items, middle: [lacking, statusColumn(words)], last: placeColumn(words) },
    words,
    styles,
  );
}

/** 领导同意后点名: who stands last, a sentence a ranking, once the leader has agreed. */
export function lastNamed(
  { rankings, nameLastThree }: WeeklySummary,
  words: SummaryWords,
): readonly string[] {
  if (!nameLastThree) return [];
  return rankings
    .filter(({ last }) => last.length > 0)
    .map(({ kind, last }) => {
      const units = last.map(({ unit }) => unit);
      return words(`summary.last.${kind}`, { units: sayUnits(units, words) });
    });
}
