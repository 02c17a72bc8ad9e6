import { askedWeek, latestStart, type AskedWeek } from '../core/calendar/asked-week.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import type { ColumnKey } from '../core/ledger/column-key.ts';
import type { ReadingDepth } from '../core/ledger/ledger-cells.ts';
import type { Ledger, LedgerLayout } from '../core/ledger/ledger.ts';
import { droppedMappings, type LaidLayout } from '../core/ledger/mapping-layout.ts';
import { mappingNotice, type MappingNotice } from '../core/ledger/mapping-notice.ts';
import { readLedgerInTurns } from '../core/ledger/read-ledger.ts';
import type { SettingsReading } from '../core/settings/ledger-settings.ts';
import { readSettings } from '../core/settings/settings-xml.ts';
import type { SummaryReading } from '../core/summary/annex/last-summary.ts';
import type { StandingSummary } from '../core/summary/annex/standing-summaries.ts';
import { TroubleError } from '../core/trouble.ts';
import type { Control, WorkbookSurvey } from '../core/workbook-port.ts';
import { countedNames, type CountedNames } from '../core/unit-names/counted-names.ts';
import type { Roster } from '../core/roster/roster.ts';
import { layoutsBelow } from './further-tables.ts';
import type { JobContext, JobProgress, JobResult, LedgerScope } from './job.ts';
import { HEAD_ROWS, headsFor, locateIn, type LocatedSheet } from './located-sheets.ts';
import { calendarsFor } from './own-days.ts';
import { findLastSummary } from './read-last-summary.ts';
import { findRoster } from './read-roster.ts';
import { readCells } from './read-cells.ts';
import { breathe, inTurns, runJob } from './run-job.ts';
import { alsoOfWeek, alsoRenamed, asIfAsked, askedFor, sheetsBeside } from './sheets-beside.ts';

export interface ReadOptions {
  readonly scope: LedgerScope;
  /** For ledgers that state no meeting date. */
  readonly meetingDate?: DayNumber;
  /** Without: `whole`. */
  readonly depth?: ReadingDepth;
  /** Also read the last weekly summary before a week. */
  readonly summaryBefore?: AskedWeek;
  /** Look for it also where its sheet has a name that summaries do not have. Without: by names that tell. */
  readonly summaryRenamed?: boolean;
  /** Also bring the heads of sheets that may be weekly summaries of this week. */
  readonly summariesOf?: AskedWeek;
  /** Also look for what refers to cells that are gone. */
  readonly references?: boolean;
  /** Also read these columns, where a ledger has them. */
  readonly columns?: readonly ColumnKey[];
}

/** What one sheet turned out to be. */
export type SheetReading =
  | { readonly sheet: string; readonly isLedger: false; readonly confidence: number }
  | {
      readonly sheet: string;
      readonly isLedger: true;
      readonly confidence: number;
      /** Top to bottom; one, until several tables a sheet are told apart. */
      readonly ledgers: readonly Ledger[];
    };

export interface ReadOutcome {
  readonly survey: WorkbookSurvey;
  readonly settings: SettingsReading;
  /** Every sheet looked at, in tab order. */
  readonly sheets: readonly SheetReading[];
  /** How the kept column mappings were used on the sheets read. */
  readonly notices: readonly MappingNotice[];
  /** The office's own list of units; `null` where the workbook has none that we saw. */
  readonly roster: Roster | null;
  /** Under which name each unit is counted, by the user's aliases and that list. */
  readonly unitNames: CountedNames;
  /** The last weekly summary, where one was asked for and there is one. */
  readonly lastSummary: SummaryReading | null;
  /** Others that were found and not read, the likeliest first. */
  readonly otherSummaries: readonly StandingSummary[];
}

/** What the jobs after this one build on. */
export interface LedgersRead extends ReadOutcome {
  /** With the heads of the sheets that were only looked at beside the ledgers. */
  readonly looked: WorkbookSurvey;
  readonly ledgers: readonly Ledger[];
}

/** More stacked tables than this are no ledgers of meetings. */
const MOST_TABLES = 50;

/** Finds and reads ledgers. Trouble `no-ledger` when there is none in scope, `ledger-unsure` (scope `active`). */
export function readLedgers(context: JobContext, options: ReadOptions): Promise<JobResult<ReadOutcome>> {
  return runJob(context, () => findAndRead(context, options));
}

/** What each sheet in scope is. A workbook without a ledger is an answer here, not trouble. */
export function readSheets(context: JobContext, options: ReadOptions): Promise<JobResult<ReadOutcome>> {
  return runJob(context, () => lookAndRead(context, options, 1));
}

/** The same inside another job: throws `TroubleError`. `share`: the part of the whole job's progress it takes. */
export async function findAndRead(
  context: JobContext,
  options: ReadOptions,
  share = 1,
): Promise<LedgersRead> {
  const found = await lookAndRead(context, options, share);
  if (found.ledgers.length === 0) throw new TroubleError({ kind: 'no-ledger' });
  return found;
}

