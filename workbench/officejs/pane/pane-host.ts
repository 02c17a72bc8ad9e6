import type { HostEvent } from '../live/event-queue.ts';
import type { LiveHost } from '../live/live-host.ts';
import type { Json } from '../protocol/wire.ts';
import { appContext, type PaneSurroundings } from './app-context.ts';
import {
  ActionKind,
  answerText,
  EnvelopeError,
  eventText,
  hostRequestText,
  parseRequest,
  type Request,
} from './envelope.ts';

/** What the pane asks of the page around it. */
export interface PaneCallbacks {
  /** A batch has been answered: the workbook may look different now. */
  onBatch?(): void;
  /** Tab went past the pane's last control (`forwards`) or before its first. */
  onTabOut?(direction: 'forwards' | 'backwards'): void;
  /** Esc in the pane: the grid takes the keyboard back. */
  onEscape?(): void;
  /** The client is ready: `Office.onReady` resolves next. */
  onReady?(): void;
}

/** Numbers of methods and events of the client (officejs-host.md §3). */
const Dispatch = { richApi: 93, settingsRefresh: 75, settingsSave: 76, commandDone: 94 } as const;
const HostAction = { tabOut: 13, tabOutBackwards: 14, escape: 15, focusFirst: 11, focusLast: 12 } as const;
const RICH_API_EVENT = 'richApiMessage';
const SELECTION_EVENT = 'documentSelectionChanged';
const COMMAND_EVENT = 'appCommandInvoked';
const RICH_API_CATEGORY = 65_536;
const NOT_SUPPORTED = 5001;
/** Codes of whole-call failures, by the error they stand for. */
const CALL_ERRORS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

type Fields = Readonly<Record<string, Json | undefined>>;

/**
 * The host's end of the conversation with a pane: texts in, texts out, no window. `events` follow the answer
 * to the batch that caused them. Every request is answered.
 */
export class PaneHost {
  private readonly registrations = new Map<string, Request>();
  private readonly settings = new Map<string, string>();
  private readonly commands = new Map<string, () => void>();
  private count = 0;

  constructor(
    private readonly host: LiveHost,
    readonly conversationId: string,
    private readonly surroundings: PaneSurroundings,
    private readonly send: (text: string) => void,
    private readonly callbacks: PaneCallbacks = {},
  ) {}

  /** A message of the pane's window. What is not of this conversation is ignored. */
  async receive(text: string): Promise<void> {
    const request = parseRequest(text);
    if (request?.conversationId !== this.conversationId) return;
    try {
      if (request.action === 'executeMethod') await this.execute(request);
      else this.send(answerText(request, this.answer(request)));
    } catch (error) {
      this.send(answerText(request, String(error), EnvelopeError.handling));
    }
  }

  /** Tells handlers of what the user did, or of what a batch caused. */
  post(events: readonly HostEvent[]): void {
    this.count += 1;
    const entries = events.map(({ type, targetId, payload }, index) => [
      RICH_API_CATEGORY,
      type,
      targetId,
      JSON.stringify(payload),
      this.count * 1000 + index,
      false,
    ]);
    if (entries.length > 0) this.raise(RICH_API_EVENT, { ArrayData: entries });
  }

  selectionChanged(): void {
    this.raise(SELECTION_EVENT, {});
  }

  /** Moves the keyboard into the pane. */
  focus(which: 'first' | 'last'): void {
    this.count += 1;
    const action = which === 'first' ? HostAction.focusFirst : HostAction.focusLast;
    this.send(hostRequestText(this.conversationId, 'Office_notifyAgave', [action], this.count));
  }

  /** Runs a function command of the page (`Office.actions.associate`); resolves when it says it is done. */
  runCommand(action: string): Promise<void> {
    return new Promise((resolve) => {
      this.count += 1;
      const id = `command-${this.count}`;
      this.commands.set(id, resolve);
      this.raise(COMMAND_EVENT, [id, action, JSON.stringify({ source: { id: action } })]);
    });
  }

