import ExcelJS from 'exceljs';
import { figuresOf, unitFigures, type CountedWeek, type Rows } from './counting-formulas.ts';
import type { RawCell } from './raw-cells.ts';
import {
  BREAKS,
  NO_DAY,
  OPEN_ENDED,
  RECURRING,
  STATES,
  type FieldByHand,
  type WorkbookByHand,
} from './reading-by-hand.ts';

/** The sheet on which LibreOffice counts, a line a figure: the week's place, the name of the figure, its value. */
export const COUNTS = 'counts';
/** The sheet of what each row says; `UNREAD` where the reader by hand has no word for what stands there. */
export const READ = 'read';
export const UNREAD = '?';
/** No unit, no meeting, no category. */
export const NOBODY = '—';

const FIELDS: readonly FieldByHand[] = [
  'due',
  'status',
  'done',
  'assigned',
  'meeting',
  'meetingDate',
  'lead',
  'person',
  'category',
  'heard',
];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

type CellOf = (sheet: string, address: string) => RawCell;
interface Writer {
  readonly value: (address: string, value: RawCell) => void;
  readonly formula: (address: string, formula: string) => void;
}

/**
 * Writes a workbook that counts: the raw cells of a ledger's items, what a person says that their wordings mean, and
 * formulas. No day, state or figure is worked out here.
 */
export async function writeCountingWorkbook(
  path: string,
  hand: WorkbookByHand,
  cell: CellOf,
  weeks: readonly CountedWeek[],
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = (name: string): Writer => writerOf(workbook.addWorksheet(name));
  const items = itemsOf(hand, cell);
  const last = Math.max(1, items.length);
  const raw = sheet('raw');
  for (const [at, values] of items.entries()) {
    for (const [column, value] of values.entries()) raw.value(at1(column, at), value);
  }
  const wordings = writeWordings(sheet, hand);
  writeReading(sheet(READ), items.length, wordings);
  const names = {
    units: distinct(items.map((values) => unitOf(values[FIELDS.indexOf('lead')] ?? '', hand))),
    meetings: distinct(items.map((values) => oneLine(values[FIELDS.indexOf('meeting')] ?? ''))),
    categories: distinct(items.map((values) => oneLine(values[FIELDS.indexOf('category')] ?? ''))),
  };
  const counts = sheet(COUNTS);
  let line = 0;
  for (const [index, week] of weeks.entries()) {
    const rows = `rows${String(index)}`;
    writeRows(sheet(rows), items.length, week);
    const range = (column: string): string => `${rows}!$${column}$1:$${column}$${String(last)}`;
    const ranges = rangesOf(range);
    const units = `units${String(index)}`;
    writeNames(sheet(units), names.units, unitFigures(ranges, week));
    const put = (figure: string, formula: string): void => {
      counts.value(at1(0, line), index);
      counts.value(at1(1, line), figure);
      counts.formula(at1(2, line), formula);
      line += 1;
    };
    for (const [figure, formula] of figuresOf(ranges, week, hand.elsewhere === true)) put(figure, formula);
    for (const [at, unit] of names.units.entries()) {
      for (const [column, figure] of UNIT_FIGURES.entries()) {
        put(`unit ${unit}: ${figure}`, `${units}!${at1(column + 1, at)}`);
      }
    }
    for (const [kind, among, column] of [
      ['meeting', names.meetings, ranges.meeting],
      ['category', names.categories, ranges.category],
    ] as const) {
      if (among.filter((name) => name !== NOBODY).length < 2) continue;
      for (const name of among) {
        const named = `${column},${quoted(name)}`;
        put(`${kind} ${name}: total`, `COUNTIFS(${named},${ranges.present},1)`);
        put(`${kind} ${name}: closed`, `COUNTIFS(${named},${ranges.state},"closed")`);
        put(`${kind} ${name}: open`, `COUNTIFS(${named},${ranges.open},1)`);
        put(
          `${kind} ${name}: overdue`,
          `COUNTIFS(${named},${ranges.open},1,${ranges.due},"<${String(week.asOf)}")`,
        );
      }
    }
  }
  await workbook.xlsx.writeFile(path);
}

