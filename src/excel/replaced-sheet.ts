import { freeSheetName } from '../core/sheet-plan/sheet-name.ts';
import type { SheetPlace } from '../core/workbook-port.ts';
import type { Step } from './batches.ts';
import { runExcel } from './run-excel.ts';
import type { SettingsChange } from './settings-along.ts';

/** What a new sheet is called in the end, and the sheet that it takes the place of. */
export interface SheetTarget {
  readonly name: string;
  readonly place: SheetPlace;
  readonly replaced: ReplacedSheet | null;
}

export interface ReplacedSheet {
  readonly id: string;
  readonly name: string;
  /** Counted from 0, among all sheets. */
  readonly position: number;
  /** Free: the new sheet is called so while the old one stands. */
  readonly meanwhile: string;
}

export const newTarget = (wished: string, names: readonly string[], place: SheetPlace): SheetTarget => ({
  name: freeSheetName(wished, names),
  place,
  replaced: null,
});

export const replacingTarget = (
  { id, name, position }: Omit<ReplacedSheet, 'meanwhile'>,
  names: readonly string[],
): SheetTarget => ({
  name,
  place: { kind: 'replaced' },
  replaced: { id, name, position, meanwhile: freeSheetName(name, names) },
});

/**
 * The last step: the sheet gets its name, and what goes along is done. One step, so that nothing of it ends up in a
 * batch of its own. Before an old sheet goes, the new one has a name of its own: wherever Excel breaks off, one of them
 * is whole and no half sheet.
 */
export function ending({ name, replaced }: SheetTarget, change: SettingsChange): Step<Excel.Worksheet> {
  return {
    bytes: 2_500 + change.bytes,
    write: (sheet) => {
      if (replaced !== null) {
        sheet.name = replaced.meanwhile;
        sheet.position = replaced.position;
        sheet.context.workbook.worksheets.getItemOrNullObject(replaced.id).delete();
      }
      sheet.name = name;
      change.make(sheet.context);
    },
  };
}

/**
 * After the last batch failed: Excel may have done it whole or in part. While the old sheet stands, the new one is taken
 * away; once it is gone, the new one is complete and stays. Resolves to whether it does. Never throws: the trouble that
 * brought us here is the one to report.
 */
export async function settleReplacement(
  half: string,
  { id, name, meanwhile }: ReplacedSheet,
  change: SettingsChange,
): Promise<boolean> {
  try {
    return await runExcel({}, async (context) => {
      const { worksheets } = context.workbook;
      const old = worksheets.getItemOrNullObject(id);
      const underHalfName = worksheets.getItemOrNullObject(half);
      const underNextName = worksheets.getItemOrNullObject(meanwhile);
      for (const sheet of [old, underHalfName, underNextName]) sheet.load('name');
      const made = change.askWhetherMade(context);
      await context.sync();
      const fresh = [underHalfName, underNextName].find((sheet) => !sheet.isNullObject);
      if (!old.isNullObject) fresh?.delete();
      else {
        if (fresh !== undefined) fresh.name = name;
        made.tell();
      }
      await context.sync();
      return old.isNullObject;
    });
  } catch {
    return false;
  }
}
