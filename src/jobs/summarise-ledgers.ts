import { askedWeek, type AskedWeek } from '../core/calendar/asked-week.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import type { MappingNotice } from '../core/ledger/mapping-notice.ts';
import type { SettingsReading } from '../core/settings/ledger-settings.ts';
import { readSettings, writeSettings } from '../core/settings/settings-xml.ts';
import type { SummaryReading } from '../core/summary/annex/last-summary.ts';
import { asItWas } from '../core/summary/as-of.ts';
import type { FormerSummary } from '../core/summary/former-summary.ts';
import { issueNumber } from '../core/summary/issue-number.ts';
import { noticeText, type NoticeText } from '../core/summary/notice-text.ts';
import { planSummarySheetInTurns } from '../core/summary/plan-summary-sheet.ts';
import type { SummaryLayout } from '../core/summary/sheet/head-section.ts';
import { summaryLanguage } from '../core/summary/summary-language.ts';
import { summarise } from '../core/summary/summarise.ts';
import type { NumberedIssue } from '../core/summary/summary-settings.ts';
import type { SummaryWords } from '../core/summary/summary-words.ts';
import type { WeeklySummary } from '../core/summary/weekly-summary.ts';
import type { Language } from '../core/words.ts';
import { formerSummary, summaryToReplace } from './former-summary.ts';
import type { JobContext, JobResult } from './job.ts';
import { lastSummaryHere } from './match-last-summary.ts';
import { lastSummaryIn, type PickedWorkbook } from './picked-summary.ts';
import { findAndRead, type ReadOptions } from './read-ledgers.ts';
import { breathe, inTurns, runJob } from './run-job.ts';

export interface SummariseOptions extends Omit<
  ReadOptions,
  'summaryBefore' | 'summaryRenamed' | 'summariesOf'
> {
  /** Default: the office's week that holds `today`. */
  readonly week?: AskedWeek;
  /**
   * The day to judge by, where the caller was told one. Default: today, or the week's last day
   * when the week asked for is already over.
   */
  readonly asOf?: DayNumber;
  /** Default: `full`. */
  readonly layout?: SummaryLayout;
  /**
   * What becomes of a summary of this week and layout, about the same ledgers, that stands already. Default: `keep`; the
   * new one is numbered.
   */
  readonly existing?: ExistingSummary;
  /** Compare with the last summary of this workbook. Default: with the last one of the ledger's own. */
  readonly picked?: PickedWorkbook;
  /** The reader's. */
  readonly language: Language;
  readonly words: SummaryWords;
  /** With it the summary is written in its ledgers' language where that is another. Default: in the reader's. */
  readonly wordsIn?: (language: Language) => Promise<SummaryWords>;
}

export type ExistingSummary = 'keep' | 'replace';

export interface SummaryOutcome {
  readonly summary: WeeklySummary;
  /** The name the new sheet got. */
  readonly sheet: string;
  /** What became of the one that was to be replaced; `null`: nothing was to be, or none stood. */
  readonly former: FormerSummary | null;
  /** 第X期 as printed; `null`: none. */
  readonly issue: number | null;
  /** The sheet stands, and its number could not be kept in the workbook for the next one, or another one was meanwhile. */
  readonly issueNotKept: boolean;
  /** 通报文字. */
  readonly notice: NoticeText;
  readonly ledgers: readonly Ledger[];
  /** What was counted: the ledgers, or, for a day that is over, the ledgers as they stood on it. */
  readonly counted: readonly Ledger[];
  /** With the number of this issue, where it was kept. */
  readonly settings: SettingsReading;
  /** What the summary before this one turned out to be; `null`: there is none. */
  readonly lastSummary: SummaryReading | null;
  /** How the kept column mappings were used. */
  readonly notices: readonly MappingNotice[];
}

/** What figures go by that no other job looks at. */
const SUMMARY_COLUMNS = ['category', 'leader'] as const;

/**
 * Reads the ledgers and writes the weekly summary as a new sheet at the end of the workbook, or in place of the one of
 * this week where that is wanted. Where the office numbers
 * its issues, the number is kept once the sheet stands. A week that is over is judged by its last day, and made from the
 * ledgers as they stood then.
 */
