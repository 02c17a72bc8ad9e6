import type { CellValue } from '../sheet-grid.ts';
import { cellText } from './cell-text.ts';
import type { ColumnKey } from './column-key.ts';
import type { LedgerCells } from './ledger-cells.ts';
import type { LedgerLayout } from './ledger.ts';
import {
  headerAgain,
  isFigureHeader,
  isNote,
  isSectionNumber,
  isSectionText,
  isTableTitle,
  isTotal,
  mightBeHeader,
} from './row-kinds.ts';
import { coveredRows, wideRows } from './merged-rows.ts';
import { runningNumber } from './running-number.ts';

/** What a row under the header is. `end`: another table begins. */
export type RowKind = 'item' | 'blank' | 'section' | 'total' | 'note' | 'header' | 'end';

/** After so many blank rows, or a note, what follows must look more like an item to be one. */
const BLANK_ROWS_TO_DOUBT = 3;

/**
 * Fields that a row without a task's text must have to be an item all the same. First those that every
 * reading looks at anyway: three filled ones are enough.
 */
const FIELDS: readonly ColumnKey[] = [
  'leadUnit',
  'due',
  'status',
  'actualDone',
  'assignDate',
  'person',
  'coUnit',
  'meetingDate',
  'progressText',
];

/** Tells items from section headings, totals, notes, repeated headers and blank template rows. */
export class RowSorter {
  /** The heading the last sorted row stands under, `''` without. */
  section = '';
  private readonly cells: readonly (readonly [ColumnKey, readonly CellValue[]])[];
  private readonly itemCells: readonly CellValue[];
  private readonly numbers: readonly CellValue[];
  private readonly fields: readonly (readonly CellValue[])[];
  private readonly itemIsFirst: boolean;
  private readonly wideRows: ReadonlySet<number>;
  private readonly probe: readonly CellValue[] | undefined;
  private readonly probed = new Map<string, boolean>();
  private blanks = 0;
  /** The end of the last run of numbered rows without a task that was looked for. */
  private withoutTaskUntil = -1;
  private afterNote = false;
  private afterItem = false;
  /** A title since the last item, other than those the ledger began with. */
  private newTitle = false;
  /** The running number of the last item, 0 before the first. */
  private lastNumber = 0;
  /** The running number of the last row that had one, whatever it was. */
  private lastCounted = 0;
  private readonly titles: ReadonlySet<string>;
  private readonly owners: readonly (readonly CellValue[])[];
  private readonly dues: readonly CellValue[];
  private readonly coveredItems: ReadonlySet<number>;

  private readonly wholeRows: ReadonlySet<number> | undefined;

  constructor(layout: LedgerLayout, block: LedgerCells) {
    const valuesOf = (key: ColumnKey): readonly CellValue[] => {
      const column = layout.columns.get(key);
      return column === undefined ? [] : (block.columns.get(column)?.values ?? []);
    };
    const byColumn = [...layout.columns].sort(([, a], [, b]) => a - b);
    this.cells = byColumn
      .filter(([, column]) => block.columns.has(column))
      .map(([key]): [ColumnKey, readonly CellValue[]] => [key, valuesOf(key)]);
    this.itemCells = valuesOf('item');
    const seq = layout.columns.has('seq') ? valuesOf('seq') : valuesOf('code');
    this.numbers = seq;
    this.fields = FIELDS.filter((key) => layout.columns.has(key)).map(valuesOf);
    const probe = (['status', 'leadUnit', 'person'] as const).find((key) => layout.columns.has(key));
    this.probe = probe === undefined ? undefined : valuesOf(probe);
    this.titles = new Set(layout.titles);
    this.owners = [valuesOf('leadUnit'), valuesOf('person')];
    this.dues = valuesOf('due');
    this.itemIsFirst = this.cells[0]?.[0] === 'item';
    const item = layout.columns.get('item') ?? layout.left;
    this.coveredItems = coveredRows(layout, block, item);
    this.wideRows = wideRows(layout, block, item);
    this.wholeRows = block.wholeRows;
  }

