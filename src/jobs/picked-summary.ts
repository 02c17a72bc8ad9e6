import type { DayNumber } from '../core/calendar/day-number.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import {
  likeliestFirst,
  standingSummaries,
  TITLE_ROWS,
  type StandingSummary,
} from '../core/summary/annex/standing-summaries.ts';
import { TroubleError } from '../core/trouble.ts';
import type { ReadOnlyWorkbook, WorkbookSurvey } from '../core/workbook-port.ts';
import type { JobContext, JobResult } from './job.ts';
import { matchLastSummary, type LastSummaryInUse } from './match-last-summary.ts';
import { readStanding } from './read-last-summary.ts';
import { breathe, runJob } from './run-job.ts';

/** Another workbook, in which the user says the last weekly summary is. */
export interface PickedWorkbook {
  /** As people know it: its file name. */
  readonly file: string;
  readonly workbook: ReadOnlyWorkbook;
}

/** Years of weeks in one workbook, and still an end. */
const MOST_READ = 60;

/** Trouble `last-summary-none` where the workbook holds no weekly summary of ours; whether it fits is for the job to say. */
export function lookAtPicked(
  context: Pick<JobContext, 'signal'>,
  picked: PickedWorkbook,
): Promise<JobResult<null>> {
  return runJob(context, async () => {
    await summariesIn(context, picked, []);
    return null;
  });
}

/**
 * The last weekly summary of a picked workbook that ended before a day and is about these ledgers: one that names them,
 * else the latest whose items are in them. Throws `TroubleError` (`last-summary-…`) where there is none: who has picked a
 * file is not to get a summary that passes it over.
 */
export async function lastSummaryIn(
  context: JobContext,
  picked: PickedWorkbook,
  before: DayNumber,
  { ledgers, counted }: { readonly ledgers: readonly Ledger[]; readonly counted: readonly Ledger[] },
): Promise<LastSummaryInUse> {
  const { file, workbook } = picked;
  const names = [...new Set(ledgers.map(({ layout }) => layout.sheet))];
  const { survey, standing } = await summariesIn(context, picked, names);
  const earlier = likeliestFirst(standing, before);
  if (earlier.length === 0) {
    const [latest] = [...standing].sort((one, other) => weekEnd(other) - weekEnd(one));
    const sheet = latest?.sheet ?? '';
    throw new TroubleError(
      standing.some(({ period }) => period !== null)
        ? { kind: 'last-summary-not-before', file, sheet }
        : { kind: 'last-summary-unreadable', file, sheet },
    );
  }
  let read: string | null = null;
  for (const one of earlier.slice(0, MOST_READ)) {
    const reading = await readStanding(workbook, one, survey.dateSystem, control(context));
    const matched = await matchLastSummary(context, counted, reading);
    if (matched !== null) return { reading, matched };
    if (reading.kind === 'read') read ??= one.sheet;
    await breathe(context);
  }
  throw new TroubleError(
    read === null
      ? { kind: 'last-summary-unreadable', file, sheet: earlier[0]?.sheet ?? '' }
      : { kind: 'last-summary-other-ledger', file, sheet: read },
  );
}

const weekEnd = ({ period }: StandingSummary): number => period?.week.to ?? 0;

interface SummariesFound {
  readonly survey: WorkbookSurvey;
  /** At least one. */
  readonly standing: readonly StandingSummary[];
}

async function summariesIn(
  context: Pick<JobContext, 'signal'>,
  { file, workbook }: PickedWorkbook,
  ledgers: readonly string[],
): Promise<SummariesFound> {
  const survey = await workbook.survey({ heads: 'all', headRows: TITLE_ROWS }, control(context));
  const standing = standingSummaries(survey, ledgers);
  if (standing.length === 0) throw new TroubleError({ kind: 'last-summary-none', file });
  return { survey, standing };
}

const control = ({ signal }: Pick<JobContext, 'signal'>) => (signal === undefined ? {} : { signal });
