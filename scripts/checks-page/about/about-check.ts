import type { CheckId } from '../../../src/core/checks/check-id.ts';
import type { CheckThresholds } from '../../../src/core/checks/check-settings.ts';

/** What the page tells of a check besides what the catalogue and an example say of it. */
export interface AboutCheck {
  /** What it looks for, and what it leaves alone. */
  readonly finds: string;
  /** What goes wrong where nobody looks for it. */
  readonly why: string;
  /** What it measures by that an office can set. */
  readonly thresholds?: readonly (keyof CheckThresholds | 'dueSoonDays')[];
}

export type AboutChecks = Partial<Record<CheckId, AboutCheck>>;
