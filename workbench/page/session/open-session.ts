import { TroubleError } from '../../../src/core/trouble.ts';
import type { Trouble } from '../../../src/core/trouble.ts';
import { openWorkbook } from '../../../src/xlsx/open-workbook.ts';
import { noCalculator } from '../../officejs/live/calculator.ts';
import { LiveWorkbook } from '../../officejs/live/live-workbook.ts';
import type { Switches } from '../../officejs/live/switches.ts';
import { WorkbenchSession } from './workbench-session.ts';

export type Opened =
  | { readonly kind: 'done'; readonly session: WorkbenchSession }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Opens a workbook for the bench; what is wrong with a file comes back as trouble to be put into words. */
export function openSession(bytes: Uint8Array, fileName: string, switches: Switches): Opened {
  try {
    const model = openWorkbook(bytes);
    const live = new LiveWorkbook(model, switches.circumstances, noCalculator, fileName);
    return { kind: 'done', session: new WorkbenchSession(live) };
  } catch (error) {
    if (error instanceof TroubleError) return { kind: 'trouble', trouble: error.trouble };
    throw error;
  }
}
