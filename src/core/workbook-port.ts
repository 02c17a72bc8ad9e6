import type { BrokenReference } from './broken-references.ts';
import type { CellWritesOutcome, CellWritesRequest } from './cell-writes.ts';
import type { LightPlan, PlannedName } from './lights/light-plan.ts';
import type {
  CellArea,
  CellRef,
  CellValue,
  ColumnIndex,
  DateSystem,
  GridBlock,
  RowIndex,
} from './sheet-grid.ts';
import type { SheetPlan } from './sheet-plan/sheet-plan.ts';
import type { Trouble } from './trouble.ts';

/**
 * The one narrow door to a workbook. Two rooms implement it: `excel` (Office.js, live workbook) and
 * `xlsx` (.xlsx files); one conformance suite runs against both. Every verb may throw `TroubleError`,
 * and nothing else that is expected.
 *
 * Only `writeCells` changes a cell of a ledger, and only what the user asked for.
 */
export interface WorkbookPort {
  /** One look at the workbook: sheets, our settings, and the top rows of the sheets asked for. */
  survey(request: SurveyRequest, control?: Control): Promise<WorkbookSurvey>;
  /** Reads just the columns named, from `firstRow` to `lastRow`, in blocks the host can carry. */
  readColumns(request: ColumnsRequest, control?: Control): Promise<ColumnsBlock>;
  /**
   * Puts the plan's rules in place of every light of ours on the plan's sheet, and its columns right of what stands
   * there, or where they stand; users' own rules stay, and what they typed into our columns.
   */
  paintLights(plan: LightPlan, control?: Control): Promise<PaintResult>;
  /** Takes every light of ours off the sheet, our columns included. Resolves to the number of rules and columns removed. */
  removeLights(sheet: string): Promise<number>;
  /**
   * Puts in place of sheets' own names what `renewal` makes of them; rules that ask for them stay as they are.
   * Protected sheets are passed over. Resolves to the sheets with a renewed name, in tab order; nothing is written
   * where there is none.
   */
  renewLightNames(renewal: NameRenewal, control?: Control): Promise<readonly string[]>;
  /**
   * Writes a new sheet at the end of the workbook, or in place of another one. The name is made legal and free
   * (` (2)`, ` (3)` …). When it fails or is cancelled no half sheet stays, and nothing of what should go along with it.
   */
  addSheet(plan: SheetPlan, control?: Control, along?: AlongWithSheet): Promise<AddedSheet>;
  /**
   * Changes single cells of a sheet, values only (and number formats where asked): each is looked at right before,
   * and written only when `refusalOf` finds nothing against it. Expected trouble comes with the outcome instead of
   * being thrown, so that what was written by then is known and can be undone. Cancelling works between requests.
   */
  writeCells(request: CellWritesRequest, control?: Control): Promise<CellWritesOutcome>;
  /** Shows the cell to the user: its sheet becomes active, the cell selected. */
  select(cell: CellRef): Promise<void>;
  /** Stores our settings (one custom XML part of `SETTINGS_NAMESPACE`); `null` removes them. */
  saveSettings(xml: string | null): Promise<void>;
  /** Calls `onChange` after cells changed, a sheet came or went (a hint, never the truth). Resolves to "stop". */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}

/** A workbook beside the user's own that is only looked at. */
export type ReadOnlyWorkbook = Pick<WorkbookPort, 'survey' | 'readColumns'>;

/**
 * What becomes of the names of sheets, given all sheets' names in tab order and how the workbook counts days: for each
 * name its next formula, `null` to leave it alone. Formulas come with or without a leading `=`, and go without.
 */
export type NameRenewal = (
  sheets: readonly string[],
  system: DateSystem,
) => (standing: PlannedName) => PlannedName | null;

/** What is done in the very moment in which a new sheet gets its name, without a request of its own. */
export interface AlongWithSheet {
  /**
   * What our settings are to be, given their XML as it stands right then (`null`: there are none); `null` leaves them
   * alone.
   */
  readonly settings?: (xml: string | null) => string | null;
  /**
   * The sheet that the new one takes the place of, with its name: deleted once the new one is complete, and not before.
   * It stays where a formula or a name refers to it, which would lose its cells: then the new one stands at the end.
   */
  readonly inPlaceOf?: string;
}

