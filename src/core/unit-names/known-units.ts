import type { Roster } from '../roster/roster.ts';
import type { NameProposal } from './cluster-unit-names.ts';
import type { CountedNames } from './counted-names.ts';

/** What a workbook knows of units, for the checks of their names. */
export interface KnownUnits {
  /** The office's own list; `null` where the workbook has none that we saw. */
  readonly roster: Roster | null;
  /** Under which name a unit is counted, by the user's aliases and the roster. */
  readonly counted: CountedNames;
  /** Sets of names that the user called different units. */
  readonly apart: readonly (readonly string[])[];
  /** Lead units whose names are likely those of one unit. */
  readonly proposals: readonly NameProposal[];
}
