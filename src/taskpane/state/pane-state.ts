import type { FormerSummary } from '../../core/summary/former-summary.ts';
import type { DayNumber } from '../../core/calendar/day-number.ts';
import type { CellRefusal } from '../../core/cell-writes.ts';
import type { Finding } from '../../core/checks/finding.ts';
import type { Health } from '../../core/checks/health.ts';
import type { UndoRecord } from '../../core/fixes/undo-record.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Hue } from '../../core/lights/scheme.ts';
import type { WaivedFinding } from '../../core/waivers/apply-waivers.ts';
import type { CellRef, RowIndex } from '../../core/sheet-grid.ts';
import type { MappingNotice } from '../../core/ledger/mapping-notice.ts';
import type { UnknownStatus } from '../../core/status/unknown-statuses.ts';
import type { SheetColumns } from '../../jobs/look-at-columns.ts';
import type { NameProposal } from '../../core/unit-names/cluster-unit-names.ts';
import type { LedgerSettings } from '../../core/settings/ledger-settings.ts';
import type { NoticeText } from '../../core/summary/notice-text.ts';
import type { Trouble } from '../../core/trouble.ts';
import type { JobProgress } from '../../jobs/job.ts';
import type { SeenLights } from './seen-lights.ts';

/**
 * What the pane can be busy with. `look` is the quiet check when the pane opens; `columns` looks which column is
 * what, `keep` keeps what the user said of columns and wordings; `preview` shows what `light` would; `fix` mends cells, `undo` takes that back.
 */
export type PaneJob =
  | 'look'
  | 'check'
  | 'light'
  | 'preview'
  | 'summary'
  | 'clear'
  | 'save'
  | 'columns'
  | 'keep'
  | 'fix'
  | 'undo'
  | 'report';

/** Everything the pane knows, as plain values. */
export interface PaneState {
  readonly running: Running | null;
  /** How the last job ended, until the next one starts or the user closes the message. */
  readonly outcome: Outcome | null;
  /** The ledger last read; `null` before the first look and where there is none. */
  readonly found: FoundLedger | null;
  /** The last check; `null` before the first. */
  readonly checked: Checked | null;
  /** Why that check no longer holds: the ledger, the settings or the day changed after it; `null`: nothing is known. */
  readonly stale: Stale | null;
  /** Takes the last fixes back; `null` where there are none. */
  readonly undo: UndoRecord | null;
  /** The columns the user is looking over; `null` while they are not shown. */
  readonly columns: SheetColumns | null;
  /** The lights last painted or previewed; `null` before, and once they are removed or put away. */
  readonly lights: SeenLights | null;
  /** The week of the last summary in words; `null` before. */
  readonly notice: NoticeText | null;
  /** What is told to screen readers alone, until something else happens. */
  readonly aside: Aside | null;
  /** The cell the user was last led to. */
  readonly ledTo: CellRef | null;
}

export type Stale = 'ledger' | 'settings' | 'day';

/** The user was led to a cell; the list shows other findings than before; a preview of the lights is there. */
export type Aside =
  | { readonly kind: 'went'; readonly cell: CellRef }
  | { readonly kind: 'narrowed'; readonly shown: number; readonly all: number }
  | { readonly kind: 'copied'; readonly refused: boolean }
  | { readonly kind: 'previewed'; readonly painted: number; readonly unjudged: number };

export interface Running {
  readonly job: PaneJob;
  readonly progress: JobProgress | null;
  readonly cancelling: boolean;
}

export interface FoundLedger {
  readonly sheet: string;
  readonly headerRow: RowIndex;
  readonly items: number;
  /** As the workbook keeps them; the usual ones where it keeps none. */
  readonly settings: LedgerSettings;
  /** The workbook holds settings that we cannot read: they stay as they are. */
  readonly settingsUnreadable: boolean;
  /** What became of the columns the user had chosen. */
  readonly notices: readonly MappingNotice[];
}

export interface Checked {
  /** The day that counted as today. */
  readonly asOf: DayNumber;
  readonly findings: readonly Finding[];
  /** What was left as it is. */
  readonly waived: readonly WaivedFinding[];
  /** What fixes are planned from. */
  readonly ledgers: readonly Ledger[];
  readonly health: Health;
  readonly overdue: number;
  readonly dueSoon: number;
  /** Findings that something is wrong, but for those two. */
  readonly problems: number;
  /** Findings that are worth showing, and no mistake. */
  readonly notes: number;
  readonly closed: number;
  /** Status wordings to ask about. */
  readonly unknownStatuses: readonly UnknownStatus[];
  /** Names of lead units that are likely one unit, to ask about. */
  readonly nameProposals: readonly NameProposal[];
}

/** What was kept of how units are counted. */
export type KeptOfUnits = 'names' | 'apart' | 'names-forgotten' | 'joint' | 'single';

/** What was left as it is, or is no longer. */
export type KeptOfFindings = 'waived' | 'unwaived';

/** Why a cell was not written; `unsure`: the host was lost while it was. */
export type LeftReason = CellRefusal | 'unsure' | 'not-reached';
export type LeftAlone = ReadonlyMap<LeftReason, number>;

