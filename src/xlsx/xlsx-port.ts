import type { CellWritesOutcome, CellWritesRequest } from '../core/cell-writes.ts';
import { headsWanted } from '../core/heads-wanted.ts';
import {
  rowIndex,
  type CellArea,
  type CellRef,
  type CellValue,
  type ColumnIndex,
  type RowIndex,
} from '../core/sheet-grid.ts';
import { isOwnLight, type LightPlan } from '../core/lights/light-plan.ts';
import { isOwnName, takenName } from '../core/lights/workday-name.ts';
import type { SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import { TroubleError } from '../core/trouble.ts';
import {
  SETTINGS_NAMESPACE,
  type AddedSheet,
  type AlongWithSheet,
  type ColumnCells,
  type ColumnRequest,
  type ColumnsBlock,
  type ColumnsRequest,
  type Control,
  type NameRenewal,
  type PaintResult,
  type RowSpan,
  type SettingsAlong,
  type SheetHead,
  type SurveyRequest,
  type WorkbookPort,
  type WorkbookSurvey,
} from '../core/workbook-port.ts';
import type { XlsxSheet, XlsxWorkbook } from './workbook.ts';
import {
  besideColumns,
  columnEdits,
  takenColumnName,
  type StandingColumns,
} from '../core/lights/columns/column-edits.ts';
import { applyColumnEdits, ownColumns, planColumnEdits } from './light-columns.ts';
import { brokenReferences } from './broken-references.ts';
import { writeCells } from './write-cells.ts';
import { putSheet } from './write-sheet-plan.ts';

/** The most columns a head brings along. */
const HEAD_COLUMNS = 256;

/** The door to an .xlsx file. Everything happens in memory; `workbook.save()` gives the file. */
export function createXlsxPort(workbook: XlsxWorkbook): WorkbookPort {
  return new XlsxPort(workbook);
}

class XlsxPort implements WorkbookPort {
  constructor(private readonly workbook: XlsxWorkbook) {}

  survey(request: SurveyRequest, control?: Control): Promise<WorkbookSurvey> {
    return settled(() => {
      const { workbook } = this;
      const names = workbook.sheets.map(({ name }) => name);
      const wanted = headsWanted(request, names, workbook.activeSheet.name);
      const sheets = workbook.sheets.map((sheet, index) => {
        checkCancelled(control);
        control?.progress?.(index, workbook.sheets.length);
        const survey = { name: sheet.name, visible: sheet.visibility === 'visible' };
        return wanted.has(sheet.name) ? { ...survey, head: readHead(sheet, request.headRows) } : survey;
      });
      return {
        dateSystem: workbook.dateSystem,
        sheets,
        activeSheet: workbook.activeSheet.name,
        settings: workbook.customXml(SETTINGS_NAMESPACE),
      };
    });
  }

  readColumns(request: ColumnsRequest, control?: Control): Promise<ColumnsBlock> {
    return settled(() => {
      const sheet = this.sheet(request.sheet);
      const columns = new Map<ColumnIndex, ColumnCells>();
      for (const [index, column] of request.columns.entries()) {
        checkCancelled(control);
        control?.progress?.(index, request.columns.length);
        columns.set(column.column, readColumn(sheet, request, column));
      }
      const hiddenRows = request.hiddenRows === true ? { hiddenRows: hiddenRowsOf(sheet, request) } : {};
      const { firstRow, brokenIn } = request;
      const broken = brokenIn === undefined ? {} : { broken: brokenReferences(sheet, brokenIn) };
      return { firstRow, columns, ...hiddenRows, ...broken };
    });
  }

  paintLights(plan: LightPlan, control?: Control): Promise<PaintResult> {
    return settled(() => {
      const sheet = this.paintable(plan.sheet);
      checkCancelled(control);
      const columns = ownColumns(sheet);
      const taken = takenName(plan.names, sheet.names) ?? takenColumnName(plan.columns, sheet.names, columns);
      if (taken !== null) throw new TroubleError({ kind: 'name-taken', sheet: sheet.name, name: taken });
      const edits = planColumnEdits(sheet, plan.columns, columns);
      const { removed } = removeOwnRules(sheet, columns);
      applyColumnEdits(sheet, edits);
      for (const { name, formula } of plan.names) sheet.setName(name, formula);
      // Each rule goes in front of the others, so the strongest comes last.
      for (const rule of besideColumns(plan.rules, columns).toReversed()) {
        const { areas, formula, paint } = rule;
        sheet.addConditionalFormat({ areas, formula, fill: paint.fill, font: paint.font, stopIfTrue: false });
      }
      return { removed, added: plan.rules.length };
    });
  }

  removeLights(sheet: string): Promise<number> {
    return settled(() => removeOwnLights(this.paintable(sheet)));
  }

  renewLightNames(renewal: NameRenewal, control?: Control): Promise<readonly string[]> {
    return settled(() => {
      checkCancelled(control);
      const { sheets, dateSystem } = this.workbook;
      const renewed = renewal(
        sheets.map(({ name }) => name),
        dateSystem,
      );
      return sheets.filter((sheet) => !sheet.protected && renewNames(sheet, renewed)).map(({ name }) => name);
    });
  }

  addSheet(
    plan: SheetPlan,
    control?: Control,
    { settings, inPlaceOf }: AlongWithSheet = {},
  ): Promise<AddedSheet> {
    return settled(() => {
      const check = (): void => {
        checkCancelled(control);
      };
      check();
      const added = putSheet(this.workbook, plan, inPlaceOf, check);
      return { ...added, settings: this.keepSettings(settings) };
    });
  }

  private keepSettings(change: AlongWithSheet['settings']): SettingsAlong {
    try {
      const xml = change?.(this.workbook.customXml(SETTINGS_NAMESPACE)) ?? null;
      if (xml === null) return { kind: 'left-alone' };
      this.workbook.setCustomXml(SETTINGS_NAMESPACE, xml);
      return { kind: 'kept', xml };
    } catch (error) {
      if (!(error instanceof TroubleError)) throw error;
      return { kind: 'not-kept', trouble: error.trouble };
    }
  }

  writeCells(request: CellWritesRequest, control?: Control): Promise<CellWritesOutcome> {
    return settled(() => {
      const sheet = this.workbook.sheet(request.sheet);
      if (sheet !== undefined) return writeCells(sheet, request, control);
      return {
        outcomes: request.cells.map(() => ({ kind: 'not-reached' })),
        stopped: { kind: 'sheet-not-found', sheet: request.sheet },
      };
    });
  }

  select(cell: CellRef): Promise<void> {
    return settled(() => {
      const sheet = this.sheet(cell.sheet);
      this.workbook.activeSheet = sheet;
      sheet.selectCell(cell.row, cell.column);
    });
  }

  saveSettings(xml: string | null): Promise<void> {
    return settled(() => {
      this.workbook.setCustomXml(SETTINGS_NAMESPACE, xml);
    });
  }

  /** A file at rest does not change under us. */
  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  private sheet(name: string): XlsxSheet {
    const sheet = this.workbook.sheet(name);
    if (sheet === undefined) throw new TroubleError({ kind: 'sheet-not-found', sheet: name });
    return sheet;
  }

  private paintable(name: string): XlsxSheet {
    const sheet = this.sheet(name);
    if (sheet.protected) throw new TroubleError({ kind: 'sheet-protected', sheet: sheet.name });
    return sheet;
  }
}

/** Runs at once and turns what it throws into a rejection. */
function settled<Result>(run: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(run());
  });
}

