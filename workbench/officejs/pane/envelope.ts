import type { Json } from '../protocol/wire.ts';

/** Messages between the pane's client and its host, each the text of one postMessage (officejs-host.md §2). */

export const ActionKind = { call: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** What is wrong with a request as such; 0 for nothing. */
export const EnvelopeError = { none: 0, request: -1, handling: -2 } as const;

export interface Request {
  readonly action: string;
  readonly kind: number;
  readonly conversationId: string;
  readonly correlationId: Json;
  readonly data: Json;
}

/** The request in a message's text; `null` for anything else, such as an answer to a request of ours. */
export function parseRequest(text: string): Request | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof message !== 'object' || message === null) return null;
  const fields = message as Record<string, Json | undefined>;
  const { _messageType, _actionName, _conversationId, _actionType } = fields;
  if (_messageType !== 0 || typeof _actionName !== 'string' || typeof _conversationId !== 'string')
    return null;
  return {
    action: _actionName,
    kind: typeof _actionType === 'number' ? _actionType : ActionKind.call,
    conversationId: _conversationId,
    correlationId: fields['_correlationId'] ?? null,
    data: fields['_data'] ?? null,
  };
}

/** The answer to a request. */
export const answerText = (request: Request, data: Json, errorCode: number = EnvelopeError.none): string =>
  JSON.stringify({ ...response(request, data, errorCode), _responseType: 0 });

/** An event for the registration that came as `registration`. */
export const eventText = (registration: Request, data: Json): string =>
  JSON.stringify({ ...response(registration, data, EnvelopeError.none), _responseType: 1 });

const response = (request: Request, data: Json, errorCode: number): Record<string, Json> => ({
  _messageType: 1,
  _actionName: request.action,
  _conversationId: request.conversationId,
  _correlationId: request.correlationId,
  _origin: '',
  _data: data,
  _errorCode: errorCode,
  _serializerVersion: 1,
});

/** A request of the host to the pane, on the conversation's second channel. */
export const hostRequestText = (conversationId: string, action: string, data: Json, number: number): string =>
  JSON.stringify({
    _messageType: 0,
    _actionName: action,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: number,
    _origin: '',
    _data: data,
    _actionType: ActionKind.call,
    _serializerVersion: 1,
  });
