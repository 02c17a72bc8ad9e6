/** The six states of domain.md §5.1, and `unknown` for blank or unknown wordings (counted open). */
export type Status =
  'notStarted' | 'inProgress' | 'awaitingSignOff' | 'closed' | 'ongoing' | 'suspended' | 'unknown';

/** What the weekly summary counts an item as: total = closed + open + ongoing + suspended. */
export type StatusGroup = 'open' | 'closed' | 'ongoing' | 'suspended';
