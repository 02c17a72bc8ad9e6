import type { BrowserContext } from 'playwright-core';

/** Every request that any page or frame of a browser makes, from now on. */
export interface RequestLog {
  /** Addresses asked for that are not on this machine; there must be none. */
  readonly outside: () => readonly string[];
  /** How many requests there were: a log that saw none proves nothing. */
  readonly count: () => number;
}

export function logRequests(context: BrowserContext): RequestLog {
  const asked: string[] = [];
  context.on('request', (request) => {
    asked.push(request.url());
  });
  // A socket is no request.
  const watch = (page: {
    on: (event: 'websocket', listener: (socket: { url: () => string }) => void) => unknown;
  }): void => {
    page.on('websocket', (socket) => {
      asked.push(socket.url());
    });
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  return {
    outside: () => asked.filter((address) => !isOnThisMachine(address)),
    count: () => asked.length,
  };
}

function isOnThisMachine(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  // These carry their content in themselves.
  return protocol === 'data:' || protocol === 'blob:' || protocol === 'about:' || hostname === 'localhost';
}
