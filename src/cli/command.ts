import type { AskedWeek } from '../core/calendar/asked-week.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import type { Severity } from '../core/checks/finding.ts';
import type { LightSettings } from '../core/lights/scheme.ts';
import type { SummaryLayout } from '../core/summary/sheet/head-section.ts';
import type { ExistingSummary } from '../jobs/summarise-ledgers.ts';
import type { Language, MessageParams } from '../core/words.ts';
import type { CliKey } from '../messages/zh-CN/cli.ts';

export const JOBS = ['read', 'check', 'light', 'summary', 'explain'] as const;
export type Job = (typeof JOBS)[number];

/** What `--fail-on` may name, the most severe first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** What `explain` explains. */
export const EXPLAINED = ['deadline', 'owner', 'header'] as const;
export type Explained = (typeof EXPLAINED)[number];

/** What a command line asks for, understood and checked as far as it can be without looking at files. */
export type Command =
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' }
  | ExplainCommand
  | ({ readonly kind: 'read' } & JobRequest)
  | CheckCommand
  | LightCommand
  | SummaryCommand;

export interface SummaryCommand extends JobRequest {
  readonly kind: 'summary';
  readonly output: Output;
  /** `null`: the week of today. */
  readonly week: AskedWeek | null;
  readonly layout: SummaryLayout;
  readonly existing: ExistingSummary;
  /** Print the week in words instead of its figures. */
  readonly notice: boolean;
  /** Nobody has asked for a language: the sheet is written in its ledgers'. */
  readonly asLedger: boolean;
  /** The workbook with the last summary; `null`: the ledger's own. */
  readonly last: string | null;
}

export interface LightCommand extends JobRequest {
  readonly kind: 'light';
  /** `null`: only say what would be lit, write nothing. */
  readonly output: Output | null;
  /** How to light up; what is absent is as the workbook keeps it. */
  readonly lights: Partial<LightSettings>;
}

export interface CheckCommand extends JobRequest {
  readonly kind: 'check';
  /** A table for spreadsheets instead of text. */
  readonly csv: boolean;
  /** Where to write the workbook with the report sheet in it; `null`: nowhere. */
  readonly report: Output | null;
  /** A file with an office's defaults, to check by; `null`: by the workbook's own. */
  readonly settings: string | null;
  /** Findings so severe make the exit code 1. */
  readonly failOn: Severity;
}

/** Wordings from stdin, explained one by one. */
export interface ExplainCommand {
  readonly kind: 'explain';
  readonly about: Explained;
  readonly language: Language;
  readonly json: boolean;
  /** For wordings that come without one; `null`: none. */
  readonly meetingDate: DayNumber | null;
}

export interface JobRequest {
  /** The workbook, as the user wrote it. */
  readonly file: string;
  readonly language: Language;
  readonly json: boolean;
  /** `null`: every ledger. */
  readonly sheet: string | null;
  /** `null`: the clock's today. */
  readonly today: DayNumber | null;
  /** `null`: as the ledger says. */
  readonly meetingDate: DayNumber | null;
}

/** Where a workbook is written to. At least one of the two is given. */
export interface Output {
  /** `null`: the input itself. */
  readonly file: string | null;
  /** The user allows the input to be overwritten. */
  readonly inPlace: boolean;
}

/** Why a command line cannot be followed: one line of the catalogue. */
export interface Complaint {
  readonly kind: 'complaint';
  readonly language: Language;
  readonly key: CliKey;
  readonly params?: MessageParams;
}
