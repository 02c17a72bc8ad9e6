import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';
import { isOverdue } from './unit-tally.ts';
import type { MeetingFigures } from './weekly-summary.ts';

/**
 * The figures by meeting, in ledger order; the items that name none come under `''`. Empty unless the ledger tells
 * several meetings apart.
 */
export function figuresByMeeting(items: readonly FollowUpItem[], asOf: DayNumber): readonly MeetingFigures[] {
  const byMeeting = new Map<string, FollowUpItem[]>();
  let run: FollowUpItem[] = [];
  let running: string | null = null;
  for (const item of items) {
    const { meeting } = item;
    if (meeting !== running) {
      run = byMeeting.get(meeting) ?? [];
      byMeeting.set(meeting, run);
      running = meeting;
    }
    run.push(item);
  }
  const named = byMeeting.size - (byMeeting.has('') ? 1 : 0);
  return named < 2 ? [] : [...byMeeting].map(([meeting, ofMeeting]) => figuresOf(meeting, ofMeeting, asOf));
}

function figuresOf(meeting: string, items: readonly FollowUpItem[], asOf: DayNumber): MeetingFigures {
  let [closed, open, overdue] = [0, 0, 0];
  for (const item of items) {
    if (item.group === 'closed') closed += 1;
    if (item.group === 'open') open += 1;
    if (isOverdue(item, asOf)) overdue += 1;
  }
  const counted = closed + open;
  const rate = counted === 0 ? null : closed / counted;
  return { meeting, items, total: items.length, closed, open, overdue, rate };
}
