import { columnIndex, rowIndex } from '../../sheet-grid.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { UnitFigures, WeeklySummary } from '../weekly-summary.ts';
import { quote } from '../quote.ts';
import { LEAST_RANKED } from '../rank-units.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** A chart with more bars than this cannot be read on the page. */
const MOST_BARS = 15;
/** More units than this are no ranking but a data error (a text column taken for units). */
const MOST_UNITS = 500;

const CLOSED_COLOR = '#4E8F5B';
const OVERDUE_COLOR = '#C0392B';

/** 五、责任单位办理情况: the ranking, and a bar chart of its first units. Gives the units with their rows. */
export function unitsSection(
  page: SheetPage,
  summary: WeeklySummary,
  words: SummaryWords,
  styles: SummaryStyles,
): readonly { readonly unit: UnitFigures; readonly row: number }[] {
  page.text(words('summary.heading.units'), styles.heading);
  const units = summary.byLeadUnit.slice(0, MOST_UNITS);
  const rows = page.table(
    [
      { head: words('summary.column.rank'), style: styles.number },
      { head: words('summary.column.leadUnit'), style: styles.cell },
      { head: words('summary.column.total'), style: styles.number },
      { head: words('summary.column.closed'), style: styles.number },
      { head: words('summary.column.overdue'), style: styles.number },
      { head: words('summary.column.rate'), style: styles.share },
    ],
    styles.tableHead,
    units.map((unit) => [
      unit.rank ?? '—',
      unit.unit === '' ? words('summary.notStated') : quote(unit.unit),
      unit.total,
      unit.closed,
      unit.overdue,
      unit.rate ?? '—',
    ]),
  );
  if (summary.byLeadUnit.length > units.length) {
    page.text(words('summary.listCut', { count: summary.byLeadUnit.length - units.length }), styles.note);
  }
  if (units.some(({ rank, total, unit }) => rank === null && total < LEAST_RANKED && unit !== '')) {
    page.text(words('summary.fewUnranked', { least: LEAST_RANKED }), styles.note);
  }
  if (units.length > 1) chart(page, rows.first, Math.min(units.length, MOST_BARS), words);
  return units.map((unit, place) => ({ unit, row: rows.first + place }));
}

function chart(page: SheetPage, first: number, bars: number, words: SummaryWords): void {
  page.space();
  const rows = bars + 5;
  const column = (at: number) => page.area(first, at, first + bars - 1, at);
  page.charts.push({
    kind: 'stackedBar',
    title: words('summary.chartTitle'),
    categories: column(1),
    series: [
      { name: words('summary.column.closed'), values: column(3), color: CLOSED_COLOR },
      { name: words('summary.column.overdue'), values: column(4), color: OVERDUE_COLOR },
    ],
    over: {
      top: rowIndex(page.row),
      left: columnIndex(0),
      bottom: rowIndex(page.row + rows - 1),
      right: columnIndex(7),
    },
  });
  page.space(rows + 1);
}
