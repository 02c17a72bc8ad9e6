import type { DayNumber } from '../../core/calendar/day-number.ts';
import type { WorkbookPort } from '../../core/workbook-port.ts';

/** The working days of lights being renewed, unasked. */
export interface Renewal {
  readonly stop: AbortController;
  /** Never fails for want of the network or of Excel's consent. */
  readonly done: Promise<void>;
}

export function startRenewal(port: WorkbookPort, today: DayNumber): Renewal {
  const stop = new AbortController();
  return { stop, done: renew(port, today, stop.signal) };
}

/** Makes way for a job that was asked for: what is being written still is, and no more. */
export async function ended(renewal: Renewal | null): Promise<void> {
  renewal?.stop.abort();
  await renewal?.done.catch(() => undefined);
}

async function renew(port: WorkbookPort, today: DayNumber, signal: AbortSignal): Promise<void> {
  const renewing = await import('../../jobs/renew-workdays.ts').catch(() => null);
  // Expected trouble (a protected or read-only workbook) leaves the lights dark sooner, as they were.
  await renewing?.renewWorkdays({ port, today, signal });
}
