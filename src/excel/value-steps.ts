import { serialOf } from '../core/calendar/serial.ts';
import type { DateSystem } from '../core/sheet-grid.ts';
import type { PlanBlock, PlanValue } from '../core/sheet-plan/sheet-plan.ts';
import type { Step } from './batches.ts';

/** Large blocks are cut so that no single request grows beyond what Excel takes. */
const MOST_BYTES = 1_000_000;
/** What the apostrophe may stand before; Excel's cells hold 32,767 characters. */
const LONGEST_WITH_APOSTROPHE = 32_766;
/** How a day looks where the plan says nothing else. */
const DAY_FORMAT = 'yyyy-mm-dd';

/** `null` leaves a cell of a written range as it is (Microsoft's reference of `Range.values`). */
type WrittenValue = string | number | null;

/**
 * The values of a block. Every text is written with a leading apostrophe, which Excel takes off again:
 * without it `=…`, `1-2`, `001` and their like would turn into formulas, dates and numbers.
 */
export function valueSteps(block: PlanBlock, dateSystem: DateSystem): Step<Excel.Worksheet>[] {
  const steps: Step<Excel.Worksheet>[] = [];
  let from = 0;
  while (from < block.values.length) {
    let to = from;
    let bytes = 0;
    while (to < block.values.length && (to === from || bytes < MOST_BYTES)) {
      bytes += bytesOfRow(block.values[to] ?? []);
      to += 1;
    }
    steps.push(rowsStep(block, from, block.values.slice(from, to), bytes, dateSystem));
    from = to;
  }
  return [...steps, ...longTextSteps(block)];
}

function rowsStep(
  { at }: PlanBlock,
  from: number,
  rows: readonly (readonly PlanValue[])[],
  bytes: number,
  dateSystem: DateSystem,
): Step<Excel.Worksheet> {
  const width = rows[0]?.length ?? 0;
  const values = rows.map((row) => row.map((value) => written(value, dateSystem)));
  const hasDays = rows.some((row) => row.some(isDay));
  const formats = hasDays ? rows.map((row) => row.map((value) => (isDay(value) ? DAY_FORMAT : null))) : null;
  return {
    bytes: bytes * (hasDays ? 1.5 : 1),
    write: (sheet) => {
      if (width === 0) return;
      const range = sheet.getRangeByIndexes(at.row + from, at.column, rows.length, width);
      if (formats !== null) range.numberFormat = formats;
      range.values = values;
    },
  };
}

function written(value: PlanValue, dateSystem: DateSystem): WrittenValue {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.length > LONGEST_WITH_APOSTROPHE ? null : `'${value}`;
  return serialOf(value.day, dateSystem);
}

const isDay = (value: PlanValue) => typeof value === 'object' && value !== null;

/** Texts as long as a cell can hold leave no room for the apostrophe: the cell is a text cell while they are written. */
function longTextSteps({ at, values }: PlanBlock): Step<Excel.Worksheet>[] {
  return values.flatMap((row, down) =>
    row.flatMap((value, across) => {
      if (typeof value !== 'string' || value.length <= LONGEST_WITH_APOSTROPHE) return [];
      const write = (sheet: Excel.Worksheet) => {
        const cell = sheet.getCell(at.row + down, at.column + across);
        cell.numberFormat = [['@']];
        cell.values = [[value]];
        cell.numberFormat = [['General']];
      };
      return [{ bytes: 2_000 + 3 * value.length, write }];
    }),
  );
}

/** At most what the row takes in a request. */
function bytesOfRow(row: readonly PlanValue[]): number {
  let bytes = 20;
  for (const value of row) bytes += typeof value === 'string' ? 3 * value.length + 6 : 20;
  return bytes;
}
