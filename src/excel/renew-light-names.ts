import type { PlannedName } from '../core/lights/light-plan.ts';
import type { Control, NameRenewal } from '../core/workbook-port.ts';
import { inBatches, type Step } from './batches.ts';
import { dateSystemOf, probeDateSystem } from './date-system.ts';
import { readExcel, runExcel, stopIfCancelled } from './run-excel.ts';

/** One sync to look at all sheets' names; a second one only where there is something to renew. */
export async function renewLightNames(renewal: NameRenewal, control: Control): Promise<readonly string[]> {
  const renewed = await lookAtNames(renewal, control);
  for (const batch of inBatches(renewed.map(renewalStep))) {
    stopIfCancelled(control.signal);
    await writeBatch(batch);
  }
  return [...new Set(renewed.map(({ sheet }) => sheet))];
}

function writeBatch(batch: readonly Step<Excel.Workbook>[]): Promise<void> {
  return runExcel({}, async (context) => {
    for (const { write } of batch) write(context.workbook);
    await context.sync();
  });
}

interface RenewedName extends PlannedName {
  readonly sheet: string;
}

/** The names to renew, as they will be; protected sheets are passed over. */
function lookAtNames(renewal: NameRenewal, { signal }: Control): Promise<readonly RenewedName[]> {
  return readExcel({}, signal, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected,items/names/items/name,items/names/items/formula');
    const probe = probeDateSystem(context.workbook);
    await context.sync();
    const system = dateSystemOf(probe);
    const renewed = renewal(
      worksheets.items.map(({ name }) => name),
      system,
    );
    return worksheets.items
      .filter(({ protection }) => !protection.protected)
      .flatMap(({ name: sheet, names }) =>
        names.items.flatMap(({ name, formula }): RenewedName[] => {
          const next = renewed({ name, formula: String(formula) });
          return next === null ? [] : [{ sheet, ...next }];
        }),
      );
  });
}

function renewalStep({ sheet, name, formula }: RenewedName): Step<Excel.Workbook> {
  return {
    bytes: 400 + formula.length,
    write: ({ worksheets }) => {
      // The name itself stays, and with it the rules that ask for it.
      worksheets.getItem(sheet).names.getItem(name).formula = `=${formula}`;
    },
  };
}
