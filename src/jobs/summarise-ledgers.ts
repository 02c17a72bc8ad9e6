import { weekOf } from '../core/calendar/week.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import type { MappingNotice } from '../core/ledger/mapping-notice.ts';
import type { SettingsReading } from '../core/settings/ledger-settings.ts';
import type { SummaryReading } from '../core/summary/annex/last-summary.ts';
import { planSummarySheetInTurns } from '../core/summary/plan-summary-sheet.ts';
import { summarise } from '../core/summary/summarise.ts';
import type { SummaryWords } from '../core/summary/summary-words.ts';
import type { Week, WeeklySummary } from '../core/summary/weekly-summary.ts';
import type { Language } from '../core/words.ts';
import type { JobContext, JobResult } from './job.ts';
import { matchLastSummary } from './match-last-summary.ts';
import { findAndRead, type ReadOptions } from './read-ledgers.ts';
import { breathe, inTurns, runJob } from './run-job.ts';

export interface SummariseOptions extends ReadOptions {
  /** Default: the week of `today`. */
  readonly week?: Week;
  /**
   * The day to judge by, where the caller was told one. Default: today, or the week's Sunday
   * when the week asked for is already over.
   */
  readonly asOf?: DayNumber;
  readonly language: Language;
  readonly words: SummaryWords;
}

export interface SummaryOutcome {
  readonly summary: WeeklySummary;
  /** The name the new sheet got. */
  readonly sheet: string;
  readonly ledgers: readonly Ledger[];
  readonly settings: SettingsReading;
  /** What the summary before this one turned out to be; `null`: there is none. */
  readonly lastSummary: SummaryReading | null;
  /** How the kept column mappings were used. */
  readonly notices: readonly MappingNotice[];
}

/** What figures go by that no other job looks at. */
const SUMMARY_COLUMNS = ['category', 'leader'] as const;

/** Reads the ledgers and writes the weekly summary as a new sheet at the end of the workbook. */
export function summariseLedgers(
  context: JobContext,
  options: SummariseOptions,
): Promise<JobResult<SummaryOutcome>> {
  return runJob(context, async () => {
    const week = options.week ?? weekOf(context.today);
    const { ledgers, settings, notices, lastSummary, unitNames, roster } = await findAndRead(
      context,
      { ...options, summaryBefore: week.from, columns: SUMMARY_COLUMNS },
      0.6,
    );
    const last = await matchLastSummary(context, ledgers, lastSummary);
    await breathe(context);
    const { dueSoonDays, checks, summary: habits } = settings.settings;
    const asOf = options.asOf ?? (context.today > week.to ? week.to : context.today);
    const summary = summarise(ledgers, week, asOf, {
      soon: { days: dueSoonDays, in: checks.thresholds.dueSoonIn },
      staleFeedbackDays: checks.thresholds.staleFeedbackDays,
      settings: habits,
      unitNames,
      roster,
      ...(last === null ? {} : { last }),
    });
    context.progress?.({ step: 'summarising', done: 0.7 });
    await breathe(context);
    const plan = await inTurns(
      context,
      planSummarySheetInTurns(
        summary,
        [...new Set(ledgers.map((ledger) => ledger.layout.sheet))],
        options.words,
        options.language,
      ),
    );
    await breathe(context);
    const { signal } = context;
    const sheet = await context.port.addSheet(plan, {
      ...(signal === undefined ? {} : { signal }),
      progress: (done, total) =>
        context.progress?.({ step: 'writing', done: 0.75 + (total > 0 ? (0.25 * done) / total : 0) }),
    });
    return { summary, sheet, ledgers, settings, lastSummary, notices };
  });
}
