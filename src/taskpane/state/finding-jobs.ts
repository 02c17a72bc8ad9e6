import type { CellOutcome } from '../../core/cell-writes.ts';
import type { PlannedFix } from '../../core/fixes/plan-fixes.ts';
import type { UndoRecord } from '../../core/fixes/undo-record.ts';
import type { LedgerSettings } from '../../core/settings/ledger-settings.ts';
import type { Waived } from '../../core/waivers/waiver.ts';
import type { CheckOutcome } from '../../jobs/check-ledgers.ts';
import type { JobContext, JobResult } from '../../jobs/job.ts';
import type { Leave } from '../../jobs/waive-findings.ts';
import type { Language } from '../../core/words.ts';
import type { Say } from '../../messages/say.ts';
import { findingVerbs as verbs } from './finding-verbs.ts';
import type { Aside, LeftAlone, LeftReason, News, Outcome, PaneJob } from './pane-state.ts';
import { checkedLedger, foundLedger } from './read-outcome.ts';
import { sheetStart } from './sheet-start.ts';

/** What can be done about findings. */
export interface FindingJobs {
  readonly waive: (leave: Leave) => Promise<void>;
  readonly unwaive: (waivers: readonly Waived[]) => Promise<void>;
  /** Writes these, and only these, and checks anew. */
  readonly fix: (fixes: readonly PlannedFix[]) => Promise<void>;
  readonly undoFix: (record: UndoRecord) => Promise<void>;
  /** Checks anew and writes what was found as a new sheet. */
  readonly report: () => Promise<void>;
}

/** How a job ended, ready for the pane's state. */
export interface Ending {
  readonly outcome: Outcome | null;
  readonly news: News;
  /** What screen readers are told where there is no outcome to tell. */
  readonly aside?: Aside;
}

/** What runs jobs, one at a time. */
export interface JobRunner {
  readonly run: <T>(
    job: PaneJob,
    work: (context: JobContext) => Promise<JobResult<T>>,
    ending: (value: T) => Ending,
  ) => Promise<void>;
  /** Keeps something in the workbook, and reads the ledger anew with it. */
  readonly keep: (
    work: (context: JobContext) => Promise<JobResult<LedgerSettings>>,
    outcome: Outcome,
  ) => Promise<void>;
  readonly check: (context: JobContext) => Promise<JobResult<CheckOutcome>>;
  readonly words: () => { readonly say: Say; readonly language: Language };
}

export function findingJobs({ run, keep, check, words }: JobRunner): FindingJobs {
  /** What stands there now, also where the user has cancelled the rest of the writing. */
  const checkAfter = async ({ port, today }: JobContext): Promise<CheckOutcome | null> => {
    const checked = await check({ port, today });
    return checked.kind === 'done' ? checked.value : null;
  };
  const newsOf = (checked: CheckOutcome | null): News =>
    checked === null ? { stale: 'ledger' } : { found: foundLedger(checked), checked: checkedLedger(checked) };

  return {
    waive: (leave) =>
      keep(async (context) => (await verbs()).waiveFindings(context, leave), {
        kind: 'kept',
        what: 'waived',
      }),
    unwaive: (waivers) =>
      keep(async (context) => (await verbs()).unwaiveFindings(context, waivers), {
        kind: 'kept',
        what: 'unwaived',
      }),
    fix: (fixes) =>
      run(
        'fix',
        async (context) => {
          const fixed = await (await verbs()).applyFixes(context, fixes);
          if (fixed.kind !== 'done') return fixed;
          return { kind: 'done', value: { fixed: fixed.value, checked: await checkAfter(context) } };
        },
        ({ fixed: { results, written, undo }, checked }) => ({
          outcome: { kind: 'fixed', written, left: leftAlone(results.map(({ outcome }) => outcome)) },
          // Where nothing was written, the fix before can still be taken back.
          news: { ...newsOf(checked), ...(undo.cells.length === 0 ? {} : { undo }) },
        }),
      ),
    undoFix: (record) =>
      run(
        'undo',
        async (context) => {
          const undone = await (await verbs()).undoFixes(context, record);
          if (undone.kind !== 'done') return undone;
          return { kind: 'done', value: { undone: undone.value, checked: await checkAfter(context) } };
        },
        ({ undone: { restored, leftAlone: left, rest }, checked }) => ({
          outcome: {
            kind: 'undone',
            restored,
            left: leftAlone([
              ...left.map(({ why }) => ({ kind: 'refused', why }) as const),
              ...rest.cells.map(() => ({ kind: 'not-reached' }) as const),
            ]),
          },
          news: { ...newsOf(checked), undo: rest.cells.length === 0 ? null : rest },
        }),
      ),
    report: () =>
      run(
        'report',
        async (context) => {
          const checked = await check(context);
          if (checked.kind !== 'done') return checked;
          const { say } = words();
          const { reportFindings, sayFinding } = await verbs();
          const written = await reportFindings(context, checked.value, {
            words: say,
            sayFinding: (finding) => sayFinding(say, finding),
          });
          if (written.kind !== 'done') return written;
          // The new sheet is what was asked for: show it. Where Excel will not, the message still leads there.
          await context.port.select(sheetStart(written.value)).catch(() => undefined);
          return { kind: 'done', value: { sheet: written.value, checked: checked.value } };
        },
        ({ sheet, checked }) => ({ outcome: { kind: 'reported', sheet }, news: newsOf(checked) }),
      ),
  };
}

/** How many cells were left alone, reason by reason. */
function leftAlone(outcomes: readonly CellOutcome[]): LeftAlone {
  const left = new Map<LeftReason, number>();
  for (const outcome of outcomes) {
    if (outcome.kind === 'written') continue;
    const why = outcome.kind === 'refused' ? outcome.why : outcome.kind;
    left.set(why, (left.get(why) ?? 0) + 1);
  }
  return left;
}
