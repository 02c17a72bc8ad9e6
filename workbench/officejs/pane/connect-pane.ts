import type { LiveHost } from '../live/live-host.ts';
import type { PaneSurroundings } from './app-context.ts';
import { type PaneCallbacks, PaneHost } from './pane-host.ts';

export interface PaneOptions extends PaneCallbacks {
  /** Where the frame is put; it must be in the document. */
  readonly parent: HTMLElement;
  /**
   * The add-in's page: https, on this very page's host name (any port). The client trusts no other host.
   */
  readonly url: string;
  /** What people using a screen reader hear of the frame. */
  readonly title: string;
  readonly host: LiveHost;
  readonly surroundings: PaneSurroundings;
}

export interface ConnectedPane {
  readonly frame: HTMLIFrameElement;
  /** Sends the events of what the user did in the grid since the last call. */
  flush(): void;
  /** Tells old-style handlers that the selection moved. */
  selectionChanged(): void;
  focus(which: 'first' | 'last'): void;
  /** Runs a function command of the page; resolves when the command says that it is done. */
  runCommand(action: string): Promise<void>;
  disconnect(): void;
}

let conversations = 0;

/** Puts the add-in's page into a frame and answers its Office.js from the live workbook. */
export function connectPane(options: PaneOptions): ConnectedPane {
  const { parent, host, surroundings } = options;
  const target = new URL(options.url, window.location.href);
  conversations += 1;
  const conversationId = `pane-${Date.now()}-${conversations}`;
  const hostInfo = `Excel$Web$16.01$${surroundings.displayLanguage}$corr-0001$$disableLogging$0`;
  target.searchParams.set('_host_Info', hostInfo);
  const frame = document.createElement('iframe');
  // The name must stand before the frame is in the document.
  frame.name = JSON.stringify({
    baseFrameName: `frame_${conversationId}`,
    hostInfo,
    xdmInfo: `${conversationId}|follow-up-ledger|${window.location.origin}/`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.title = options.title;
  frame.src = target.href;
  const pane = new PaneHost(
    host,
    conversationId,
    surroundings,
    (text) => {
      frame.contentWindow?.postMessage(text, target.origin);
    },
    options,
  );
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== target.origin) return;
    if (typeof event.data === 'string') void pane.receive(event.data);
  };
  window.addEventListener('message', receive);
  parent.append(frame);
  return {
    frame,
    flush: () => {
      pane.post(host.book.settle());
    },
    selectionChanged: () => {
      pane.selectionChanged();
    },
    focus: (which) => {
      frame.focus();
      pane.focus(which);
    },
    runCommand: (action) => pane.runCommand(action),
    disconnect: () => {
      window.removeEventListener('message', receive);
      frame.remove();
    },
  };
}
