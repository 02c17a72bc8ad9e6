import type { ReferenceNode } from './parse-formula.ts';
import type { Scalar, Value } from './values.ts';

/** Where a formula is being worked out, and for which cell. */
export interface Context {
  /** The formula's own sheet. */
  readonly sheet: string;
  /** The cell that the formula is for, counted from 0. */
  row: number;
  column: number;
  /** How far that cell is from the one that the formula was written for. */
  down: number;
  across: number;
  /** `TODAY()`: a serial of the workbook's own date system. */
  readonly today: number;
  readonly daysFrom1900: number;
  /** AND and OR stop at the first answer. Right but for errors further on; only painting does this. */
  readonly hasty: boolean;
  cell(sheet: string, row: number, column: number): Scalar;
  /** The rows and columns that have cells, in a sheet; `null` for no such sheet. */
  extent(sheet: string): { readonly rows: number; readonly columns: number } | null;
  /** What a defined name stands for; `undefined` for no such name. */
  named(name: string): Named | undefined;
}

/** A defined name, made ready. */
export interface Named {
  readonly evaluate: Evaluate;
  /** Where it stands for cells, these: INDEX and ROW look at them one by one. */
  readonly reference: ReferenceNode | null;
}

export type Evaluate = (context: Context) => Value;
