import type { Check } from './check.ts';
import { dueBeforeMeeting } from './due-before-meeting.ts';
import { dueInferred } from './due-inferred.ts';
import { dueMissing } from './due-missing.ts';
import { dueSoon } from './due-soon.ts';
import { dueUnreadable } from './due-unreadable.ts';
import { overdue } from './overdue.ts';
import { ownerCollective } from './owner-collective.ts';
import { ownerMissing } from './owner-missing.ts';

/** Every check there is; an item's findings come in this order. */
export const CATALOGUE: readonly Check[] = [
  ownerMissing,
  ownerCollective,
  dueMissing,
  dueInferred,
  dueUnreadable,
  dueBeforeMeeting,
  overdue,
  dueSoon,
];
