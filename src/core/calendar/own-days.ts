import type { CellValue, DateSystem } from '../sheet-grid.ts';
import { fold, foldTight } from '../wording/fold.ts';
import { isDateFormat } from './date-format.ts';
import type { DayNumber } from './day-number.ts';
import { dayFromSerial } from './serial.ts';
import { festivalNamed, kindOf, OFF_OR_WORKED, type DayKind } from './day-kinds.ts';
import { isNothingButDates, yearIn, spansIn, type DaySpan } from './day-spans.ts';
import type { OwnDays } from './work-calendar.ts';
import { weekday } from './week.ts';

/** An office's own days off, as they stand on a sheet: rows of cells with their number formats. */
export interface DaysOffCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Longer texts are notes. */
const LONGEST_CELL = 400;

/**
 * Reads a sheet of days off and make-up days: a row a day or a break, with a name and what kind of day it is, or
 * the notice as it was pasted. Dates without a year take the title's; without one they are passed over.
 * `null`: no day can be read from it. Never throws.
 */
export function readOwnDays(sheet: string, cells: DaysOffCells, system: DateSystem): OwnDays | null {
  const off = new Map<DayNumber, string>();
  const worked = new Set<DayNumber>();
  let year = yearIn(fold(sheet));
  let roles: readonly Role[] = [];
  for (const [index, values] of cells.values.entries()) {
    const stated = values[roles.indexOf('year')];
    if (stated !== undefined && stated !== '')
      year = yearIn(`${fold(String(stated))}年`.replace(/年+/, '年')) ?? year;
    const row = values.map((value, column) =>
      cellOf(value, cells.formats[index]?.[column], roles[column] ?? 'open', year, system),
    );
    const filled = row.filter(({ text, spans }) => text !== '' || spans.length > 0);
    if (filled.length === 0) continue;
    if (!filled.some(({ spans }) => spans.length > 0)) {
      year = filled.map(({ text }) => yearIn(text)).find((found) => found !== null) ?? year;
      const header = row.map(({ text }) => roleOf(text));
      if (filled.length > 1 && header.some((role) => role !== 'open')) roles = header;
      continue;
    }
    for (const { day, kind, name } of daysOfRow(row)) {
      if (kind === 'off') {
        off.set(day, name);
        worked.delete(day);
      } else {
        worked.add(day);
        off.delete(day);
      }
    }
  }
  return off.size + worked.size === 0 ? null : { off, worked };
}

/** Several sheets (one a year) as one; what stands on a later one wins. */
export function joinedOwnDays(sheets: readonly OwnDays[]): OwnDays {
  const off = new Map<DayNumber, string>();
  const worked = new Set<DayNumber>();
  for (const own of sheets) {
    for (const [day, name] of own.off) {
      off.set(day, name);
      worked.delete(day);
    }
    for (const day of own.worked) {
      worked.add(day);
      off.delete(day);
    }
  }
  return { off, worked };
}

/** What a column says, by its header. `open`: dates or names, as the cells turn out. */
type Role = 'open' | 'year' | 'from' | 'to' | 'worked' | 'kind' | 'is-off' | 'is-worked' | 'aside';

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:序号|编号|项次|no\.?|#|星期.{0,2}|周几|周次|weekday|dayofweek|天数|放假天数|共几天|numberofdays)$/,
    'aside',
  ],
  [/^(?:年份?|年度|year)$/, 'year'],
  [/^(?:是否|is)(?:为|需|要)?(?:上班|工作|补班|(?:a)?workin?g?day)/, 'is-worked'],
  [/^(?:是否|is)(?:为|需|要)?(?:放假|休|节假日|假日|(?:a)?holiday|off)/, 'is-off'],
  [
    /类型|类别|性质|种类|状态|kind|type|category|status|(?:上班|补班|放假|休假?)[/或](?:上班|补班|放假|休|班)/,
    'kind',
  ],
  [/开始|起始|^(?:起|从|自)$|^(?:start|from|begin)/, 'from'],
  [/结束|截止|终止|^(?:至|止|到)$|^(?:end|to|until)(?:date|day)?$/, 'to'],
  [/上班|补班|补课|^调休(?:日期?|时间)?$|make-?up|work(?:ing)?-?days?/, 'worked'],
  [
    /^(?:日期|时间|放假|休假|假期|名称|节日|节假日|假日|说明|备注|date|day|name|holiday|remarks?|description|occasion)/,
    'aside',
  ],
];