/** The columns of a units' sheet behind the name. */
const UNIT_FIGURES = ['total', 'closed', 'overdue', 'rate', 'rank', 'silent'] as const;

const at1 = (column: number, row: number): string => `${LETTERS.charAt(column)}${String(row + 1)}`;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];
const oneLine = (value: RawCell): string => String(value).replaceAll('\n', '').trim() || NOBODY;

/** Only for the list of names to count; which rows bear them is LibreOffice's to find. */
function unitOf(value: RawCell, { leads = {} }: WorkbookByHand): string {
  const text = String(value).trim().replaceAll('\n', '⏎');
  return text === '' ? NOBODY : (leads[text] ?? text);
}

function writerOf(sheet: ExcelJS.Worksheet): Writer {
  return {
    value: (address, value) => {
      if (value !== '') sheet.getCell(address).value = value;
    },
    formula: (address, formula) => {
      sheet.getCell(address).value = { formula, date1904: false };
    },
  };
}

function itemsOf({ ledgers }: WorkbookByHand, cell: CellOf): readonly (readonly RawCell[])[] {
  return ledgers.flatMap(({ sheet, rows, columns, single }) =>
    rows
      .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, down) => from + down))
      .map((row) =>
        FIELDS.map((field): RawCell => {
          const column = columns[field];
          const read = single?.[row]?.[field];
          return read ?? (column === undefined ? '' : cell(sheet, `${column}${String(row)}`));
        }),
      ),
  );
}

/** The ranges in which wordings are looked up. */
interface Wordings {
  readonly states: string;
  readonly days: string;
  readonly leads: string;
}

function writeWordings(sheet: (name: string) => Writer, hand: WorkbookByHand): Wordings {
  const table = (name: string, entries: readonly (readonly [string, string])[]): string => {
    const writer = sheet(name);
    for (const [at, [wording, meaning]] of entries.entries()) {
      writer.value(at1(0, at), wording);
      // A day is written as LibreOffice would be told it.
      if (/^\d{4}-\d\d-\d\d$/.test(meaning)) writer.formula(at1(1, at), `DATEVALUE("${meaning}")`);
      else writer.value(at1(1, at), meaning);
    }
    return `${name}!$A$1:$B$${String(Math.max(1, entries.length))}`;
  };
  const same = (words: readonly string[]) => words.map((word) => [word, word] as const);
  const breaks = sheet('breaks');
  for (const [at, days] of BREAKS.entries()) {
    for (const [column, day] of days.entries()) breaks.formula(at1(column, at), `DATEVALUE("${day}")`);
  }
  return {
    states: table('states', [...same(STATES), ...Object.entries(hand.states ?? {})]),
    days: table('days', [...same([NO_DAY, RECURRING, OPEN_ENDED]), ...Object.entries(hand.days ?? {})]),
    leads: table('leads', Object.entries(hand.leads ?? {})),
  };
}

