import { startTransition, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import type { DayNumber } from '../../core/calendar/day-number.ts';
import { columnIndex, rowIndex, type CellRef } from '../../core/sheet-grid.ts';
import { TroubleError } from '../../core/trouble.ts';
import type { Language } from '../../core/words.ts';
import type { WorkbookPort } from '../../core/workbook-port.ts';
import type { Week } from '../../core/summary/weekly-summary.ts';
import type { JobContext, JobResult } from '../../jobs/job.ts';
import { workbookVerbs as verbs } from './workbook-verbs.ts';
import type { Say } from '../../messages/say.ts';
import {
  INITIAL_STATE,
  paneReducer,
  type News,
  type Outcome,
  type PaneJob,
  type PaneState,
} from './pane-state.ts';
import { checkedLedger, foundLedger } from './read-outcome.ts';

export interface JobsHost {
  readonly port: WorkbookPort;
  /** Asked at the start of every job: a pane may stay open past midnight. */
  readonly today: () => DayNumber;
  readonly say: Say;
  readonly language: Language;
}

/** The buttons' verbs. While one job runs the others do nothing. */
export interface Jobs {
  readonly look: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly light: () => Promise<void>;
  readonly summary: (week: Week) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly save: (dueSoonDays: number) => Promise<void>;
  readonly cancel: () => void;
  /** Shows a cell to the user. Resolves to whether it could. */
  readonly goTo: (cell: CellRef) => Promise<boolean>;
  readonly workbookChanged: () => void;
  readonly closeMessage: () => void;
}

/** How a job ended, ready for the pane's state. */
interface Ending {
  readonly outcome: Outcome | null;
  readonly news: News;
}

const ACTIVE = { scope: { kind: 'active' } } as const;

/**
 * Excel reports changes some time after they happened, our own new sheet included: what it reports
 * within this time after a job of ours (milliseconds) is taken for our own doing.
 */
const OWN_CHANGES = 1500;

/** Runs the jobs one at a time and keeps the pane's state. The verbs stay the same from render to render. */
export function useJobs(host: JobsHost): { readonly state: PaneState; readonly jobs: Jobs } {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  const latest = useRef(host);
  useLayoutEffect(() => {
    latest.current = host;
  });
  const running = useRef<AbortController | null>(null);
  const endedAt = useRef(-Infinity);

  const jobs = useMemo<Jobs>(() => {
    async function run<T>(
      job: PaneJob,
      work: (context: JobContext) => Promise<JobResult<T>>,
      ending: (value: T) => Ending,
    ): Promise<void> {
      if (running.current !== null) return;
      const stop = new AbortController();
      running.current = stop;
      dispatch({ kind: 'started', job });
      const { port, today } = latest.current;
      let end: Ending;
      try {
        const result = await work({
          port,
          today: today(),
          signal: stop.signal,
          progress: (progress) => {
            dispatch({ kind: 'progressed', progress });
          },
        });
        end = result.kind === 'done' ? ending(result.value) : troubled(job, result);
      } catch (error) {
        end = { outcome: { kind: 'failed', job, detail: String(error) }, news: {} };
      }
      running.current = null;
      endedAt.current = performance.now();
      startTransition(() => {
        dispatch({ kind: 'ended', ...end });
      });
    }

    const look = (job: 'look' | 'check', outcome: Outcome | null) =>
      run(
        job,
        async (context) => (await verbs()).checkLedgers(context, ACTIVE),
        (value) => ({
          outcome,
          news: { found: foundLedger(value.ledgers, value.settings), checked: checkedLedger(value) },
        }),
      );

    const goTo = async (cell: CellRef): Promise<boolean> => {
      try {
        await latest.current.port.select(cell);
        dispatch({ kind: 'went', cell });
        return true;
      } catch (error) {
        if (!(error instanceof TroubleError)) throw error;
        dispatch({ kind: 'told', outcome: { kind: 'trouble', job: null, trouble: error.trouble } });
        return false;
      }
    };

    return {
      look: () => look('look', null),
      check: () => look('check', { kind: 'checked' }),
      light: () =>
        run(
          'light',
          async (context) => (await verbs()).lightLedgers(context, ACTIVE),
          ({ plans, ledgers, settings }) => {
            const count = (light: string) =>
              plans.reduce((sum, { rows }) => sum + rows.filter((row) => row.light === light).length, 0);
            return {
              outcome: { kind: 'lit', overdue: count('overdue'), dueSoon: count('dueSoon') },
              news: { found: foundLedger(ledgers, settings) },
            };
          },
        ),
      summary: (week) =>
        run(
          'summary',
          async (context) => {
            const { language, say } = latest.current;
            const result = await (
              await verbs()
            ).summariseLedgers(context, { ...ACTIVE, week, language, words: say });
            // The new sheet is what was asked for: show it. Where Excel will not, the message still leads there.
            if (result.kind === 'done') {
              await context.port.select(sheetStart(result.value.sheet)).catch(() => undefined);
            }
            return result;
          },
          ({ sheet, summary, ledgers, settings }) => ({
            outcome: {
              kind: 'summarised',
              sheet,
              total: summary.total,
              closed: summary.closed,
              overdue: summary.overdue.length,
            },
            news: { found: foundLedger(ledgers, settings) },
          }),
        ),
      clear: () =>
        run(
          'clear',
          async (context) => (await verbs()).removeLights(context, { scope: { kind: 'all' } }),
          ({ sheets }) => ({
            outcome: { kind: 'cleared', rules: sheets.reduce((sum, { removed }) => sum + removed, 0) },
            news: {},
          }),
        ),
      save: (dueSoonDays) =>
        run(
          'save',
          async (context) => {
            const { checkLedgers, saveDueSoonDays } = await verbs();
            const saved = await saveDueSoonDays(context, dueSoonDays);
            return saved.kind === 'done' ? checkLedgers(context, ACTIVE) : saved;
          },
          (value) => ({
            outcome: { kind: 'saved', days: dueSoonDays },
            news: { found: foundLedger(value.ledgers, value.settings), checked: checkedLedger(value) },
          }),
        ),
      cancel: () => {
        if (running.current === null) return;
        dispatch({ kind: 'cancelling' });
        running.current.abort();
      },
      goTo,
      workbookChanged: () => {
        const ours = running.current !== null || performance.now() - endedAt.current < OWN_CHANGES;
        if (!ours) dispatch({ kind: 'workbook-changed' });
      },
      closeMessage: () => {
        dispatch({ kind: 'message-closed' });
      },
    };
  }, []);

  return { state, jobs };
}

function troubled(job: PaneJob, { trouble }: Extract<JobResult<never>, { kind: 'trouble' }>): Ending {
  const gone = trouble.kind === 'no-ledger' ? { found: null, checked: null } : {};
  // Opening the pane asks for nothing, so a workbook without a ledger is no trouble yet.
  const quiet = job === 'look' && (trouble.kind === 'no-ledger' || trouble.kind === 'cancelled');
  return { outcome: quiet ? null : { kind: 'trouble', job, trouble }, news: gone };
}

/** The cell a sheet is shown by. */
export function sheetStart(sheet: string): CellRef {
  return { sheet, row: rowIndex(0), column: columnIndex(0) };
}
