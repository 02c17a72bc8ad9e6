import type { DayNumber } from '../core/calendar/day-number.ts';
import { columnsToRead } from '../core/ledger/columns-to-read.ts';
import type { Ledger, LedgerLayout } from '../core/ledger/ledger.ts';
import { locate } from '../core/ledger/locate.ts';
import { readLedgerInTurns } from '../core/ledger/read-ledger.ts';
import type { SettingsReading } from '../core/settings/ledger-settings.ts';
import { readSettings } from '../core/settings/settings-xml.ts';
import { TroubleError } from '../core/trouble.ts';
import type { Control, SheetSurvey, SurveyRequest, WorkbookSurvey } from '../core/workbook-port.ts';
import { layoutsBelow } from './further-tables.ts';
import type { JobContext, JobProgress, JobResult, LedgerScope } from './job.ts';
import { breathe, inTurns, runJob } from './run-job.ts';

export interface ReadOptions {
  readonly scope: LedgerScope;
  /** For ledgers that state no meeting date. */
  readonly meetingDate?: DayNumber;
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
}

/** What the jobs after this one build on. */
export interface LedgersRead extends ReadOutcome {
  readonly ledgers: readonly Ledger[];
}

/** More stacked tables than this are no ledgers of meetings. */
const MOST_TABLES = 50;

/** Enough rows to see the header and to tell ambiguous columns by their values. */
const HEAD_ROWS = 60;

/** Finds and reads ledgers. Trouble `no-ledger` when there is none in scope. */
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
  let survey = await context.port.survey(headsFor(options.scope), control(context));
  let found = locateIn(survey, options.scope);
  if (found.wanted.length === 0 && options.scope.kind === 'active') {
    survey = await context.port.survey({ heads: 'all', headRows: HEAD_ROWS }, control(context));
    found = locateIn(survey, options.scope);
  }
  await breathe(context);

  const readings = new Map<string, SheetReading>(found.readings);
  const ledgers: Ledger[] = [];
  let read = 0;
  for (const { sheet, location } of found.wanted) {
    const ofSheet: Ledger[] = [];
    const head = survey.sheets.find(({ name }) => name === sheet)?.head;
    const waiting = [...location.layouts];
    for (let layout = waiting.shift(); layout !== undefined; layout = waiting.shift()) {
      const block = await context.port.readColumns(
        columnsToRead(layout),
        control(context, (part) => {
          tell('reading', 0.1 + (0.9 * (read + part * 0.8)) / found.wanted.length);
        }),
      );
      // The door's client has just unpacked the answer: what is ours to do gets a slice of its own.
      await breathe(context);
      const ledger = await inTurns(
        context,
        readLedgerInTurns(layout, block, {
          dateSystem: survey.dateSystem,
          ...(options.meetingDate === undefined ? {} : { meetingDate: options.meetingDate }),
        }),
      );
      ofSheet.push(ledger);
      await breathe(context);
      if (head !== undefined && ofSheet.length < MOST_TABLES) {
        const below = await layoutsBelow(context.port, ledger, head, control(context));
        waiting.push(...below.filter((next) => !ofSheet.some((known) => samePlace(known.layout, next))));
      }
    }
    read += 1;
    tell('reading', 0.1 + (0.9 * read) / found.wanted.length);
    ledgers.push(...ofSheet);
    readings.set(sheet, { sheet, isLedger: true, confidence: location.confidence, ledgers: ofSheet });
  }
  const order = survey.sheets.map((sheet) => readings.get(sheet.name));
  return {
    survey,
    settings: readSettings(survey.settings),
    sheets: order.filter((reading) => reading !== undefined),
    ledgers,
  };
}

function headsFor(scope: LedgerScope): SurveyRequest {
  switch (scope.kind) {
    case 'active':
      return { heads: 'active', headRows: HEAD_ROWS };
    case 'sheet':
      return { heads: [scope.sheet], headRows: HEAD_ROWS };
    case 'all':
      return { heads: 'all', headRows: HEAD_ROWS };
  }
}

function locateIn(survey: WorkbookSurvey, scope: LedgerScope) {
  const readings = new Map<string, SheetReading>();
  const located: { sheet: string; visible: boolean; location: ReturnType<typeof locate> }[] = [];
  if (scope.kind === 'sheet' && !survey.sheets.some((sheet) => sameName(sheet, scope.sheet))) {
    throw new TroubleError({ kind: 'sheet-not-found', sheet: scope.sheet });
  }
  for (const { name, visible, head } of survey.sheets) {
    if (head === undefined) continue;
    const location = locate(name, head);
    if (location.layouts.length > 0) located.push({ sheet: name, visible, location });
    else readings.set(name, { sheet: name, isLedger: false, confidence: location.confidence });
  }
  if (scope.kind !== 'active') return { readings, wanted: located };
  const wanted =
    located.find(({ sheet }) => sheet === survey.activeSheet) ??
    located.find(({ visible }) => visible) ??
    located[0];
  return { readings, wanted: wanted === undefined ? [] : [wanted] };
}

const samePlace = (one: LedgerLayout, other: LedgerLayout): boolean =>
  one.headerRows[0] === other.headerRows[0] && one.left === other.left;

/** Sheet names are compared as Excel compares them. */
const sameName = (sheet: SheetSurvey, name: string) => sheet.name.toLowerCase() === name.toLowerCase();

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
