import type { CountedWeek, Rows } from './counting-formulas.ts';
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

/** The sheet of what each row says; `UNREAD` where the reader by hand has no word for what stands there. */
export const READ = 'read';
export const UNREAD = '?';
/** No unit, no meeting, no category. */
export const NOBODY = '—';

/** The columns of the sheet `raw`, from A on. */
export const FIELDS: readonly FieldByHand[] = [
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
  'support',
  'leader',
];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A cell's address; both count from 0. */
export const at1 = (column: number, row: number): string => `${LETTERS.charAt(column)}${String(row + 1)}`;

/** Writes cells of one sheet; a text is never taken for a formula. */
export interface Writer {
  readonly value: (address: string, value: RawCell) => void;
  readonly formula: (address: string, formula: string) => void;
}

/** The ranges in which wordings are looked up. */
export interface Wordings {
  readonly states: string;
  readonly days: string;
  readonly leads: string;
  readonly lists: string;
  readonly kinds: string;
}

export function writeWordings(sheet: (name: string) => Writer, hand: WorkbookByHand): Wordings {
  const table = (name: string, entries: readonly (readonly string[])[]): string => {
    const writer = sheet(name);
    for (const [at, [wording = '', meaning = '', second = '']] of entries.entries()) {
      writer.value(at1(0, at), wording);
      writer.value(at1(2, at), second);
      // A day is written as LibreOffice would be told it.
      if (/^\d{4}-\d\d-\d\d$/.test(meaning)) writer.formula(at1(1, at), `DATEVALUE("${meaning}")`);
      else writer.value(at1(1, at), meaning);
    }
    return `${name}!$A$1:$C$${String(Math.max(1, entries.length))}`;
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
    lists: table(
      'lists',
      Object.entries(hand.lists ?? {}).map(([wording, names]) => [wording, ...names]),
    ),
    kinds: table('kinds', [
      ...(hand.districts ?? []).map((unit) => [unit, 'district']),
      ...(hand.neither ?? []).map((unit) => [unit, 'neither']),
    ]),
  };
}

/**
 * Columns: A due, B state, C done, D begun, E lead, F meeting, G category, H has an owner, I heard, J and K for D, L for B,
 * M and N supporting units, O and P leaders. A unit or leader stands once in a row.
 */
export function writeReading(sheet: Writer, items: number, { states, days, leads, lists }: Wordings): void {
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
    for (const [first, second, field, none] of [
      ['M', 'N', 'support', ''],
      ['O', 'P', 'leader', NOBODY],
    ] as const) {
      const one = `IFERROR(${looked(field, lists)},${words(field)})`;
      const other = `IFERROR(VLOOKUP(${words(field)},${lists},3,FALSE())&"","")`;
      const isLead = (name: string): string => (field === 'support' ? `${name}=${own('E')}` : 'FALSE()');
      sheet.formula(own(first), `IF(${words(field)}="","${none}",IF(${isLead(one)},"",${one}))`);
      sheet.formula(own(second), `IF(OR(${isLead(other)},${other}=${own(first)}),"",${other})`);
    }
  }
}

/** 2022年3月5日, 2022.3.5 and 2022/3/5 as 2022-3-5. */
function dashed(text: string): string {
  const dashes = ['年', '月', '.', '/'].reduce((inner, mark) => `SUBSTITUTE(${inner},"${mark}","-")`, text);
  return `SUBSTITUTE(${dashes},"日","")`;
}

/** The rows as one summary sees them. Columns as in `rangesOf`. */
export function writeRows(sheet: Writer, items: number, { asOf, past }: CountedWeek): void {
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
      ['M', 'M'],
      ['N', 'N'],
      ['O', 'O'],
      ['P', 'P'],
    ] as const) {
      sheet.formula(own(column), read(from));
    }
  }
}

export const rangesOf = (range: (column: string) => string): Rows => ({
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
  supporting: [range('M'), range('N')],
  leaders: [range('O'), range('P')],
});
