import type { DeadlineKind } from '../deadlines/deadline.ts';

/** The six states of domain.md §5.1, and `unknown` for blank or unknown wordings (counted open). */
export type Status =
  'notStarted' | 'inProgress' | 'awaitingSignOff' | 'closed' | 'ongoing' | 'suspended' | 'unknown';

/** The six states without `unknown`, in the order a follow-up item goes through them. */
export const STATES = [
  'notStarted',
  'inProgress',
  'awaitingSignOff',
  'closed',
  'ongoing',
  'suspended',
] as const satisfies readonly Exclude<Status, 'unknown'>[];

/** What the weekly summary counts an item as: total = closed + open + ongoing + suspended. */
export type StatusGroup = 'open' | 'closed' | 'ongoing' | 'suspended';

/**
 * Unknown counts as open; a deadline 长期坚持 puts what is neither closed nor suspended into `ongoing`
 * (test-data/government/README.md).
 */
export function groupOf(status: Status, deadline: DeadlineKind): StatusGroup {
  switch (status) {
    case 'closed':
    case 'suspended':
    case 'ongoing':
      return status;
    case 'notStarted':
    case 'inProgress':
    case 'awaitingSignOff':
    case 'unknown':
      return deadline === 'open-ended' ? 'ongoing' : 'open';
  }
}