  sort(index: number): RowKind {
    // Of a row whose item was left unread it was settled before (`isItemForSure`).
    const whole = this.wholeRows === undefined || this.wholeRows.has(index);
    const kind = whole ? this.kindOf(index) : 'item';
    const number = runningNumber(this.numbers[index]);
    if (number !== null) this.lastCounted = number;
    if (kind === 'item') {
      this.newTitle = false;
      if (number !== null) this.lastNumber = number;
    }
    this.afterItem = kind === 'item';
    if (kind === 'blank') this.blanks += 1;
    else this.blanks = 0;
    if (kind === 'note') this.afterNote = true;
    else if (kind === 'item' || kind === 'section') this.afterNote = false;
    return kind;
  }

  /** Whether the row is an item whatever its item cell holds, if the row above is one or the header. */
  isItemForSure(index: number): boolean {
    if (this.probe === undefined) return false;
    if (this.wideRows.has(index) || this.coveredItems.has(index)) return false;
    if (this.filledFields(index) < 3 || this.mightBeHeader(index, '')) return false;
    const number = cellText(this.numbers[index]);
    // 合计 in the number column.
    const isItem = number === '' ? this.hasOwnerAndDay(index) : /\d/.test(number);
    // Under the header may stand a second one, or words on each column.
    return isItem && (index > 0 || (number !== '' && headerAgain(this.textsOf(index)) === null));
  }

  private kindOf(index: number): RowKind {
    const item = this.itemCells[index];
    return item === undefined || item === '' ? this.withoutItem(index) : this.withItem(index, cellText(item));
  }

  private withItem(index: number, text: string): RowKind {
    if (text === '') return this.withoutItem(index);
    const filled = this.filledFields(index);
    if (this.wideRows.size > 0 && this.wideRows.has(index)) return this.heading(text);
    if (filled === 0) {
      const number = cellText(this.numbers[index]);
      if (isTotal(text) || (number !== '' && isTotal(number))) return 'total';
      if (isNote(text) || (number !== '' && isNote(number))) return 'note';
      if (isSectionNumber(number)) return this.heading(`${number.replace(/[、.．]$/, '')}、${text}`);
      if (this.itemIsFirst && isSectionText(text)) return this.heading(text);
      if (this.doubtful() && number === '') return this.title(text);
    } else if (filled <= 2) {
      if (isTotal(text) || isTotal(cellText(this.numbers[index]))) return 'total';
      if (text.length <= 10 && /[:：]$/.test(text)) return 'note';
      if (this.doubtful() && filled < 2 && !this.countsOn(index) && !this.countsOnFromBlanks(index)) {
        return 'note';
      }
    }
    // Items follow items; after anything else it is worth a closer look.
    if (!this.afterItem || this.mightBeHeader(index, text)) {
      const cells = this.textsOf(index);
      if (!this.afterItem && isFigureHeader(cells)) return 'end';
      const again = headerAgain(cells);
      if (again === 'same') return this.newTitle ? 'end' : 'header';
      if (again === 'other') return 'end';
    }
    return this.isLegend(index) ? 'note' : 'item';
  }

  /** Cheap: a header row has words where its other columns repeat a few states and units. */
  private mightBeHeader(index: number, text: string): boolean {
    if (this.probe === undefined) return mightBeHeader(text);
    const value = this.probe[index];
    if (typeof value !== 'string' || value === '' || value.length > 16) return false;
    let might = this.probed.get(value);
    if (might === undefined) {
      might = mightBeHeader(value.trim());
      this.probed.set(value, might);
    }
    return might;
  }