function roleOf(text: string): Role {
  return ROLES.find(([words]) => words.test(text))?.[1] ?? 'open';
}

/** One cell, as far as it matters: its dates, else its words. */
interface Cell {
  readonly role: Role;
  readonly text: string;
  readonly spans: readonly DaySpan[];
}

function cellOf(
  value: CellValue,
  format: string | undefined,
  role: Role,
  year: number | null,
  system: DateSystem,
): Cell {
  if (typeof value === 'number' && isDateFormat(format ?? 'General')) {
    const day = dayFromSerial(value, system);
    return { role, text: '', spans: day === null ? [] : [{ from: day, to: day, kind: null }] };
  }
  // 20260215 is a day; other plain numbers count something.
  if (typeof value === 'number' && !(value > 20_000_000 && value < 21_000_000)) {
    return { role, text: String(value), spans: [] };
  }
  const written = String(value).slice(0, LONGEST_CELL);
  const text = foldTight(written);
  const mayBeDates = role === 'from' || role === 'to' || role === 'worked' || isNothingButDates(written);
  return { role, text, spans: mayBeDates ? spansIn(written, year) : [] };
}

interface DayOfRow {
  readonly day: DayNumber;
  readonly kind: DayKind;
  readonly name: string;
}

function daysOfRow(row: readonly Cell[]): DayOfRow[] {
  const said = kindOfRow(row);
  const name = nameOfRow(row);
  return spansOfRow(row).flatMap(({ from, to, kind }) => {
    const days: DayOfRow[] = [];
    for (let day = from; day <= to; day = (day + 1) as DayNumber) {
      const own = kind ?? said;
      // 调休 is a weekend that is worked, or a weekday that is off for it.
      const isWorked = own === 'swapped' ? weekday(day) > 5 : own === 'worked';
      days.push({ day, kind: isWorked ? 'worked' : 'off', name });
    }
    return days;
  });
}

/** A first and a last day in two cells are one span. */
function spansOfRow(row: readonly Cell[]): DaySpan[] {
  const spans: DaySpan[] = [];
  const from = row.find(({ role }) => role === 'from')?.spans[0];
  const to = row.find(({ role }) => role === 'to')?.spans[0];
  if (from !== undefined && to !== undefined && to.from >= from.from && to.from - from.from <= MOST_DAYS) {
    spans.push({ ...from, to: to.from });
  } else if (from !== undefined) spans.push(from);
  for (const { role, spans: found } of row) {
    if (role === 'from' || role === 'to') continue;
    for (const span of found) spans.push(role === 'worked' ? { ...span, kind: 'worked' } : span);
  }
  return spans;
}

/** Longer than any break: a slip of the year. */
const MOST_DAYS = 62;

const YES = /^(?:是|y|yes|true|√|✓|✔|1|2)$/;

function kindOfRow(row: readonly Cell[]): DayKind | 'swapped' {
  for (const { role, text } of row) {
    if (text === '') continue;
    if (role === 'is-off') return kindOf(text) ?? (YES.test(text) ? 'off' : 'worked');
    if (role === 'is-worked') return kindOf(text) ?? (YES.test(text) ? 'worked' : 'off');
    if (role === 'kind') return kindOf(text) ?? 'off';
  }
  const words = row
    .filter(({ spans, role }) => spans.length === 0 && role !== 'year')
    .map(({ text }) => text);
  const plain = words.map((text) => (OFF_OR_WORKED.test(text) ? kindOf(text) : null));
  return plain.find((kind) => kind !== null) ?? 'off';
}

function nameOfRow(row: readonly Cell[]): string {
  const texts = row
    .filter(({ spans, role }) => spans.length === 0 && role !== 'kind')
    .map(({ text }) => text);
  for (const { text, spans } of row) if (spans.length > 0) texts.push(text);
  const festival = texts.map(festivalNamed).find((found) => found !== null);
  return (
    festival ?? texts.find((text) => text !== '' && !/^(?:星期|周)?[一二三四五六日天\d.]+$/.test(text)) ?? ''
  );
}
