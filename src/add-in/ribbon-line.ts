/** The jobs behind ribbon buttons; the names stand in manifest.xml. */
export const RIBBON_JOBS = ['check', 'light', 'summary'] as const;
export type RibbonJob = (typeof RIBBON_JOBS)[number];

/** The line between a workbook's ribbon buttons and its open pane. */
export interface RibbonLine {
  /** The ribbon's end: asks the pane to do the job. Resolves to whether a pane took it. */
  call(job: RibbonJob): Promise<boolean>;
  /** The pane's end: takes every call until the returned function hangs up. */
  answer(onCall: (job: RibbonJob) => void): () => void;
}

type Message =
  | { readonly kind: 'call'; readonly id: string; readonly job: RibbonJob }
  | { readonly kind: 'taken'; readonly id: string };

/** How long a pane may take to pick up (milliseconds). A pane that is busy drawing is never that busy. */
const RINGING = 400;

/**
 * Ribbon buttons run in a page of their own. Pane and buttons of one workbook find each other over a
 * broadcast channel of our origin, named after the workbook: another window's pane must not answer.
 * `null` for a workbook without an address (never saved, so two could be mistaken for each other) and
 * where the browser has no channels: then buttons do their jobs themselves.
 */
export function ribbonLine(workbookAddress: string | null | undefined): RibbonLine | null {
  if (!workbookAddress || typeof BroadcastChannel !== 'function') return null;
  const name = `follow-up-ledger:${workbookAddress}`;
  return {
    call: (job) => {
      const channel = new BroadcastChannel(name);
      const id = crypto.randomUUID();
      return new Promise((resolve) => {
        const hangUp = (taken: boolean) => {
          clearTimeout(timer);
          channel.close();
          resolve(taken);
        };
        const timer = setTimeout(hangUp, RINGING, false);
        channel.onmessage = ({ data }: MessageEvent<Message>) => {
          if (data.kind === 'taken' && data.id === id) hangUp(true);
        };
        channel.postMessage({ kind: 'call', id, job } satisfies Message);
      });
    },
    answer: (onCall) => {
      const channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }: MessageEvent<Message>) => {
        if (data.kind !== 'call' || !RIBBON_JOBS.includes(data.job)) return;
        channel.postMessage({ kind: 'taken', id: data.id } satisfies Message);
        onCall(data.job);
      };
      return () => {
        channel.close();
      };
    },
  };
}
