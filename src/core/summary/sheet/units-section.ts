import { columnIndex, rowIndex } from '../../sheet-grid.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { UnitFigures, UnitRanking, WeeklySummary } from '../weekly-summary.ts';
import { quote } from '../quote.ts';
import { LEAST_RANKED } from '../rank-units.ts';
import { sayOrdinal } from './say-ordinal.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** A chart with more bars than this cannot be read on the page. */
const MOST_BARS = 15;
/** More units than this are no ranking but a data error (a text column taken for units). */
const MOST_UNITS = 500;

const CLOSED_COLOR = '#4E8F5B';
const OVERDUE_COLOR = '#C0392B';

/** A line of the ranking, and where it stands. */
export interface UnitRow {
  readonly unit: UnitFigures;
  readonly row: number;
}

/**
 * 五、责任单位办理情况: the ranking, 县区 and 部门 apart where the ledger has both, each with a bar chart of its first
 * units. Gives the units with their rows.
 */
export function unitsSection(
  page: SheetPage,
  { rankings, nameLastThree }: WeeklySummary,
  words: SummaryWords,
  styles: SummaryStyles,
): readonly UnitRow[] {
  page.text(words('summary.heading.units'), styles.heading);
  const lines: UnitRow[] = [];
  for (const [place, ranking] of rankings.entries()) {
    if (ranking.kind !== 'all') {
      page.text(sayOrdinal(place, words(`summary.ranking.${ranking.kind}`), words), styles.subheading);
    }
    lines.push(...rankingTable(page, ranking, nameLastThree, words, styles));
  }
  return lines;
}

function rankingTable(
  page: SheetPage,
  { kind, units: all, printed, last }: UnitRanking,
  nameLastThree: boolean,
  words: SummaryWords,
  styles: SummaryStyles,
): readonly UnitRow[] {
  const units = printed.slice(0, MOST_UNITS);
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
  if (printed.length > units.length) {
    page.text(words('summary.listCut', { count: printed.length - units.length }), styles.note);
  }
  if (all.some(({ rank, total, unit }) => rank === null && total < LEAST_RANKED && unit !== '')) {
    page.text(words('summary.fewUnranked', { least: LEAST_RANKED }), styles.note);
  }
  if (!nameLastThree && last.length > 0) page.text(words('summary.lastUnnamed'), styles.note);
  if (units.length > 1) {
    chart(page, rows.first, Math.min(units.length, MOST_BARS), words(`summary.chartTitle.${kind}`), words);
  }
  return units.map((unit, place) => ({ unit, row: rows.first + place }));
}

function chart(page: SheetPage, first: number, bars: number, title: string, words: SummaryWords): void {
  page.space();
  const rows = bars + 5;
  const column = (at: number) => page.area(first, at, first + bars - 1, at);
  page.charts.push({
    kind: 'stackedBar',
    title,
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
