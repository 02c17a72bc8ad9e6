import { startTransition, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import type { SettingsChange } from './save-settings.ts';
import type { DayNumber } from '../../core/calendar/day-number.ts';
import type { CheckSettings } from '../../core/checks/check-settings.ts';
import type { CellRef } from '../../core/sheet-grid.ts';
import { TroubleError } from '../../core/trouble.ts';
import type { AssignedStatus, LedgerSettings } from '../../core/settings/ledger-settings.ts';
import type { OfficeDefaults } from '../../core/settings/office-defaults.ts';
import type { Language } from '../../core/words.ts';
import type { WorkbookPort } from '../../core/workbook-port.ts';
import type { AskedWeek } from '../../core/calendar/asked-week.ts';
import type { SummaryLayout } from '../../core/summary/sheet/head-section.ts';
import type { SummarySettings } from '../../core/summary/summary-settings.ts';
import type { JobContext, JobResult } from '../../jobs/job.ts';
import type { ExistingSummary } from '../../jobs/summarise-ledgers.ts';
import type { ColumnsToKeep, NamesToKeep } from './keep-choices.ts';
import { workbookVerbs as verbs } from './workbook-verbs.ts';
import { loadSay } from '../../messages/load-say.ts';
import type { Say } from '../../messages/say.ts';
import {
  INITIAL_STATE,
  paneReducer,
  type Outcome,
  type PaneJob,
  type PaneState,
  type Stale,
} from './pane-state.ts';
import type { PickedForJob } from '../summary/picked-summary.ts';
import { findingJobs, type Ending, type FindingJobs } from './finding-jobs.ts';
import { lightJobs, type LightJobs } from './light-jobs.ts';
import { checkedLedger, foundLedger } from './read-outcome.ts';
import { ended, startRenewal, type Renewal } from './renewal.ts';
import { sheetStart } from './sheet-start.ts';

export interface JobsHost {
  readonly port: WorkbookPort;
  /** Asked at the start of every job: a pane may stay open past midnight. */
  readonly today: () => DayNumber;
  readonly say: Say;
  /** Resolves when `say` knows every word: no job ends, or writes, without its words. */
  readonly restOfWords: () => Promise<void>;
  readonly language: Language;
}

/** The buttons' verbs. While one job runs the others do nothing. */
export interface Jobs extends FindingJobs, LightJobs {
  readonly look: () => Promise<void>;
  /** Renews, once, what lights of earlier days count by; nothing is said, and any other job comes first. */
  readonly renewWorkdays: () => Promise<void>;
  readonly check: () => Promise<void>;
  /** `picked`: the file that the last summary is taken from. */
  readonly summary: (
    week: AskedWeek,
    layout: SummaryLayout,
    existing: ExistingSummary,
    picked: PickedForJob,
  ) => Promise<void>;
  /** Keeps how summaries are headed and counted. */
  readonly saveSummary: (summary: SummarySettings) => Promise<void>;
  /** The week in words was copied, or the clipboard was refused. */
  readonly copied: (refused: boolean) => void;
  readonly clear: () => Promise<void>;
  readonly save: (change: SettingsChange) => Promise<void>;
  /** Keeps what is checked without checking anew: the user may have more to change. */
  readonly saveChecks: (checks: CheckSettings) => Promise<void>;
  readonly saveDefaults: (defaults: OfficeDefaults) => Promise<void>;
  /**
   * Looks which column is what on a sheet; `null`: on the one the user looks at, or, where there is no ledger
   * on it, on `otherwise`.
   */
  readonly columns: (sheet: string | null, otherwise?: string) => Promise<void>;
  readonly closeColumns: () => void;
  readonly keepColumns: (kept: ColumnsToKeep) => Promise<void>;
  readonly forgetColumns: (sheet: string) => Promise<void>;
  readonly keepStatuses: (assigned: ReadonlyMap<string, AssignedStatus>) => Promise<void>;
  readonly keepNames: (names: NamesToKeep) => Promise<void>;
  readonly forgetNames: () => Promise<void>;
  readonly keepJointLead: (jointLead: boolean) => Promise<void>;
  readonly cancel: () => void;
  /** Shows a cell to the user. Resolves to whether it could. */
  readonly goTo: (cell: CellRef) => Promise<boolean>;
  /** The list shows other findings than before. */
  readonly narrowed: (shown: number, all: number) => void;
  /** Excel reports a change. */
  readonly workbookChanged: () => void;
  /** The last check is known not to hold any more. */
  readonly wentStale: (why: Stale) => void;
  readonly closeMessage: () => void;
  /** Puts the preview or legend of the lights away. */
  readonly closeLights: () => void;
}

const ACTIVE = { scope: { kind: 'active' } } as const;

/**
 * Excel reports changes some time after they happened, our own new sheet included: what it reports while a job that
 * writes cells runs, and within this time after it (milliseconds), is taken for our own doing.
 */
const OWN_CHANGES = 1500;
const WRITING: ReadonlySet<PaneJob> = new Set(['summary', 'fix', 'undo', 'report']);

/** Runs the jobs one at a time and keeps the pane's state. The verbs stay the same from render to render. */
export function useJobs(host: JobsHost): { readonly state: PaneState; readonly jobs: Jobs } {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  const latest = useRef(host);
  useLayoutEffect(() => {
    latest.current = host;
  });
  const running = useRef<AbortController | null>(null);
  const wroteAt = useRef(-Infinity);
  /** Begun once; a job that starts meanwhile ends it. */
  const renewal = useRef<Renewal | null>(null);
  /** How many changes Excel has reported while jobs ran. */
  const changesMeanwhile = useRef(0);

  const jobs = useMemo<Jobs>(() => {
    async function run<T>(
      job: PaneJob,
      work: (context: JobContext) => Promise<JobResult<T>>,
      ending: (value: T) => Ending,
    ): Promise<void> {
      if (running.current !== null) return;
      const stop = new AbortController();
      running.current = stop;
      const changesBefore = changesMeanwhile.current;
      dispatch({ kind: 'started', job });
      const { port, today } = latest.current;
      let end: Ending;
      let unsure: string | null = null;
      try {
        await ended(renewal.current);
        await latest.current.restOfWords();
        const result = await work({
          port,
          today: today(),
          signal: stop.signal,
          progress: (progress) => {
            dispatch({ kind: 'progressed', progress });
          },
        });
        end = result.kind === 'done' ? ending(result.value) : troubled(job, result);
        if (result.kind === 'trouble' && result.trouble.kind === 'ledger-unsure')
          unsure = result.trouble.sheet;
      } catch (error) {
        end = { outcome: { kind: 'failed', job, detail: String(error) }, news: {} };
      }
      running.current = null;
      const writes = WRITING.has(job);
      if (writes) wroteAt.current = performance.now();
      if (unsure !== null) return askColumns(unsure, end);
      // Changed while it was read: what was read may be the old or the new.
      const changed = changesMeanwhile.current > changesBefore && !writes;
      startTransition(() => {
        dispatch({ kind: 'ended', ...end });
        if (changed) dispatch({ kind: 'went-stale', why: 'ledger' });
      });
    }

    /** Where the columns are not sure, the question takes the place of the answer. */
    async function askColumns(sheet: string, { outcome, news }: Ending): Promise<void> {
      dispatch({ kind: 'ended', outcome: null, news });
      await columns(sheet, outcome);
    }

    const columns = (sheet: string | null, outcome: Outcome | null, otherwise?: string) =>
      run(
        'columns',
        async (context) => {
          const { lookAtColumns } = await verbs();
          const seen = await lookAtColumns(context, sheet);
          const none = seen.kind === 'done' && seen.value.tables.length === 0;
          if (!none || sheet !== null || otherwise === undefined) return seen;
          const other = await lookAtColumns(context, otherwise);
          return other.kind === 'done' && other.value.tables.length > 0 ? other : seen;
        },
        (value) => ({ outcome, news: { columns: value } }),
      );

    /** Keeps something in the workbook, and reads the ledger anew with it. */
    const keep = (work: (context: JobContext) => Promise<JobResult<LedgerSettings>>, outcome: Outcome) =>
      run(
        'keep',
        async (context) => {
          const kept = await work(context);
          return kept.kind === 'done' ? (await verbs()).checkLedgers(context, ACTIVE) : kept;
        },
        (value) => ({
          outcome,
          news: { found: foundLedger(value), checked: checkedLedger(value), columns: null },
        }),
      );

    const look = (job: 'look' | 'check', outcome: Outcome | null) =>
      run(
        job,
        async (context) => (await verbs()).checkLedgers(context, ACTIVE),
        (value) => ({
          outcome,
          news: { found: foundLedger(value), checked: checkedLedger(value) },
        }),
      );

    const goTo = async (cell: CellRef): Promise<boolean> => {
      try {
        await latest.current.port.select(cell);
        dispatch({ kind: 'aside', aside: { kind: 'went', cell } });
        return true;
      } catch (error) {
        if (!(error instanceof TroubleError)) throw error;
        dispatch({ kind: 'told', outcome: { kind: 'trouble', job: null, trouble: error.trouble } });
        return false;
      }
    };

    const words = () => latest.current;
    const ofFindings = findingJobs({
      run,
      keep,
      check: async (context) => (await verbs()).checkLedgers(context, ACTIVE),
      words,
    });

    return {
      ...ofFindings,
      ...lightJobs({ run, words }),
      look: () => look('look', null),
      renewWorkdays: () => {
        if (renewal.current !== null || running.current !== null) return Promise.resolve();
        const { port, today } = latest.current;
        renewal.current = startRenewal(port, today());
        return renewal.current.done;
      },
      check: () => look('check', { kind: 'checked' }),
      saveSummary: (summary) =>
        run(
          'save',
          async (context) => (await verbs()).saveSettings(context, { summary }),
          (settings) => ({ outcome: null, news: { settings } }),
        ),
      copied: (refused) => {
        dispatch({ kind: 'aside', aside: { kind: 'copied', refused } });
      },
      summary: (week, layout, existing, picked) =>
        run(
          'summary',
          async (context) => {
            const { language, say } = latest.current;
            const last = await picked.opened();
            if (last.kind === 'trouble') return last;
            const result = await (
              await verbs()
            ).summariseLedgers(context, {
              ...ACTIVE,
              week,
              layout,
              existing,
              ...(last.value === null ? {} : { picked: last.value }),
              language,
              words: say,
              wordsIn: loadSay,
            });
            picked.judged(result.kind === 'trouble' ? result.trouble : null);
            // The new sheet is what was asked for: show it. Where Excel will not, the message still leads there.
            if (result.kind === 'done') {
              await context.port.select(sheetStart(result.value.sheet)).catch(() => undefined);
            }
            return result;
          },
          (value) => ({
            outcome: {
              kind: 'summarised',
              sheet: value.sheet,
              total: value.summary.total,
              closed: value.summary.closed,
              overdue: value.summary.overdue.length,
              issueNotKept: value.issueNotKept ? value.issue : null,
              former: value.former,
            },
            news: { found: foundLedger(value), notice: value.notice },
          }),
        ),
      clear: () =>
        run(
          'clear',
          async (context) => (await verbs()).removeLights(context, { scope: { kind: 'all' } }),
          ({ sheets }) => ({
            outcome: { kind: 'cleared', rules: sheets.reduce((sum, { removed }) => sum + removed, 0) },
            news: { lights: null },
          }),
        ),
      save: (change) =>
        run(
          'save',
          async (context) => {
            const { checkLedgers, saveSettings } = await verbs();
            const saved = await saveSettings(context, change);
            return saved.kind === 'done' ? checkLedgers(context, ACTIVE) : saved;
          },
          (value) => ({
            outcome: { kind: 'saved', days: 'dueSoonDays' in change ? change.dueSoonDays : null },
            news: { found: foundLedger(value), checked: checkedLedger(value) },
          }),
        ),
      saveChecks: (checks) =>
        run(
          'save',
          async (context) => (await verbs()).saveSettings(context, { checks }),
          (settings) => ({ outcome: null, news: { settings, stale: 'settings' } }),
        ),
      saveDefaults: (defaults) =>
        run(
          'save',
          async (context) => (await verbs()).saveDefaults(context, defaults),
          (settings) => ({
            outcome: { kind: 'kept', what: 'defaults' },
            news: { settings, stale: 'settings' },
          }),
        ),
      columns: (sheet, otherwise) => columns(sheet, null, otherwise),
      closeColumns: () => {
        dispatch({ kind: 'columns-closed' });
      },
      keepColumns: (kept) =>
        keep(
          async (context) => {
            const result = await (await verbs()).keepColumns(context, kept);
            // The jobs are about the sheet the user looks at: let it be the one that was just mapped.
            if (result.kind === 'done') {
              await context.port.select(sheetStart(kept.mapping.sheet)).catch(() => undefined);
            }
            return result;
          },
          { kind: 'kept', what: 'columns' },
        ),
      forgetColumns: (sheet) =>
        keep(async (context) => (await verbs()).forgetColumns(context, sheet), {
          kind: 'kept',
          what: 'automatic',
        }),
      keepStatuses: (assigned) =>
        keep(async (context) => (await verbs()).keepStatuses(context, assigned), {
          kind: 'kept',
          what: 'statuses',
          count: assigned.size,
        }),
      keepNames: (names) =>
        keep(async (context) => (await verbs()).keepNames(context, names), {
          kind: 'kept',
          what: names.merged.length === 0 ? 'apart' : 'names',
        }),
      forgetNames: () =>
        keep(async (context) => (await verbs()).forgetNames(context), {
          kind: 'kept',
          what: 'names-forgotten',
        }),
      keepJointLead: (jointLead) =>
        keep(async (context) => (await verbs()).keepJointLead(context, jointLead), {
          kind: 'kept',
          what: jointLead ? 'joint' : 'single',
        }),
      cancel: () => {
        if (running.current === null) return;
        dispatch({ kind: 'cancelling' });
        running.current.abort();
      },
      goTo,
      narrowed: (shown, all) => {
        dispatch({ kind: 'aside', aside: { kind: 'narrowed', shown, all } });
      },
      workbookChanged: () => {
        if (running.current !== null) changesMeanwhile.current += 1;
        else if (performance.now() - wroteAt.current >= OWN_CHANGES) {
          dispatch({ kind: 'went-stale', why: 'ledger' });
        }
      },
      wentStale: (why) => {
        dispatch({ kind: 'went-stale', why });
      },
      closeLights: () => {
        dispatch({ kind: 'lights-closed' });
      },
      closeMessage: () => {
        dispatch({ kind: 'message-closed' });
      },
    };
  }, []);

  return { state, jobs };
}

function troubled(job: PaneJob, { trouble }: Extract<JobResult<never>, { kind: 'trouble' }>): Ending {
  const unread = trouble.kind === 'no-ledger' || trouble.kind === 'ledger-unsure';
  const gone = unread ? { found: null, checked: null } : {};
  // Opening the pane asks for nothing, so a workbook without a ledger is no trouble yet.
  const quiet = job === 'look' && (trouble.kind === 'no-ledger' || trouble.kind === 'cancelled');
  // What was to be kept is no longer at hand; unsure columns are asked about, not tried again.
  const lost = job === 'save' || job === 'keep' || job === 'fix' || job === 'undo';
  const again = lost || trouble.kind === 'ledger-unsure' ? null : job;
  return { outcome: quiet ? null : { kind: 'trouble', job: again, trouble }, news: gone };
}
