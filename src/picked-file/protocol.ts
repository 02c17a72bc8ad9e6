import type { Trouble } from '../core/trouble.ts';
import type { ColumnsBlock, ColumnsRequest, SurveyRequest, WorkbookSurvey } from '../core/workbook-port.ts';

/** What pane and worker say to each other: verbs of a workbook, each with what it is asked and what it answers. */
export interface Verbs {
  /** The file's bytes; the workbook's sheets, nothing of what is in them. */
  readonly open: { readonly asked: ArrayBuffer; readonly answer: SheetNames };
  /** Functions do not travel: whose heads `besides` means is settled before. */
  readonly survey: { readonly asked: Omit<SurveyRequest, 'besides'>; readonly answer: WorkbookSurvey };
  readonly readColumns: { readonly asked: ColumnsRequest; readonly answer: ColumnsBlock };
}

export interface SheetNames {
  /** In tab order. */
  readonly names: readonly string[];
  readonly active: string;
}

export type Verb = keyof Verbs;

/** `id` tells which answer belongs to it. */
export type Question = {
  [Each in Verb]: { readonly id: number; readonly verb: Each; readonly asked: Verbs[Each]['asked'] };
}[Verb];

export type Answer =
  | { readonly id: number; readonly kind: 'done'; readonly value: Verbs[Verb]['answer'] }
  | { readonly id: number; readonly kind: 'trouble'; readonly trouble: Trouble }
  /** A bug of ours. */
  | { readonly id: number; readonly kind: 'failed'; readonly detail: string };

/** One end of the line between them: a worker, what a worker has around it, or (in tests) a message port. */
export interface Line {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
