import type { Trouble } from '../../core/trouble.ts';
import type { ReadOnlyWorkbook } from '../../core/workbook-port.ts';
import type { JobResult } from '../../jobs/job.ts';
import type { PickedWorkbook } from '../../jobs/picked-summary.ts';

/** A file's workbook, until it is closed. */
export interface OpenedFile {
  readonly workbook: ReadOnlyWorkbook;
  readonly close: () => void;
}

/** Opens a file on this machine, and nowhere else. Throws `TroubleError` of the file kinds. */
export type OpenFile = (file: File) => Promise<OpenedFile>;

/** The file the user has picked the last summary from. */
export interface PickedFile {
  readonly file: string;
  readonly state: 'opening' | 'ready' | FileFault;
}

/** Why it cannot be used, found out when it was opened or when a summary was made with it. */
export type FileFault =
  | { readonly found: 'opening' | 'making'; readonly trouble: Trouble }
  /** A bug of ours. */
  | { readonly found: 'opening'; readonly detail: string };

/** What the job wants of it. */
export interface PickedForJob {
  /** Waits until it is open; `null`: none is picked. Trouble where it cannot be used: then nothing is to be written. */
  readonly opened: () => Promise<JobResult<PickedWorkbook | null>>;
  /** How the job ended with it. */
  readonly judged: (trouble: Trouble | null) => void;
}
