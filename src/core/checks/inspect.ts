import { inOneGo } from '../in-one-go.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { soonUntil } from '../calendar/soon-until.ts';
import type { ColumnKey } from '../ledger/column-key.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import { mergedCells, type MergedCells } from '../ledger/merged-cells.ts';
import { rowIndex, type CellAt, type CellRef, type ColumnIndex } from '../sheet-grid.ts';
import type { StatusGroup } from '../status/status.ts';
import type { KnownUnits } from '../unit-names/known-units.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Check, CheckContext, ItemTest, PreviousSummary, Problem } from './check.ts';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from './check-settings.ts';
import type { Finding, Severity } from './finding.ts';
import { Pace } from './pace.ts';

export interface InspectionContext {
  readonly asOf: DayNumber;
  /** An open item due within so many days (natural or working days, as the settings say) is due soon. */
  readonly dueSoonDays: number;
  /** Absent: every check as the catalogue has it. */
  readonly settings?: CheckSettings;
  /** What the workbook knows of units: its roster, aliases, names that are likely one. */
  readonly units?: KnownUnits;
  /** Absent: there is no earlier summary to compare with. */
  readonly previous?: PreviousSummary;
}

/** Every check over every item, in the order of the rows. */
export function inspect(ledger: Ledger, context: InspectionContext): Finding[] {
  return inOneGo(inspectInTurns(ledger, context));
}

/** Rows that are checked in a few milliseconds, also by code that has not run before. */
const ROWS_A_TURN = 250;
/** The same of findings that only have to be written down. */
const FINDINGS_A_TURN = 10_000;

/** The same for who must not be held up by a long ledger: it stops now and then, and goes on when asked. */
export function* inspectInTurns(
  ledger: Ledger,
  context: InspectionContext,
): Generator<void, Finding[], void> {
  const inspector = new Inspector(ledger, context);
  for (let index = 0; index < ledger.items.length; index += ROWS_A_TURN) {
    if (index > 0) yield;
    inspector.lookAt(index, index + ROWS_A_TURN);
  }
  const isLong = ledger.items.length > ROWS_A_TURN;
  const pace = new Pace(FINDINGS_A_TURN);
  for (const check of inspector.active) {
    if (check.kind !== 'ledger') continue;
    for (const problem of check.search(ledger, inspector.context)) {
      if (problem !== null) inspector.add(check, problem, problem.item, inspector.cellOf(problem));
      if (isLong && (problem === null || pace.isTime(1))) yield;
    }
    if (isLong) yield;
  }
  return yield* inspector.findings();
}

/** A check of items at work on this ledger. */
interface Prepared {
  readonly check: Check;
  readonly column: ColumnIndex;
  readonly test: ItemTest;
}

class Inspector {
  readonly active: readonly Check[];
  readonly context: CheckContext;
  private readonly choices: CheckSettings['choices'];
  private readonly byGroup: Readonly<Record<StatusGroup, readonly Prepared[]>>;
  private readonly found: Finding[] = [];
  /** Findings out of the order of the rows. */
  private late = 0;
  private merged: MergedCells | null = null;
  private readonly due: ColumnIndex | undefined;
  /** What is found of a day that was put off is shown at the cell that puts it off. */
  private readonly putOff: ColumnIndex;

  constructor(
    private readonly ledger: Ledger,
    { asOf, dueSoonDays, settings = DEFAULT_CHECK_SETTINGS, units, previous }: InspectionContext,
  ) {
    const { choices, thresholds } = settings;
    this.due = ledger.layout.columns.get('due');
    this.putOff = this.columnOf(['extension', 'due']);
    this.choices = choices;
    this.active = CATALOGUE.filter(({ id, on }) => choices.get(id)?.on ?? on);
    const soon = { days: dueSoonDays, in: thresholds.dueSoonIn };
    this.context = {
      asOf,
      soonUntil: soonUntil(asOf, soon, ledger.calendar),
      thresholds,
      ...(units === undefined ? {} : { units }),
      ...(previous === undefined ? {} : { previous }),
    };
    const byGroup: Record<StatusGroup, Prepared[]> = { open: [], closed: [], ongoing: [], suspended: [] };
    for (const check of this.active) {
      if (check.kind !== 'item') continue;
      const test = check.prepare(ledger, this.context);
      if (test === null) continue;
      const prepared = { check, test, column: this.columnOf(check.points) };
      for (const group of check.groups) byGroup[group].push(prepared);
    }
    this.byGroup = byGroup;
  }