export interface AddedSheet {
  readonly name: string;
  readonly place: SheetPlace;
  readonly settings: SettingsAlong;
}

export type SheetPlace =
  /** Nothing was to be replaced, or it was gone. */
  | { readonly kind: 'new' }
  | { readonly kind: 'replaced' }
  /** What was to be replaced stands as well. `by`: the place of a formula (`汇总!B3`), a name; `null`: it could not be told. */
  | { readonly kind: 'beside'; readonly by: string | null };

export type SettingsAlong =
  | { readonly kind: 'left-alone' }
  | { readonly kind: 'kept'; readonly xml: string }
  /** The sheet stands all the same. */
  | { readonly kind: 'not-kept'; readonly trouble: Trouble };

/** The namespace of our custom XML part: independent of the add-in's id, so that other copies find it. */
export const SETTINGS_NAMESPACE = 'urn:follow-up-ledger:settings:1';

/** Progress and cancelling of a long verb. `done`/`total` are in rows or blocks: only their ratio counts. */
export interface Control {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
}

export interface SurveyRequest {
  /** Whose top rows to bring along: the sheet the user looks at, every visible or hidden worksheet, or these. */
  readonly heads: 'active' | 'all' | readonly string[];
  /** How many rows from the top of each sheet's used range to bring. */
  readonly headRows: number;
  /**
   * Given all sheets' names in tab order, those whose heads come along as well (the office's roster, last week's
   * summary). Costs nothing where there is none.
   */
  readonly besides?: (sheets: readonly string[]) => readonly string[];
}

export interface WorkbookSurvey {
  readonly dateSystem: DateSystem;
  /** In tab order, worksheets only. */
  readonly sheets: readonly SheetSurvey[];
  readonly activeSheet: string;
  /** The XML of our settings part, `null` when there is none. */
  readonly settings: string | null;
}

export interface SheetSurvey {
  readonly name: string;
  readonly visible: boolean;
  /** Present for the sheets whose head was asked for (by name or `besides`) and that exist. */
  readonly head?: SheetHead;
}

/** The top of a sheet, enough to find the ledger and its columns. */
export interface SheetHead {
  /** The used range's corners (cells with values), `null` on an empty sheet. */
  readonly used: CellArea | null;
  readonly protected: boolean;
  /** The first `headRows` rows of the used range, all its columns (at most 256 of them). */
  readonly block: GridBlock;
  /**
   * Every merged area of the sheet, or `null` where the host cannot tell (ExcelApi below 1.13).
   */
  readonly merges: readonly CellArea[] | null;
}

export interface ColumnsRequest {
  readonly sheet: string;
  readonly firstRow: RowIndex;
  readonly lastRow: RowIndex;
  readonly columns: readonly ColumnRequest[];
  /** Only these rows of them, top to bottom, apart from each other; without: all. */
  readonly only?: readonly RowSpan[];
  /** Also tell which of the rows from `firstRow` to `lastRow` are hidden. */
  readonly hiddenRows?: boolean;
  /** Also tell what in this part of the sheet refers to cells that are gone. */
  readonly brokenIn?: CellArea;
}

/** Rows from `first` to `last`, both included. */
export interface RowSpan {
  readonly first: RowIndex;
  readonly last: RowIndex;
}

export interface ColumnRequest {
  readonly column: ColumnIndex;
  /** Also bring the number formats (for columns that may hold dates). */
  readonly formats: boolean;
}

export interface ColumnsBlock {
  readonly firstRow: RowIndex;
  readonly columns: ReadonlyMap<ColumnIndex, ColumnCells>;
  /** The rows hidden by hand or by a filter, top to bottom; absent where they were not asked for. */
  readonly hiddenRows?: readonly RowSpan[];
  /**
   * Formulas (of `formulaRows`), conditional formats by formula or value that are not ours, and drop-downs of the first
   * row; absent where they were not asked for, or the host could not tell.
   */
  readonly broken?: readonly BrokenReference[];
}

/** One column, top to bottom; `values[0]` is the cell at `firstRow`. Rows not asked for are holes. */
export interface ColumnCells {
  readonly values: readonly CellValue[];
  /** Number format codes in English form as `Range.numberFormat` gives them (`'General'`, `'yyyy/m/d'`). */
  readonly formats?: readonly string[];
}

export interface PaintResult {
  readonly removed: number;
  readonly added: number;
}
