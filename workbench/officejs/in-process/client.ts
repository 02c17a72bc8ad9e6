import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import { isSupported, type Version } from '../protocol/requirement-set.ts';

/** What the genuine client calls to send a batch, in place of XMLHttpRequest. */
export interface ClientRequest {
  readonly url: string;
  readonly body: string | object;
}
export interface ClientResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
type Send = (request: ClientRequest) => Promise<ClientResponse>;

export interface ClientEventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The client's globals, and its seams for tests. The underscored names may change with its version: kept here only. */
export interface LoadedClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ClientSeams;
  readonly Office: typeof Office;
}

interface ClientSeams {
  readonly HttpUtility: { setCustomSendRequestFunc(send: Send): void };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { entries: readonly ClientEventEntry[] }) => void;
}

let compiled: Script | undefined;

/** The unmodified file of the pinned package, compiled once. */
function clientScript(): Script {
  const file = createRequire(`${process.cwd()}/package.json`).resolve(
    '@microsoft/office-js/dist/excel-web-16.00.js',
  );
  compiled ??= new Script(readFileSync(file, 'utf8'), { filename: file });
  return compiled;
}

/**
 * Evaluates the genuine client in a context of its own, without a browser: `Excel` and `OfficeExtension` are
 * whole; of `Office.context` there are just the requirement sets and the document's mode.
 */
export function loadClient(advertised: Version, send: Send): LoadedClient {
  // With the caller's own JSON, arrays of values are the caller's arrays.
  const window: Record<string, unknown> = { console, setTimeout, clearTimeout, JSON };
  window['window'] = window;
  window['self'] = window;
  window['navigator'] = { userAgent: 'in-process' };
  window['location'] = { href: 'https://in-process.invalid/', search: '', hash: '' };
  window['document'] = { getElementsByTagName: () => [], createElement: () => ({}) };
  clientScript().runInContext(createContext(window));
  const set = (name: string, version: string | number = '1.1'): boolean =>
    name === 'ExcelApi' ? isSupported(String(version) as Version, advertised) : name === 'DelayForCellEdit';
  // The client's own `Office` waits for a host to speak to; what add-ins ask of it here is this much.
  window['Office'] = {
    context: { requirements: { isSetSupported: set }, document: { mode: 'readWrite' } },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
  };
  const client = window as unknown as LoadedClient;
  client.OfficeExtension.HttpUtility.setCustomSendRequestFunc(send);
  // A text, not an object: the client refuses objects of another realm.
  Object.assign(client.OfficeExtension.ClientRequestContext, {
    defaultRequestUrlAndHeaders: 'https://in-process.invalid/',
  });
  client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return client;
}
