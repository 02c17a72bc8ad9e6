import type { CellArea, RowIndex } from '../sheet-grid.ts';
import type { LightColumn } from './columns/light-column.ts';
import type { Hue } from './scheme.ts';

/** The state of a follow-up item as a light. `unknown`: no day to judge by. */
export type Light = 'overdue' | 'dueSoon' | 'closedLate' | 'onTime' | 'ongoing' | 'unknown';

/** What a scheme tells apart: an item in order is still open (`onTrack`) or was closed in time (`closed`). */
export type RowState = 'overdue' | 'dueSoon' | 'onTrack' | 'closed' | 'closedLate' | 'ongoing';

/** What will be painted on one ledger sheet, as data: it can be printed, tested and shown before it is done. */
export interface LightPlan {
  readonly sheet: string;
  /** In order of priority, the strongest first. */
  readonly rules: readonly LightRule[];
  /** What the rules ask for by name; names of this sheet alone. */
  readonly names: readonly PlannedName[];
  /** What each item row will show today; worked out when it is asked for. */
  readonly rows: readonly RowLight[];
  /** Deadlines in words, each counted as often as it was read differently. */
  readonly wordings: number;
  /** Those that rules are told: none where they go by the column 推定时限. */
  readonly toldWordings: number;
  /** Whether the column 推定时限 would do instead, or does. */
  readonly isServedByDays: boolean;
  /** The columns of ours that stand beside the ledgers; those that are not here are taken off. */
  readonly columns: readonly LightColumn[];
}

export interface RowLight {
  readonly row: RowIndex;
  readonly light: Light;
  /** `null` for `unknown`. */
  readonly state: RowState | null;
  /** What the row is painted with; `null`: not in this scheme, or nothing that a rule could know. */
  readonly hue: Hue | null;
  /** The scheme has a colour for it, but no rule can know. */
  readonly isDark: boolean;
}

/** A defined name of a sheet. */
export interface PlannedName {
  readonly name: string;
  /** English form, no leading `=`. */
  readonly formula: string;
}

/** One native conditional format with a formula. */
export interface LightRule {
  readonly light: RowState;
  /** The rectangles it covers, top to bottom; never empty. */
  readonly areas: readonly CellArea[];
  /**
   * English form, no leading `=`, relative to the top left cell of `areas[0]`.
   * Contains the mark `N("督办:<state>")=0`, by which a rule is recognised as ours.
   */
  readonly formula: string;
  readonly paint: LightPaint;
}

export interface LightPaint {
  /** `#RRGGBB` */
  readonly fill: string;
  /** `#RRGGBB` */
  readonly font: string;
}

/** Every formula of ours contains this; `N` of a text is 0, so the term is always true. */
export const LIGHT_MARK = 'N("督办:';

/** Tells our own rules from the users', whatever the file went through. */
export function isOwnLight(formula: string): boolean {
  return formula.includes(LIGHT_MARK);
}
