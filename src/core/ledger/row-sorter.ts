import type { CellValue } from '../sheet-grid.ts';
import type { ColumnsBlock } from '../workbook-port.ts';
import { cellText } from './cell-text.ts';
import type { ColumnKey } from './column-key.ts';
import type { LedgerLayout } from './ledger.ts';
import { headerAgain, isNote, isSectionNumber, isSectionText, isTotal, mightBeHeader } from './row-kinds.ts';

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
  private afterNote = false;

  constructor(layout: LedgerLayout, block: ColumnsBlock) {
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
    this.itemIsFirst = this.cells[0]?.[0] === 'item';
    const width = Math.min(4, layout.right - layout.left + 1);
    const item = layout.columns.get('item') ?? layout.left;
    // A text merged across the row is a heading or a note, whatever column it begins in.
    this.wideRows = new Set(
      (layout.merges ?? [])
        .filter(
          (area) =>
            area.top === area.bottom &&
            area.right - area.left + 1 >= width &&
            area.left <= item &&
            area.right >= item,
        )
        .map((area) => area.top - block.firstRow),
    );
  }

  sort(index: number): RowKind {
    const item = this.itemCells[index];
    const kind =
      item === undefined || item === '' ? this.withoutItem(index) : this.withItem(index, cellText(item));
    if (kind === 'blank') this.blanks += 1;
    else this.blanks = 0;
    if (kind === 'note') this.afterNote = true;
    else if (kind === 'item' || kind === 'section') this.afterNote = false;
    return kind;
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
      if (this.doubtful() && number === '') return 'note';
    } else if (filled <= 2) {
      if (isTotal(text) || isTotal(cellText(this.numbers[index]))) return 'total';
      if (text.length <= 10 && /[:：]$/.test(text)) return 'note';
      if (this.doubtful() && filled < 2) return 'note';
    }
    if (this.mightBeHeader(index, text)) {
      const again = headerAgain(this.cells.map(([key, values]) => [key, cellText(values[index])] as const));
      if (again === 'same') return 'header';
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
    if (filled === 1 && !isNumber) {
      if (this.doubtful()) return 'note';
      return this.heading(first);
    }
    const again = headerAgain(this.cells.map(([key, values]) => [key, cellText(values[index])] as const));
    if (again === 'other') return 'end';
    // A number, an owner, a day: an item whose task was forgotten.
    return isNumber && cellText(this.numbers[index]) !== '' && this.filledFields(index) >= 3
      ? 'item'
      : 'blank';
  }

  private heading(text: string): RowKind {
    if (isTotal(text)) return 'total';
    if (isNote(text)) return 'note';
    // 1、… in a row of its own goes on with a note above it.
    if (this.doubtful() && !isSectionText(text)) return 'note';
    this.section = text.replace(/\s*[\r\n]+\s*/g, '');
    return 'section';
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