function checkCancelled(control: Control | undefined): void {
  if (control?.signal?.aborted === true) throw new TroubleError({ kind: 'cancelled' });
}

function readHead(sheet: XlsxSheet, headRows: number): SheetHead {
  const used = sheet.used();
  const { top, left } = used ?? EMPTY;
  const area = used === null ? null : headArea(used, headRows);
  return {
    used,
    protected: sheet.protected,
    block: { top, left, values: area === null ? [] : sheet.values(area) },
    merges: sheet.merges,
  };
}

const EMPTY = { top: 0, left: 0 } as CellArea;

function headArea(used: CellArea, headRows: number): CellArea | null {
  if (headRows <= 0) return null;
  return {
    ...used,
    bottom: Math.min(used.bottom, used.top + headRows - 1) as CellArea['bottom'],
    right: Math.min(used.right, used.left + HEAD_COLUMNS - 1) as CellArea['right'],
  };
}

function readColumn(sheet: XlsxSheet, request: ColumnsRequest, wanted: ColumnRequest): ColumnCells {
  const { firstRow, lastRow, only = [{ first: firstRow, last: lastRow }] } = request;
  const rows = Math.max(0, lastRow - firstRow + 1);
  const values = new Array<CellValue>(rows);
  const formats = wanted.formats ? new Array<string>(rows) : null;
  for (const { first, last } of only) {
    const area = { top: first, left: wanted.column, bottom: last, right: wanted.column };
    for (const [index, row] of sheet.values(area).entries()) values[first - firstRow + index] = row[0] ?? '';
    if (formats === null) continue;
    for (const [index, row] of sheet.numberFormats(area).entries())
      formats[first - firstRow + index] = row[0] ?? 'General';
  }
  return formats === null ? { values } : { values, formats };
}

function hiddenRowsOf(sheet: XlsxSheet, { firstRow, lastRow }: ColumnsRequest): RowSpan[] {
  const spans: { first: RowIndex; last: RowIndex }[] = [];
  for (let row = firstRow; row <= lastRow; row = rowIndex(row + 1)) {
    if (!sheet.rowHidden(row)) continue;
    const last = spans.at(-1);
    if (last?.last === row - 1) last.last = row;
    else spans.push({ first: row, last: row });
  }
  return spans;
}

/** Whether any was. */
function renewNames(sheet: XlsxSheet, renewed: ReturnType<NameRenewal>): boolean {
  const next = sheet.names.map(renewed).filter((name) => name !== null);
  for (const { name, formula } of next) sheet.setName(name, formula);
  return next.length > 0;
}

function removeOwnLights(sheet: XlsxSheet): number {
  const columns = ownColumns(sheet);
  applyColumnEdits(sheet, columnEdits([], columns.columns, 0));
  return removeOwnRules(sheet, columns).removed + columns.names.length;
}

/** Rules, names of working days, and names of columns; the cells of these stay. */
function removeOwnRules(sheet: XlsxSheet, columns: StandingColumns): { readonly removed: number } {
  const own = sheet.conditionalFormats.filter((format) => format.formulas.some(isOwnLight));
  for (const format of own) sheet.removeConditionalFormat(format.id);
  for (const name of sheet.names) if (isOwnName(name)) sheet.removeName(name.name);
  for (const name of columns.names) sheet.removeName(name);
  return { removed: own.length };
}
