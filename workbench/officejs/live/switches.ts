import { HostError } from '../protocol/host-error.ts';
import { calmCircumstances, type Circumstances } from './circumstances.ts';

/** A batch that shall go wrong. Batches are counted from 1 after `reset()`. */
export interface FailingBatch {
  readonly batch: number;
  /** Before anything was carried out, after so many actions, or when all is done and only the answer is lost. */
  readonly when: 'before' | { readonly afterActions: number } | 'after';
  readonly code?: string;
}

/** What can go wrong between the add-in and its host, for tests and for people trying. All off at first. */
export class Switches {
  readonly circumstances: Circumstances = calmCircumstances();
  /** Bytes that a request or an answer may have: 5 MB in Excel on the web. */
  payloadLimit: number | null = null;
  /** Milliseconds that every batch takes. */
  latency = 0;
  failing: FailingBatch | null = null;
  private editing = false;
  private waiting: (() => void)[] = [];

  /** The user is editing a cell: batches fail, or wait when they were sent with `delayForCellEdit`. */
  get cellBeingEdited(): boolean {
    return this.editing;
  }

  set cellBeingEdited(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    for (const resume of this.waiting) resume();
    this.waiting = [];
  }

  cellEditEnded(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}

export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export const lostBatch = ({ code = 'GeneralException' }: FailingBatch): HostError =>
  new HostError(code, 'The stand-in was told to fail here.', 500);