  private withoutItem(index: number): RowKind {
    let first = '';
    let filled = 0;
    for (const [, values] of this.cells) {
      const value = values[index];
      if (value === undefined || value === '') continue;
      const text = cellText(value);
      if (text === '') continue;
      filled += 1;
      if (filled === 1) first = text;
    }
    if (filled === 0) return 'blank';
    if (isTotal(first)) return 'total';
    if (isNote(first)) return 'note';
    const isNumber = /^[\d.\-、()（）#]+$/.test(first);
    if (filled === 1 && !isNumber) return this.doubtful() ? this.title(first) : this.heading(first);
    const cells = this.textsOf(index);
    if (isFigureHeader(cells)) return 'end';
    const again = headerAgain(cells);
    if (again === 'other' || (again === 'same' && this.newTitle)) return 'end';
    return this.isForgottenTask(index) ? 'item' : 'blank';
  }

  private textsOf(index: number): (readonly [ColumnKey, string])[] {
    return this.cells.map(([key, values]) => [key, cellText(values[index])] as const);
  }

  /** A number that goes on counting, or an owner and a day: an item whose task was forgotten. */
  private isForgottenTask(index: number): boolean {
    // Under a merged task cell they belong to the task above.
    if (this.coveredItems.has(index)) return false;
    const filled = this.filledFields(index);
    if (this.countsOn(index) && filled > 0 && !this.isFilledAhead(index)) return true;
    if (filled >= 3 && cellText(this.numbers[index]) !== '') return true;
    return this.hasOwnerAndDay(index);
  }

  private hasOwnerAndDay(index: number): boolean {
    return cellText(this.dues[index]) !== '' && this.owners.some((values) => cellText(values[index]) !== '');
  }

  /** The number after the last item's, or a new beginning. */
  private countsOn(index: number): boolean {
    const number = runningNumber(this.numbers[index]);
    return number !== null && (number === this.lastNumber + 1 || number === 1);
  }

  /** The number after that of a numbered row without a task: the rows between were left out, the list goes on. */
  private countsOnFromBlanks(index: number): boolean {
    return runningNumber(this.numbers[index]) === this.lastCounted + 1;
  }

  /**
   * A template row: besides its number it has only what stands in every row to come without a task (a state, a unit
   * chosen ahead), and in the next one at least.
   */
  private isFilledAhead(index: number): boolean {
    const last = Math.max(index + 1, this.lastWithoutTask(index));
    return this.fields.every((values) => {
      const value = values[index];
      if (value === undefined || value === '') return true;
      for (let row = index + 1; row <= last; row += 1) if (values[row] !== value) return false;
      return true;
    });
  }

  /** The last of the numbered rows without a task that begin with this one; looked for once. */
  private lastWithoutTask(index: number): number {
    if (index > this.withoutTaskUntil) {
      this.withoutTaskUntil = index;
      while (this.isNumberedWithoutTask(this.withoutTaskUntil + 1)) this.withoutTaskUntil += 1;
    }
    return this.withoutTaskUntil;
  }

  private isNumberedWithoutTask(index: number): boolean {
    if (this.wholeRows !== undefined && !this.wholeRows.has(index)) return false;
    return cellText(this.itemCells[index]) === '' && runningNumber(this.numbers[index]) !== null;
  }

  private heading(text: string): RowKind {
    if (isTotal(text)) return 'total';
    if (isNote(text)) return 'note';
    // 1、… in a row of its own goes on with a note above it.
    if (this.doubtful() && !isSectionText(text)) return this.title(text);
    this.title(text);
    this.section = text.replace(/\s*[\r\n]+\s*/g, '');
    return 'section';
  }

  /** A text of its own that is no section: a note, or the title of another table if a header follows. */
  private title(text: string): RowKind {
    if (isTableTitle(text) && !this.titles.has(text)) this.newTitle = true;
    return 'note';
  }

  /** How many of the fields are filled in; three is as good as more. */
  private filledFields(index: number): number {
    let filled = 0;
    for (let field = 0; field < this.fields.length && filled < 3; field += 1) {
      const value = this.fields[field]?.[index];
      if (value !== undefined && value !== '' && cellText(value) !== '') filled += 1;
    }
    return filled;
  }

  private doubtful(): boolean {
    return this.afterNote || this.blanks >= BLANK_ROWS_TO_DOUBT;
  }

  /** The row under the header that explains the columns: words where the next rows have numbers. */
  private isLegend(index: number): boolean {
    if (index !== 0 || this.numbers.length === 0) return false;
    const number = this.numbers[0];
    if (typeof number !== 'string' || /\d/.test(number) || cellText(number).length < 3) return false;
    const below = this.numbers.slice(1, 6).filter((value) => value !== '');
    return below.length > 0 && below.every((value) => typeof value === 'number' || /\d/.test(String(value)));
  }
}
