import type { DayNumber } from '../calendar/day-number.ts';

/** How an office words and counts its weekly summaries. Kept in the workbook's settings. */
export interface SummarySettings {
  /** 标题 in place of the catalogue's, `''` for that; at most `LONGEST_KEPT` characters. */
  readonly title: string;
  /** 编制单位 as it is printed; `''`: not stated. At most `LONGEST_KEPT` characters. */
  readonly issuingUnit: string;
  /** The last summary that was given a number; `null`: the office does not count its issues. */
  readonly lastIssue: NumberedIssue | null;
  /** The day a week begins on: 1 = Monday … 7 = Sunday. */
  readonly weekStartsOn: number;
  /** Supporting units (配合单位) count an item as well as its lead. */
  readonly countSupporting: boolean;
  /** 领导同意后点名: until then the last three of a ranking are not named in sentences. */
  readonly nameLastThree: boolean;
  readonly escalation: EscalationSettings;
}

export interface NumberedIssue {
  /** 第X期, 1 to `MOST_ISSUES`. */
  readonly number: number;
  /** The first day of its week. */
  readonly from: DayNumber;
}

/** 通报: more than so many days late, or urged so often in vain (domain.md §5.5, the common ladder). */
export interface EscalationSettings {
  /** 1 to 366. */
  readonly reportAfterDays: number;
  /** 1 to 99. */
  readonly reportAfterUrges: number;
}

export const DEFAULT_SUMMARY_SETTINGS: SummarySettings = {
  title: '',
  issuingUnit: '',
  lastIssue: null,
  weekStartsOn: 1,
  countSupporting: false,
  nameLastThree: false,
  escalation: { reportAfterDays: 7, reportAfterUrges: 2 },
};

export const MOST_ISSUES = 9999;
/** Days late, and urges, that a threshold of escalation may ask for. */
export const MOST_DAYS_LATE = 366;
export const MOST_URGES = 99;
