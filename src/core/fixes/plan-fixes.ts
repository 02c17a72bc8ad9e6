import { isDateFormat, shownNumber } from '../calendar/date-format.ts';
import { dayFromSerial, serialOf } from '../calendar/serial.ts';
import type { CellWrite } from '../cell-writes.ts';
import type { CheckId } from '../checks/check-id.ts';
import type { Finding, Fix } from '../checks/finding.ts';
import { cellText } from '../ledger/cell-text.ts';
import type { ColumnKey } from '../ledger/column-key.ts';
import type { LedgerLayout } from '../ledger/ledger.ts';
import {
  cellAddress,
  type CellRef,
  type CellValue,
  type ColumnIndex,
  type DateSystem,
  type RowIndex,
} from '../sheet-grid.ts';

/** What a ledger has to tell so that its cells can be mended. */
export interface FixableLedger {
  readonly layout: LedgerLayout;
  readonly cells: {
    readonly dateSystem: DateSystem;
    /** One column as it stands; `null` where it was not read. */
    bare(column: ColumnIndex): ((row: RowIndex) => CellValue) | null;
    /** Number formats of a column, top to bottom; `null` where they were not read. */
    formats(column: ColumnIndex): readonly string[] | null;
  };
}

/** A fix ready to be shown and asked for. */
export interface PlannedFix {
  readonly finding: Finding;
  readonly cell: CellRef;
  /** What stands there and what would, as people read it. */
  readonly from: string;
  readonly to: string;
  readonly write: CellWrite;
}

/** All of a kind. */
export interface FixGroup {
  readonly check: CheckId;
  readonly fixes: readonly PlannedFix[];
}

/** Why a finding's fix cannot be offered: its cell was not read, or two findings want different things of one cell. */
export interface ImpossibleFix {
  readonly finding: Finding;
  readonly why: 'not-read' | 'disagreeing';
}

export interface FixPlan {
  /** In the order in which the checks first found something. */
  readonly groups: readonly FixGroup[];
  readonly impossible: readonly ImpossibleFix[];
}

/**
 * What would be written for the findings that have one right answer: one write a cell, whatever was found there.
 * Whether a cell may be written (formula, protection, filter) is known to the door alone, right before.
 */
export function planFixes(findings: readonly Finding[], ledgers: readonly FixableLedger[]): FixPlan {
  const planner = new FixPlanner(ledgers);
  const byCell = new Map<string, PlannedFix[]>();
  const impossible: ImpossibleFix[] = [];
  for (const finding of findings) {
    if (finding.fix === undefined) continue;
    const planned = planner.plan(finding, finding.fix);
    if (planned === null) impossible.push({ finding, why: 'not-read' });
    else if (planned !== 'done') {
      const key = `${finding.cell.sheet}!${cellAddress(finding.cell)}`;
      const known = byCell.get(key);
      if (known === undefined) byCell.set(key, [planned]);
      else known.push(planned);
    }
  }
  const groups = new Map<CheckId, PlannedFix[]>();
  for (const planned of byCell.values()) {
    const [first] = planned;
    if (first === undefined) continue;
    if (planned.some(({ write }) => write.value !== first.write.value)) {
      for (const { finding } of planned) impossible.push({ finding, why: 'disagreeing' });
      continue;
    }
    const { check } = first.finding;
    const group = groups.get(check);
    if (group === undefined) groups.set(check, [first]);
    else group.push(first);
  }
  return { groups: [...groups].map(([check, fixes]) => ({ check, fixes })), impossible };
}

/** What a fix rests on besides its cell: the decision, and the day that its deadline counts from. */
const WITNESSES: readonly ColumnKey[] = ['item', 'meetingDate'];
/** How a day is written where the column shows none. */
const USUAL_FORMAT = 'yyyy-mm-dd';

class FixPlanner {
  private readonly dateFormats = new Map<FixableLedger, Map<ColumnIndex, string>>();

  constructor(private readonly ledgers: readonly FixableLedger[]) {}

  /** `'done'`: the cell holds it already. */
  plan(finding: Finding, fix: Fix): PlannedFix | 'done' | null {
    const { cell } = finding;
    const ledger = this.ledgers.find(({ layout }) => holds(layout, cell));
    const values = ledger?.cells.bare(cell.column) ?? null;
    if (ledger === undefined || values === null) return null;
    const expected = values(cell.row);
    const format = this.formatAt(ledger, cell);
    const { row, column } = cell;
    const at = { at: { row, column }, expected, rowAsRead: rowAsRead(ledger, cell) };
    const from = shown(expected, format, ledger.cells.dateSystem);
    if (fix.kind === 'text') {
      if (fix.text === expected) return 'done';
      return { finding, cell, from, to: fix.text, write: { ...at, value: fix.text } };
    }
    const value = serialOf(fix.day, ledger.cells.dateSystem);
    const dated = format !== undefined && isDateFormat(format) ? format : this.dateFormat(ledger, column);
    if (value === expected && dated === format) return 'done';
    const write = { ...at, value, ...(dated === format ? {} : { format: dated }) };
    return { finding, cell, from, to: shownNumber(fix.day, dated), write };
  }

  private formatAt(ledger: FixableLedger, { row, column }: CellRef): string | undefined {
    return ledger.cells.formats(column)?.[row - ledger.layout.firstRow];
  }

  /** How the column shows its days: as most of its real ones. */
  private dateFormat(ledger: FixableLedger, column: ColumnIndex): string {
    let ofLedger = this.dateFormats.get(ledger);
    if (ofLedger === undefined) this.dateFormats.set(ledger, (ofLedger = new Map<ColumnIndex, string>()));
    let format = ofLedger.get(column);
    if (format === undefined) {
      format = mostUsedDateFormat(ledger, column) ?? USUAL_FORMAT;
      ofLedger.set(column, format);
    }
    return format;
  }
}

function holds({ sheet, firstRow, lastRow, left, right }: LedgerLayout, cell: CellRef): boolean {
  return (
    sheet === cell.sheet &&
    firstRow <= cell.row &&
    cell.row <= lastRow &&
    left <= cell.column &&
    cell.column <= right
  );
}

function rowAsRead(
  { layout, cells }: FixableLedger,
  { row, column }: CellRef,
): CellWrite['rowAsRead'] & object {
  const columns = new Set(WITNESSES.map((key) => layout.columns.get(key)));
  return [...columns].flatMap((witness) => {
    const values = witness === undefined || witness === column ? null : cells.bare(witness);
    return witness === undefined || values === null ? [] : [{ column: witness, value: values(row) }];
  });
}

function mostUsedDateFormat({ layout, cells }: FixableLedger, column: ColumnIndex): string | null {
  const values = cells.bare(column);
  const formats = cells.formats(column);
  if (values === null || formats === null) return null;
  const counts = new Map<string, number>();
  for (const [index, format] of formats.entries()) {
    if (typeof values((layout.firstRow + index) as RowIndex) !== 'number' || !isDateFormat(format)) continue;
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  let most: string | null = null;
  for (const [format, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = format;
  return most;
}

/** A day as its cell shows it, anything else as it stands: a space too many is what a fix may be about. */
function shown(value: CellValue, format: string | undefined, system: DateSystem): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || format === undefined || !isDateFormat(format)) return cellText(value);
  const day = dayFromSerial(value, system);
  return day === null ? cellText(value) : shownNumber(day, format);
}
