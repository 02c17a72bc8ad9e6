import type { Check } from './check.ts';
import { dueBeforeAssigned } from './deadline/due-before-assigned.ts';
import { dueBeforeMeeting } from './deadline/due-before-meeting.ts';
import { dueImpossible } from './deadline/due-impossible.ts';
import { dueInferred } from './deadline/due-inferred.ts';
import { dueMissing } from './deadline/due-missing.ts';
import { dueNumber } from './deadline/due-number.ts';
import { duePutOffAgain } from './deadline/due-put-off-again.ts';
import { duePutOffOpen } from './deadline/due-put-off-open.ts';
import { dueRestDay } from './deadline/due-rest-day.ts';
import { dueSoon } from './deadline/due-soon.ts';
import { dueText } from './deadline/due-text.ts';
import { dueTwoDigitYear } from './deadline/due-two-digit-year.ts';
import { dueUnreadable } from './deadline/due-unreadable.ts';
import { dueWithoutDay } from './deadline/due-without-day.ts';
import { dueYearSlip } from './deadline/due-year-slip.ts';
import { overdue } from './deadline/overdue.ts';
import { itemMissing } from './identity/item-missing.ts';
import { itemNearlyTwice } from './identity/item-nearly-twice.ts';
import { itemTwice } from './identity/item-twice.ts';
import { meetingDateMissing } from './identity/meeting-date-missing.ts';
import { meetingMissing } from './identity/meeting-missing.ts';
import { numberGap } from './identity/number-gap.ts';
import { numberMissing } from './identity/number-missing.ts';
import { numberTwice } from './identity/number-twice.ts';
import { ownerAlias } from './owner/owner-alias.ts';
import { ownerAlsoSupporting } from './owner/owner-also-supporting.ts';
import { ownerCollective } from './owner/owner-collective.ts';
import { ownerIncomplete } from './owner/owner-incomplete.ts';
import { ownerMissing } from './owner/owner-missing.ts';
import { ownerNoName } from './owner/owner-no-name.ts';
import { ownerNotInRoster } from './owner/owner-not-in-roster.ts';
import { ownerPhone } from './owner/owner-phone.ts';
import { ownerRole } from './owner/owner-role.ts';
import { ownerSeveralLeads } from './owner/owner-several-leads.ts';
import { ownerUndecided } from './owner/owner-undecided.ts';
import { ongoingQuiet } from './progress/ongoing-quiet.ts';
import { unitVariants } from './owner/unit-variants.ts';
import { progressMissing } from './progress/progress-missing.ts';
import { progressStale } from './progress/progress-stale.ts';
import { progressUnchanged } from './progress/progress-unchanged.ts';
import { belowTotal } from './shape/below-total.ts';
import { brokenFormat } from './shape/broken-format.ts';
import { brokenFormula } from './shape/broken-formula.ts';
import { brokenList } from './shape/broken-list.ts';
import { columnMissing } from './shape/column-missing.ts';
import { errorValue } from './shape/error-value.ts';
import { overdueHidden } from './shape/overdue-hidden.ts';
import { straySpaces } from './shape/stray-spaces.ts';
import { closedLate } from './status/closed-late.ts';
import { closedWithoutDate } from './status/closed-without-date.ts';
import { closedWithoutEvidence } from './status/closed-without-evidence.ts';
import { completedBeforeMeeting } from './status/completed-before-meeting.ts';
import { completedInFuture } from './status/completed-in-future.ts';
import { completedNotClosed } from './status/completed-not-closed.ts';
import { percentageDisagrees } from './status/percentage-disagrees.ts';
import { statusAheadOfProgress } from './status/status-ahead-of-progress.ts';
import { statusBehindProgress } from './status/status-behind-progress.ts';
import { statusMissing } from './status/status-missing.ts';
import { statusNotLate } from './status/status-not-late.ts';
import { statusUnknown } from './status/status-unknown.ts';

/** Every check there is, family by family; an item's findings come in this order. */
export const CATALOGUE: readonly Check[] = [
  ownerMissing,
  ownerUndecided,
  ownerCollective,
  ownerSeveralLeads,
  ownerIncomplete,
  ownerAlsoSupporting,
  ownerRole,
  ownerNoName,
  ownerPhone,
  ownerNotInRoster,
  ownerAlias,
  unitVariants,
  dueMissing,
  dueWithoutDay,
  dueUnreadable,
  dueImpossible,
  dueNumber,
  dueText,
  dueTwoDigitYear,
  dueYearSlip,
  dueBeforeMeeting,
  dueBeforeAssigned,
  dueInferred,
  dueRestDay,
  duePutOffOpen,
  duePutOffAgain,
  overdue,
  dueSoon,
  statusMissing,
  statusUnknown,
  statusNotLate,
  closedWithoutDate,
  completedNotClosed,
  completedInFuture,
  completedBeforeMeeting,
  closedLate,
  statusBehindProgress,
  statusAheadOfProgress,
  percentageDisagrees,
  closedWithoutEvidence,
  ongoingQuiet,
  progressMissing,
  progressStale,
  progressUnchanged,
  numberMissing,
  numberTwice,
  numberGap,
  itemTwice,
  itemNearlyTwice,
  itemMissing,
  meetingMissing,
  meetingDateMissing,
  errorValue,
  straySpaces,
  belowTotal,
  overdueHidden,
  brokenFormula,
  brokenFormat,
  brokenList,
  columnMissing,
];
