import { TroubleError } from '../../../src/core/trouble.ts';
import type { Trouble } from '../../../src/core/trouble.ts';
import { openWorkbook } from '../../../src/xlsx/open-workbook.ts';
import { FormulaEngine } from '../../formulas/formula-engine.ts';
import { paintedRules } from '../../formulas/painted-rules.ts';
import { Recalculation } from '../../formulas/recalculation.ts';
import { LiveWorkbook } from '../../officejs/live/live-workbook.ts';
import type { Switches } from '../../officejs/live/switches.ts';
import { WorkbenchSession } from './workbench-session.ts';

export type Opened =
  | { readonly kind: 'done'; readonly session: WorkbenchSession }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/**
 * Opens a workbook for the bench; what is wrong with a file comes back as trouble to be put into words.
 * `today` is the day that formulas see, as a serial of the 1900 system.
 */
export function openSession(
  bytes: Uint8Array,
  fileName: string,
  switches: Switches,
  today: () => number,
): Opened {
  try {
    const model = openWorkbook(bytes);
    const engine = new FormulaEngine(model, today);
    const recalculation = new Recalculation(model, engine);
    const live = new LiveWorkbook(model, switches.circumstances, engine, fileName);
    const session = new WorkbenchSession(live, {
      painted: (sheet) => paintedRules(sheet, engine),
      recalculate: (sheet, formulas) => {
        if (formulas) recalculation.forget(sheet);
        recalculation.run();
      },
    });
    return { kind: 'done', session };
  } catch (error) {
    if (error instanceof TroubleError) return { kind: 'trouble', trouble: error.trouble };
    throw error;
  }
}
