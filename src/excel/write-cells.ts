import {
  refusalOf,
  type CellBefore,
  type CellOutcome,
  type CellWrite,
  type CellWritesOutcome,
  type CellWritesRequest,
} from '../core/cell-writes.ts';
import { TroubleError, type Trouble } from '../core/trouble.ts';
import type { Control } from '../core/workbook-port.ts';
import { inBatches } from './batches.ts';
import { cellWriteSteps, type CellsStep } from './cell-write-steps.ts';
import type { HostAbilities } from './host-abilities.ts';
import { runExcel, stopIfCancelled } from './run-excel.ts';
import { lookAtCells, READ_GAP } from './standing-cells.ts';
import { afterFailure } from './half-written-cells.ts';

/** Roughly what a range costs in a request, and a cell in an answer; a round stays well below 5 MB. */
const BYTES_OF_RANGE = 2_000;
const BYTES_OF_CELL = 400;
const MOST_BYTES = 3_500_000;

/** Two syncs for a thousand cells wherever they stand: a look, then the writing. More cells go in rounds. */
export async function writeCells(
  { sheet, cells }: CellWritesRequest,
  control: Control,
  abilities: HostAbilities,
): Promise<CellWritesOutcome> {
  const outcomes = new Map<CellWrite, CellOutcome>();
  let stopped: Trouble | null = null;
  try {
    for (const round of rounds(cells)) {
      await writeRound(sheet, round, control, abilities, outcomes);
      control.progress?.(outcomes.size, cells.length);
    }
  } catch (error) {
    if (!(error instanceof TroubleError)) throw error;
    stopped = error.trouble;
  }
  return { outcomes: cells.map((cell) => outcomes.get(cell) ?? { kind: 'not-reached' }), stopped };
}

async function writeRound(
  sheet: string,
  writes: readonly CellWrite[],
  control: Control,
  abilities: HostAbilities,
  outcomes: Map<CellWrite, CellOutcome>,
): Promise<void> {
  stopIfCancelled(control.signal);
  const standing = await lookAtCells(sheet, writes, abilities.supports('1.13'), control.signal);
  const ready = writes.flatMap((write) => {
    const now = standing(write);
    const why = refusalOf(write, now);
    if (why === null) return [{ write, format: now.format }];
    outcomes.set(write, { kind: 'refused', why });
    return [];
  });
  const beforeOf = (write: CellWrite): CellBefore => {
    const { value, format } = standing(write);
    return { value, format };
  };
  for (const batch of inBatches(cellWriteSteps(ready))) {
    stopIfCancelled(control.signal);
    const written = batch.flatMap((step) => step.cells.map(({ write }) => write));
    try {
      await writeBatch(sheet, batch);
    } catch (error) {
      for (const [write, outcome] of await afterFailure(sheet, written, beforeOf))
        outcomes.set(write, outcome);
      throw error;
    }
    for (const write of written) outcomes.set(write, { kind: 'written', before: beforeOf(write) });
  }
}

function writeBatch(sheet: string, batch: readonly CellsStep[]): Promise<void> {
  return runExcel({ sheet }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { write } of batch) write(worksheet);
    await context.sync();
  });
}

/** As many cells together as one request and one answer carry. */
function rounds(cells: readonly CellWrite[]): CellWrite[][] {
  const sorted = [...cells].sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row);
  const found: CellWrite[][] = [];
  let bytes = Infinity;
  let last: CellWrite | null = null;
  for (const cell of sorted) {
    const near = last?.at.column === cell.at.column && cell.at.row <= last.at.row + 1 + READ_GAP;
    const rowCells = cell.rowAsRead?.length ?? 0;
    const longest = Math.max(textLength(cell.value), textLength(cell.expected));
    bytes += BYTES_OF_CELL * (1 + rowCells) + 9 * longest + (near ? 0 : BYTES_OF_RANGE * (1 + rowCells / 2));
    const round = found.at(-1);
    if (round === undefined || bytes > MOST_BYTES) {
      found.push([cell]);
      bytes = BYTES_OF_RANGE + BYTES_OF_CELL;
    } else round.push(cell);
    last = cell;
  }
  return found;
}

const textLength = (value: CellWrite['value']) => (typeof value === 'string' ? value.length : 0);
