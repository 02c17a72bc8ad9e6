import type { SummaryReading } from '../core/summary/annex/last-summary.ts';
import type { SayAll } from '../messages/index.ts';

/** What could not be read of the summary that this week is compared with. */
export function lastSummaryNotes(reading: SummaryReading | null, say: SayAll): string[] {
  if (reading === null) return [];
  if (reading.kind === 'unreadable') return [say('cli.note-summary-unreadable', { sheet: reading.sheet })];
  const { sheet, leftOut } = reading.summary;
  return leftOut === 0 ? [] : [say('cli.note-summary-left-out', { sheet, count: leftOut })];
}
