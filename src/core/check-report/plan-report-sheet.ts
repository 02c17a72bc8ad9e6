import type { DayNumber } from '../calendar/day-number.ts';
import type { Finding, Severity } from '../checks/finding.ts';
import { cellAddress, columnIndex, rowIndex, type CellRef } from '../sheet-grid.ts';
import { SheetPage, type TableColumn } from '../sheet-plan/sheet-page.ts';
import type { PlanValue, SheetPlan } from '../sheet-plan/sheet-plan.ts';
import { quote } from '../summary/quote.ts';
import { numberOf, unitsOf } from '../summary/sheet/item-columns.ts';
import { sayDayOfYear } from '../summary/sheet/say-day.ts';
import { summaryStyles, type SummaryStyles } from '../summary/sheet/summary-styles.ts';
import type { WaivedFinding } from '../waivers/apply-waivers.ts';
import { byWeight } from './by-weight.ts';
import type { ReportWords, SayOfFinding } from './report-words.ts';

/** What a report is about: the outcome of a check. */
export interface Reported {
  readonly asOf: DayNumber;
  /** Items checked. */
  readonly items: number;
  /** The ledgers' sheets, in tab order. */
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly waived: readonly WaivedFinding[];
}

/** Widths in characters: severity, number, item, lead unit, cell, problem, suggestion or reason; A4 across. */
const WIDTHS = [7, 8, 34, 17, 12, 34, 38] as const;
const CELL_COLUMN = 4;
const MARGINS = { top: 20, right: 15, bottom: 20, left: 15 };

/** A longer list is read in the pane; the sheet says how many it leaves out. */
export const LONGEST_LIST = 3000;
/** Links beyond this many only make the workbook heavy; the cell is written out in every row. */
const MOST_LINKS = 1000;

/**
 * 体检报告: a row for each finding, the weightiest first, with a link to its cell; what was left as it is comes last.
 * Plain cells and links.
 */
export function planReportSheet(reported: Reported, words: ReportWords, sayFinding: SayOfFinding): SheetPlan {
  const styles = summaryStyles(words);
  const page = new SheetPage(WIDTHS);
  page.text(words('report.title'), styles.title);
  page.text(
    words('report.asOf', {
      day: sayDayOfYear(reported.asOf, words),
      sheets: reported.sheets
        .map((sheet) => words('summary.sourceSheet', { sheet }))
        .join(words('summary.comma')),
    }),
    styles.subtitle,
  );
  page.text(overviewOf(reported, words), styles.text);
  const list = new FindingsList(page, styles, words, reported.sheets.length > 1);
  const findings = byWeight(reported.findings);
  const head = list.write('suggestion', findings, sayFinding, (finding) => sayFinding(finding).suggestion);
  page.text(words('report.guide'), styles.note);
  writeWaived(page, list, reported.waived, { words, styles, sayFinding });
  return {
    name: words('report.sheetName'),
    blocks: page.blocks,
    regions: page.regions,
    merges: page.merges,
    links: page.links,
    columnWidths: WIDTHS.map((characters, column) => ({ column: columnIndex(column), characters })),
    rowHeights: page.heights,
    frozenRows: head + 1,
    showGridlines: false,
    charts: [],
    print: {
      orientation: 'landscape',
      margins: MARGINS,
      titleRows: { from: rowIndex(head), to: rowIndex(head) },
      centerFooter: '— &P / &N —',
    },
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function overviewOf({ items, findings, counts }: Reported, words: ReportWords): string {
  if (findings.length === 0) return words('report.none', { items });
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => words(`report.part.${severity}`, { number: counts[severity] }))
    .join(words('summary.comma'));
  return words('report.overview', { items, total: findings.length, parts });
}

interface Wording {
  readonly words: ReportWords;
  readonly styles: SummaryStyles;
  readonly sayFinding: SayOfFinding;
}

function writeWaived(
  page: SheetPage,
  list: FindingsList,
  waived: readonly WaivedFinding[],
  { words, styles, sayFinding }: Wording,
): void {
  if (waived.length === 0) return;
  page.space();
  page.text(words('report.waived', { total: waived.length }), styles.heading);
  const reasons = new Map(waived.map(({ finding, waiver }) => [finding, waiver]));
  const reasonOf = (finding: Finding): string => {
    const waiver = reasons.get(finding);
    if (waiver === undefined) return '';
    const reason = waiver.reason === '' ? words('report.noReason') : waiver.reason;
    return words('report.waivedOn', { reason, day: sayDayOfYear(waiver.on, words) });
  };
  list.write('reason', byWeight(waived.map(({ finding }) => finding)), sayFinding, reasonOf);
}

class FindingsList {
  private links = 0;

  constructor(
    private readonly page: SheetPage,
    private readonly styles: SummaryStyles,
    private readonly words: ReportWords,
    private readonly manySheets: boolean,
  ) {}

  /** Gives the row of its heading. `last`: what the last column is about. */
  write(
    last: 'suggestion' | 'reason',
    findings: readonly Finding[],
    sayFinding: SayOfFinding,
    lastOf: (finding: Finding) => string,
  ): number {
    const { page, styles, words } = this;
    const listed = findings.slice(0, LONGEST_LIST);
    const rows = page.table(
      this.columns(last),
      styles.tableHead,
      listed.map((finding) => this.row(finding, sayFinding(finding).message, lastOf(finding))),
    );
    for (const [place, { cell }] of listed.entries()) this.link(rows.first + place, cell);
    if (listed.length < findings.length) {
      page.text(words('report.listCut', { number: listed.length, total: findings.length }), styles.note);
    }
    return rows.head;
  }

  private columns(last: 'suggestion' | 'reason'): TableColumn[] {
    const { words, styles } = this;
    return [
      { head: words('report.column.severity'), style: styles.number },
      { head: words('summary.column.number'), style: styles.number },
      { head: words('summary.column.item'), style: styles.cell },
      { head: words('summary.column.leadUnit'), style: styles.cell },
      { head: words('report.column.cell'), style: styles.number },
      { head: words('report.column.problem'), style: styles.cell },
      { head: words(`report.column.${last}`), style: styles.cell },
    ];
  }

  private row(finding: Finding, message: string, last: string): PlanValue[] {
    const { words, manySheets } = this;
    const { item, cell, severity } = finding;
    const address = cellAddress(cell);
    return [
      words(`report.severity.${severity}`),
      item === null ? null : numberOf(item, words),
      item === null ? words('report.ofSheet') : quote(item.item),
      item === null ? null : unitsOf(item, words),
      manySheets ? words('report.place', { sheet: cell.sheet, cell: address }) : address,
      quote(message),
      quote(last),
    ];
  }

  private link(row: number, cell: CellRef): void {
    if (this.links >= MOST_LINKS) return;
    this.links += 1;
    const target = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    const tip = this.words('report.tip', { sheet: cell.sheet, cell: cellAddress(cell) });
    this.page.link(row, CELL_COLUMN, cell.sheet, target, this.styles.link, tip);
  }
}
