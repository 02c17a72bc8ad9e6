import {
  besideColumns,
  columnEdits,
  takenColumnName,
  type StandingColumns,
} from '../core/lights/columns/column-edits.ts';
import { isOwnLight, type LightPlan, type LightRule, type PlannedName } from '../core/lights/light-plan.ts';
import { isOwnName, takenName } from '../core/lights/workday-name.ts';
import type { CellArea } from '../core/sheet-grid.ts';
import { TroubleError } from '../core/trouble.ts';
import type { Control, PaintResult } from '../core/workbook-port.ts';
import { inBatches, type Step } from './batches.ts';
import { addressesOf } from './light-addresses.ts';
import { columnSteps, lookAtColumns, planColumnEdits } from './light-columns.ts';
import { areaOf } from './sheet-head.ts';
import { runExcel, stopIfCancelled } from './run-excel.ts';

/**
 * Two syncs: what stands there, then ours out and the plan's in. Users' rules are not touched. Columns of ours take
 * one more: a look at their cells, or at where they will stand.
 */
export async function paintLights(plan: LightPlan, control: Control): Promise<PaintResult> {
  const { sheet } = plan;
  const own = await ownLights(sheet);
  const taken =
    takenName(plan.names, own.allNames) ?? takenColumnName(plan.columns, own.allNames, own.columns);
  if (taken !== null) throw new TroubleError({ kind: 'name-taken', sheet, name: taken });
  const edits = await planColumnEdits(sheet, plan.columns, own.columns, own.used);
  // Excel puts each new rule in front of all others: the strongest comes last.
  const additions = [...besideColumns(plan.rules, own.columns)].reverse().flatMap(ruleSteps);
  // A rule or a formula may ask for a name: it has to stand before.
  const steps = [...removalSteps(own), ...plan.names.map(nameStep), ...columnSteps(edits), ...additions];
  await change(sheet, steps, control);
  return { removed: own.rules.length, added: additions.length };
}

export async function removeLights(sheet: string): Promise<number> {
  const own = await ownLights(sheet);
  const cleared = columnSteps(columnEdits([], own.columns.columns, 0));
  await change(sheet, [...cleared, ...removalSteps(own)], {});
  return own.rules.length + own.columns.names.length;
}

/** What of ours stands on a sheet. */
interface OwnLights {
  /** The ids of rules. */
  readonly rules: readonly string[];
  /** Of working days and of columns. */
  readonly names: readonly string[];
  /** Every name of the sheet. */
  readonly allNames: readonly PlannedName[];
  readonly columns: StandingColumns;
  /** The cells with values. */
  readonly used: CellArea | null;
}

/** Trouble when the sheet is protected. One sync, and one for each column of ours. */
async function ownLights(sheet: string): Promise<OwnLights> {
  const { rules, allNames, used } = await lookAtLights(sheet);
  const columns = await lookAtColumns(sheet, allNames, used);
  const names = [...allNames.filter(isOwnName).map(({ name }) => name), ...columns.names];
  return { rules, names, allNames, columns, used };
}

function lookAtLights(sheet: string): Promise<Pick<OwnLights, 'rules' | 'allNames' | 'used'>> {
  return runExcel({ sheet }, async (context) => {
    const { protection, formats, names, cells } = askForLights(context.workbook.worksheets.getItem(sheet));
    await context.sync();
    const own = formats.items.filter(
      ({ type, customOrNullObject }) =>
        type === Excel.ConditionalFormatType.custom &&
        !customOrNullObject.isNullObject &&
        isOwnLight(customOrNullObject.rule.formula),
    );
    if (protection.protected) throw new TroubleError({ kind: 'sheet-protected', sheet });
    return {
      rules: own.map(({ id }) => id),
      allNames: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      used: cells.isNullObject ? null : areaOf(cells),
    };
  });
}

function askForLights(sheet: Excel.Worksheet) {
  const { protection } = sheet;
  protection.load('protected');
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  const { names } = sheet;
  names.load('items/name,items/formula');
  const cells = sheet.getUsedRangeOrNullObject(true);
  cells.load('rowIndex,columnIndex,rowCount,columnCount');
  return { protection, formats, names, cells };
}

/** All in one sync unless it is more than Excel takes at once. */
async function change(
  sheet: string,
  steps: readonly Step<Excel.Worksheet>[],
  control: Control,
): Promise<void> {
  const batches = inBatches(steps);
  for (const [index, batch] of batches.entries()) {
    stopIfCancelled(control.signal);
    await writeBatch(sheet, batch);
    control.progress?.(index + 1, batches.length);
  }
}

function writeBatch(sheet: string, batch: readonly Step<Excel.Worksheet>[]): Promise<void> {
  return runExcel({ sheet }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { write } of batch) write(worksheet);
    await context.sync();
  });
}

function removalSteps({ rules, names }: OwnLights): Step<Excel.Worksheet>[] {
  return [...rules.map(removalStep), ...names.map(nameRemovalStep)];
}

function nameRemovalStep(name: string): Step<Excel.Worksheet> {
  return {
    bytes: 400,
    write: (sheet) => {
      sheet.names.getItem(name).delete();
    },
  };
}

function nameStep({ name, formula }: PlannedName): Step<Excel.Worksheet> {
  return {
    bytes: 400 + formula.length,
    write: (sheet) => {
      sheet.names.add(name, `=${formula}`);
    },
  };
}

function removalStep(id: string): Step<Excel.Worksheet> {
  return {
    bytes: 400,
    write: (sheet) => {
      sheet.getRange().conditionalFormats.getItem(id).delete();
    },
  };
}

/** One rule, or several of the same formula where its addresses are longer than Excel takes. */
function ruleSteps(rule: LightRule): Step<Excel.Worksheet>[] {
  return addressesOf(rule.areas).map((addresses) => ({
    bytes: 2_000 + addresses.length + 3 * rule.formula.length,
    write: (sheet) => {
      const format = sheet.getRanges(addresses).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = `=${rule.formula}`;
      format.custom.format.fill.color = rule.paint.fill;
      format.custom.format.font.color = rule.paint.font;
    },
  }));
}