export function summariseLedgers(
  context: JobContext,
  options: SummariseOptions,
): Promise<JobResult<SummaryOutcome>> {
  return runJob(context, async () => {
    const {
      week: asked = { kind: 'with', day: context.today },
      layout = 'full',
      picked,
      existing = 'keep',
      ...reading
    } = options;
    const before = picked === undefined ? { summaryBefore: asked, summaryRenamed: true } : {};
    const standing = existing === 'replace' ? { summariesOf: asked } : {};
    const found = await findAndRead(
      context,
      { ...reading, ...before, ...standing, columns: SUMMARY_COLUMNS },
      0.6,
    );
    const { ledgers, settings, notices, unitNames, roster } = found;
    const { dueSoonDays, checks, summary: chosen } = settings.settings;
    const week = askedWeek(asked, chosen.weekStartsOn);
    const sheets = [...new Set(ledgers.map((ledger) => ledger.layout.sheet))];
    const former =
      existing === 'keep'
        ? null
        : await summaryToReplace(context, found.looked, { week, layout, ledgers: sheets });
    const asOf = options.asOf ?? (context.today > week.to ? week.to : context.today);
    const past = asOf < context.today ? asItWas(ledgers, asOf) : null;
    const counted = past?.ledgers ?? ledgers;
    const { reading: lastSummary, matched: last } =
      picked === undefined
        ? await lastSummaryHere(context, counted, found)
        : await lastSummaryIn(context, picked, week.from, { ledgers, counted });
    await breathe(context);
    const summary = summarise(counted, week, asOf, {
      soon: { days: dueSoonDays, in: checks.thresholds.dueSoonIn },
      staleFeedbackDays: checks.thresholds.staleFeedbackDays,
      settings: chosen,
      unitNames,
      roster,
      ...(last === null ? {} : { last }),
    });
    context.progress?.({ step: 'summarising', done: 0.7 });
    await breathe(context);
    const { language, words } = await wordsOf(ledgers, options);
    const issue = issueNumber(week, chosen.lastIssue);
    const plan = await inTurns(
      context,
      planSummarySheetInTurns(summary, sheets, words, language, {
        title: chosen.title,
        issuingUnit: chosen.issuingUnit,
        issue,
        writtenOn: context.today,
        sinceThen: past?.changes ?? null,
        layout,
        nextSteps: former?.kind === 'replaceable' ? former.nextSteps : '',
      }),
    );
    await breathe(context);
    const { signal } = context;
    const counts = issue !== null && chosen.lastIssue?.from !== week.from;
    const added = await context.port.addSheet(
      plan,
      {
        ...(signal === undefined ? {} : { signal }),
        progress: (done, total) =>
          context.progress?.({ step: 'writing', done: 0.75 + (total > 0 ? (0.25 * done) / total : 0) }),
      },
      {
        ...(counts ? { settings: keepingIssue({ number: issue, from: week.from }, chosen.lastIssue) } : {}),
        ...(former?.kind === 'replaceable' ? { inPlaceOf: former.sheet } : {}),
      },
    );
    const notice = noticeText(summary, { ...chosen, issue }, words, language);
    return {
      summary,
      sheet: added.name,
      former: formerSummary(former, added.place),
      issue,
      issueNotKept: counts && added.settings.kind !== 'kept',
      notice,
      ledgers,
      counted,
      settings: added.settings.kind === 'kept' ? readSettings(added.settings.xml) : settings,
      lastSummary,
      notices,
    };
  });
}

async function wordsOf(
  ledgers: readonly Ledger[],
  { language: reader, words, wordsIn }: SummariseOptions,
): Promise<{ readonly language: Language; readonly words: SummaryWords }> {
  const language = wordsIn === undefined ? reader : summaryLanguage(ledgers, reader);
  return { language, words: wordsIn === undefined || language === reader ? words : await wordsIn(language) };
}

/** Keeps the number of an issue, whatever else was changed meanwhile; a number that somebody else has kept stays. */
function keepingIssue(
  issue: NumberedIssue,
  before: NumberedIssue | null,
): (xml: string | null) => string | null {
  return (xml) => {
    const { kind, settings } = readSettings(xml);
    const { summary } = settings;
    if (kind === 'unreadable') return null;
    if (!sameIssue(summary.lastIssue, before) && !sameIssue(summary.lastIssue, issue)) return null;
    return writeSettings({ ...settings, summary: { ...summary, lastIssue: issue } });
  };
}

const sameIssue = (one: NumberedIssue | null, other: NumberedIssue | null): boolean =>
  one?.number === other?.number && one?.from === other?.from;
