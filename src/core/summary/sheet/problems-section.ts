import type { SummaryWords } from '../summary-words.ts';
import type { WeeklySummary } from '../weekly-summary.ts';
import { LONGEST_TABLE, dueOf, ledgerRow, numberOf, placeOf, quote, unitsOf } from './items-table.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** 六、存在问题: the items that name no owner or no day, each with what it lacks. */
export function problemsSection(
  page: SheetPage,
  summary: WeeklySummary,
  words: SummaryWords,
  styles: SummaryStyles,
): void {
  page.text(words('summary.heading.problems'), styles.heading);
  const noOwner = new Set(summary.noOwner);
  const noDeadline = new Set(summary.noDeadline);
  const items = [...new Set([...summary.noOwner, ...summary.noDeadline])];
  if (items.length === 0) {
    page.text(words('summary.none.problems'), styles.text);
    return;
  }
  if (noOwner.size > 0) page.text(words('summary.noOwner', { count: noOwner.size }), styles.text);
  if (noDeadline.size > 0) page.text(words('summary.noDeadline', { count: noDeadline.size }), styles.text);
  const shown = items.slice(0, LONGEST_TABLE);
  const rows = page.table(
    [
      { head: words('summary.column.number'), style: styles.number },
      { head: words('summary.column.item'), style: styles.cell },
      { head: words('summary.column.leadUnit'), style: styles.cell },
      { head: words('summary.column.due'), style: styles.day },
      { head: words('summary.column.problem'), style: styles.number },
      { head: words('summary.column.place'), style: styles.cell },
    ],
    styles.tableHead,
    shown.map((item) => [
      numberOf(item, words),
      quote(item.item),
      unitsOf(item, words),
      dueOf(item, words),
      [
        ...(noOwner.has(item) ? [words('summary.column.noOwner')] : []),
        ...(noDeadline.has(item) ? [words('summary.column.noDeadline')] : []),
      ].join('\n'),
      words('summary.place', placeOf(item)),
    ]),
  );
  shown.forEach((item, place) => {
    page.link(rows.first + place, 0, item.sheet, ledgerRow(item), styles.link);
  });
  if (items.length > shown.length) {
    page.text(words('summary.listCut', { count: items.length - shown.length }), styles.note);
  }
}
