import { CATALOGUE } from '../../core/checks/catalogue.ts';
import type { CheckFacts } from '../../core/checks/check.ts';
import type { CheckChoice, CheckSettings } from '../../core/checks/check-settings.ts';
import type { CheckFamily, Severity } from '../../core/checks/finding.ts';

/** The checks of each family, in the catalogue's order. */
export const FAMILIES: ReadonlyMap<CheckFamily, readonly CheckFacts[]> = byFamily();

/** How a check works by these settings. */
export function chosenFor({ choices }: CheckSettings, check: CheckFacts): Required<CheckChoice> {
  const { on = check.on, severity = check.severity } = choices.get(check.id) ?? {};
  return { on, severity };
}

/** The settings with a check turned on or off, or of another severity; only what differs from the catalogue is kept. */
export function withChoice(settings: CheckSettings, check: CheckFacts, change: CheckChoice): CheckSettings {
  const { on, severity } = { ...chosenFor(settings, check), ...change };
  const choice: CheckChoice = {
    ...(on === check.on ? {} : { on }),
    ...(severity === check.severity ? {} : { severity }),
  };
  const choices = new Map(settings.choices);
  if (Object.keys(choice).length === 0) choices.delete(check.id);
  else choices.set(check.id, choice);
  return { ...settings, choices };
}

/** What these settings change: checks turned on, turned off, and given another severity. */
export interface ChangedChecks {
  readonly on: readonly CheckFacts[];
  readonly off: readonly CheckFacts[];
  readonly severity: readonly { readonly check: CheckFacts; readonly severity: Severity }[];
}

export function changedChecks(settings: CheckSettings): ChangedChecks {
  const chosen = CATALOGUE.map((check) => ({ check, ...chosenFor(settings, check) }));
  const switched = chosen.filter(({ check, on }) => on !== check.on);
  return {
    on: switched.filter(({ on }) => on).map(({ check }) => check),
    off: switched.filter(({ on }) => !on).map(({ check }) => check),
    severity: chosen.filter(({ check, on, severity }) => on && severity !== check.severity),
  };
}

function byFamily(): ReadonlyMap<CheckFamily, readonly CheckFacts[]> {
  const families = new Map<CheckFamily, CheckFacts[]>();
  for (const check of CATALOGUE) {
    const known = families.get(check.family);
    if (known === undefined) families.set(check.family, [check]);
    else known.push(check);
  }
  return families;
}
