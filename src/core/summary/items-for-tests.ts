import type { DayNumber } from '../calendar/day-number.ts';
import { PUBLISHED } from '../calendar/work-calendar.ts';
import { parseIsoDay } from '../calendar/iso.ts';
import { weekOf } from '../calendar/week.ts';
import type { FollowUpItem, Ledger, LedgerLayout } from '../ledger/ledger.ts';
import { ItemCells } from '../ledger/item-cells.ts';
import { columnIndex, rowIndex } from '../sheet-grid.ts';
import type { Status, StatusGroup } from '../status/status.ts';

export const day = (iso: string): DayNumber => {
  const found = parseIsoDay(iso);
  if (found === null) throw new Error(iso);
  return found;
};
/** A Friday. */
export const AS_OF = day('2022-02-11');
export const WEEK = weekOf(AS_OF);

export const GROUPS: Readonly<Record<Status, StatusGroup>> = {
  notStarted: 'open',
  inProgress: 'open',
  awaitingSignOff: 'open',
  unknown: 'open',
  closed: 'closed',
  ongoing: 'ongoing',
  suspended: 'suspended',
};

export interface Given {
  readonly status?: Status;
  readonly due?: DayNumber | null;
  readonly leadUnit?: string;
  /** Default: the one above. */
  readonly leadUnits?: readonly string[];
  /** Default: under its own name. */
  readonly countedUnits?: readonly string[];
  readonly supportingUnits?: readonly string[];
  readonly meeting?: string;
  readonly completedOn?: DayNumber | null;
  readonly assignedOn?: DayNumber | null;
  readonly meetingDate?: DayNumber | null;
  readonly persons?: readonly string[];
  /** Default: a date cell, or an empty one. */
  readonly dueReason?: FollowUpItem['deadline']['reason'];
  readonly kind?: FollowUpItem['deadline']['kind'];
  readonly item?: string;
  readonly progress?: string;
}

/** A follow-up item with what the test says of it, the rest plain. */
export function itemOf(given: Given, row = 4): FollowUpItem {
  const status = given.status ?? 'inProgress';
  const due = given.due ?? null;
  const leadUnit = given.leadUnit ?? '市卫健委';
  return {
    sheet: '台账',
    row: rowIndex(row),
    hidden: false,
    number: String(row - 3),
    section: '',
    meeting: given.meeting ?? '',
    meetingDate: given.meetingDate ?? null,
    assignedOn: given.assignedOn ?? null,
    item: given.item ?? '更新防控操作手册',
    leadUnit,
    leadUnits: given.leadUnits ?? (leadUnit === '' ? [] : [leadUnit]),
    countedUnits: given.countedUnits ?? (leadUnit === '' ? [] : [leadUnit]),
    supportingUnits: given.supportingUnits ?? [],
    persons: given.persons ?? [],
    deadline: {
      text: '',
      kind: given.kind ?? (due === null ? 'unparseable' : 'exact'),
      due,
      reason: given.dueReason ?? { key: due === null ? 'empty' : 'date-cell' },
      needsConfirm: false,
    },
    status,
    statusText: '',
    group: GROUPS[status],
    completedOn: given.completedOn ?? null,
    progress: given.progress ?? '',
  };
}

const LAYOUT: LedgerLayout = {
  sheet: '台账',
  headerRows: [rowIndex(2)],
  firstRow: rowIndex(3),
  lastRow: rowIndex(99),
  left: columnIndex(0),
  right: columnIndex(9),
  columns: new Map([
    ['item', columnIndex(3)],
    ['leadUnit', columnIndex(4)],
    ['due', columnIndex(7)],
  ]),
  isEnglish: false,
  confidence: 1,
  titles: [],
  merges: [],
};

/** A ledger of these items, without cells of its own. */
export const ledgerOf = (items: readonly FollowUpItem[]): Ledger => ({
  layout: LAYOUT,
  firstDataRow: items[0]?.row ?? null,
  lastDataRow: items.at(-1)?.row ?? null,
  items,
  totalRows: [],
  calendar: PUBLISHED,
  cells: new ItemCells(LAYOUT, { firstRow: LAYOUT.firstRow, columns: new Map() }, 1900),
  nextTable: null,
  rowBelow: null,
});
