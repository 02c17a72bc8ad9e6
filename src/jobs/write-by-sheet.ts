import type { CellOutcome, CellWrite } from '../core/cell-writes.ts';
import type { CellRef } from '../core/sheet-grid.ts';
import type { Trouble } from '../core/trouble.ts';
import type { JobContext } from './job.ts';

export interface SheetWrite {
  readonly cell: CellRef;
  readonly write: CellWrite;
}

export interface WrittenCells<Asked extends SheetWrite> {
  /** In the order asked for. */
  readonly results: readonly (readonly [Asked, CellOutcome])[];
  /** `null`: every cell had its turn. */
  readonly stopped: Trouble | null;
}

/** Writes cells of several sheets, sheet by sheet; the first trouble stops the rest. */
export async function writeBySheet<Asked extends SheetWrite>(
  { port, signal, progress }: JobContext,
  asked: readonly Asked[],
): Promise<WrittenCells<Asked>> {
  const outcomes = new Map<Asked, CellOutcome>();
  let stopped: Trouble | null = null;
  let begun = 0;
  for (const [sheet, ofSheet] of bySheet(asked)) {
    if (stopped !== null) break;
    const before = begun;
    const written = await port.writeCells(
      { sheet, cells: ofSheet.map(({ write }) => write) },
      {
        ...(signal === undefined ? {} : { signal }),
        progress: (done, total) => {
          const part = total > 0 ? done / total : 1;
          progress?.({ step: 'writing', done: (before + part * ofSheet.length) / asked.length });
        },
      },
    );
    for (const [index, one] of ofSheet.entries()) {
      outcomes.set(one, written.outcomes[index] ?? { kind: 'not-reached' });
    }
    begun += ofSheet.length;
    ({ stopped } = written);
  }
  return { results: asked.map((one) => [one, outcomes.get(one) ?? { kind: 'not-reached' }]), stopped };
}

function bySheet<Asked extends SheetWrite>(asked: readonly Asked[]): ReadonlyMap<string, readonly Asked[]> {
  const sheets = new Map<string, Asked[]>();
  for (const one of asked) {
    const known = sheets.get(one.cell.sheet);
    if (known === undefined) sheets.set(one.cell.sheet, [one]);
    else known.push(one);
  }
  return sheets;
}
