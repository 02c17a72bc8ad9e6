import ExcelJS from 'exceljs';
import { figuresOf, shareFigures, unitFigures, UNIT_COLUMNS, type CountedWeek } from './counting-formulas.ts';
import type { RawCell } from './raw-cells.ts';
import { UNSAID, type StateByHand, type WorkbookByHand } from './reading-by-hand.ts';
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
  const { settings = UNSAID } = hand;
  const items = itemsOf(hand, cell);
  const last = Math.max(1, items.length);
  const raw = sheet('raw');
  for (const [at, values] of items.entries()) {
    for (const [column, value] of values.entries()) raw.value(at1(column, at), value);
  }
  const wordings = writeWordings(sheet, hand);
  writeReading(sheet(READ), items.length, wordings);
  const names = {
    units: distinct([
      ...items.map((values) => unitOf(values[FIELDS.indexOf('lead')] ?? '', hand)),
      ...(settings.countSupporting ? namesIn(items, 'support', hand) : []),
    ]),
    meetings: distinct(items.map((values) => oneLine(values[FIELDS.indexOf('meeting')] ?? ''))),
    categories: distinct(items.map((values) => oneLine(values[FIELDS.indexOf('category')] ?? ''))),
    leaders: distinct([NOBODY, ...namesIn(items, 'leader', hand)]),
  };
  const chosen = { elsewhere: hand.elsewhere === true, settings };
  const counts = sheet(COUNTS);
  let line = 0;
  for (const [index, week] of weeks.entries()) {
    const rows = `rows${String(index)}`;
    writeRows(sheet(rows), items.length, week);
    const range = (column: string): string => `${rows}!$${column}$1:$${column}$${String(last)}`;
    const ranges = rangesOf(range);
    const units = `units${String(index)}`;
    writeNames(sheet(units), names.units, unitFigures(ranges, week, wordings.kinds, settings));
    const put = (figure: string, formula: string): void => {
      counts.value(at1(0, line), index);
      counts.value(at1(1, line), figure);
      counts.formula(at1(2, line), formula);
      line += 1;
    };
    for (const [figure, formula] of figuresOf(ranges, week, chosen)) put(figure, formula);
    for (const [at, unit] of names.units.entries()) {
      for (const [figure, column] of Object.entries(UNIT_COLUMNS)) {
        put(`unit ${unit}: ${figure}`, `${units}!${column}${String(at + 1)}`);
      }
    }
    const unitColumn = (column: string): string =>
      `${units}!$${column}$1:$${column}$${String(Math.max(1, names.units.length))}`;
    put('late units', `COUNTIFS(${unitColumn('O')},">0",${unitColumn('A')},"<>${NOBODY}")`);
    const shares = `shares${String(index)}`;
    const ofState = (state: string): string => `COUNTIF(${ranges.state},"${state}")`;
    writeNames(sheet(shares), PRINTED_STATES, (_, row, lastRow) =>
      shareFigures(ofState(PRINTED_STATES[row - 1] ?? ''), `COUNTIF(${ranges.present},1)`)(row, lastRow),
    );
    for (const [at, state] of PRINTED_STATES.entries()) {
      put(`share of ${state}`, `${shares}!F${String(at + 1)}`);
    }
    for (const [kind, among, columns] of [
      ['meeting', names.meetings, [ranges.meeting]],
      ['category', names.categories, [ranges.category]],
      ['leader', names.leaders, ranges.leaders],
    ] as const) {
      if (among.filter((name) => name !== NOBODY).length < 2) continue;
      for (const name of among) {
        const own = (conditions: string): string =>
          `(${columns.map((column) => `COUNTIFS(${column},${quoted(name)},${conditions})`).join('+')})`;
        const [closed, open] = [own(`${ranges.state},"closed"`), own(`${ranges.open},1`)];
        put(`${kind} ${name}: total`, own(`${ranges.present},1`));
        put(`${kind} ${name}: closed`, closed);
        put(`${kind} ${name}: open`, open);
        put(`${kind} ${name}: overdue`, own(`${ranges.open},1,${ranges.due},"<${String(week.asOf)}"`));
        put(`${kind} ${name}: rate`, `IF(${closed}+${open}=0,"none",${closed}/(${closed}+${open}))`);
      }
    }
  }
  await workbook.xlsx.writeFile(path);
}

/** In the order of the printed table, which decides between equal remainders. */
const PRINTED_STATES: readonly StateByHand[] = [
  'closed',
  'inProgress',
  'awaitingSignOff',
  'notStarted',
  'unknown',
  'ongoing',
  'suspended',
];

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

/** As `unitOf`; a cell may name two. */
function namesIn(
  items: readonly (readonly RawCell[])[],
  field: 'support' | 'leader',
  { lists = {} }: WorkbookByHand,
): readonly string[] {
  return items.flatMap((values) => {
    const text = String(values[FIELDS.indexOf(field)] ?? '')
      .trim()
      .replaceAll('\n', '⏎');
    return text === '' ? [] : (lists[text] ?? [text]);
  });
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
