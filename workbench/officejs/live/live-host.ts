import { TroubleError } from '../../../src/core/trouble.ts';
import { excelTables } from '../excel-tables/tables.ts';
import type { Targets } from '../excel-tables/targets.ts';
import { HostError } from '../protocol/host-error.ts';
import { Interpreter } from '../protocol/interpreter.ts';
import type { Tally } from '../protocol/members.ts';
import type { Version } from '../protocol/requirement-set.ts';
import type { RequestBody, ResponseBody } from '../protocol/wire.ts';
import type { HostEvent } from './event-queue.ts';
import type { LiveWorkbook } from './live-workbook.ts';
import { lostBatch, type Switches } from './switches.ts';
import { byteLength, Traffic } from './traffic.ts';

/** What became of a batch: an answer for the client, or a refusal of the whole call. */
export type Answer =
  | { readonly kind: 'answered'; readonly text: string; readonly events: readonly HostEvent[] }
  | { readonly kind: 'refused'; readonly error: HostError };

/** Asks the host to wait while a cell is being edited, instead of failing. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Answers batches of the client with the live workbook, whatever way they come. One batch at a time. */
export class LiveHost {
  readonly traffic = new Traffic();
  private readonly interpreter: Interpreter<Targets>;
  private queue: Promise<unknown> = Promise.resolve();
  private count = 0;

  constructor(
    readonly book: LiveWorkbook,
    readonly switches: Switches,
    readonly advertised: Version,
    tally: Tally,
  ) {
    this.interpreter = new Interpreter<Targets>({
      tables: excelTables,
      advertised,
      tally,
      root: { type: 'Workbook', target: book },
      create: (typeName) =>
        typeName === 'Microsoft.InternalService.AddinInternalService'
          ? { type: 'AddinInternalService', target: book }
          : undefined,
      translate,
      referenced: new Set(['Range', 'RangeAreas'] as const),
    });
  }

  /** References that the client has not given back. */
  get references(): number {
    return this.interpreter.references.count;
  }

  /** Counts batches and traffic from the start again. */
  resetCounters(): void {
    this.count = 0;
    this.traffic.reset();
  }

  /** A page that starts anew holds no references and no handlers. */
  forgetPage(): void {
    this.interpreter.references.removeAll();
    this.book.events.forgetHandlers();
  }

  answer(bodyText: string, flags: number): Promise<Answer> {
    const answer = this.queue.then(() => this.answerNext(bodyText, flags));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async answerNext(bodyText: string, flags: number): Promise<Answer> {
    const { switches } = this;
    if (switches.latency > 0) await new Promise((resolve) => setTimeout(resolve, switches.latency));
    const body = JSON.parse(bodyText) as RequestBody;
    const givesBack = ({ Name: name }: { readonly Name: string }): boolean => name === '_RemoveReference';
    const cleanup =
      body.Actions.some(givesBack) &&
      body.Actions.every((action) => givesBack(action) || action.ActionType === 1);
    if (switches.cellBeingEdited && !cleanup) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refused(inCellEditMode());
      await switches.cellEditEnded();
    }
    const requestBytes = byteLength(bodyText);
    const note = (responseBytes: number): void => {
      this.traffic.add({ requestBytes, responseBytes, actions: body.Actions.length, cleanup });
    };
    if (requestBytes > (switches.payloadLimit ?? Infinity)) {
      note(0);
      return refused(tooLarge('Request'));
    }
    if (!cleanup) this.count += 1;
    const failing = switches.failing?.batch === this.count && !cleanup ? switches.failing : null;
    if (failing?.when === 'before') {
      note(0);
      return refused(lostBatch(failing));
    }
    const response = this.run(body, failing);
    const events = this.book.settle();
    if (failing?.when === 'after') {
      note(0);
      return refused(lostBatch(failing));
    }
    const text = JSON.stringify(response);
    note(byteLength(text));
    if (byteLength(text) > (switches.payloadLimit ?? Infinity)) return refused(tooLarge('Response'));
    return { kind: 'answered', text, events };
  }

  private run(body: RequestBody, failing: Switches['failing']): ResponseBody {
    if (failing === null || typeof failing.when === 'string') return this.interpreter.run(body);
    const actionIndex = failing.when.afterActions;
    return this.interpreter.run(body, { failBefore: { actionIndex, error: lostBatch(failing) } });
  }
}

const refused = (error: HostError): Answer => ({ kind: 'refused', error });

const inCellEditMode = (): HostError =>
  new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit it and try again.',
  );

const tooLarge = (which: 'Request' | 'Response'): HostError =>
  new HostError(
    `${which}PayloadSizeLimitExceeded`,
    `The ${which.toLowerCase()} payload size has exceeded the limit.`,
  );

/** What the workbook's engine refuses, as Excel would. */
function translate(error: unknown): HostError | undefined {
  if (!(error instanceof TroubleError)) return undefined;
  const { kind } = error.trouble;
  return kind === 'workbook-protected' || kind === 'sheet-protected' || kind === 'read-only'
    ? new HostError('AccessDenied', 'You cannot perform the requested operation.', 403)
    : new HostError('InvalidArgument', kind);
}
