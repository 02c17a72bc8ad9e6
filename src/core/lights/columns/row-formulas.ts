import type { DayNumber } from '../../calendar/day-number.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { ColumnIndex, RowIndex } from '../../sheet-grid.ts';
import type { OriginCell } from '../deadline-origins.ts';
import { dueFormulas, putOffColumn, type DueKind } from '../due-cells.ts';
import { endlessWordings, endWordings, type End, type EndWordings } from '../ended-formula.ts';
import { saysFormula, saysOneOf } from '../formula-text.ts';
import { guardColumns } from '../row-guard.ts';
import type { Anchors } from '../row-groups.ts';
import { completionDay, dateOf, FIRST_DAY, NEVER, type DoneWords } from '../state-conditions.ts';
import { cellMark, type FormulaTemplate } from './formula-template.ts';
import { COLUMN_MARKS } from './light-column.ts';
import type { LightWords } from './light-words.ts';

/** A deadline in words as its row was read: the formula goes by them for as long as they stand. */
export interface RowReading {
  readonly wording: string;
  /** Earlier nodes, then the day itself; none where the words state no day. */
  readonly nodes: readonly DayNumber[];
  /** The cells that the words count from, where they do and the row tells. */
  readonly origin: readonly OriginCell[];
}

/** What the formula of a row hangs on, beside its cells. */
export interface RowCase {
  readonly anchors: Anchors;
  readonly kind: DueKind;
  /** `null`: the cell holds a date. */
  readonly reading: RowReading | null;
  /** A completion in words that a formula must be told. */
  readonly done: DoneWords | null;
}

/** Excel takes no longer formula; a row number has up to seven digits, and marks of cells are about as long. */
const LONGEST = 8000;

/** Writes the formulas of our columns for one ledger. */
export class RowFormulas {
  private readonly ends: EndWordings;
  private readonly endless: readonly string[];
  private readonly guard: string;

  /**
   * @param soonAfter the first day that is not due soon any more, as a formula
   * @param byMilestone each node of a deadline counts, not only the last
   */
  constructor(
    private readonly ledger: Ledger,
    private readonly due: ColumnIndex,
    private readonly soonAfter: string,
    private readonly byMilestone: boolean,
    private readonly words: LightWords | null,
  ) {
    this.ends = endWordings(ledger);
    this.endless = endlessWordings(ledger);
    this.guard = `TRIM(${guardColumns(ledger)
      .map((column) => cellMark(column))
      .join('&')})<>""`;
  }

  /** The light in words. `null`: longer than Excel takes. */
  light(row: RowCase): FormulaTemplate | null {
    const { words } = this;
    if (words === null) return null;
    const due = this.dueCell(row).cell;
    // Words that state a day and are still there: what they count from has changed.
    const { reading } = row;
    const silent =
      reading === null || reading.nodes.length > 0 ? '' : `,${saysFormula(due, reading.wording)}`;
    const without = `IF(OR(TRIM(${due})=""${silent}),${text(words.noDay)},${text(words.changed)})`;
    const day = this.day(row, this.byMilestone, '""');
    const format = `IF(${day}<TODAY(),${words.format('overdue')},IF(${day}<${this.soonAfter},${words.format('dueSoon')},${words.format('onTrack')}))`;
    const open = `IF(ISNUMBER(${day}),TEXT(ABS(${day}-TODAY()),${format}),${without})`;
    const endless = saysOneOf(due, this.endless);
    const ongoing = anyOf([endless, this.ended('ongoing', row.anchors)]);
    const going = ongoing === null ? open : `IF(${ongoing},${text(words.text('ongoing', 0))},${open})`;
    const closed = this.ended('closed', row.anchors);
    const ended = closed === null ? going : `IF(${closed},${this.closedText(row, words)},${going})`;
    const suspended = this.ended('suspended', row.anchors);
    const told = suspended === null ? ended : `IF(${suspended},"",${ended})`;
    return fitting(`IF(AND(${COLUMN_MARKS.light},${this.guard}),IFERROR(${told},""),"")`);
  }

