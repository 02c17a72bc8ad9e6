import type { DateSystem } from '../core/sheet-grid.ts';
import type { SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import { TroubleError } from '../core/trouble.ts';
import type { AddedSheet, AlongWithSheet, Control } from '../core/workbook-port.ts';
import { inBatches, type Step } from './batches.ts';
import { dateSystemOf, probeDateSystem } from './date-system.ts';
import { isHalfSheet, newHalfSheetName, removeHalfSheet } from './half-sheet.ts';
import { ending, newTarget, replacingTarget, settleReplacement, type SheetTarget } from './replaced-sheet.ts';
import { runExcel, stopIfCancelled } from './run-excel.ts';
import { firstReferenceTo, type OtherSheet } from './sheet-references.ts';
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
  { settings, inPlaceOf }: AlongWithSheet,
): Promise<AddedSheet> {
  stopIfCancelled(control.signal);
  const change = new SettingsChange(settings);
  const workbook = await lookAtWorkbook(change);
  const target = await targetOf(plan.name, workbook, inPlaceOf);
  stopIfCancelled(control.signal);
  try {
    return await writeSheet(plan, target, workbook, 'with-pages', change, control);
  } catch (error) {
    if (!isPageSetup(error)) throw error;
    return writeSheet(plan, target, workbook, 'without-pages', change, control);
  }
}

/** One sync more where a sheet is to be replaced: what refers to it would lose its cells. */
async function targetOf(
  wished: string,
  { names, sheets }: WorkbookLook,
  inPlaceOf: string | undefined,
): Promise<SheetTarget> {
  const old = sheets.find(({ name }) => name.toLowerCase() === inPlaceOf?.toLowerCase());
  if (old === undefined) return newTarget(wished, names, { kind: 'new' });
  const others = sheets.filter((sheet) => sheet !== old);
  const reference = await firstReferenceTo(old.name, others);
  return reference === null
    ? replacingTarget(old, names)
    : newTarget(wished, names, { kind: 'beside', by: reference.by });
}

async function writeSheet(
  plan: SheetPlan,
  target: SheetTarget,
  workbook: WorkbookLook,
  pages: 'with-pages' | 'without-pages',
  change: SettingsChange,
  control: Control,
): Promise<AddedSheet> {
  const { name, place } = target;
  const half = newHalfSheetName();
  const steps = sheetSteps(plan, name, workbook.dateSystem);
  if (pages === 'with-pages') steps.push(printStep(plan.print));
  const batches = inBatches([...steps, ending(target, change)]);
  let sent = 0;
  try {
    for (const [index, batch] of batches.entries()) {
      stopIfCancelled(control.signal);
      const leftOver = index === 0 ? workbook.leftOver : null;
      // The look is long ago by the last of several batches.
      const asked = index === batches.length - 2 ? change : null;
      sent = index + 1;
      await writeBatch(half, leftOver, batch, asked);
      control.progress?.(sent, batches.length);
    }
  } catch (error) {
    const isLast = sent === batches.length;
    if (!(isLast && change.refused(error)) && !(await stands(half, target, isLast, change))) throw error;
  }
  return { name, place, settings: change.outcome };
}

/** After a failure: takes what was written away, unless it stands in an old sheet's place for good. */
async function stands(
  half: string,
  { name, replaced }: SheetTarget,
  isLast: boolean,
  change: SettingsChange,
): Promise<boolean> {
  if (replaced !== null && isLast) return settleReplacement(half, replaced, change);
  // An old sheet that is to be replaced has the final name.
  await removeHalfSheet(half, replaced?.meanwhile ?? name, change);
  return false;
}

function isPageSetup(error: unknown): boolean {
  const cause = error instanceof TroubleError ? error.cause : error;
  return /^(PageLayout|HeaderFooter|HeadersFooters|PageBreak|Worksheet\.horizontalPageBreaks)/i.test(
    errorLocation(cause),
  );
}

interface WorkbookLook {
  readonly names: readonly string[];
  readonly sheets: readonly (OtherSheet & { readonly id: string; readonly position: number })[];
  /** Half sheets of runs that were cut off. */
  readonly leftOver: readonly string[];
  readonly dateSystem: DateSystem;
}

function lookAtWorkbook(change: SettingsChange): Promise<WorkbookLook> {
  return runExcel({}, async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/id,items/name,items/position,items/protection/protected');
    protection.load('protected');
    const probe = probeDateSystem(context.workbook);
    const settingsSeen = change.ask(context);
    await context.sync();
    if (protection.protected) throw new TroubleError({ kind: 'workbook-protected' });
    await settingsSeen();
    const names = worksheets.items.map((sheet) => sheet.name);
    return {
      names: names.filter((name) => !isHalfSheet(name)),
      sheets: worksheets.items
        .filter(({ name }) => !isHalfSheet(name))
        .map((sheet) => ({
          id: sheet.id,
          name: sheet.name,
          position: sheet.position,
          protected: sheet.protection.protected,
        })),
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
