import type { DayNumber } from '../calendar/day-number.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';
import type { Light, RowState } from './light-plan.ts';

/** What a row is judged by on a day. */
export interface Judging {
  readonly asOf: DayNumber;
  /** The last day that is due soon. */
  readonly soonUntil: DayNumber;
  /** Each node of a deadline counts, not only the last. */
  readonly byMilestone: boolean;
}

/**
 * An item's state on a day. Closed: late if completed after its day. Stopped items and open ones without a day
 * have none.
 */
export function stateOf(item: FollowUpItem, { asOf, soonUntil, byMilestone }: Judging): RowState | null {
  const { deadline } = item;
  const { due } = deadline;
  switch (item.group) {
    case 'closed':
      return due !== null && item.completedOn !== null && item.completedOn > due ? 'closedLate' : 'closed';
    case 'ongoing':
      return 'ongoing';
    case 'suspended':
      return null;
    case 'open': {
      if (due === null) return null;
      if (due < asOf) return 'overdue';
      const next = byMilestone ? nextNode(deadline, due, asOf) : due;
      return next <= soonUntil ? 'dueSoon' : 'onTrack';
    }
  }
}

/** The first node that is not over yet; the last one is the day it is due. */
function nextNode({ milestones = [] }: Deadline, due: DayNumber, asOf: DayNumber): DayNumber {
  return milestones.find((node) => node >= asOf) ?? due;
}

export function lightOf(state: RowState | null): Light {
  switch (state) {
    case null:
      return 'unknown';
    case 'onTrack':
    case 'closed':
      return 'onTime';
    case 'overdue':
    case 'dueSoon':
    case 'closedLate':
    case 'ongoing':
      return state;
  }
}