/** Columns: A due, B state, C done, D begun, E lead, F meeting, G category, H has an owner, I heard, J and K for D. */
function writeReading(sheet: Writer, items: number, { states, days, leads }: Wordings): void {
  for (let at = 0; at < items; at += 1) {
    const raw = (field: FieldByHand): string => `raw!${at1(FIELDS.indexOf(field), at)}`;
    const words = (field: FieldByHand): string => `TRIM(SUBSTITUTE(${raw(field)}&"",CHAR(10),"⏎"))`;
    const looked = (field: FieldByHand, table: string): string =>
      `VLOOKUP(${words(field)},${table},2,FALSE())`;
    const day = (field: FieldByHand): string =>
      `IF(${words(field)}="","${NO_DAY}",IFERROR(${looked(field, days)},` +
      `IF(ISNUMBER(${raw(field)}),IF(${raw(field)}>30000,INT(${raw(field)}),"${UNREAD}"),` +
      `IFERROR(DATEVALUE(${dashed(words(field))}),"${UNREAD}"))))`;
    const own = (column: string): string => `${column}${String(at + 1)}`;
    const state =
      `IF(${words('status')}="",IF(ISNUMBER(${own('C')}),"closed","unknown"),` +
      `IFERROR(${looked('status', states)},"${UNREAD}"))`;
    sheet.formula(own('A'), day('due'));
    sheet.formula(own('L'), state);
    sheet.formula(
      own('B'),
      `IF(AND(${own('A')}="${OPEN_ENDED}",${own('L')}<>"closed",${own('L')}<>"suspended"),"ongoing",${own('L')})`,
    );
    sheet.formula(own('C'), day('done'));
    sheet.formula(own('D'), `IF(ISNUMBER(${own('J')}),${own('J')},${own('K')})`);
    sheet.formula(
      own('E'),
      `IF(${words('lead')}="","${NOBODY}",IFERROR(${looked('lead', leads)},${words('lead')}))`,
    );
    for (const [column, field] of [
      ['F', 'meeting'],
      ['G', 'category'],
    ] as const) {
      const text = `TRIM(SUBSTITUTE(${raw(field)}&"",CHAR(10),""))`;
      sheet.formula(own(column), `IF(${text}="","${NOBODY}",${text})`);
    }
    sheet.formula(own('H'), `IF(AND(${own('E')}="${NOBODY}",${words('person')}=""),0,1)`);
    sheet.formula(own('I'), day('heard'));
    sheet.formula(own('J'), day('assigned'));
    sheet.formula(own('K'), day('meetingDate'));
  }
}

/** 2022年3月5日, 2022.3.5 and 2022/3/5 as 2022-3-5. */
function dashed(text: string): string {
  const dashes = ['年', '月', '.', '/'].reduce((inner, mark) => `SUBSTITUTE(${inner},"${mark}","-")`, text);
  return `SUBSTITUTE(${dashes},"日","")`;
}

/** The rows as one summary sees them. Columns as in `rangesOf`. */
function writeRows(sheet: Writer, items: number, { asOf, past }: CountedWeek): void {
  for (let at = 0; at < items; at += 1) {
    const read = (column: string): string => `${READ}!${column}${String(at + 1)}`;
    const own = (column: string): string => `${column}${String(at + 1)}`;
    const later = (column: string): string =>
      past ? `IF(ISNUMBER(${read(column)}),${read(column)}>${String(asOf)},FALSE())` : 'FALSE()';
    sheet.formula(own('A'), `IF(${later('D')},0,1)`);
    sheet.formula(
      own('B'),
      `IF(${own('A')}=0,"absent",IF(AND(${read('B')}="closed",${later('C')}),"unknown",${read('B')}))`,
    );
    const open = ['notStarted', 'inProgress', 'awaitingSignOff', 'unknown'].map((s) => `${own('B')}="${s}"`);
    sheet.formula(own('C'), `IF(OR(${open.join(',')}),1,0)`);
    sheet.formula(own('D'), read('A'));
    sheet.formula(own('E'), `IF(${own('B')}="closed",${read('C')},"${NO_DAY}")`);
    sheet.formula(
      own('F'),
      `IF(${own('B')}<>"closed","",IF(AND(ISNUMBER(${own('D')}),ISNUMBER(${own('E')})),IF(${own('E')}>${own('D')},"late","onTime"),"untold"))`,
    );
    for (const [column, from] of [
      ['G', 'D'],
      ['H', 'E'],
      ['I', 'F'],
      ['J', 'G'],
      ['K', 'H'],
      ['L', 'I'],
    ] as const) {
      sheet.formula(own(column), read(from));
    }
  }
}

const rangesOf = (range: (column: string) => string): Rows => ({
  present: range('A'),
  state: range('B'),
  open: range('C'),
  due: range('D'),
  done: range('E'),
  closing: range('F'),
  begun: range('G'),
  lead: range('H'),
  meeting: range('I'),
  category: range('J'),
  owner: range('K'),
  heard: range('L'),
});

function writeNames(
  sheet: Writer,
  names: readonly string[],
  figures: (name: string, row: number, last: number) => readonly string[],
): void {
  for (const [at, name] of names.entries()) {
    sheet.value(at1(0, at), name);
    for (const [column, formula] of figures(`$A${String(at + 1)}`, at + 1, names.length).entries()) {
      sheet.formula(at1(column + 1, at), formula);
    }
  }
}
