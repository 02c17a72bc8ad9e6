import type { WorkbookPort } from '../core/workbook-port.ts';
import { addSheet } from './add-sheet.ts';
import { widthsOf, type CellWidths } from './block-size.ts';
import { officeAbilities, type HostAbilities } from './host-abilities.ts';
import { paintLights, removeLights } from './paint-lights.ts';
import { readColumns } from './read-columns.ts';
import { renewLightNames } from './renew-light-names.ts';
import { saveSettings } from './settings-part.ts';
import { selectCell } from './select-cell.ts';
import { survey } from './survey.ts';
import { watchChanges } from './watch-changes.ts';
import { writeCells } from './write-cells.ts';

/** The door to the workbook open in Excel, by Office.js. Call it after Office is ready. */
export function createExcelPort(abilities: HostAbilities = officeAbilities()): WorkbookPort {
  // How wordy each sheet was when last seen: sizes the blocks of the next read, decides nothing.
  const seen = new Map<string, CellWidths>();
  return {
    survey: async (request, control = {}) => {
      const found = await survey(request, control, abilities);
      for (const { name, head } of found.sheets) if (head !== undefined) seen.set(name, widthsOf(head));
      return found;
    },
    readColumns: (request, control = {}) =>
      readColumns(request, control, seen.get(request.sheet) ?? new Map<number, number>()),
    paintLights: (plan, control = {}) => paintLights(plan, control),
    removeLights,
    renewLightNames: (renewal, control = {}) => renewLightNames(renewal, control),
    addSheet: (plan, control = {}, along = {}) => addSheet(plan, control, along),
    writeCells: (request, control = {}) => writeCells(request, control, abilities),
    select: selectCell,
    saveSettings,
    watch: watchChanges,
  };
}
