import type { SummaryWords } from '../summary-words.ts';
import type { UnitFigures, UnitRanking, WeeklySummary } from '../weekly-summary.ts';
import { quote } from '../quote.ts';
import { LEAST_RANKED } from '../rank-units.ts';
import { sayOrdinal } from './say-ordinal.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import { rateBar } from './rate-bar.ts';
import type { SummaryStyles } from './summary-styles.ts';
import { unitsChart } from './units-chart.ts';

/** More units than this are no ranking but a data error (a text column taken for units). */
const MOST_UNITS = 500;

/** A line of the ranking, and where it stands. */
export interface UnitRow {
  readonly unit: UnitFigures;
  readonly row: number;
}

/**
 * 五、责任单位办理情况: the ranking, 县区 and 部门 apart where the ledger has both, each with a
 * bar a unit and a chart. Gives the units with their rows.
 */
export function unitsSection(
  page: SheetPage,
  { rankings: all, nameLastThree, total }: WeeklySummary,
  words: SummaryWords,
  styles: SummaryStyles,
): readonly UnitRow[] {
  page.heading(words('summary.heading.units'), styles.heading);
  const lines: UnitRow[] = [];
  const rankings = total === 0 ? [] : all;
  if (total === 0) page.text(words('summary.none.items'), styles.text);
  for (const [place, ranking] of rankings.entries()) {
    if (ranking.kind !== 'all') {
      page.heading(sayOrdinal(place, words(`summary.ranking.${ranking.kind}`), words), styles.subheading);
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
      { head: words('summary.column.inTime'), style: styles.number },
      { head: words('summary.column.rate'), style: styles.share },
      { head: words('summary.column.rateBar'), style: styles.bar },
    ],
    styles.tableHead,
    units.map((unit) => [
      unit.rank ?? '—',
      unit.unit === '' ? words('summary.notStated') : quote(unit.unit),
      unit.total,
      unit.closed,
      unit.overdue,
      unit.open - unit.overdue,
      unit.rate ?? '—',
      unit.rate === null ? null : rateBar(unit.rate),
    ]),
  );
  if (printed.length > units.length) {
    page.note(words('summary.listCut', { count: printed.length - units.length }), styles.note);
  }
  if (all.some(({ rank, total, unit }) => rank === null && total < LEAST_RANKED && unit !== '')) {
    page.note(words('summary.fewUnranked', { least: LEAST_RANKED }), styles.note);
  }
  if (!nameLastThree && last.length > 0) page.note(words('summary.lastUnnamed'), styles.note);
  const title = words(`summary.chartTitle.${kind}`);
  const longest = units.reduce((most, { closed, open }) => Math.max(most, closed + open), 0);
  const columns = { unit: 1, closed: 3, inTime: 5, overdue: 4, longest };
  unitsChart(page, rows, columns, title, words, styles);
  return units.map((unit, place) => ({ unit, row: rows.first + place }));
}
