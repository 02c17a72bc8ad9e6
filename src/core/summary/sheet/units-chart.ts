import type { SheetPage, TableRows } from '../../sheet-plan/sheet-page.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** More bars than these do not fit on a page. */
const MOST_BARS = 36;
/** Title, legend and axis, in rows. */
const AROUND_BARS = 6;
/** Up to so many items in a bar, programs would divide the axis into halves and fifths of an item. */
const FEW_ITEMS = 10;

const CLOSED_COLOR = '#4E8F5B';
const OPEN_COLOR = '#B8C4D6';
const OVERDUE_COLOR = '#C0392B';

/** Columns of the table of units that the chart is drawn from. */
export interface UnitColumns {
  readonly unit: number;
  readonly closed: number;
  /** Open and not overdue. */
  readonly inTime: number;
  readonly overdue: number;
  /** Items in the longest bar. */
  readonly longest: number;
}

/** Each unit's items as a stacked bar below their table, as high as it takes to name every one. */
export function unitsChart(
  page: SheetPage,
  { first, last }: TableRows,
  columns: UnitColumns,
  title: string,
  words: SummaryWords,
  styles: SummaryStyles,
): void {
  const bars = Math.min(last - first + 1, MOST_BARS);
  if (bars < 2) return;
  const column = (at: number) => page.area(first, at, first + bars - 1, at);
  page.chart(
    {
      kind: 'stackedBar',
      title,
      categories: column(columns.unit),
      series: [
        { name: words('summary.column.closed'), values: column(columns.closed), color: CLOSED_COLOR },
        { name: words('summary.column.inTime'), values: column(columns.inTime), color: OPEN_COLOR },
        { name: words('summary.column.overdue'), values: column(columns.overdue), color: OVERDUE_COLOR },
      ],
      ...(columns.longest <= FEW_ITEMS ? { valueStep: 1 } : {}),
    },
    bars + AROUND_BARS,
  );
  const undrawn = last - first + 1 - bars;
  if (undrawn > 0) page.note(words('summary.chartCut', { bars, count: undrawn }), styles.note);
  page.space();
}