  /** The day that the words of a row were read as. `null`: there is none, or it is longer than Excel takes. */
  inferred(row: RowCase): FormulaTemplate | null {
    const { reading } = row;
    const day = reading?.nodes.at(-1);
    if (reading === null || day === undefined) return null;
    const says = saysReading(this.dueCell(row).cell, reading);
    return fitting(`IF(AND(${COLUMN_MARKS.day},${this.guard},${says}),${dateOf(day)},"")`);
  }

  private closedText(row: RowCase, words: LightWords): string {
    const column = this.ledger.layout.columns.get('actualDone');
    if (column === undefined) return text(words.text('closed', 0));
    const done = completionDay(cellMark(column, row.anchors.done), row.done === null ? [] : [row.done]);
    return `TEXT(MAX(0,${done}-${this.day(row, false, NEVER)}),${words.closedFormat()})`;
  }

  /** The day that a row is due, or `otherwise`. With nodes, the first that is not over. */
  private day(row: RowCase, byNodes: boolean, otherwise: string): string {
    const { cell, day } = this.dueCell(row);
    const date = row.kind.isMonth || row.kind.newDay === 'month' ? day : `INT(${day})`;
    const words = wordsDay(cell, row.reading, byNodes, otherwise);
    return `IF(ISNUMBER(${cell}),IF(${cell}>=${FIRST_DAY},${date},${otherwise}),${words})`;
  }

  private dueCell({ anchors, kind }: RowCase): ReturnType<typeof dueFormulas> {
    const putOff = putOffColumn(this.ledger);
    const cells = {
      due: cellMark(this.due, anchors.due),
      putOff: putOff === null ? null : cellMark(putOff.column, anchors.putOff),
    };
    return dueFormulas(cells, kind, putOff?.head ?? 'told');
  }

  /** As `endTerms` of the rules, which Excel allows no lists. */
  private ended(end: End, anchors: Anchors): string | null {
    const { columns } = this.ledger.layout;
    const at = (column: ColumnIndex | undefined, anchor: RowIndex | null) =>
      column === undefined ? null : cellMark(column, anchor);
    const status = at(columns.get('status'), anchors.status);
    const done = at(columns.get('actualDone'), anchors.done);
    const share = at(columns.get('progressPct'), null);
    if (status !== null) {
      const byDay = end === 'closed' && done !== null ? `AND(TRIM(${status})="",TRIM(${done})<>"")` : null;
      return anyOf([byDay, saysOneOf(status, [...this.ends.own[end], ...this.ends.usual[end]])]);
    }
    if (end !== 'closed') return null;
    return anyOf([
      done === null ? null : `TRIM(${done})<>""`,
      share === null ? null : `IF(ISNUMBER(${share}),${share}>=1,TRIM(${share})="100%")`,
    ]);
  }
}

function wordsDay(cell: string, reading: RowReading | null, byNodes: boolean, otherwise: string): string {
  const due = reading?.nodes.at(-1);
  if (reading === null || due === undefined) return otherwise;
  const earlier = byNodes ? reading.nodes.slice(0, -1) : [];
  const day = earlier.reduceRight(
    (later, node) => `IF(TODAY()<=${dateOf(node)},${dateOf(node)},${later})`,
    dateOf(due),
  );
  return `IF(${saysReading(cell, reading)},${day},${otherwise})`;
}

/** Whether the words stand, and what they count from. */
function saysReading(cell: string, { wording, origin }: RowReading): string {
  const says = saysFormula(cell, wording);
  if (origin.length === 0) return says;
  const counts = origin.map(({ column, value }) =>
    typeof value === 'number' ? `${cellMark(column)}=${String(value)}` : saysFormula(cellMark(column), value),
  );
  return `AND(${[says, ...counts].join(',')})`;
}

/** `null` where there is no term. */
function anyOf(terms: readonly (string | null)[]): string | null {
  const all = terms.filter((term) => term !== null);
  return all.length > 1 ? `OR(${all.join(',')})` : (all[0] ?? null);
}

const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;

function fitting(formula: string): FormulaTemplate | null {
  return formula.length > LONGEST ? null : (formula as FormulaTemplate);
}
