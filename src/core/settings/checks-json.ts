import {
  DEFAULT_CHECK_SETTINGS,
  type CheckChoice,
  type CheckSettings,
  type CheckThresholds,
} from '../checks/check-settings.ts';
import type { Severity } from '../checks/finding.ts';
import { isCount, isRecord } from './json-values.ts';

/** More checks than there will ever be. */
const MOST_CHOICES = 300;
const LONGEST_ID = 60;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Only what differs from the catalogue's own settings is written; `later` is what `laterChecks` gave. */
export function checksJson(
  { choices, thresholds }: CheckSettings,
  later: unknown = {},
): Record<string, unknown> {
  const kept = isRecord(later) ? later : {};
  const changed = Object.entries(thresholds).filter(
    ([name, value]) => value !== DEFAULT_CHECK_SETTINGS.thresholds[name as keyof CheckThresholds],
  );
  const laterThresholds = isRecord(kept['thresholds']) ? kept['thresholds'] : {};
  const written = { ...laterThresholds, ...Object.fromEntries(changed) };
  return {
    ...kept,
    ...(choices.size === 0 ? {} : { choices: Object.fromEntries(choices) }),
    ...(Object.keys(written).length === 0 ? {} : { thresholds: written }),
  };
}

/** Names beside ours that a newer version wrote; `null` for none. */
export function laterChecks(value: unknown): Readonly<Record<string, unknown>> | null {
  if (!isRecord(value)) return null;
  const others = Object.entries(value).filter(([name]) => name !== 'choices' && name !== 'thresholds');
  const { thresholds } = value;
  const numbers = isRecord(thresholds)
    ? Object.entries(thresholds).filter(([name]) => !(name in DEFAULT_CHECK_SETTINGS.thresholds))
    : [];
  if (others.length === 0 && numbers.length === 0) return null;
  return {
    ...Object.fromEntries(others),
    ...(numbers.length === 0 ? {} : { thresholds: Object.fromEntries(numbers) }),
  };
}

/**
 * `null` for what we would not have written. Choices for checks that this version does not know are kept: nobody
 * asks for them here, and they are there again for the version that does.
 */
export function checksFromJson(value: unknown): CheckSettings | null {
  if (!isRecord(value)) return null;
  const { choices = {}, thresholds = {} } = value;
  if (!isRecord(choices) || !isRecord(thresholds)) return null;
  const entries = Object.entries(choices);
  const readThresholds = thresholdsFrom(thresholds);
  if (entries.length > MOST_CHOICES || readThresholds === null) return null;
  const read = new Map<string, CheckChoice>();
  for (const [id, choice] of entries) {
    const known = choiceFrom(choice);
    if (known === null || id.length > LONGEST_ID || !ID.test(id)) return null;
    read.set(id, known);
  }
  return { choices: read as CheckSettings['choices'], thresholds: readThresholds };
}

const SEVERITIES: ReadonlySet<unknown> = new Set<Severity>(['error', 'warning', 'info']);
const isSeverity = (value: unknown): value is Severity => SEVERITIES.has(value);

function choiceFrom(value: unknown): CheckChoice | null {
  if (!isRecord(value)) return null;
  const { on, severity } = value;
  if (on !== undefined && typeof on !== 'boolean') return null;
  if (severity !== undefined && !isSeverity(severity)) return null;
  return { ...(on === undefined ? {} : { on }), ...(severity === undefined ? {} : { severity }) };
}

function thresholdsFrom(value: Readonly<Record<string, unknown>>): CheckThresholds | null {
  const usual = DEFAULT_CHECK_SETTINGS.thresholds;
  const {
    dueSoonIn = usual.dueSoonIn,
    staleFeedbackDays = usual.staleFeedbackDays,
    staleOngoingDays = usual.staleOngoingDays,
  } = value;
  if (dueSoonIn !== 'days' && dueSoonIn !== 'workdays') return null;
  if (!isDays(staleFeedbackDays) || !isDays(staleOngoingDays)) return null;
  return { dueSoonIn, staleFeedbackDays, staleOngoingDays };
}

const isDays = (value: unknown): value is number => isCount(value, 366) && value > 0;