async function lookAndRead(context: JobContext, options: ReadOptions, share: number): Promise<LedgersRead> {
  const tell = (step: JobProgress['step'], done: number) => context.progress?.({ step, done: done * share });
  tell('looking', 0);
  const request = headsFor(options.scope);
  const before = options.summaryBefore === undefined ? null : latestStart(options.summaryBefore);
  const besides = sheetsBeside(before);
  const withRenamed = options.summaryRenamed === true ? alsoRenamed(besides, before) : besides;
  const { summariesOf } = options;
  let looked = await context.port.survey(
    {
      ...request,
      besides: summariesOf === undefined ? withRenamed : alsoOfWeek(withRenamed, latestStart(summariesOf)),
    },
    control(context),
  );
  let survey = askedFor(looked, request);
  const settings = readSettings(survey.settings);
  const { defaultLimit, mappings, statuses, aliases } = settings.settings;
  const inUse = { mappings, sheets: survey.sheets.map(({ name }) => name) };
  let found = locateIn(survey, options.scope, inUse);
  if (found.ledgers.length === 0 && options.scope.kind === 'active') {
    survey = looked = await context.port.survey({ heads: 'all', headRows: HEAD_ROWS }, control(context));
    found = locateIn(survey, options.scope, inUse);
  }
  if (options.scope.kind === 'active') askWhereUnsure(found.ledgers);
  const roster =
    found.ledgers.length === 0
      ? null
      : await findRoster(
          context.port,
          // By whatever else came along, units would count in summaries as they do in no check.
          survey === looked ? looked : asIfAsked(looked, { ...request, besides }),
          control(context),
        );
  const { reading: lastSummary, others: otherSummaries } =
    options.summaryBefore === undefined || found.ledgers.length === 0
      ? NO_SUMMARY
      : await findLastSummary(
          context.port,
          looked,
          {
            before: askedWeek(options.summaryBefore, settings.settings.summary.weekStartsOn).from,
            ledgers: found.ledgers.map(({ sheet }) => sheet),
          },
          control(context),
        );
  await breathe(context);
  const calendarFor = calendarsFor(context.port, survey, control(context));

  const unitNames = countedNames(aliases, roster);
  const readings = new Map<string, SheetReading>();
  const notices: MappingNotice[] = [];
  const noteDropped = (sheet: string, tables: readonly LaidLayout[]) => {
    if (droppedMappings(sheet, tables, mappings).length > 0) notices.push({ kind: 'dropped', sheet });
  };
  for (const other of found.others) {
    readings.set(other.sheet, { ...other, isLedger: false });
    noteDropped(other.sheet, []);
  }
  const ledgers: Ledger[] = [];
  let read = 0;
  for (const { sheet, head, confidence, tables } of found.ledgers) {
    const ofSheet: Ledger[] = [];
    const seen: LaidLayout[] = [];
    const waiting = [...tables];
    for (let table = waiting.shift(); table !== undefined; table = waiting.shift()) {
      const { layout } = table;
      seen.push(table);
      const calendar = await calendarFor(layout);
      const block = await readCells(
        context.port,
        layout,
        depthOf(layout, options),
        control(context, (part) => {
          tell('reading', 0.1 + (0.9 * (read + part * 0.8)) / found.ledgers.length);
        }),
        options,
      );
      // The door's client has just unpacked the answer: what is ours to do gets a slice of its own.
      await breathe(context);
      const ledger = await inTurns(
        context,
        readLedgerInTurns(layout, block, {
          dateSystem: survey.dateSystem,
          statuses,
          calendar,
          unitNames,
          defaultLimit,
          jointLead: settings.settings.jointLead,
          ...(options.meetingDate === undefined ? {} : { meetingDate: options.meetingDate }),
        }),
      );
      ofSheet.push(ledger);
      await breathe(context);
      if (seen.length < MOST_TABLES) {
        const below = await layoutsBelow(context.port, ledger, head, inUse, control(context));
        waiting.push(...below.filter((next) => !seen.some((known) => samePlace(known.layout, next.layout))));
      }
    }
    notices.push(...seen.map(mappingNotice).filter((notice) => notice !== null));
    noteDropped(sheet, seen);
    read += 1;
    tell('reading', 0.1 + (0.9 * read) / found.ledgers.length);
    ledgers.push(...ofSheet);
    readings.set(sheet, { sheet, isLedger: true, confidence, ledgers: ofSheet });
  }
  const order = survey.sheets.map((sheet) => readings.get(sheet.name));
  return {
    survey,
    looked,
    settings,
    sheets: order.filter((reading) => reading !== undefined),
    ledgers,
    notices,
    roster,
    unitNames,
    lastSummary,
    otherSummaries,
  };
}

const NO_SUMMARY = { reading: null, others: [] };

/** Shorter ledgers come whole in one message, which is quicker than two. */
const LONG_LEDGER = 2000;

function depthOf({ firstRow, lastRow }: LedgerLayout, { depth = 'whole' }: ReadOptions): ReadingDepth {
  return lastRow - firstRow + 1 > LONG_LEDGER ? depth : 'whole';
}

/**
 * An item and two of who, by when, how far make more than this; below, at most one of them was recognised.
 * The labelled ledgers that are read right lie above it.
 */
const SURE_ENOUGH = 0.6;

/** Where someone is there to be asked, nothing is guessed. */
function askWhereUnsure(ledgers: readonly LocatedSheet[]): void {
  for (const { sheet, confidence } of ledgers) {
    if (confidence < SURE_ENOUGH) throw new TroubleError({ kind: 'ledger-unsure', sheet });
  }
}

const samePlace = (one: LedgerLayout, other: LedgerLayout): boolean =>
  one.headerRows[0] === other.headerRows[0] && one.left === other.left;

function control(context: JobContext, progress?: (part: number) => void): Control {
  return {
    ...(context.signal === undefined ? {} : { signal: context.signal }),
    ...(progress === undefined
      ? {}
      : {
          progress: (done: number, total: number) => {
            progress(total > 0 ? done / total : 1);
          },
        }),
  };
}
