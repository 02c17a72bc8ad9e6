import type { LightPlan } from '../core/lights/light-plan.ts';
import { columnIndex, rowIndex, type CellRef, type CellValue, type ColumnIndex } from '../core/sheet-grid.ts';
import type { SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import { TroubleError, type Trouble } from '../core/trouble.ts';
import type { ColumnCells, SheetSurvey, WorkbookPort } from '../core/workbook-port.ts';

/** A workbook for tests of the pane: one sheet of plain values behind the port, everything above it real. */
export class FakePort implements WorkbookPort {
  readonly selected: CellRef[] = [];
  readonly painted: LightPlan[] = [];
  readonly written: SheetPlan[] = [];
  settings: string | null = null;
  /** Thrown by the next verbs instead of an answer. */
  trouble: Trouble | null = null;
  /** While set, reading waits for it: a job that takes its time. */
  wait: Promise<void> | null = null;
  private listener: (() => void) | null = null;

  constructor(
    private rows: readonly (readonly CellValue[])[],
    private readonly name = '督办台账',
  ) {}

  /** What the user does in the sheet. */
  edit(rows: readonly (readonly CellValue[])[]): void {
    this.rows = rows;
    this.listener?.();
  }

  async survey(request: Parameters<WorkbookPort['survey']>[0]): ReturnType<WorkbookPort['survey']> {
    await this.pause();
    const { rows, name } = this;
    const width = rows[0]?.length ?? 0;
    const head: SheetSurvey['head'] = {
      used:
        rows.length === 0
          ? null
          : {
              top: rowIndex(0),
              left: columnIndex(0),
              bottom: rowIndex(rows.length - 1),
              right: columnIndex(width - 1),
            },
      protected: false,
      block: { top: rowIndex(0), left: columnIndex(0), values: rows.slice(0, request.headRows) },
      merges: [],
    };
    return {
      dateSystem: 1900,
      sheets: [{ name, visible: true, head }],
      activeSheet: name,
      settings: this.settings,
    };
  }

  async readColumns({
    firstRow,
    lastRow,
    columns,
  }: Parameters<WorkbookPort['readColumns']>[0]): ReturnType<WorkbookPort['readColumns']> {
    await this.pause();
    const rows = this.rows.slice(firstRow, lastRow + 1);
    const cells = new Map<ColumnIndex, ColumnCells>(
      columns.map(({ column }) => [
        column,
        { values: rows.map((row) => row[column] ?? ''), formats: rows.map(() => 'General') },
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

  async addSheet(plan: SheetPlan): Promise<string> {
    await this.pause();
    this.written.push(plan);
    return plan.name;
  }

  async select(cell: CellRef): Promise<void> {
    await this.pause();
    this.selected.push(cell);
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
