import ExcelJS from 'exceljs';
import { figuresOf, unitFigures, type CountedWeek } from './counting-formulas.ts';
import type { RawCell } from './raw-cells.ts';
import type { WorkbookByHand } from './reading-by-hand.ts';
import {
  at1,
  FIELDS,
  NOBODY,
  rangesOf,
  READ,
  writeReading,
  writeRows,
  writeWordings,
  type Writer,
} from './reading-formulas.ts';

/** The sheet on which LibreOffice counts, a line a figure: the week's place, the name of the figure, its value. */
export const COUNTS = 'counts';

type CellOf = (sheet: string, address: string) => RawCell;
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

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** COUNTIFS knows no capitals: names that differ in nothing else are one, by the first spelling. */
const distinct = (names: readonly string[]): readonly string[] => [
  ...new Map([...names].reverse().map((name) => [name.toLowerCase(), name])).values(),
];
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
