import type { Status } from '../status/status.ts';
import type { Words } from '../words.ts';

/** The words of the weekly summary sheet (`messages/<language>/summary.ts`). */
export type SummaryKey =
  | `summary.${SheetKey}`
  | `summary.heading.${Heading}`
  | `summary.overview.${OverviewKey}`
  | `summary.none.${'new' | 'closed' | 'overdue' | 'next' | 'problems' | 'meetings'}`
  | `summary.part.${Status | 'open' | 'closedLate' | 'onTime' | 'late' | 'lateWeek' | 'lateMonth' | 'lateLonger'}`
  | `summary.status.${Status | 'total'}`
  | `summary.light.${'overdue' | 'dueSoon' | 'onTime' | 'closedLate' | 'closedOnTime' | 'ongoing' | 'weeks'}`
  | `summary.step.${'remind' | 'urge' | 'urgeAgain' | 'report' | 'reportAfter'}`
  | `summary.change.${ChangeKey}`
  | `summary.column.${ColumnName}`
  | `summary.font.${'title' | 'heading' | 'body'}`;

type SheetKey =
  | 'sheetName'
  | 'title'
  | 'period'
  | 'source'
  | 'sourceSheet'
  | 'months'
  | 'day'
  | 'dayWithYear'
  | 'inferredDay'
  | 'comma'
  | 'units'
  | 'unitsMore'
  | 'rules'
  | 'rulesJoint'
  | 'rulesMerged'
  | 'listCut'
  | 'annexCut'
  | 'notStated'
  | 'unknownStatus'
  | 'chartTitle'
  | 'noOwner'
  | 'noFeedback'
  | 'fewUnranked'
  | 'stepRule'
  | 'meetingsDone'
  | 'meetingsDoneMore'
  | 'noDeadline'
  | 'place'
  | 'rowOnly'
  | 'tip';

type ChangeKey =
  | 'since'
  | 'added'
  | 'closed'
  | 'newlyOverdue'
  | 'extended'
  | 'reopened'
  | 'gone'
  | 'nothing'
  | 'rateUp'
  | 'rateDown'
  | 'rateSame'
  | 'extendedItems'
  | 'reopenedItems'
  | 'goneItems';

type Heading =
  'meetings' | 'overview' | 'week' | 'overdue' | 'next' | 'units' | 'problems' | 'annex' | 'index';

type OverviewKey =
  'total' | 'empty' | 'open' | 'rate' | 'overdue' | 'new' | 'closed' | 'closedParts' | 'daysLate' | 'next';

export type ColumnName =
  | 'number'
  | 'item'
  | 'leadUnit'
  | 'due'
  | 'progress'
  | 'count'
  | 'share'
  | 'rank'
  | 'total'
  | 'closed'
  | 'overdue'
  | 'rate'
  | 'problem'
  | 'noOwner'
  | 'noDeadline'
  | 'place'
  | 'source'
  | 'step'
  | 'meeting'
  | 'open'
  | 'noFeedback'
  | 'formerDue'
  | 'daysLate'
  | 'status'
  | 'completedOn'
  | 'light';

export type SummaryWords = Words<SummaryKey>;
