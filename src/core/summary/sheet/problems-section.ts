import type { SummaryWords } from '../summary-words.ts';
import type { WeeklySummary } from '../weekly-summary.ts';
import { placeColumn, statusColumn, type ItemColumn } from './item-columns.ts';
import { itemsTable } from './items-table.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** 七、存在问题: the items that name no owner or no day, or went quiet, each with what it lacks. */
export function problemsSection(
  page: SheetPage,
  summary: WeeklySummary,
  words: SummaryWords,
  styles: SummaryStyles,
): void {
  page.text(words('summary.heading.problems'), styles.heading);
  const noOwner = new Set(summary.noOwner);
  const noDeadline = new Set(summary.noDeadline);
  const silent = new Set(summary.noFeedback);
  const items = [...new Set([...summary.noOwner, ...summary.noDeadline, ...summary.noFeedback])];
  if (items.length === 0) {
    page.text(words('summary.none.problems'), styles.text);
    return;
  }
  if (noOwner.size > 0) page.text(words('summary.noOwner', { count: noOwner.size }), styles.text);
  if (noDeadline.size > 0) page.text(words('summary.noDeadline', { count: noDeadline.size }), styles.text);
  if (silent.size > 0) {
    const units = new Set(summary.noFeedback.map(({ countedUnits }) => countedUnits[0] ?? ''));
    const days = summary.staleFeedbackDays;
    page.text(words('summary.noFeedback', { count: silent.size, days, units: units.size }), styles.text);
  }
  const lacking: ItemColumn = {
    head: 'problem',
    style: 'number',
    say: (item) =>
      [
        ...(noOwner.has(item) ? [words('summary.column.noOwner')] : []),
        ...(noDeadline.has(item) ? [words('summary.column.noDeadline')] : []),
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
