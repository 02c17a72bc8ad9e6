import type { CellArea } from '../../../src/core/sheet-grid.ts';
import type { XlsxSheet, XlsxWorkbook } from '../../../src/xlsx/workbook.ts';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error.ts';
import { area } from './address.ts';
import type { Calculator } from './calculator.ts';
import type { Circumstances } from './circumstances.ts';
import type { CellRange } from './cell-range.ts';
import { CustomXmlParts } from './custom-xml-parts.ts';
import { EventQueue, EventType, type HostEvent } from './event-queue.ts';
import { LiveSheet } from './live-sheet.ts';

/** The workbook as Excel holds it open: the model, ids, the selection and events waiting to be sent. */
export class LiveWorkbook {
  readonly events = new EventQueue();
  readonly customXml: CustomXmlParts;
  private readonly known = new Map<XlsxSheet, LiveSheet>();
  private readonly selections = new Map<XlsxSheet, CellArea>();

  constructor(
    readonly model: XlsxWorkbook,
    readonly circumstances: Circumstances,
    readonly calculator: Calculator,
    readonly fileName = 'Book1.xlsx',
  ) {
    this.customXml = new CustomXmlParts(model);
  }

  get sheets(): readonly LiveSheet[] {
    return this.model.sheets.map((sheet) => this.live(sheet));
  }

  live(sheet: XlsxSheet): LiveSheet {
    let live = this.known.get(sheet);
    if (live === undefined) {
      const number = String(this.known.size + 1).padStart(12, '0');
      live = new LiveSheet(this, sheet, `{00000000-0001-0000-0000-${number}}`);
      this.known.set(sheet, live);
    }
    return live;
  }

  /** By name, whatever its case, or by id. */
  sheet(key: string): LiveSheet | undefined {
    const named = this.model.sheet(key);
    return named === undefined ? this.sheets.find(({ id }) => id === key) : this.live(named);
  }

  /** The sheet of this name or id; `ItemNotFound` without one. */
  sheetAt(key: string): LiveSheet {
    const sheet = this.sheet(key);
    if (sheet === undefined) throw itemNotFound(`the worksheet ${key}`);
    return sheet;
  }

  get active(): LiveSheet {
    return this.live(this.model.activeSheet);
  }

  get structureProtected(): boolean {
    return this.model.structureProtected || this.circumstances.structureProtected;
  }

  refuseIfStructureProtected(): void {
    if (this.structureProtected) {
      throw new HostError(
        'AccessDenied',
        'You cannot perform the requested operation: the workbook is protected',
        403,
      );
    }
  }

  refuseUnlessActive(): void {
    if (this.circumstances.otherWorkbookActive) {
      throw new HostError(
        'GeneralException',
        'There was an internal error while processing the request.',
        500,
      );
    }
  }

  refuseWithoutPrinter(): void {
    if (this.circumstances.noPrinter) {
      throw new HostError(
        'GeneralException',
        'There was an internal error while processing the request.',
        500,
      );
    }
  }

  refuseUnlessFree(name: string): void {
    // The whole rule for names of sheets, as Excel's own message states it.
    const legal = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
    if (!legal || name.toLowerCase() === 'history') throw invalidArgument(`the sheet name ${name}`);
    if (this.model.sheet(name) !== undefined) {
      throw new HostError(
        'ItemAlreadyExists',
        `A resource with the same name or identifier already exists: ${name}`,
        409,
      );
    }
  }

  addSheet(wished: string | undefined): LiveSheet {
    this.refuseIfStructureProtected();
    this.refuseUnlessActive();
    const name = wished ?? this.freeName();
    this.refuseUnlessFree(name);
    const sheet = this.live(this.model.addSheet(name));
    this.events.raise(EventType.added, sheet.id, { source: 'Local' });
    return sheet;
  }

  private freeName(): string {
    let number = this.model.sheets.length + 1;
    while (this.model.sheet(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }

  removeSheet(sheet: LiveSheet): void {
    this.refuseIfStructureProtected();
    const visible = this.sheets.filter(({ model }) => model.visibility === 'visible');
    if (sheet.model.visibility === 'veryHidden' || (visible.length === 1 && visible[0] === sheet)) {
      throw new HostError(
        'GeneralException',
        'The worksheet cannot be deleted: it is the only visible one.',
        500,
      );
    }
    this.model.removeSheet(sheet.model);
    this.events.raise(EventType.deleted, sheet.id, { source: 'Local' });
  }

  moveSheet(sheet: LiveSheet, position: number): void {
    this.refuseIfStructureProtected();
    if (!Number.isInteger(position) || position < 0 || position >= this.model.sheets.length) {
      throw invalidArgument(`the position ${String(position)}`);
    }
    this.model.moveSheet(sheet.model, position);
  }

  /** Brings a sheet to the front, for the add-in and the user alike. */
  activate(sheet: LiveSheet): void {
    if (sheet.model.visibility !== 'visible')
      throw invalidArgument(`the sheet ${sheet.model.name} is hidden`);
    const before = this.active;
    if (before === sheet) return;
    this.model.activeSheet = sheet.model;
    if (before.position >= 0) this.events.raise(EventType.deactivated, before.id, {});
    this.events.raise(EventType.activated, sheet.id, {});
  }

  /** What is selected on the active sheet. */
  get selection(): CellRange {
    const sheet = this.active;
    const { row, column } = sheet.model.activeCell;
    return { sheet, area: this.selections.get(sheet.model) ?? area(row, column, row, column) };
  }

  select({ sheet, area: selected }: CellRange): void {
    this.activate(sheet);
    this.selections.set(sheet.model, selected);
    sheet.model.selectCell(selected.top, selected.left);
    this.events.raise(EventType.selectionChanged, sheet.id, { address: localAddress(sheet, selected) });
  }

  /** After a batch: finished drafts go into the model, and handlers are due these events. */
  settle(): HostEvent[] {
    for (const sheet of this.sheets) sheet.settle();
    return this.events.drain((changed) => localAddress(this.active, changed));
  }
}

/** Events carry addresses without the sheet's name. */
const localAddress = (sheet: LiveSheet, of: CellArea): string => {
  const full = sheet.address(of);
  return full.slice(full.lastIndexOf('!') + 1);
};
