import { civilDay } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import { columnLetters, type CellArea, type ColumnIndex, type RowIndex } from '../sheet-grid.ts';
import { endedTerms, endedWordings } from './ended-formula.ts';
import { saysFormula } from './formula-text.ts';
import { lightOf } from './light-of.ts';
import { LIGHT_MARK, type LightPlan, type LightRule, type RowLight } from './light-plan.ts';
import { PAINTS } from './paints.ts';
import { areasOf, rowGroups, type Anchors } from './row-groups.ts';

export interface LightsContext {
  readonly asOf: DayNumber;
  /** Natural days; a day of today counts as soon. */
  readonly dueSoonDays: number;
}

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

/**
 * The rules that light a ledger up and go on doing so without us: live dates for cells that hold dates,
 * and for deadlines in words the day they were read as, for as long as the words stay the same.
 */
export function planLights(ledger: Ledger, context: LightsContext): LightPlan {
  return {
    sheet: ledger.layout.sheet,
    rules: rulesFor(ledger, context.dueSoonDays),
    get rows() {
      return rowLights(ledger, context);
    },
  };
}

function rowLights(ledger: Ledger, { asOf, dueSoonDays }: LightsContext): RowLight[] {
  // Without its column a deadline was inferred, and no rule can tell when one is written in.
  const hasDue = ledger.layout.columns.has('due');
  return ledger.items.map((item) => ({
    row: item.row,
    light: item.group === 'open' && !hasDue ? 'unknown' : lightOf(item, asOf, dueSoonDays),
  }));
}

function rulesFor(ledger: Ledger, dueSoonDays: number): LightRule[] {
  const { columns, left, right } = ledger.layout;
  const due = columns.get('due');
  const item = columns.get('item');
  const { firstDataRow, lastDataRow } = ledger;
  if (due === undefined || item === undefined || firstDataRow === null || lastDataRow === null) return [];
  const writer = new RuleWriter(ledger, due, item, dueSoonDays);
  const { plain, merged } = rowGroups(ledger);
  const whole: CellArea = { top: firstDataRow, left, bottom: lastDataRow, right };
  const overdue: LightRule[] = [];
  const dueSoon: LightRule[] = [];
  const add = (areas: readonly CellArea[], anchors: Anchors, items: readonly FollowUpItem[]) => {
    if (items.length === 0 && areas.length === 0) return;
    overdue.push(...writer.dateRule('overdue', areas, anchors));
    dueSoon.push(...writer.dateRule('dueSoon', areas, anchors));
    for (const [wording, day, rows] of wordings(items)) {
      const over = areasOf(rows, left, right);
      overdue.push(...writer.wordsRule('overdue', over, anchors, wording, day));
      dueSoon.push(...writer.wordsRule('dueSoon', over, anchors, wording, day));
    }
  };
  // Without merged cells one rectangle serves all rows, and rows that a user inserts.
  add(merged.length === 0 ? [whole] : areasOf(plain.items, left, right), plain.anchors, plain.items);
  for (const group of merged) add(areasOf(group.items, left, right), group.anchors, group.items);
  return [...overdue, ...dueSoon];
}

/** With more distinct wordings than this, those whose items have all ended are left dark. */
const MANY_WORDINGS = 200;

/** The rows of each distinct wording and reading. Cells that hold dates have the live rule. */
function wordings(items: readonly FollowUpItem[]): (readonly [string, DayNumber, FollowUpItem[]])[] {
  const found = new Map<string, Map<DayNumber, FollowUpItem[]>>();
  for (const item of items) {
    const { due, text, reason } = item.deadline;
    if (due === null || reason.key === 'date-cell') continue;
    let ofWording = found.get(text);
    if (ofWording === undefined) {
      ofWording = new Map();
      found.set(text, ofWording);
    }
    const rows = ofWording.get(due);
    if (rows === undefined) ofWording.set(due, [item]);
    else rows.push(item);
  }
  const groups = [...found].flatMap(([text, ofWording]) =>
    [...ofWording].map(([day, rows]) => [text, day, rows] as const),
  );
  if (groups.length <= MANY_WORDINGS) return groups;
  return groups.filter(([, , rows]) => rows.some((item) => item.group === 'open'));
}

type Lit = 'overdue' | 'dueSoon';

class RuleWriter {
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
    const cell = this.cell(this.due, anchors.due, areas);
    const when =
      light === 'overdue'
        ? `${cell}<TODAY()`
        : `${cell}>=TODAY(),${cell}<TODAY()+${String(this.dueSoonDays + 1)}`;
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
