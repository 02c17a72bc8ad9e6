import type { XlsxWorkbook } from '../../../src/xlsx/workbook.ts';

import type { HostEvent } from '../live/event-queue.ts';
import { LiveHost } from '../live/live-host.ts';
import { LiveWorkbook } from '../live/live-workbook.ts';
import { MissingMembers } from '../live/missing-members.ts';
import { Switches } from '../live/switches.ts';
import type { Traffic } from '../live/traffic.ts';
import type { Version } from '../protocol/requirement-set.ts';
import { type ClientRequest, type ClientResponse, loadClient, type LoadedClient } from './client.ts';
import { FormulaEngine } from '../../formulas/formula-engine.ts';
import { noteMissing } from './missing-report.ts';

export interface InProcessOptions {
  /** ExcelApi as the host claims to have it; `'1.9'` unless told. */
  readonly advertised?: Version;
  /** What `TODAY()` is in formulas: a serial of the 1900 system. */
  readonly today?: number;
  /** `false` where a test asks for a missing member on purpose: it stays off the list at the end of the run. */
  readonly reportMissing?: boolean;
}

/** A genuine `Excel` to run an add-in's code against, on a workbook in memory. */
export interface InProcessHost extends LoadedClient {
  readonly book: LiveWorkbook;
  readonly switches: Switches;
  readonly traffic: Traffic;
  /** Members asked for that the stand-in lacks, and those above the advertised requirement set. */
  readonly missing: MissingMembers;
  /** References that the client has not given back. */
  readonly references: number;
  /** Counts batches (for `switches.failing`) and traffic from the start again. */
  resetCounters(): void;
  /** Sends events that the user caused (outside batches) to the add-in. */
  flushEvents(): void;
  /** Puts `Excel`, `Office` and `OfficeExtension` into `globalThis`; gives back how to take them out again. */
  install(): () => void;
}

/** 11 February 2022: tests do not hang on the clock. */
const USUAL_TODAY = 44_603;

/** Route C of officejs-host.md: no browser, no window, no timers of its own. */
export function createInProcessHost(model: XlsxWorkbook, options: InProcessOptions = {}): InProcessHost {
  const advertised = options.advertised ?? '1.9';
  const switches = new Switches();
  const missing = new MissingMembers();
  const { today = USUAL_TODAY } = options;
  const calculator = new FormulaEngine(model, () => today);
  const book = new LiveWorkbook(model, switches.circumstances, calculator);
  const tally = {
    unknown: (member: string) => {
      missing.unknown(member);
      if (options.reportMissing !== false) noteMissing(member);
    },
    refused: (member: string, since: Version) => {
      missing.refused(member, since);
    },
  };
  const host = new LiveHost(book, switches, advertised, tally);
  const post = (events: readonly HostEvent[]): void => {
    const entries = events.map(({ type, targetId, payload }) => ({
      messageCategory: 65_536,
      messageType: type,
      targetId,
      message: JSON.stringify(payload),
    }));
    if (entries.length > 0) client.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  };
  const client = loadClient(advertised, (request) => send(host, request, post));
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    book,
    switches,
    traffic: host.traffic,
    missing,
    get references() {
      return host.references;
    },
    resetCounters: () => {
      host.resetCounters();
    },
    flushEvents: () => {
      post(book.settle());
    },
    install: () => installGlobals(client),
  };
}

async function send(
  host: LiveHost,
  { url, body }: ClientRequest,
  post: (events: readonly HostEvent[]) => void,
): Promise<ClientResponse> {
  const flags = Number(new URL(url).searchParams.get('flags'));
  const answer = await host.answer(typeof body === 'string' ? body : JSON.stringify(body), flags);
  if (answer.kind === 'refused') {
    const { code, message, httpStatus } = answer.error;
    return { statusCode: httpStatus, headers: {}, body: JSON.stringify({ error: { code, message } }) };
  }
  // Events follow the answer, after the client has dealt with it.
  setTimeout(() => {
    post(answer.events);
  }, 0);
  return { statusCode: 200, headers: {}, body: answer.text };
}

function installGlobals({ Excel, Office, OfficeExtension }: LoadedClient): () => void {
  const names = { Excel, Office, OfficeExtension };
  Object.assign(globalThis, names);
  return () => {
    for (const name of Object.keys(names)) Reflect.deleteProperty(globalThis, name);
  };
}