  private raise(event: string, data: Json): void {
    const registration = this.registrations.get(event);
    if (registration !== undefined) this.send(eventText(registration, data));
  }

  private answer(request: Request): Json {
    if (request.kind === ActionKind.registerEvent) {
      this.registrations.set(request.action, request);
      return { Error: 0 };
    }
    if (request.kind === ActionKind.unregisterEvent) {
      this.registrations.delete(request.action);
      return { Error: 0 };
    }
    if (request.action === 'ContextActivationManager_getAppContextAsync') {
      // The page starts, perhaps anew.
      this.host.forgetPage();
      this.registrations.clear();
      return appContext(textOf(request.data), this.surroundings, this.settings);
    }
    if (request.action === 'ContextActivationManager_notifyHost') this.notified(request.data);
    return null;
  }

  private notified(data: Json): void {
    const action = Array.isArray(data) ? (data as readonly Json[])[1] : undefined;
    if (action === HostAction.tabOut) this.callbacks.onTabOut?.('forwards');
    if (action === HostAction.tabOutBackwards) this.callbacks.onTabOut?.('backwards');
    if (action === HostAction.escape) this.callbacks.onEscape?.();
  }

  private async execute(request: Request): Promise<void> {
    const data = fieldsOf(request.data);
    const dispatch = fieldsOf(data['DdaMethod'])['DispatchId'];
    if (dispatch === Dispatch.richApi) await this.batch(request, data['ArrayData']);
    else this.send(answerText(request, { Version: 1, ...this.call(dispatch, data) }));
  }

  /** The old calls that are not batches. */
  private call(dispatch: Json | undefined, data: Fields): Record<string, Json> {
    if (dispatch === Dispatch.settingsSave) {
      this.saveSettings(fieldsOf(data['DdaSettingsMethod'])['Properties']);
      return { Error: 0 };
    }
    if (dispatch === Dispatch.settingsRefresh) {
      const list = [...this.settings].map(([name, value]) => ({ Name: name, Value: value }));
      return { Error: 0, Properties: { Settings: list } };
    }
    if (dispatch === Dispatch.commandDone) {
      const id = textOf(data['0'] ?? null);
      this.commands.get(id)?.();
      this.commands.delete(id);
      return { Error: 0 };
    }
    return { Error: NOT_SUPPORTED };
  }

  private async batch(request: Request, array: Json | undefined): Promise<void> {
    const parts = Array.isArray(array) ? (array as readonly Json[]) : [];
    const service = parts[0] === 'WacPartition';
    const answer = await this.host.answer(textOf(parts[4] ?? null), Number(parts[6] ?? 0));
    if (answer.kind === 'refused') {
      const code = CALL_ERRORS[answer.error.code];
      const failed = JSON.stringify({
        Results: [],
        Error: { Code: answer.error.code, Message: answer.error.message, Location: '', ActionIndex: -1 },
      });
      const reply =
        code === undefined ? { Version: 1, Error: 0, Data: [200, [], failed] } : { Version: 1, Error: code };
      this.send(answerText(request, reply));
      this.callbacks.onBatch?.();
      return;
    }
    this.send(answerText(request, { Version: 1, Error: 0, Data: [200, [], answer.text] }));
    this.post(answer.events);
    if (service) this.callbacks.onReady?.();
    else this.callbacks.onBatch?.();
  }

  private saveSettings(properties: Json | undefined): void {
    this.settings.clear();
    for (const property of Array.isArray(properties) ? (properties as readonly Json[]) : []) {
      const [name, value] = Array.isArray(property) ? (property as readonly Json[]) : [];
      if (typeof name === 'string' && typeof value === 'string') this.settings.set(name, value);
    }
  }
}

const fieldsOf = (json: Json | undefined): Fields =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Fields) : {};

const textOf = (json: Json): string => (typeof json === 'string' ? json : '');
