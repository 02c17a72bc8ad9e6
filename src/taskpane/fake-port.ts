import { refusalOf, type CellOutcome, type CellWrite } from '../core/cell-writes.ts';
import { headsWanted } from '../core/heads-wanted.ts';
import type { LightPlan, PlannedName } from '../core/lights/light-plan.ts';
import { columnIndex, rowIndex, type CellRef, type CellValue, type ColumnIndex } from '../core/sheet-grid.ts';
import type { SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import { TroubleError, type Trouble } from '../core/trouble.ts';
import type {
  AddedSheet,
  AlongWithSheet,
  ColumnCells,
  Control,
  NameRenewal,
  SheetHead,
  SheetPlace,
  SheetSurvey,
  WorkbookPort,
} from '../core/workbook-port.ts';

/** Larger numbers are dates: 2000-01-01. */
const FIRST_DATE = 36_526;

const CELLS_A_REQUEST = 250;

/** A workbook for tests of the pane: sheets of plain values behind the port, everything above it real. */
export class FakePort implements WorkbookPort {
  readonly selected: CellRef[] = [];
  readonly painted: LightPlan[] = [];
  /** The names of the ledger's sheet; how often they were looked at, and how often changed. */
  names: readonly PlannedName[] = [];
  readonly looksAtNames = { count: 0, renewed: 0 };
  readonly written: SheetPlan[] = [];
  settings: string | null = null;
  /** Sheets beside the ledger's, by name. */
  readonly others = new Map<string, readonly (readonly CellValue[])[]>();
  /** Where a formula stands that refers to what is to be replaced. */
  referredBy: string | null = null;
  private active: string;
  /** Thrown by the next verbs instead of an answer. */
  trouble: Trouble | null = null;
  /** While set, reading waits for it: a job that takes its time. */
  wait: Promise<void> | null = null;
  /** How long each request of written cells takes (milliseconds). */
  requestTime = 0;
  private listener: (() => void) | null = null;

  constructor(
    private rows: readonly (readonly CellValue[])[],
    private readonly name = '督办台账',
  ) {
    this.active = name;
  }

  /** What the user does in the sheet. */
  edit(rows: readonly (readonly CellValue[])[]): void {
    this.rows = rows;
    this.listener?.();
  }

  /** The same in a way that Excel does not report. */
  fillDown(rows: readonly (readonly CellValue[])[]): void {
    this.rows = rows;
  }

  async survey(request: Parameters<WorkbookPort['survey']>[0]): ReturnType<WorkbookPort['survey']> {
    await this.pause();
    const wanted = headsWanted(request, [this.name, ...this.others.keys()], this.active);
    const sheets = [[this.name, this.rows] as const, ...this.others].map(([name, rows]): SheetSurvey => ({
      name,
      visible: true,
      ...(wanted.has(name) ? { head: headOf(rows, request.headRows) } : {}),
    }));
    return { dateSystem: 1900, sheets, activeSheet: this.active, settings: this.settings };
  }

  async readColumns({
    sheet,
    firstRow,
    lastRow,
    columns,
  }: Parameters<WorkbookPort['readColumns']>[0]): ReturnType<WorkbookPort['readColumns']> {
    await this.pause();
    const rows = (this.others.get(sheet) ?? this.rows).slice(firstRow, lastRow + 1);
    const cells = new Map<ColumnIndex, ColumnCells>(
      columns.map(({ column }) => [
        column,
        {
          values: rows.map((row) => row[column] ?? ''),
          formats: rows.map((row) => (Number(row[column]) > FIRST_DATE ? 'yyyy/m/d' : 'General')),
        },
      ]),
    );
    return { firstRow, columns: cells };
  }

  async paintLights(plan: LightPlan): ReturnType<WorkbookPort['paintLights']> {
    await this.pause();
    this.painted.push(plan);
    return { removed: 0, added: plan.rules.length };
  }

  async removeLights(): Promise<number> {
    await this.pause();
    return this.painted.splice(0).reduce((sum, { rules }) => sum + rules.length, 0);
  }

  async renewLightNames(renewal: NameRenewal): Promise<readonly string[]> {
    // Nobody waits for this one.
    await Promise.resolve();
    this.looksAtNames.count += 1;
    if (this.trouble !== null) throw new TroubleError(this.trouble);
    const renewed = renewal([this.name, ...this.others.keys()], 1900);
    const next = this.names.map(renewed);
    if (next.every((name) => name === null)) return [];
    this.looksAtNames.renewed += 1;
    this.names = this.names.map((name, at) => next[at] ?? name);
    return [this.name];
  }

  async addSheet(
    plan: SheetPlan,
    _control?: Control,
    { settings, inPlaceOf }: AlongWithSheet = {},
  ): Promise<AddedSheet> {
    await this.pause();
    this.written.push(plan);
    const old = inPlaceOf !== undefined && this.others.has(inPlaceOf) ? inPlaceOf : null;
    const place = this.placeOf(old);
    const name = place.kind === 'replaced' && old !== null ? old : plan.name;
    if (place.kind === 'replaced' && old !== null) this.others.delete(old);
    const xml = settings?.(this.settings) ?? null;
    if (xml === null) return { name, place, settings: { kind: 'left-alone' } };
    this.settings = xml;
    return { name, place, settings: { kind: 'kept', xml } };
  }

  private placeOf(old: string | null): SheetPlace {
    if (old === null) return { kind: 'new' };
    return this.referredBy === null ? { kind: 'replaced' } : { kind: 'beside', by: this.referredBy };
  }

  async writeCells(
    { sheet, cells }: Parameters<WorkbookPort['writeCells']>[0],
    { signal, progress }: Control = {},
  ): ReturnType<WorkbookPort['writeCells']> {
    if (this.trouble !== null)
      return { outcomes: cells.map(() => ({ kind: 'not-reached' })), stopped: this.trouble };
    const outcomes: CellOutcome[] = [];
    // In requests, as Excel gets them: cancelling works between two.
    for (let first = 0; first < cells.length && signal?.aborted !== true; first += CELLS_A_REQUEST) {
      await this.wait;
      outcomes.push(...this.write(sheet, cells.slice(first, first + CELLS_A_REQUEST)));
      progress?.(outcomes.length, cells.length);
      if (this.requestTime > 0) await new Promise((resolve) => setTimeout(resolve, this.requestTime));
    }
    const isWhole = outcomes.length === cells.length;
    return {
      outcomes: cells.map((_, index) => outcomes[index] ?? { kind: 'not-reached' }),
      stopped: isWhole ? null : { kind: 'cancelled' },
    };
  }

  private write(sheet: string, cells: readonly CellWrite[]): CellOutcome[] {
    const rows = (this.others.get(sheet) ?? this.rows).map((row) => [...row]);
    const outcomes = cells.map((write): CellOutcome => {
      const row = rows[write.at.row] ?? [];
      const value = row[write.at.column] ?? '';
      const why = refusalOf(write, {
        value,
        formula: value,
        format: 'General',
        rowHidden: false,
        locked: false,
        sheetProtected: false,
        covered: false,
        inRow: (column) => row[column] ?? '',
      });
      if (why !== null) return { kind: 'refused', why };
      row[write.at.column] = write.value;
      return { kind: 'written', before: { value, format: 'General' } };
    });
    if (this.others.has(sheet)) this.others.set(sheet, rows);
    else this.rows = rows;
    return outcomes;
  }

  async select(cell: CellRef): Promise<void> {
    await this.pause();
    this.selected.push(cell);
    this.active = cell.sheet;
  }

  async saveSettings(xml: string | null): Promise<void> {
    await this.pause();
    this.settings = xml;
  }

  watch(onChange: () => void): Promise<() => Promise<void>> {
    this.listener = onChange;
    return Promise.resolve(() => {
      this.listener = null;
      return Promise.resolve();
    });
  }

  private async pause(): Promise<void> {
    await this.wait;
    if (this.trouble !== null) throw new TroubleError(this.trouble);
  }
}

function headOf(rows: readonly (readonly CellValue[])[], headRows: number): SheetHead {
  const top = rowIndex(0);
  const left = columnIndex(0);
  const bottom = rowIndex(rows.length - 1);
  const right = columnIndex((rows[0]?.length ?? 0) - 1);
  return {
    used: rows.length === 0 ? null : { top, left, bottom, right },
    protected: false,
    block: { top, left, values: rows.slice(0, headRows) },
    merges: [],
  };
}
