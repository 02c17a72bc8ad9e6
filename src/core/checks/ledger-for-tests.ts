import type { BrokenReference } from '../broken-references.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { isoDay } from '../calendar/iso.ts';
import type { ColumnKey } from '../ledger/column-key.ts';
import { columnsToRead } from '../ledger/columns-to-read.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { locate } from '../ledger/locate.ts';
import { readLedger, type ReadingContext } from '../ledger/read-ledger.ts';
import { columnIndex, rowIndex, type CellArea, type CellValue } from '../sheet-grid.ts';
import { day } from '../summary/items-for-tests.ts';
import { rosterOf } from '../roster/roster.ts';
import { countedNames } from '../unit-names/counted-names.ts';
import type { KnownUnits } from '../unit-names/known-units.ts';
import { proposeNames } from '../unit-names/propose-names.ts';
import type { ColumnCells, RowSpan } from '../workbook-port.ts';
import type { CheckId } from './check-id.ts';
import { DEFAULT_CHECK_SETTINGS, type CheckThresholds } from './check-settings.ts';
import type { Finding } from './finding.ts';
import { inspect } from './inspect.ts';

/** The day these ledgers are judged by, a Friday. */
export const CLEAN_AS_OF = day('2022-02-11');

export const CLEAN_HEADER = [
  '序号',
  '会议名称',
  '会议日期',
  '督办事项',
  '牵头单位',
  '配合单位',
  '责任人',
  '交办日期',
  '完成时限',
  '办理状态',
  '完成进度',
  '进展情况',
  '办结时间',
  '延期情况',
  '佐证材料',
] as const;
export type CleanColumn = (typeof CLEAN_HEADER)[number];

/** Cells by the title of their column; those that are not named are empty. */
export type Row = Readonly<Partial<Record<string, CellValue>>>;
/** A row, or the text that stands alone at its left: `'合计'`, `'二、安全生产'`. */
export type Line = Row | string;

/** Numbers in these columns are dates. */
export const DATED = /日期|时限|时间|date|due/i;

const MEETING = { 会议名称: '市政府第3次常务会议', 会议日期: day('2022-01-28'), 交办日期: day('2022-01-28') };

/** Under way, and nothing to say of it. */
export const OPEN: Row = {
  ...MEETING,
  督办事项: '修订城市内涝应急预案并组织演练',
  牵头单位: '市应急局',
  配合单位: '市水利局、市城管局',
  责任人: '张文博',
  完成时限: day('2022-03-15'),
  办理状态: '推进中',
  完成进度: 0.4,
  进展情况: '2月8日：已召开协调会，正在修改预案',
};

/** Closed in time, with all that belongs to it. */
export const CLOSED: Row = {
  ...MEETING,
  督办事项: '完成农贸市场冷链食品追溯系统上线',
  牵头单位: '市市场监管局',
  责任人: '李晓梅',
  完成时限: day('2022-02-10'),
  办理状态: '已办结',
  完成进度: 1,
  进展情况: '已完成并通过验收',
  办结时间: day('2022-02-09'),
  佐证材料: '验收报告',
};

/** Work without an end that has reported lately. */
export const ONGOING: Row = {
  ...MEETING,
  督办事项: '建立校园周边交通秩序联合巡查制度',
  牵头单位: '市公安局',
  配合单位: '市教育局',
  责任人: '王建国',
  完成时限: '长期坚持',
  办理状态: '长期坚持',
  进展情况: '2月7日：开展联合巡查12次',
};

export const NOT_STARTED: Row = {
  ...MEETING,
  督办事项: '编制老旧小区供热管网改造计划',
  牵头单位: '市住建局',
  责任人: '赵志强',
  完成时限: day('2022-04-29'),
  办理状态: '未启动',
};

/** How a ledger differs from the plain one. */
export interface LedgerGiven {
  /** Default: that of the clean ledger. */
  readonly header?: readonly string[];
  /** Number formats of whole columns, by their titles; default: dates where the title says so, else `General`. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly CellArea[];
  readonly hiddenRows?: readonly RowSpan[];
  /** What refers to cells that are gone, as a door would tell. */
  readonly broken?: readonly BrokenReference[];
  readonly reading?: Partial<ReadingContext>;
  /** Columns read besides those that every reading needs. */
  readonly also?: readonly ColumnKey[];
}

