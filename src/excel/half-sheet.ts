import { runExcel } from './run-excel.ts';
import type { SettingsChange } from './settings-along.ts';

/**
 * A sheet of ours that is still being written carries such a name, so that what a crash leaves behind
 * is recognised. Languages do not matter: nobody is meant to read it.
 */
const HALF_SHEET = /^~ledger~[0-9a-f]{12}$/;

export function newHalfSheetName(): string {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return `~ledger~${digits.join('')}`;
}

export function isHalfSheet(name: string): boolean {
  return HALF_SHEET.test(name);
}

/**
 * Takes a sheet away whose writing failed. Excel may have done the whole batch and lost only the answer:
 * then the sheet carries its final name already, and nobody was told of it; what went along is taken back, too.
 * Never throws: the trouble that brought us here is the one to report, and the next run sweeps what stays under the
 * half name.
 */
export async function removeHalfSheet(
  half: string,
  finalName: string,
  change: SettingsChange,
): Promise<void> {
  try {
    await runExcel({}, async (context) => {
      const { worksheets } = context.workbook;
      const underHalfName = worksheets.getItemOrNullObject(half);
      const underFinalName = worksheets.getItemOrNullObject(finalName);
      underHalfName.load('name');
      underFinalName.load('name');
      const made = change.askWhetherMade(context);
      await context.sync();
      // `finalName` was free before; while the half name stands, a sheet called so is somebody else's.
      if (!underHalfName.isNullObject) underHalfName.delete();
      else if (!underFinalName.isNullObject) {
        underFinalName.delete();
        made.takeBack();
      }
      await context.sync();
    });
  } catch {
    // See above.
  }
}
