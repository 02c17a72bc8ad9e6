import type { DayNumber } from '../core/calendar/day-number.ts';
import type { Trouble } from '../core/trouble.ts';
import type { WorkbookPort } from '../core/workbook-port.ts';

/** What every job is given. The clock, the door and the way to show progress stand outside and are handed in. */
export interface JobContext {
  readonly port: WorkbookPort;
  readonly today: DayNumber;
  readonly signal?: AbortSignal;
  readonly progress?: (progress: JobProgress) => void;
}

export interface JobProgress {
  readonly step: JobStep;
  /** 0 to 1 within the whole job. */
  readonly done: number;
}

export type JobStep = 'looking' | 'reading' | 'checking' | 'painting' | 'summarising' | 'writing';

/** Which ledgers a job is about. */
export type LedgerScope =
  /** The sheet the user looks at if it is a ledger, else the first sheet that is one (pane and ribbon). */
  | { readonly kind: 'active' }
  /** This sheet only. */
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** Every sheet that is a ledger (command line). */
  | { readonly kind: 'all' };

export type JobResult<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'trouble'; readonly trouble: Trouble };
