import { civilDay } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { columnLetters, type CellArea, type ColumnIndex, type RowIndex } from '../sheet-grid.ts';
import { endedTerms, endedWordings } from './ended-formula.ts';
import { saysFormula } from './formula-text.ts';
import { LIGHT_MARK, type LightRule } from './light-plan.ts';
import { PAINTS } from './paints.ts';
import type { Anchors } from './row-groups.ts';

/** Stands for a row number in a formula that is not finished: a private character, in no ledger. */
const ROW = '\ue000';

/** What ends an item, term by term and as the arguments of one OR; for a row, remembered until the next. */
interface Ends {
  readonly terms: readonly string[];
  readonly joined: string;
  row: string;
  ofRow: string;
}

/** So many arguments OR takes. */
const MOST_TERMS = 255;

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

type Lit = 'overdue' | 'dueSoon';

/** Writes the native rules of one ledger's lights. */
export class RuleWriter {
  private readonly wordings: readonly string[];
  private readonly endsByAnchor = new Map<string, Ends>();

  constructor(
    private readonly ledger: Ledger,
    private readonly due: ColumnIndex,
    private readonly item: ColumnIndex,
    private readonly dueSoonDays: number,
  ) {
    this.wordings = endedWordings(ledger);
  }

  /** Live: follows the date in the cell. A number before 1990 is no deadline (5.13 typed for 13 May). */
  dateRule(light: Lit, areas: readonly CellArea[], anchors: Anchors): LightRule[] {
    return this.liveRule(light, areas, anchors, (cell) => cell);
  }

  /** Live, too: the last day of the month that the cell holds the first of. */
  monthRule(light: Lit, areas: readonly CellArea[], anchors: Anchors): LightRule[] {
    return this.liveRule(light, areas, anchors, (cell) => `EOMONTH(${cell},0)`);
  }

  private liveRule(
    light: Lit,
    areas: readonly CellArea[],
    anchors: Anchors,
    dayOf: (cell: string) => string,
  ): LightRule[] {
    const cell = this.cell(this.due, anchors.due, areas);
    const day = dayOf(cell);
    const when =
      light === 'overdue'
        ? `${day}<TODAY()`
        : `${day}>=TODAY(),${day}<TODAY()+${String(this.dueSoonDays + 1)}`;
    return this.rule(light, areas, anchors, `ISNUMBER(${cell}),${cell}>=DATE(1990,1,1),${when}`);
  }

  /** For words: dark as soon as they change, rather than lying. */
  wordsRule(
    light: Lit,
    areas: readonly CellArea[],
    anchors: Anchors,
    wording: string,
    day: DayNumber,
  ): LightRule[] {
    const cell = this.cell(this.due, anchors.due, areas);
    const { year, month, day: dayOfMonth } = civilDay(day);
    const date = `DATE(${String(year)},${String(month)},${String(dayOfMonth)})`;
    const when =
      light === 'overdue'
        ? `TODAY()>${date}`
        : `TODAY()<=${date},TODAY()>=${date}-${String(this.dueSoonDays)}`;
    return this.rule(light, areas, anchors, `${saysFormula(cell, wording)},${when}`);
  }

  private rule(light: Lit, areas: readonly CellArea[], anchors: Anchors, condition: string): LightRule[] {
    if (areas.length === 0) return [];
    const head = `${LIGHT_MARK}${light}")=0,${condition},TRIM(${this.cell(this.item, null, areas)})<>""`;
    const formula = withEnds(head, this.ends(anchors), String((areas[0]?.top ?? 0) + 1));
    return [{ light, areas, formula, paint: PAINTS[light] }];
  }

  /** The terms that end an item, with `ROW` for the rule's first row: the same for all rules of a kind of row. */
  private ends(anchors: Anchors): Ends {
    const key = `${String(anchors.status)},${String(anchors.done)}`;
    let ends = this.endsByAnchor.get(key);
    if (ends === undefined) {
      const { columns } = this.ledger.layout;
      const at = (column: ColumnIndex | undefined, anchor: RowIndex | null) =>
        column === undefined
          ? null
          : `$${columnLetters(column)}${anchor === null ? ROW : `$${String(anchor + 1)}`}`;
      const terms = endedTerms(
        {
          status: at(columns.get('status'), anchors.status),
          done: at(columns.get('actualDone'), anchors.done),
          share: at(columns.get('progressPct'), null),
        },
        this.wordings,
      ).slice(0, MOST_TERMS);
      ends = { terms, joined: terms.join(','), row: '', ofRow: '' };
      this.endsByAnchor.set(key, ends);
    }
    return ends;
  }

  /** `$H6`, which moves with the row, or `$H$6` for the first cell of a merged area. */
  private cell(column: ColumnIndex, anchor: RowIndex | null, areas: readonly CellArea[]): string {
    const row = anchor ?? areas[0]?.top ?? 0;
    return `$${columnLetters(column)}${anchor === null ? '' : '$'}${String(row + 1)}`;
  }
}

/** The whole formula; of the terms that end an item as many as Excel has room for, the usual ones first. */
function withEnds(head: string, ends: Ends, row: string): string {
  const { terms } = ends;
  if (terms.length === 0) return `AND(${head})`;
  if (ends.row !== row) {
    ends.row = row;
    ends.ofRow = ends.joined.replaceAll(ROW, row);
  }
  const whole = `AND(${head},NOT(OR(${ends.ofRow})))`;
  if (whole.length <= LONGEST_FORMULA) return whole;
  for (let kept = terms.length - 1; kept > 0; kept -= 1) {
    const formula = `AND(${head},NOT(OR(${terms.slice(0, kept).join(',').replaceAll(ROW, row)})))`;
    if (formula.length <= LONGEST_FORMULA) return formula;
  }
  return `AND(${head})`;
}