export type Outcome =
  | { readonly kind: 'checked' }
  /** `isUsual`: overdue in red and due soon in yellow, nothing else; `hues`: those on the sheet today. */
  | {
      readonly kind: 'lit';
      readonly isUsual: boolean;
      readonly hues: readonly { readonly hue: Hue; readonly rows: number }[];
    }
  | {
      readonly kind: 'summarised';
      readonly sheet: string;
      readonly total: number;
      readonly closed: number;
      readonly overdue: number;
      /** The number that could not be kept for the next one; `null`: nothing to say. */
      readonly issueNotKept: number | null;
      /** The summary that was to be replaced; `null`: none was. */
      readonly former: FormerSummary | null;
    }
  | { readonly kind: 'cleared'; readonly rules: number }
  | { readonly kind: 'saved'; readonly days: number | null }
  | { readonly kind: 'kept'; readonly what: 'columns' | 'automatic' | 'defaults' | KeptOfUnits }
  | { readonly kind: 'kept'; readonly what: KeptOfFindings }
  | { readonly kind: 'fixed'; readonly written: number; readonly left: LeftAlone }
  | { readonly kind: 'undone'; readonly restored: number; readonly left: LeftAlone }
  | { readonly kind: 'reported'; readonly sheet: string }
  | { readonly kind: 'kept'; readonly what: 'statuses'; readonly count: number }
  /** Expected trouble: the catalogue has what, why and next. `job` is what to run again, if anything. */
  | { readonly kind: 'trouble'; readonly job: PaneJob | null; readonly trouble: Trouble }
  /** A bug of ours. */
  | { readonly kind: 'failed'; readonly job: PaneJob; readonly detail: string };

export type PaneAction =
  | { readonly kind: 'started'; readonly job: PaneJob }
  | { readonly kind: 'progressed'; readonly progress: JobProgress }
  | { readonly kind: 'cancelling' }
  | { readonly kind: 'ended'; readonly outcome: Outcome | null; readonly news: News; readonly aside?: Aside }
  | { readonly kind: 'told'; readonly outcome: Outcome }
  | { readonly kind: 'aside'; readonly aside: Aside }
  | { readonly kind: 'went-stale'; readonly why: Stale }
  | { readonly kind: 'message-closed' }
  | { readonly kind: 'columns-closed' }
  | { readonly kind: 'lights-closed' };

/** What a job found out besides its outcome; what is absent stays as it was. */
export interface News {
  readonly found?: FoundLedger | null;
  /** What the workbook keeps now; of the ledger found, the rest stays as it was. */
  readonly settings?: LedgerSettings;
  readonly checked?: Checked | null;
  readonly columns?: SheetColumns | null;
  readonly undo?: UndoRecord | null;
  readonly lights?: SeenLights | null;
  readonly notice?: NoticeText;
  /** The ledger, or what it is checked by, was changed and not read anew. */
  readonly stale?: Stale;
}

export const INITIAL_STATE: PaneState = {
  running: null,
  outcome: null,
  found: null,
  checked: null,
  stale: null,
  undo: null,
  columns: null,
  lights: null,
  notice: null,
  aside: null,
  ledTo: null,
};

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'started':
      return {
        ...state,
        running: { job: action.job, progress: null, cancelling: false },
        outcome: null,
        aside: null,
      };
    case 'progressed':
      return state.running === null
        ? state
        : { ...state, running: { ...state.running, progress: action.progress } };
    case 'cancelling':
      return state.running === null ? state : { ...state, running: { ...state.running, cancelling: true } };
    case 'ended':
      return {
        ...state,
        running: null,
        outcome: action.outcome,
        found: foundAfter(state, action.news),
        checked: action.news.checked === undefined ? state.checked : action.news.checked,
        stale: action.news.stale ?? (action.news.checked === undefined ? state.stale : null),
        undo: action.news.undo === undefined ? state.undo : action.news.undo,
        columns: action.news.columns === undefined ? state.columns : action.news.columns,
        lights: lightsAfter(state, action.news),
        notice: action.news.notice ?? state.notice,
        // What was told aside while the job ran must not keep its result from being heard.
        aside: action.aside ?? null,
      };
    case 'told':
      return { ...state, outcome: action.outcome, aside: null };
    case 'aside':
      return {
        ...state,
        aside: action.aside,
        ledTo: action.aside.kind === 'went' ? action.aside.cell : state.ledTo,
      };
    case 'went-stale':
      return {
        ...state,
        lights: noLongerHolding(state.lights),
        ...(state.checked === null ? {} : { stale: action.why, aside: null }),
      };
    case 'lights-closed':
      return { ...state, lights: null };
    case 'columns-closed':
      return { ...state, columns: null };
    case 'message-closed':
      return { ...state, outcome: null, aside: null };
  }
}

/** Jobs that change neither the ledger nor what it is judged by. */
const LOOKING: ReadonlySet<PaneJob> = new Set(['look', 'check', 'columns', 'preview', 'light']);

function lightsAfter({ lights, running }: PaneState, news: News): SeenLights | null {
  if (news.lights !== undefined) return news.lights;
  return running !== null && LOOKING.has(running.job) ? lights : noLongerHolding(lights);
}

function noLongerHolding(lights: SeenLights | null): SeenLights | null {
  return lights === null || !lights.holds ? lights : { ...lights, holds: false };
}

function foundAfter({ found }: PaneState, news: News): FoundLedger | null {
  const after = news.found === undefined ? found : news.found;
  return after === null || news.settings === undefined ? after : { ...after, settings: news.settings };
}
