import type { Ledger } from '../ledger/ledger.ts';
import { joinColumns } from './columns/join-columns.ts';
import type { LightPlan } from './light-plan.ts';
import { planLights, type LightsContext } from './plan-lights.ts';

/**
 * One plan a sheet, in the ledgers' order: a sheet may hold several ledgers, and painting it takes every light
 * of ours off it first.
 */
export function planSheetLights(ledgers: readonly Ledger[], context: LightsContext): LightPlan[] {
  const bySheet = new Map<string, LightPlan[]>();
  for (const ledger of ledgers) {
    const plan = planLights(ledger, context);
    const others = bySheet.get(plan.sheet);
    if (others === undefined) bySheet.set(plan.sheet, [plan]);
    else others.push(plan);
  }
  return [...bySheet].map(([sheet, plans]) => joined(sheet, plans));
}

function joined(sheet: string, plans: readonly LightPlan[]): LightPlan {
  const [only] = plans;
  if (only !== undefined && plans.length === 1) return only;
  return {
    sheet,
    // Tables do not overlap, so their order among each other does not matter.
    rules: plans.flatMap(({ rules }) => rules),
    names: [...new Map(plans.flatMap(({ names }) => names).map((name) => [name.name, name])).values()],
    columns: joinColumns(plans.map(({ columns }) => columns)),
    wordings: plans.reduce((sum, { wordings }) => sum + wordings, 0),
    get rows() {
      return plans.flatMap(({ rows }) => rows);
    },
  };
}