/** A ledger as a door would read it: the header in row 1, each line a row below. */
export function ledgerOfLines(lines: readonly Line[], given: LedgerGiven = {}): Ledger {
  const {
    header = CLEAN_HEADER,
    formats = {},
    merges = [],
    hiddenRows = [],
    broken = [],
    reading = {},
    also = [],
  } = given;
  const cellsOf = (line: Line) =>
    header.map((title, place): CellValue =>
      typeof line === 'string' ? (place === 0 ? line : '') : (line[title] ?? ''),
    );
  const values: CellValue[][] = [[...header], ...lines.map(cellsOf)];
  const [top, left] = [rowIndex(0), columnIndex(0)];
  const used = { top, left, bottom: rowIndex(values.length - 1), right: columnIndex(header.length - 1) };
  const layout = locate('台账', { used, protected: false, block: { top, left, values }, merges }).layouts[0];
  if (layout === undefined) throw new Error('these lines are no ledger');
  const request = columnsToRead(layout, also);
  const columns = new Map(
    request.columns.map(({ column, formats: wanted }): [typeof column, ColumnCells] => {
      const cells = values.slice(request.firstRow).map((row) => row[column] ?? '');
      const title = header[column] ?? '';
      const format = formats[title] ?? (DATED.test(title) ? 'yyyy/m/d' : 'General');
      return [column, { values: cells, ...(wanted ? { formats: cells.map(() => format) } : {}) }];
    }),
  );
  return readLedger(
    layout,
    { firstRow: request.firstRow, columns, hiddenRows, broken },
    { dateSystem: 1900, ...reading },
  );
}

export interface CheckedGiven extends LedgerGiven {
  /** Default: `CLEAN_AS_OF`. */
  readonly asOf?: DayNumber;
  /** Default: 7. */
  readonly dueSoonDays?: number;
  readonly thresholds?: Partial<CheckThresholds>;
  readonly units?: UnitsGiven;
}

/** What the workbook knows of units; the ledger's own names are looked at as the job does. */
export interface UnitsGiven {
  /** Name -> its other names; absent: no roster. */
  readonly roster?: Readonly<Record<string, readonly string[]>>;
  readonly aliases?: Readonly<Record<string, string>>;
  readonly apart?: readonly (readonly string[])[];
}

/** The ledger, read by what is known of units, and that. */
export function withUnits(
  lines: readonly Line[],
  given: LedgerGiven,
  { roster, aliases = {}, apart = [] }: UnitsGiven,
) {
  const list = Object.entries(roster ?? {}).map(([name, others]) => ({
    name,
    aliases: others,
    kind: null,
    email: null,
  }));
  const known = roster === undefined ? null : rosterOf(list);
  const counted = countedNames(new Map(Object.entries(aliases)), known);
  const ledger = ledgerOfLines(lines, { ...given, reading: { unitNames: counted, ...given.reading } });
  const proposals = proposeNames(ledger.items, { roster: known, apart });
  const units: KnownUnits = { roster: known, counted, apart, proposals };
  return { ledger, units };
}

/** What this one check finds in a ledger of these lines, whether it is on by default or not. Row 2 is the first. */
export function findingsOf(check: CheckId, lines: readonly Line[], given: CheckedGiven = {}): Finding[] {
  const { asOf = CLEAN_AS_OF, dueSoonDays = 7, thresholds } = given;
  const { ledger, units } = withUnits(lines, given, given.units ?? {});
  const settings = {
    choices: new Map([[check, { on: true }]]),
    thresholds: { ...DEFAULT_CHECK_SETTINGS.thresholds, ...thresholds },
  };
  return inspect(ledger, { asOf, dueSoonDays, settings, units }).filter((finding) => finding.check === check);
}

/** Where it finds something: the column's title and the row, as in `牵头单位 2`. */
export function placesOf(check: CheckId, lines: readonly Line[], given: CheckedGiven = {}): string[] {
  const { header = CLEAN_HEADER } = given;
  return findingsOf(check, lines, given).map(
    ({ cell }) => `${header[cell.column] ?? ''} ${String(cell.row + 1)}`,
  );
}

/** A problem as people would write it down: days as `2022-03-15`, `fix` as what would then stand in the cell. */
export interface Told {
  readonly at: string;
  readonly text?: string;
  readonly days?: number;
  readonly day?: string;
  readonly suggestion?: string;
  readonly other?: string;
  readonly fix?: string;
}

/** What this one check says of a ledger of these lines. */
export function toldOf(check: CheckId, lines: readonly Line[], given: CheckedGiven = {}): Told[] {
  const { header = CLEAN_HEADER } = given;
  return findingsOf(check, lines, given).map(
    ({ cell, params: { text, days, day: on, suggestion, other }, fix }): Told => ({
      at: `${header[cell.column] ?? ''} ${String(cell.row + 1)}`,
      ...(text === undefined ? {} : { text }),
      ...(days === undefined ? {} : { days }),
      ...(on === undefined ? {} : { day: isoDay(on) }),
      ...(suggestion === undefined ? {} : { suggestion: isoDay(suggestion) }),
      ...(other === undefined ? {} : { other }),
      ...(fix === undefined ? {} : { fix: fix.kind === 'date' ? isoDay(fix.day) : fix.text }),
    }),
  );
}
