import type { Check } from './check.ts';
import { dueMissing } from './due-missing.ts';
import { dueSoon } from './due-soon.ts';
import { dueUnreadable } from './due-unreadable.ts';
import { overdue } from './overdue.ts';
import { ownerMissing } from './owner-missing.ts';

/** Every check there is; an item's findings come in this order. */
export const CATALOGUE: readonly Check[] = [ownerMissing, dueMissing, dueUnreadable, overdue, dueSoon];