  /** From item `from` up to, not including, `to`; apart from the turns, as a generator's own loops run slowly. */
  lookAt(from: number, to: number): void {
    const { items } = this.ledger;
    for (let index = from; index < to && index < items.length; index += 1) {
      const item = items[index];
      if (item === undefined) continue;
      for (const { check, test, column } of this.byGroup[item.group]) {
        const problem = test(item);
        if (problem === null) continue;
        const at = problem.at === undefined ? column : this.columnOf([problem.at]);
        const inForce = at === this.due && item.deadline.putOff !== undefined ? this.putOff : at;
        this.add(check, problem, item, this.firstOfMerged({ row: item.row, column: inForce }));
      }
    }
    this.late = this.found.length;
  }

  add(check: Check, { params = NO_PARAMS, fix }: Problem, item: FollowUpItem | null, cell: CellRef): void {
    const { id, family } = check;
    const severity = this.severityOf(check);
    this.found.push(
      fix === undefined
        ? { check: id, family, severity, cell, item, params }
        : { check: id, family, severity, cell, item, params, fix },
    );
  }

  cellOf({ item, cell, at }: Problem & { item: FollowUpItem | null; cell?: CellAt }): CellRef {
    if (cell !== undefined) return this.firstOfMerged(cell);
    const { firstRow } = this.ledger.layout;
    const row = item?.row ?? rowIndex(Math.max(0, firstRow - 1));
    return this.firstOfMerged({ row, column: this.columnOf(at === undefined ? [] : [at]) });
  }

  /** Row by row; within a row, in the order of the catalogue. It stops now and then. */
  *findings(): Generator<void, Finding[], void> {
    if (this.found.length === this.late) return this.found;
    // What was found row by row is in order: only the rest has to be put in its place.
    const rest = inOrder(this.found.splice(this.late));
    const merged: Finding[] = [];
    const pace = new Pace(FINDINGS_A_TURN);
    let next = 0;
    for (const finding of this.found) {
      if (pace.isTime(1)) yield;
      const order = orderOf(finding);
      for (let late = rest[next]; late !== undefined && orderOf(late) < order; late = rest[next]) {
        merged.push(late);
        next += 1;
      }
      merged.push(finding);
    }
    for (; next < rest.length; next += 1) {
      const late = rest[next];
      if (late !== undefined) merged.push(late);
    }
    return merged;
  }

  private severityOf({ id, severity }: Check): Severity {
    return this.choices.get(id)?.severity ?? severity;
  }

  private columnOf(points: readonly ColumnKey[]): ColumnIndex {
    const { columns, left } = this.ledger.layout;
    return columns.get(points.find((point) => columns.has(point)) ?? 'item') ?? left;
  }

  /** The top left cell of a merged area holds its value. */
  private firstOfMerged({ row, column }: CellAt): CellRef {
    const { merges, firstRow, lastRow, sheet } = this.ledger.layout;
    this.merged ??= mergedCells(merges, firstRow, lastRow);
    const area = this.merged.at(row, column);
    return { sheet, row: area?.top ?? row, column: area?.left ?? column };
  }
}

const NO_PARAMS = Object.freeze({});

/** An item's findings stand with the item, wherever a merged cell begins. */
const rowOf = ({ item, cell }: Finding): number => item?.row ?? cell.row;

const CATALOGUE_PLACE = new Map(CATALOGUE.map(({ id }, place) => [id, place]));

/** Where a finding stands among all: row by row; within a row, in the order of the catalogue. */
const orderOf = (finding: Finding): number =>
  rowOf(finding) * CATALOGUE.length + (CATALOGUE_PLACE.get(finding.check) ?? 0);

/** Findings of one place stay as they came. Sorted as numbers: a hundred thousand take a few milliseconds. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const keys = new Float64Array(findings.length);
  for (let place = 0; place < findings.length; place += 1) {
    const finding = findings[place];
    if (finding !== undefined) keys[place] = orderOf(finding) * findings.length + place;
  }
  const sorted: Finding[] = [];
  for (const key of keys.sort()) {
    const finding = findings[key % findings.length];
    if (finding !== undefined) sorted.push(finding);
  }
  return sorted;
}
