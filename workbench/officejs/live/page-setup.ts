import type { PlanPrint } from '../../../src/core/sheet-plan/sheet-plan.ts';
import { rowIndex } from '../../../src/core/sheet-grid.ts';
import { invalidArgument } from '../protocol/host-error.ts';
import { parseArea } from './address.ts';
import type { LiveSheet } from './live-sheet.ts';

type Side = 'top' | 'right' | 'bottom' | 'left';

/** Excel's own margins, in millimetres. */
const USUAL: PlanPrint = {
  orientation: 'portrait',
  margins: { top: 19.05, right: 17.78, bottom: 19.05, left: 17.78 },
  titleRows: null,
  centerFooter: '',
};

/**
 * Print setup of a sheet, gathered during a batch and written to the model at its end. Known here only from
 * what the add-in set itself: what the file says is not read.
 */
export class PageSetup {
  private setup = USUAL;
  private changed = false;

  constructor(private readonly sheet: LiveSheet) {}

  get current(): PlanPrint {
    return this.setup;
  }

  change(change: Partial<PlanPrint>): void {
    this.sheet.refuseIfProtected();
    this.sheet.book.refuseWithoutPrinter();
    this.setup = { ...this.setup, ...change };
    this.changed = true;
  }

  /** Millimetres. */
  setMargins(margins: Partial<Record<Side, number>>): void {
    this.change({ margins: { ...this.setup.margins, ...margins } });
  }

  /** `$1:$3` */
  setTitleRows(address: string): void {
    const rows = parseArea(address, this.sheet.model.name);
    if (rows.left !== 0) throw invalidArgument(`the title rows ${address}`);
    this.change({ titleRows: { from: rowIndex(rows.top), to: rowIndex(rows.bottom) } });
  }

  /** Breaks above these rows, in no order. */
  setStarts(starts: readonly number[]): void {
    const rows = [...new Set(starts)].sort((one, other) => one - other);
    this.change({ pageStarts: rows.map(rowIndex) });
  }

  settle(): void {
    if (!this.changed) return;
    this.sheet.model.setPrint(this.setup);
    this.changed = false;
  }
}
