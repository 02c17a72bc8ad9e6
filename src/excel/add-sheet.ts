import type { DateSystem } from '../core/sheet-grid.ts';
import { freeSheetName } from '../core/sheet-plan/sheet-name.ts';
import type { SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import { TroubleError } from '../core/trouble.ts';
import type { AddedSheet, AlongWithSheet, Control } from '../core/workbook-port.ts';
import { inBatches, type Step } from './batches.ts';
import { dateSystemOf, probeDateSystem } from './date-system.ts';
import { isHalfSheet, newHalfSheetName, removeHalfSheet } from './half-sheet.ts';
import { runExcel, stopIfCancelled } from './run-excel.ts';
import { SettingsChange } from './settings-along.ts';
import { printStep, sheetSteps } from './sheet-steps.ts';
import { errorLocation } from './trouble-of-error.ts';

/**
 * Two syncs for an ordinary plan: a look, then everything. The sheet stands under a temporary name until
 * all is written; renaming is the very last thing, and what goes along with it. What an earlier run left half written
 * goes with the first. Where Excel cannot set up pages (Windows without a printer), the sheet is written without: it
 * can be printed from a machine that has one.
 */
export async function addSheet(
  plan: SheetPlan,
  control: Control,
  { settings }: AlongWithSheet,
): Promise<AddedSheet> {
  stopIfCancelled(control.signal);
  const change = new SettingsChange(settings);
  const workbook = await lookAtWorkbook(change);
  try {
    return await writeSheet(plan, workbook, 'with-pages', change, control);
  } catch (error) {
    if (!isPageSetup(error)) throw error;
    return writeSheet(plan, workbook, 'without-pages', change, control);
  }
}

async function writeSheet(
  plan: SheetPlan,
  workbook: WorkbookLook,
  pages: 'with-pages' | 'without-pages',
  change: SettingsChange,
  control: Control,
): Promise<AddedSheet> {
  const name = freeSheetName(plan.name, workbook.names);
  const half = newHalfSheetName();
  const steps = sheetSteps(plan, name, workbook.dateSystem);
  if (pages === 'with-pages') steps.push(printStep(plan.print));
  const batches = inBatches([...steps, ending(name, change)]);
  try {
    for (const [index, batch] of batches.entries()) {
      stopIfCancelled(control.signal);
      const leftOver = index === 0 ? workbook.leftOver : null;
      // The look is long ago by the last of several batches.
      const asked = index === batches.length - 2 ? change : null;
      await writeBatch(half, leftOver, batch, asked);
      control.progress?.(index + 1, batches.length);
    }
  } catch (error) {
    if (!change.refused(error)) {
      await removeHalfSheet(half, name, change);
      throw error;
    }
  }
  return { name, settings: change.outcome };
}

function isPageSetup(error: unknown): boolean {
  const cause = error instanceof TroubleError ? error.cause : error;
  return /^(PageLayout|HeaderFooter|HeadersFooters|PageBreak|Worksheet\.horizontalPageBreaks)/i.test(
    errorLocation(cause),
  );
}

interface WorkbookLook {
  readonly names: readonly string[];
  /** Half sheets of runs that were cut off. */
  readonly leftOver: readonly string[];
  readonly dateSystem: DateSystem;
}

function lookAtWorkbook(change: SettingsChange): Promise<WorkbookLook> {
  return runExcel({}, async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    const probe = probeDateSystem(context.workbook);
    const settingsSeen = change.ask(context);
    await context.sync();
    if (protection.protected) throw new TroubleError({ kind: 'workbook-protected' });
    await settingsSeen();
    const names = worksheets.items.map((sheet) => sheet.name);
    return {
      names: names.filter((name) => !isHalfSheet(name)),
      leftOver: names.filter(isHalfSheet),
      dateSystem: dateSystemOf(probe),
    };
  });
}

/**
 * `leftOver`: the sheets to sweep before the new one is added; `null` when it stands already. `asked`: what the next
 * batch goes by.
 */
function writeBatch(
  half: string,
  leftOver: readonly string[] | null,
  batch: readonly Step<Excel.Worksheet>[],
  asked: SettingsChange | null,
): Promise<void> {
  return runExcel({ sheet: half }, async (context) => {
    const { worksheets } = context.workbook;
    for (const name of leftOver ?? []) worksheets.getItem(name).delete();
    const sheet = leftOver === null ? worksheets.getItem(half) : worksheets.add(half);
    for (const { write } of batch) write(sheet);
    const settingsSeen = asked?.ask(context);
    await context.sync();
    await settingsSeen?.();
  });
}

/** One step: what goes along must not end up in a batch of its own. */
function ending(name: string, change: SettingsChange): Step<Excel.Worksheet> {
  return {
    bytes: 500 + change.bytes,
    write: (sheet) => {
      sheet.name = name;
      change.make(sheet.context);
    },
  };
}
