import type { DayNumber } from '../calendar/day-number.ts';
import {
  DEFAULT_SUMMARY_SETTINGS,
  MOST_DAYS_LATE,
  MOST_ISSUES,
  MOST_URGES,
  type EscalationSettings,
  type NumberedIssue,
  type SummarySettings,
} from '../summary/summary-settings.ts';
import { isCount, isRecord, keptText } from './json-values.ts';

const NAMES: ReadonlySet<string> = new Set(Object.keys(DEFAULT_SUMMARY_SETTINGS));

/** Only what differs from what we deliver is written; `later` is what `laterSummary` gave. */
export function summaryJson(settings: SummarySettings, later: unknown = {}): Record<string, unknown> {
  const own = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[name]),
  );
  return { ...(isRecord(later) ? later : {}), ...Object.fromEntries(own) };
}

const DEFAULTS: Readonly<Record<string, unknown>> = { ...DEFAULT_SUMMARY_SETTINGS };

/** Names beside ours that a newer version wrote; `null` for none. */
export function laterSummary(value: unknown): Readonly<Record<string, unknown>> | null {
  if (!isRecord(value)) return null;
  const others = Object.entries(value).filter(([name]) => !NAMES.has(name));
  return others.length === 0 ? null : Object.fromEntries(others);
}

/** `null` for what we would not have written. */
export function summaryFromJson(value: unknown): SummarySettings | null {
  if (!isRecord(value)) return null;
  const { title, issuingUnit, lastIssue, weekStartsOn, countSupporting, nameLastThree, escalation } = {
    ...DEFAULT_SUMMARY_SETTINGS,
    ...value,
  } as Readonly<Record<keyof SummarySettings, unknown>>;
  if (!isLine(title) || !isLine(issuingUnit)) return null;
  const issue = issueFrom(lastIssue);
  const steps = escalationFrom(escalation);
  if (lastIssue !== null && issue === null) return null;
  if (steps === null || !isCount(weekStartsOn, 7) || weekStartsOn < 1) return null;
  if (typeof countSupporting !== 'boolean' || typeof nameLastThree !== 'boolean') return null;
  return {
    title,
    issuingUnit,
    lastIssue: issue,
    weekStartsOn,
    countSupporting,
    nameLastThree,
    escalation: steps,
  };
}

const isLine = (value: unknown): value is string => value === '' || keptText(value) !== null;

function issueFrom(value: unknown): NumberedIssue | null {
  if (!isRecord(value)) return null;
  const { number, from } = value;
  if (!isCount(number, MOST_ISSUES) || number < 1 || !isCount(from, LAST_DAY)) return null;
  return { number, from: from as DayNumber };
}

/** 9999-12-31, beyond which Excel has no days. */
const LAST_DAY = 2_958_465;

function escalationFrom(value: unknown): EscalationSettings | null {
  if (!isRecord(value)) return null;
  const { reportAfterDays, reportAfterUrges } = value;
  if (!isCount(reportAfterDays, MOST_DAYS_LATE) || reportAfterDays < 1) return null;
  if (!isCount(reportAfterUrges, MOST_URGES) || reportAfterUrges < 1) return null;
  return { reportAfterDays, reportAfterUrges };
}
