import { inOneGo } from '../in-one-go.ts';
import { columnIndex, rowIndex, type CellArea } from '../sheet-grid.ts';
import type { PlanBlock, PlanChart, PlanLink, PlanRegion, PlanStyle, PlanValue } from './sheet-plan.ts';
import { textHeight } from './text-height.ts';

/** A column of a table on the page: how its cells look, heading first. */
export interface TableColumn {
  readonly head: string;
  readonly style: PlanStyle;
}

/** Where a table's rows came to stand, first and last, counted from 0; equal to none when it has no row. */
export interface TableRows {
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/** Rows whose texts are measured in a few milliseconds. */
const ROWS_A_TURN = 100;
/** Points of a row without a text: said, so that a chart is as high in every workbook, whatever its default font. */
const EMPTY_ROW = 15;
/** What stands above a heading, in points. */
const ABOVE_HEADING = 6;

/**
 * Collects a sheet plan from top to bottom. `row` is the next free row, counted from 0.
 */
export class SheetPage {
  row = 0;
  readonly blocks: PlanBlock[] = [];
  readonly regions: PlanRegion[] = [];
  readonly merges: CellArea[] = [];
  readonly links: PlanLink[] = [];
  readonly heights: { row: ReturnType<typeof rowIndex>; points: number }[] = [];
  readonly charts: PlanChart[] = [];
  /** Rows that do not begin a page: what they belong to stands above them. */
  readonly kept = new Set<number>();
  /** Rows that begin a page. */
  readonly fresh = new Set<number>();

  private readonly texts = new Set<number>();

  /** `widths`: in characters, of the columns that everything on the page keeps to. */
  constructor(private readonly widths: readonly number[]) {}

  /** A heading: printed on the page of what follows it. */
  heading(text: string, style: PlanStyle): number {
    const at = this.text(text, style, ABOVE_HEADING);
    this.kept.add(this.row);
    return at;
  }

  /** A remark on what stands above: printed on its page. */
  note(text: string, style: PlanStyle): number {
    this.kept.add(this.row);
    return this.text(text, style);
  }

  /** A text across the page; `extra` points of height. */
  text(text: string, style: PlanStyle, extra = 0): number {
    const at = this.row;
    const area = this.area(at, 0, at, this.widths.length - 1);
    this.blocks.push({ at: { row: rowIndex(at), column: columnIndex(0) }, values: [[text]] });
    this.regions.push({ area, style });
    this.merges.push(area);
    this.texts.add(at);
    const width = this.widths.reduce((sum, each) => sum + each, 0);
    this.heights.push({ row: rowIndex(at), points: textHeight(text, width, style.fontSize ?? 11) + extra });
    this.row += 1;
    return at;
  }

  /** What comes next begins a page. */
  beginPage(): void {
    this.fresh.add(this.row);
  }

  /** Free rows. */
  space(rows = 1): void {
    for (let at = 0; at < rows; at += 1)
      this.heights.push({ row: rowIndex(this.row + at), points: EMPTY_ROW });
    this.row += rows;
  }

  /** A chart across the page under a free row, so many free rows high: never printed on two pages. */
  chart(chart: Omit<PlanChart, 'over'>, rows: number): void {
    this.space();
    const top = this.row;
    this.charts.push({ ...chart, over: this.area(top, 0, top + rows - 1, this.widths.length - 1) });
    // The free row too: a frame on the very edge of a page would leave its line on the page before.
    this.keepTogether(top - 1, top + rows - 1);
    this.space(rows);
  }

  /** From the first of these rows to the last, no page begins but at the first. */
  keepTogether(first: number, last: number): void {
    for (let row = first + 1; row <= last; row += 1) this.kept.add(row);
  }

  /** A table from column A on, as many columns as are given; row heights follow the longest text. */
  table(
    columns: readonly TableColumn[],
    headStyle: PlanStyle,
    rows: Iterable<readonly PlanValue[]>,
  ): TableRows {
    return inOneGo(this.tableInTurns(columns, headStyle, rows));
  }

  /** The same for who must not be held up by a long one: rows are asked for one by one. */
  *tableInTurns(
    columns: readonly TableColumn[],
    headStyle: PlanStyle,
    rows: Iterable<readonly PlanValue[]>,
  ): Generator<void, TableRows, void> {
    const head = this.row;
    const first = head + 1;
    const headings = columns.map((column) => column.head);
    this.heights.push({ row: rowIndex(head), points: this.rowHeight(headings, () => headStyle.fontSize) });
    const size = (place: number) => columns[place]?.style.fontSize;
    const values: (readonly PlanValue[])[] = [headings];
    for (const row of rows) {
      this.heights.push({ row: rowIndex(head + values.length), points: this.rowHeight(row, size) });
      values.push(row);
      if (values.length % ROWS_A_TURN === 0) yield;
    }
    const last = head + values.length - 1;
    this.blocks.push({ at: { row: rowIndex(head), column: columnIndex(0) }, values });
    this.regions.push({ area: this.area(head, 0, head, columns.length - 1), style: headStyle });
    if (last >= first) {
      columns.forEach((column, place) => {
        this.regions.push({ area: this.area(first, place, last, place), style: column.style });
      });
    }
    // The heading stands with two rows at least.
    this.keepTogether(head, Math.min(first + 1, last));
    // A sentence above leads to the table.
    if (this.texts.has(head - 1)) this.kept.add(head);
    this.row = last + 1;
    return { head, first, last };
  }

  /** A link to another place of this sheet, or to a ledger. */
  link(
    row: number,
    column: number,
    sheet: string | null,
    target: CellArea,
    style: PlanStyle,
    tip?: string,
  ): void {
    const at = { row: rowIndex(row), column: columnIndex(column) };
    this.links.push({ at, sheet, target, ...(tip === undefined ? {} : { tip }) });
    this.regions.push({ area: this.area(row, column, row, column), style });
  }

  area(top: number, left: number, bottom: number, right: number): CellArea {
    return {
      top: rowIndex(top),
      left: columnIndex(left),
      bottom: rowIndex(bottom),
      right: columnIndex(right),
    };
  }

  private rowHeight(row: readonly PlanValue[], sizeIn: (place: number) => number | undefined): number {
    let points = textHeight('', 10, sizeIn(0) ?? 11);
    row.forEach((value, place) => {
      if (typeof value === 'string') {
        points = Math.max(points, textHeight(value, this.widths[place] ?? 10, sizeIn(place) ?? 11));
      }
    });
    return points;
  }
}
