import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { CellArea } from '../sheet-grid.ts';
import { lightOf } from './light-of.ts';
import type { LightPlan, LightRule, RowLight } from './light-plan.ts';
import { areasOf, rowGroups, type Anchors } from './row-groups.ts';
import { RuleWriter } from './rule-writer.ts';

export interface LightsContext {
  readonly asOf: DayNumber;
  /** Natural days; a day of today counts as soon. */
  readonly dueSoonDays: number;
}

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
    const months = items.filter(isMonth);
    const days =
      months.length === 0
        ? areas
        : areasOf(
            items.filter((each) => !isMonth(each)),
            left,
            right,
          );
    const monthAreas = areasOf(months, left, right);
    overdue.push(...writer.dateRule('overdue', days, anchors));
    overdue.push(...writer.monthRule('overdue', monthAreas, anchors));
    dueSoon.push(...writer.dateRule('dueSoon', days, anchors));
    dueSoon.push(...writer.monthRule('dueSoon', monthAreas, anchors));
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
    if (due === null || reason.key === 'date-cell' || reason.key === 'month-cell') continue;
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

/** A date that the cell shows as a month: due on the month's last day. */
const isMonth = (item: FollowUpItem): boolean => item.deadline.reason.key === 'month-cell';
