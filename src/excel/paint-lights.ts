import { isOwnLight, type LightPlan, type LightRule, type PlannedName } from '../core/lights/light-plan.ts';
import { isOwnName, takenName } from '../core/lights/workday-name.ts';
import { TroubleError } from '../core/trouble.ts';
import type { Control, PaintResult } from '../core/workbook-port.ts';
import { inBatches, type Step } from './batches.ts';
import { addressesOf } from './light-addresses.ts';
import { runExcel, stopIfCancelled } from './run-excel.ts';

/** Two syncs: what stands there, then ours out and the plan's in. Users' rules are not touched. */
export async function paintLights(plan: LightPlan, control: Control): Promise<PaintResult> {
  const own = await ownLights(plan.sheet);
  const taken = takenName(plan.names, own.allNames);
  if (taken !== null) throw new TroubleError({ kind: 'name-taken', sheet: plan.sheet, name: taken });
  // Excel puts each new rule in front of all others: the strongest comes last.
  const additions = [...plan.rules].reverse().flatMap(ruleSteps);
  // A rule may ask for a name: it has to stand before.
  await change(plan.sheet, [...removalSteps(own), ...plan.names.map(nameStep), ...additions], control);
  return { removed: own.rules.length, added: additions.length };
}

export async function removeLights(sheet: string): Promise<number> {
  const own = await ownLights(sheet);
  await change(sheet, removalSteps(own), {});
  return own.rules.length;
}

/** What of ours stands on a sheet. */
interface OwnLights {
  /** The ids of rules. */
  readonly rules: readonly string[];
  readonly names: readonly string[];
  /** Every name of the sheet. */
  readonly allNames: readonly PlannedName[];
}

/** Trouble when the sheet is protected. One sync. */
function ownLights(sheet: string): Promise<OwnLights> {
  return runExcel({ sheet }, async (context) => {
    const { protection, formats, names } = askForLights(context.workbook.worksheets.getItem(sheet));
    await context.sync();
    const own = formats.items.filter(
      ({ type, customOrNullObject }) =>
        type === Excel.ConditionalFormatType.custom &&
        !customOrNullObject.isNullObject &&
        isOwnLight(customOrNullObject.rule.formula),
    );
    if (protection.protected) throw new TroubleError({ kind: 'sheet-protected', sheet });
    const allNames = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    return {
      rules: own.map(({ id }) => id),
      names: allNames.filter(isOwnName).map(({ name }) => name),
      allNames,
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
  return { protection, formats, names };
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
