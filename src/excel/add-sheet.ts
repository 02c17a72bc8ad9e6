import type { DateSystem } from '../core/sheet-grid.ts';
import { freeSheetName } from '../core/sheet-plan/sheet-name.ts';
import type { SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import { TroubleError } from '../core/trouble.ts';
import type { Control } from '../core/workbook-port.ts';
import { inBatches, type Step } from './batches.ts';
import { dateSystemOf, probeDateSystem } from './date-system.ts';
import { isHalfSheet, newHalfSheetName, removeHalfSheet } from './half-sheet.ts';
import { runExcel, stopIfCancelled } from './run-excel.ts';
import { printStep, sheetSteps } from './sheet-steps.ts';
import { errorLocation } from './trouble-of-error.ts';

/**
 * Two syncs for an ordinary plan: a look, then everything. The sheet stands under a temporary name until
 * all is written; renaming is the very last thing. What an earlier run left half written goes with the first.
 * Where Excel cannot set up pages (Windows without a printer), the sheet is written without: it can be printed
 * from a machine that has one.
 */
export async function addSheet(plan: SheetPlan, control: Control): Promise<string> {
  stopIfCancelled(control.signal);
  const workbook = await lookAtWorkbook();
  try {
    return await writeSheet(plan, workbook, 'with-pages', control);
  } catch (error) {
    if (!isPageSetup(error)) throw error;
    return writeSheet(plan, workbook, 'without-pages', control);
  }
}

async function writeSheet(
  plan: SheetPlan,
  workbook: WorkbookLook,
  pages: 'with-pages' | 'without-pages',
  control: Control,
): Promise<string> {
  const name = freeSheetName(plan.name, workbook.names);
  const half = newHalfSheetName();
  const steps = sheetSteps(plan, name, workbook.dateSystem);
  if (pages === 'with-pages') steps.push(printStep(plan.print));
  const batches = inBatches([...steps, renaming(name)]);
  try {
    for (const [index, batch] of batches.entries()) {
      stopIfCancelled(control.signal);
      await writeBatch(half, index === 0 ? workbook.leftOver : null, batch);
      control.progress?.(index + 1, batches.length);
    }
    return name;
  } catch (error) {
    await removeHalfSheet(half, name);
    throw error;
  }
}

function isPageSetup(error: unknown): boolean {
  const cause = error instanceof TroubleError ? error.cause : error;
  return /^(PageLayout|HeaderFooter|HeadersFooters)/i.test(errorLocation(cause));
}

interface WorkbookLook {
  readonly names: readonly string[];
  /** Half sheets of runs that were cut off. */
  readonly leftOver: readonly string[];
  readonly dateSystem: DateSystem;
}

function lookAtWorkbook(): Promise<WorkbookLook> {
  return runExcel({}, async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    const probe = probeDateSystem(context.workbook);
    await context.sync();
    if (protection.protected) throw new TroubleError({ kind: 'workbook-protected' });
    const names = worksheets.items.map((sheet) => sheet.name);
    return {
      names: names.filter((name) => !isHalfSheet(name)),
      leftOver: names.filter(isHalfSheet),
      dateSystem: dateSystemOf(probe),
    };
  });
}

/** `leftOver`: the sheets to sweep before the new one is added; `null` when it stands already. */
function writeBatch(
  half: string,
  leftOver: readonly string[] | null,
  batch: readonly Step<Excel.Worksheet>[],
): Promise<void> {
  return runExcel({ sheet: half }, async (context) => {
    const { worksheets } = context.workbook;
    for (const name of leftOver ?? []) worksheets.getItem(name).delete();
    const sheet = leftOver === null ? worksheets.getItem(half) : worksheets.add(half);
    for (const { write } of batch) write(sheet);
    await context.sync();
  });
}

function renaming(name: string): Step<Excel.Worksheet> {
  return {
    bytes: 500,
    write: (sheet) => {
      sheet.name = name;
    },
  };
}
