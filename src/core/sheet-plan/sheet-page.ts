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

  /** `widths`: in characters, of the columns that everything on the page keeps to. */
  constructor(private readonly widths: readonly number[]) {}

  /** A text across the page. */
  text(text: string, style: PlanStyle): number {
    const at = this.row;
    const area = this.area(at, 0, at, this.widths.length - 1);
    this.blocks.push({ at: { row: rowIndex(at), column: columnIndex(0) }, values: [[text]] });
    this.regions.push({ area, style });
    this.merges.push(area);
    const width = this.widths.reduce((sum, each) => sum + each, 0);
    this.heights.push({ row: rowIndex(at), points: textHeight(text, width, style.fontSize ?? 11) });
    this.row += 1;
    return at;
  }

  /** Free rows. */
  space(rows = 1): void {
    this.row += rows;
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
