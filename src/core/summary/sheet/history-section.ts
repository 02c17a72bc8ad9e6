import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import { rateOf } from '../closing-history.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { WeeklySummary } from '../weekly-summary.ts';
import { sayDayOfYear } from './say-day.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** Two points are no course. */
const LEAST_DRAWN = 3;
const CHART_ROWS = 11;
const RATE_COLOR = '#0B4F9E';

/**
 * 近几周办结率: a line a week, drawn from the third on. What the next summary knows of these weeks it reads from this
 * table, so that it stands on the sheet for everyone to see. Nothing where there is only this week.
 */
export function historySection(
  page: SheetPage,
  { history }: WeeklySummary,
  words: SummaryWords,
  styles: SummaryStyles,
): void {
  if (history.length < 2) return;
  page.text(words('summary.history', { weeks: history.length }), styles.text);
  const rows = page.table(
    [
      { head: words('summary.column.number'), style: styles.number },
      { head: words('summary.column.asOf'), style: styles.number },
      { head: words('summary.column.allItems'), style: styles.number },
      { head: words('summary.column.toClose'), style: styles.number },
      { head: words('summary.column.closedItems'), style: styles.number },
      { head: words('summary.column.rate'), style: styles.share },
    ],
    styles.tableHead,
    history.map((figures, place) => [
      place + 1,
      sayDayOfYear(figures.asOf, words),
      figures.total,
      figures.counted,
      figures.closed,
      rateOf(figures) ?? '—',
    ]),
  );
  if (history.length < LEAST_DRAWN) return;
  page.chart(
    {
      kind: 'line',
      title: words('summary.historyChart'),
      categories: page.area(rows.first, 1, rows.last, 1),
      series: [
        {
          name: words('summary.column.rate'),
          values: page.area(rows.first, 5, rows.last, 5),
          color: RATE_COLOR,
        },
      ],
      valueFormat: '0.0%',
    },
    CHART_ROWS,
  );
  page.space();
}
