import type { CellArea, CellValue } from '../../../src/core/sheet-grid.ts';
import type { XlsxSheet } from '../../../src/xlsx/workbook.ts';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error.ts';
import { area, fullAddress } from './address.ts';
import { ConditionalFormats } from './conditional-formats.ts';
import { Charts } from './charts.ts';
import type { LiveWorkbook } from './live-workbook.ts';
import { PageSetup } from './page-setup.ts';
import { typedEntry } from './typed-entry.ts';

/** A worksheet of the live workbook: the model's sheet, its id for the client, and what is being built on it. */
export class LiveSheet {
  readonly conditionalFormats: ConditionalFormats;
  readonly charts: Charts;
  readonly page: PageSetup;

  constructor(
    readonly book: LiveWorkbook,
    readonly model: XlsxSheet,
    readonly id: string,
  ) {
    this.conditionalFormats = new ConditionalFormats(this);
    this.charts = new Charts(this);
    this.page = new PageSetup(this);
  }

  get position(): number {
    return this.book.model.sheets.indexOf(this.model);
  }

  refuseIfGone(): void {
    if (this.position < 0) throw itemNotFound('the worksheet has been deleted');
  }

  get protected(): boolean {
    const { protectedSheets } = this.book.circumstances;
    return this.model.protected || protectedSheets.has('*') || protectedSheets.has(this.model.name);
  }

  refuseIfProtected(): void {
    if (this.protected) {
      throw new HostError(
        'AccessDenied',
        `You cannot perform the requested operation: ${this.model.name} is protected`,
        403,
      );
    }
  }

  /** On a protected sheet, cells that were unlocked may still be filled in. */
  refuseIfLocked({ top, left, bottom, right }: CellArea): void {
    if (!this.protected) return;
    for (let row: number = top; row <= bottom; row += 1) {
      for (let column: number = left; column <= right; column += 1) {
        if (this.model.cellLocked(row, column)) this.refuseIfProtected();
      }
    }
  }

  address(of: CellArea): string {
    return fullAddress(this.model.name, of);
  }

  rename(name: string): void {
    this.book.refuseIfStructureProtected();
    if (name.toLowerCase() !== this.model.name.toLowerCase()) this.book.refuseUnlessFree(name);
    this.model.name = name;
  }

  /** Puts a value as it stands, or what Excel makes of a text; a value that is a date brings its format. */
  enter(row: number, column: number, value: CellValue): void {
    if (typeof value !== 'string') {
      this.model.setValue(row, column, value);
      return;
    }
    const format = this.model.numberFormats(area(row, column, row, column))[0]?.[0] ?? 'General';
    const entry = typedEntry(value, { format, dateSystem: this.book.model.dateSystem });
    if (entry.kind === 'formula') {
      this.enterFormula(row, column, entry.formula);
      return;
    }
    this.model.setValue(row, column, entry.value);
    if (entry.format !== undefined && format === 'General') {
      this.model.setStyle(area(row, column, row, column), { numberFormat: entry.format });
    }
  }

  private enterFormula(row: number, column: number, formula: string): void {
    const { calculator } = this.book;
    if (!calculator.understands(formula)) throw invalidArgument(`not a formula: =${formula}`);
    const value = calculator.evaluate(formula, { sheet: this.model, row, column });
    this.model.setFormula(row, column, formula, value);
  }

  /** What is finished of what a batch built goes into the model. */
  settle(): void {
    this.conditionalFormats.settle();
    this.charts.settle();
    this.page.settle();
  }
}
