import type { CellRefusal } from '../core/cell-writes.ts';
import type { UndoRecord } from '../core/fixes/undo-record.ts';
import type { CellRef } from '../core/sheet-grid.ts';
import { TroubleError, type Trouble } from '../core/trouble.ts';
import type { JobContext, JobResult } from './job.ts';
import { runJob } from './run-job.ts';
import { writeBySheet } from './write-by-sheet.ts';

export interface UndoOutcome {
  readonly restored: number;
  /** Cells that hold something else by now, or may not be written any more: they stay as they are. */
  readonly leftAlone: readonly { readonly cell: CellRef; readonly why: CellRefusal }[];
  /** What is still to be undone, where the job was stopped. */
  readonly rest: UndoRecord;
  readonly stopped: Trouble | null;
}

/** Puts back exactly what stood in the cells that a fix changed, where its own still stands. Trouble only where nothing was. */
export function undoFixes(context: JobContext, record: UndoRecord): Promise<JobResult<UndoOutcome>> {
  return runJob(context, async () => {
    const { results, stopped } = await writeBySheet(context, record.cells);
    const restored = results.filter(([, { kind }]) => kind === 'written').length;
    if (stopped !== null && restored === 0) throw new TroubleError(stopped);
    return {
      restored,
      leftAlone: results.flatMap(([{ cell }, outcome]) =>
        outcome.kind === 'refused' ? [{ cell, why: outcome.why }] : [],
      ),
      rest: {
        cells: results.flatMap(([one, { kind }]) =>
          kind === 'not-reached' || kind === 'unsure' ? [one] : [],
        ),
      },
      stopped,
    };
  });
}
