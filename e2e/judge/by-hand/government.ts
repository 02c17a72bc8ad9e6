import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_DAY, OPEN_ENDED, RECURRING, type FieldByHand, type WorkbookByHand } from './reading-by-hand.ts';

const FOLDER = 'test-data/government';

/** What the truth files say of each item; they were written from the same rows as the workbooks, by another hand. */
interface Truth {
  readonly asOf?: string;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly isLedger: boolean;
    readonly items?: readonly TruthItem[];
  }[];
}
interface TruthItem {
  readonly row: number;
  readonly meeting: string | null;
  readonly meetingDate: string | null;
  readonly assignedOn?: string | null;
  readonly leadUnit: string | null;
  readonly persons: readonly string[];
  readonly due: string | null;
  readonly dueKind: string;
  readonly status: string;
  readonly completedOn: string | null;
}
type ReadRow = Partial<Record<FieldByHand, string>>;

/** What no truth says: the days that stamp a progress text. One has any: 2月7日：… and, a line below, 2月10日：…. */
const HEARD: Readonly<Record<string, Readonly<Record<number, string>>>> = { g02: { 7: '2022-02-10' } };
/** A month later nothing had been heard of that one for more than 30 days. */
const ONCE_MORE: Readonly<Record<string, string>> = { g02: '2022-03-04' };
/** Lead units that are places, by the names counted under, and units that are neither place nor department. */
const PLACES = ['石桥镇人民政府', '各镇街', '各县（市、区）人民政府'];
const NEITHER = ['各有关单位'];
const NOT_OF_THE_MAINLAND = ['g03'];

/** The government ledgers, read row by row as their truth has it. */
export function governmentByHand(): readonly WorkbookByHand[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.truth.json'))
    .sort()
    .flatMap((file) => workbooksOf(file.replace('.truth.json', '')));
}

function workbooksOf(name: string): readonly WorkbookByHand[] {
  const truth = JSON.parse(readFileSync(join(FOLDER, `${name}.truth.json`), 'utf8')) as Truth;
  const ledgers = truth.sheets.filter(({ isLedger }) => isLedger);
  if (truth.asOf === undefined || ledgers.length === 0) return [];
  const canonical = new Map(
    Object.entries(truth.aliases ?? {}).flatMap(([unit, others]) => others.map((other) => [other, unit])),
  );
  const workbook: WorkbookByHand = {
    path: join(FOLDER, `${name}.xlsx`),
    from: truth.asOf,
    districts: PLACES,
    neither: NEITHER,
    ledgers: ledgers.map(({ sheet, items = [] }) => ({
      sheet,
      rows: items.map(({ row }) => [row, row] as const),
      columns: {},
      single: Object.fromEntries(
        items.map((item) => [item.row, asRead(item, canonical, HEARD[name]?.[item.row] ?? '')]),
      ),
    })),
    ...(NOT_OF_THE_MAINLAND.includes(name) ? { elsewhere: true as const } : {}),
  };
  const later = ONCE_MORE[name];
  return later === undefined ? [workbook] : [workbook, { ...workbook, from: later }];
}

function asRead(item: TruthItem, canonical: ReadonlyMap<string, string>, heard: string): ReadRow {
  const { leadUnit, dueKind } = item;
  return {
    due: item.due ?? (dueKind === OPEN_ENDED || dueKind === RECURRING ? dueKind : NO_DAY),
    status: item.status,
    done: item.completedOn ?? '',
    assigned: item.assignedOn ?? '',
    meeting: item.meeting ?? '',
    meetingDate: item.meetingDate ?? '',
    lead: leadUnit === null ? '' : (canonical.get(leadUnit) ?? leadUnit),
    person: item.persons.join('、'),
    heard,
  };
}
