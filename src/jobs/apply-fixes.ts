import type { CellOutcome } from '../core/cell-writes.ts';
import type { PlannedFix } from '../core/fixes/plan-fixes.ts';
import { undoOf, type UndoRecord } from '../core/fixes/undo-record.ts';
import { TroubleError, type Trouble } from '../core/trouble.ts';
import type { JobContext, JobResult } from './job.ts';
import { runJob } from './run-job.ts';
import { writeBySheet } from './write-by-sheet.ts';

export interface FixesOutcome {
  /** What became of each fix, in the order asked for. */
  readonly results: readonly { readonly fix: PlannedFix; readonly outcome: CellOutcome }[];
  readonly written: number;
  /** Takes all of it back, whatever stopped the job. */
  readonly undo: UndoRecord;
  /** What stopped the job after the first cells were written; `null`: every fix had its turn. */
  readonly stopped: Trouble | null;
}

/**
 * Writes the fixes the user asked for. Every cell is looked at once more right before: one that changed since the
 * check, holds a formula, is out of sight or protected is left alone, and the outcome says why.
 * Trouble only where nothing was written.
 */
export function applyFixes(
  context: JobContext,
  fixes: readonly PlannedFix[],
): Promise<JobResult<FixesOutcome>> {
  return runJob(context, async () => {
    const { results, stopped } = await writeBySheet(context, fixes);
    const cells = results
      .map(([{ cell, write }, outcome]) => undoOf(cell.sheet, write, outcome))
      .filter((undo) => undo !== null);
    if (stopped !== null && cells.length === 0) throw new TroubleError(stopped);
    return {
      results: results.map(([fix, outcome]) => ({ fix, outcome })),
      written: results.filter(([, { kind }]) => kind === 'written').length,
      undo: { cells },
      stopped,
    };
  });
}
