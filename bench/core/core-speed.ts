/**
 * A child of the benchmark: how long the trade's rules take over a ledger of `argv[2]` items, beside
 * `JSON.parse` of the whole sheet's values as Office.js would send them. Prints `CoreSpeed` as JSON.
 */
import { weekOf } from '../../src/core/calendar/week.ts';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import { inspect } from '../../src/core/checks/inspect.ts';
import { columnsToRead } from '../../src/core/ledger/columns-to-read.ts';
import { locate } from '../../src/core/ledger/locate.ts';
import { readLedger } from '../../src/core/ledger/read-ledger.ts';
import { planLights } from '../../src/core/lights/plan-lights.ts';
import { columnIndex, rowIndex, type ColumnIndex } from '../../src/core/sheet-grid.ts';
import { planSummarySheet } from '../../src/core/summary/plan-summary-sheet.ts';
import { summarise } from '../../src/core/summary/summarise.ts';
import type { ColumnCells, ColumnsBlock, ColumnsRequest, SheetHead } from '../../src/core/workbook-port.ts';
import { createSay } from '../../src/messages/index.ts';
import { bigLedger, type BigLedger } from '../big-ledger.ts';
import { median } from '../run-child.ts';

/** Medians over the warm rounds, in milliseconds, but for `first`. Collecting garbage counts where it falls. */
export interface CoreSpeed {
  readonly items: number;
  readonly parse: number;
  readonly locate: number;
  readonly read: number;
  readonly check: number;
  readonly lights: number;
  readonly summary: number;
  /** Locate to summary in the very first round, before the engine has compiled anything. */
  readonly first: number;
  /** Medians over the median of parse. Reading: with locate. The jobs: lights and summary. */
  readonly ratios: { readonly reading: number; readonly check: number; readonly jobs: number };
}

const HEAD_ROWS = 60;
const ROUNDS = 17;
/** The first rounds are the compiler's. */
const WARM_UP = 3;
const AS_OF = 44_900 as DayNumber;
const DUE_SOON_DAYS = 7;

const items = Number(process.argv[2]);
const ledger = bigLedger(items);
const json = JSON.stringify(ledger.values);
const words = createSay('zh-CN');

// As in the pane, what one run found lives until the next one has its own: without it, every collection
// would throw the compiled code away with the last object of its kind.
let kept: unknown = null;
const rounds = Array.from({ length: ROUNDS }, () => oneRound());
const warm = rounds.slice(WARM_UP);
const work = (round: (typeof rounds)[number]): number =>
  round.locate + round.read + round.check + round.lights + round.summary;
const overParse = (part: (round: (typeof rounds)[number]) => number): number =>
  median(warm.map(part)) / median(warm.map((round) => round.parse));
const speed: CoreSpeed = {
  items,
  parse: median(warm.map((round) => round.parse)),
  locate: median(warm.map((round) => round.locate)),
  read: median(warm.map((round) => round.read)),
  check: median(warm.map((round) => round.check)),
  lights: median(warm.map((round) => round.lights)),
  summary: median(warm.map((round) => round.summary)),
  first: rounds[0] === undefined ? Number.NaN : work(rounds[0]),
  ratios: {
    reading: overParse((round) => round.locate + round.read),
    check: overParse((round) => round.check),
    jobs: overParse((round) => round.lights + round.summary),
  },
};
console.log(JSON.stringify(speed));

function oneRound() {
  // What is parsed is what is read: texts as they come over the wire.
  const parse = timed(() => JSON.parse(json) as BigLedger['values']);
  const sheet: BigLedger = { ...ledger, values: parse.value };
  const location = timed(() => locate(sheet.sheet, headOf(sheet)));
  const layout = location.value.layouts[0];
  if (layout === undefined) throw new Error('the ledger of the benchmark was not found on its sheet');
  // What the door does, not the rules: outside the clock.
  const block = blockOf(sheet, columnsToRead(layout));
  const read = timed(() => readLedger(layout, block, { dateSystem: 1900 }));
  if (read.value.items.length !== items) {
    throw new Error(`${String(read.value.items.length)} items read of ${String(items)}`);
  }
  const context = { asOf: AS_OF, dueSoonDays: DUE_SOON_DAYS };
  const check = timed(() => inspect(read.value, context));
  const lights = timed(() =>
    planLights(read.value, { asOf: AS_OF, soon: { days: DUE_SOON_DAYS, in: 'days' } }),
  );
  const summary = timed(() => {
    const figures = summarise([read.value], weekOf(AS_OF), AS_OF);
    return planSummarySheet(figures, [read.value.layout.sheet], words, 'zh-CN');
  });
  kept = [kept === null, read.value, check.value, lights.value, summary.value];
  return {
    parse: parse.ms,
    locate: location.ms,
    read: read.ms,
    check: check.ms,
    lights: lights.ms,
    summary: summary.ms,
  };
}

function timed<T>(job: () => T): { readonly value: T; readonly ms: number } {
  const started = performance.now();
  const value = job();
  return { value, ms: performance.now() - started };
}

function headOf({ values }: BigLedger): SheetHead {
  return {
    used: {
      top: rowIndex(0),
      left: columnIndex(0),
      bottom: rowIndex(values.length - 1),
      right: columnIndex((values[0]?.length ?? 0) - 1),
    },
    protected: false,
    block: { top: rowIndex(0), left: columnIndex(0), values: values.slice(0, HEAD_ROWS) },
    merges: [],
  };
}

function blockOf({ values, formats }: BigLedger, request: ColumnsRequest): ColumnsBlock {
  const rows = values.slice(request.firstRow, request.lastRow + 1);
  const columns = new Map<ColumnIndex, ColumnCells>();
  for (const { column, formats: wanted } of request.columns) {
    const cells = rows.map((row) => row[column] ?? '');
    const format = formats[column] ?? 'General';
    columns.set(column, { values: cells, ...(wanted ? { formats: cells.map(() => format) } : {}) });
  }
  return { firstRow: request.firstRow, columns };
}
