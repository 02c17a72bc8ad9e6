import type { DayNumber } from '../calendar/day-number.ts';
import type { CellArea, CellAt, ColumnIndex, RowIndex } from '../sheet-grid.ts';

/**
 * A sheet described as data: one place (each door) carries it out.
 * Rows and columns are counted from 0.
 */
export interface SheetPlan {
  /** Wished name; the door makes it legal and free. */
  readonly name: string;
  readonly blocks: readonly PlanBlock[];
  /** Applied in order; a later region overrides what it names. */
  readonly regions: readonly PlanRegion[];
  readonly merges: readonly CellArea[];
  readonly links: readonly PlanLink[];
  readonly columnWidths: readonly { readonly column: ColumnIndex; readonly characters: number }[];
  readonly rowHeights: readonly { readonly row: RowIndex; readonly points: number }[];
  /** Rows frozen at the top; 0 for none. */
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly charts: readonly PlanChart[];
  readonly print: PlanPrint;
}

/**
 * What a plan puts into a cell. A string always arrives as that very text, never as a formula, number
 * or date, whatever it begins with. A day arrives as a date in the workbook's own date system.
 */
export type PlanValue = string | number | { readonly day: DayNumber } | null;

export interface PlanBlock {
  readonly at: CellAt;
  /** Row by row, rows equally long; `null` leaves the cell empty. */
  readonly values: readonly (readonly PlanValue[])[];
}

export interface PlanRegion {
  readonly area: CellArea;
  readonly style: PlanStyle;
}

export interface PlanStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB` */
  readonly fontColor?: string;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin lines round every cell of the area. `#RRGGBB` */
  readonly borderColor?: string;
  /** Excel's English form, e.g. `0.0%`, `yyyy-mm-dd`. */
  readonly numberFormat?: string;
}

/** A link inside the workbook. */
export interface PlanLink {
  readonly at: CellAt;
  /** `null`: this very sheet. */
  readonly sheet: string | null;
  readonly target: CellArea;
  readonly tip?: string;
}

export interface PlanChart {
  readonly kind: 'bar' | 'stackedBar' | 'line' | 'pie';
  readonly title: string;
  /** Cells of this sheet: one column or one row. */
  readonly categories: CellArea;
  readonly series: readonly PlanSeries[];
  /** How values are written on their axis, in Excel's English form; without: as plain numbers. */
  readonly valueFormat?: string;
  /** From one number on the axis of values to the next; without: as the program likes. */
  readonly valueStep?: number;
  /** The cells it covers. */
  readonly over: CellArea;
}

export interface PlanSeries {
  readonly name: string;
  readonly values: CellArea;
  /** `#RRGGBB` */
  readonly color: string;
}

export interface PlanPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres; paper is A4, one page wide, as many high as it takes. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Repeated at the top of every page; `null` for none. */
  readonly titleRows: { readonly from: RowIndex; readonly to: RowIndex } | null;
  /** In Excel's header and footer codes, e.g. `— &P —`. */
  readonly centerFooter: string;
  /** The number of its first page; without, Excel goes on counting from the sheets printed before. */
  readonly firstPageNumber?: number;
  /** Squeezed to one page in height as well. */
  readonly onOnePage?: boolean;
  /** Rows that begin a page, ascending, but for the first; other pages begin where the one before is full. */
  readonly pageStarts?: readonly RowIndex[];
}
