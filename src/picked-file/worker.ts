import { serveWorkbook } from './serve-workbook.ts';

/** Entry of the worker: opening a ledger of 10,000 rows takes half a second, in which the pane could not be used. */
serveWorkbook({
  postMessage: (message, transfer) => {
    globalThis.postMessage(message, { transfer });
  },
  addEventListener: (type, listener) => {
    globalThis.addEventListener(type, listener);
  },
});
