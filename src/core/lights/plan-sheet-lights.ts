import type { Ledger } from '../ledger/ledger.ts';
import { joinColumns } from './columns/join-columns.ts';
import type { LightColumn } from './columns/light-column.ts';
import type { LightPlan } from './light-plan.ts';
import { inOneGo } from '../in-one-go.ts';
import { planLights, planLightsInTurns, type LightsContext } from './plan-lights.ts';

/**
 * One plan a sheet, in the ledgers' order: a sheet may hold several ledgers, and painting it takes every light
 * of ours off it first.
 */
export function planSheetLights(...given: Parameters<typeof planSheetLightsInTurns>): LightPlan[] {
  return inOneGo(planSheetLightsInTurns(...given));
}

/** The same for who must not be held up. */
export function* planSheetLightsInTurns(
  ledgers: readonly Ledger[],
  context: LightsContext,
): Generator<void, LightPlan[], void> {
  const bySheet = new Map<string, Ledger[]>();
  for (const ledger of ledgers) {
    const others = bySheet.get(ledger.layout.sheet);
    if (others === undefined) bySheet.set(ledger.layout.sheet, [ledger]);
    else others.push(ledger);
  }
  const plans: LightPlan[] = [];
  for (const [sheet, ledgersOfSheet] of bySheet) plans.push(yield* joined(sheet, ledgersOfSheet, context));
  return plans;
}

function* joined(
  sheet: string,
  ledgers: readonly Ledger[],
  context: LightsContext,
): Generator<void, LightPlan, void> {
  const alone: LightPlan[] = [];
  for (const ledger of ledgers) alone.push(yield* planLightsInTurns(ledger, context));
  const [only] = alone;
  if (only !== undefined && alone.length === 1) return only;
  const columns = joinColumns(alone.map((plan) => plan.columns));
  // A ledger beside another has a column of its own: its rules have to look there.
  const plans = ledgers.map((ledger, index) => {
    const plan = alone[index] ?? planLights(ledger, context);
    const name = nameOfDays(plan, columns);
    return name === null ? plan : planLights(ledger, context, name);
  });
  return {
    sheet,
    // Tables do not overlap, so their order among each other does not matter.
    rules: plans.flatMap(({ rules }) => rules),
    names: [...new Map(plans.flatMap(({ names }) => names).map((name) => [name.name, name])).values()],
    columns,
    wordings: plans.reduce((sum, { wordings }) => sum + wordings, 0),
    toldWordings: plans.reduce((sum, { toldWordings }) => sum + toldWordings, 0),
    isServedByDays: plans.every(({ isServedByDays }) => isServedByDays),
    get rows() {
      return plans.flatMap(({ rows }) => rows);
    },
  };
}

/** What a plan's column 推定时限 is called among all of the sheet; `null`: as it was planned. */
function nameOfDays(plan: LightPlan, joined: readonly LightColumn[]): string | null {
  const own = plan.columns.find(({ kind }) => kind === 'day');
  const [run] = own?.runs ?? [];
  const found = joined.find(({ kind, runs }) => kind === 'day' && run !== undefined && runs.includes(run));
  return found === undefined || found.name === own?.name ? null : found.name;
}
