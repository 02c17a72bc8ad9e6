import type { CheckId } from './check-id.ts';
import type { Severity } from './finding.ts';

/** What an office wants of the checks; everything else is as the catalogue has it. */
export interface CheckSettings {
  /** What differs from the catalogue, check by check. */
  readonly choices: ReadonlyMap<CheckId, CheckChoice>;
  readonly thresholds: CheckThresholds;
}

export interface CheckChoice {
  /** Absent: as the catalogue has it. */
  readonly on?: boolean;
  /** Absent: as the catalogue has it. */
  readonly severity?: Severity;
}

/** Numbers that checks measure by; each a whole number. */
export interface CheckThresholds {
  /** How the days of "due soon" are counted: every day, or working days with China's make-up days. */
  readonly dueSoonIn: 'days' | 'workdays';
  /** A pending item whose last feedback is more than so many days old has gone quiet. 1 to 366. */
  readonly staleFeedbackDays: number;
  /** The same for work without an end (长期坚持). 1 to 366. */
  readonly staleOngoingDays: number;
}

export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  choices: new Map(),
  thresholds: { dueSoonIn: 'days', staleFeedbackDays: 30, staleOngoingDays: 90 },
};
