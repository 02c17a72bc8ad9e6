import { isoDay } from '../core/calendar/iso.ts';
import { cellAddress } from '../core/sheet-grid.ts';
import { LiveRegion } from './live-region.tsx';
import { OutcomeMessage } from './outcome-message.tsx';
import { ProgressLine } from './progress-line.tsx';
import { sayMappingNotice } from './mapping/say-mapping-notice.ts';
import { UndoLine } from './undo-line.tsx';
import { useSay } from './say-context.ts';
import { sayOutcome } from './state/outcome-words.ts';
import { useSilence } from './state/use-silence.ts';
import type { Aside, Outcome, PaneJob, PaneState, Stale } from './state/pane-state.ts';
import { sheetStart } from './state/sheet-start.ts';
import type { Jobs } from './state/use-jobs.ts';

export interface JobMessagesProps {
  readonly state: PaneState;
  readonly jobs: Jobs;
  readonly onRun: (job: PaneJob) => void;
}

/** Everything the pane has to tell: what runs, how the last job ended, and what no longer holds. */
export function JobMessages({ state, jobs, onRun }: JobMessagesProps) {
  const say = useSay();
  const { running, outcome, found, checked, stale, undo, aside } = state;
  const waiting = useSilence(running);
  const words = outcome === null ? null : sayOutcome(say, outcome, state);
  const staleWords = stale === null || running !== null ? '' : sayStale(stale);
  return (
    <>
      <LiveRegion text={spoken()} />
      {running === null ? null : <ProgressLine running={running} waiting={waiting} onCancel={jobs.cancel} />}
      {outcome === null || words === null ? null : (
        <OutcomeMessage words={words} action={actionAfter(outcome)} onClose={jobs.closeMessage} />
      )}
      {undo === null || outcome?.kind === 'fixed' ? null : (
        <UndoLine
          record={undo}
          busy={running !== null}
          onUndo={() => {
            void jobs.undoFix(undo);
          }}
        />
      )}
      {staleWords === '' ? null : (
        <OutcomeMessage
          words={{ intent: 'warning', what: staleWords, more: '' }}
          action={{
            label: say('pane.check-again'),
            run: () => {
              onRun('check');
            },
          }}
        />
      )}
      {(found?.notices ?? []).map((notice) =>
        notice.kind === 'followed' ? null : (
          <OutcomeMessage
            key={`${notice.kind} ${notice.sheet}`}
            words={{ intent: 'warning', what: sayMappingNotice(say, notice), more: '' }}
            action={{
              label: say('mapping.notice.open'),
              run: () => {
                void jobs.columns(notice.sheet);
              },
            }}
          />
        ),
      )}
      {found?.settingsUnreadable === true ? (
        <OutcomeMessage
          words={{ intent: 'warning', what: say('pane.found.settings-unreadable'), more: '' }}
        />
      ) : null}
    </>
  );

  /** Screen readers hear that a job began and how it ended, not every percent; and where a jump led. */
  function spoken(): string {
    if (waiting) return say('pane.waiting');
    if (running !== null) return say(`pane.running.${running.job}`);
    if (aside !== null) return sayAside(aside);
    if (words !== null) return words.more === '' ? words.what : `${words.what} ${words.more}`;
    return staleWords;
  }

  function sayStale(why: Stale): string {
    switch (why) {
      case 'ledger':
        return say('pane.stale');
      case 'settings':
        return say('checking.stale');
      case 'day':
        return say('checking.stale.day', { day: checked === null ? '' : isoDay(checked.asOf) });
    }
  }

  function sayAside(told: Aside): string {
    switch (told.kind) {
      case 'went':
        return say('pane.list.gone-to', { cell: cellAddress(told.cell) });
      case 'narrowed':
        return say('findings.narrowed', { count: told.shown, all: told.all });
      case 'copied':
        return say(told.refused ? 'summarising.copy-refused' : 'summarising.copied');
      case 'previewed':
        return say('lights.previewed', { painted: told.painted, unjudged: told.unjudged });
    }
  }

  function actionAfter(ended: Outcome): { readonly label: string; readonly run: () => void } | undefined {
    switch (ended.kind) {
      case 'checked':
      case 'lit':
      case 'cleared':
      case 'saved':
      case 'kept':
      case 'undone':
        return undefined;
      case 'fixed':
        if (undo === null) return undefined;
        return {
          label: say('findings.undo'),
          run: () => {
            void jobs.undoFix(undo);
          },
        };
      case 'reported':
        return {
          label: say('findings.done.report.open'),
          run: () => {
            void jobs.goTo(sheetStart(ended.sheet));
          },
        };
      case 'summarised':
        return {
          label: say('pane.done.summary.open'),
          run: () => {
            void jobs.goTo(sheetStart(ended.sheet));
          },
        };
      case 'trouble':
      case 'failed': {
        const { job } = ended;
        if (job === null || job === 'save' || job === 'keep' || job === 'fix' || job === 'undo')
          return undefined;
        return {
          label: say('pane.retry'),
          run: () => {
            onRun(job);
          },
        };
      }
    }
  }
}
