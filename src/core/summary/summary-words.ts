import type { Status } from '../status/status.ts';
import type { Words } from '../words.ts';

/** The words of the weekly summary sheet (`messages/<language>/summary.ts`). */
export type SummaryKey =
  | `summary.${SheetKey}`
  | `summary.heading.${Heading}`
  | `summary.overview.${OverviewKey}`
  | `summary.none.${'new' | 'closed' | 'overdue' | 'next' | 'break' | 'problems' | 'meetings' | 'items'}`
  | `summary.beside.${'new' | 'newToo' | 'closed' | 'closedToo'}`
  | `summary.untold.${'new' | 'closed' | 'overdue'}`
  | `summary.part.${Status | 'open' | 'closedLate' | 'onTime' | 'late' | 'closedNoDeadline' | 'lateWeek' | 'lateMonth' | 'lateLonger'}`
  | `summary.status.${Status | 'total'}`
  | `summary.light.${'overdue' | 'dueSoon' | 'onTime' | 'closedLate' | 'closedOnTime' | 'ongoing' | 'weeks'}`
  | `summary.step.${'remind' | 'urge' | 'urgeAgain' | 'report' | 'reportAfter'}`
  | `summary.change.${ChangeKey}`
  | `summary.column.${ColumnName}`
  | `summary.group.${'meeting' | 'category' | 'leader'}`
  | `summary.ranking.${'district' | 'department'}`
  | `summary.${'chartTitle' | 'last'}.${'district' | 'department' | 'all'}`
  | `summary.festival.${FestivalName}`
  | `summary.font.${'title' | 'heading' | 'subheading' | 'body'}`;

type SheetKey =
  | 'sheetName'
  | 'title'
  | 'name'
  | 'week'
  | 'weekDays'
  | 'sheetNameDays'
  | 'sheetNameOnePage'
  | 'onePage'
  | `notice.${'overdue' | 'item' | 'noUnit' | 'more'}`
  | 'issue'
  | 'issuingUnit'
  | 'imprint'
  | 'past'
  | `past.${'closedSince' | 'addedSince' | 'closedUndated' | 'addedUndated' | 'asToday'}`
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
  | 'personsMore'
  | 'rules'
  | 'rulesClick'
  | 'rulesLead'
  | 'rulesJoint'
  | 'rulesSupporting'
  | 'rulesShared'
  | 'rulesMerged'
  | 'listCut'
  | 'annexCut'
  | 'notStated'
  | 'unknownStatus'
  | 'ordinals'
  | 'break'
  | 'breakUnnamed'
  | 'breakDue'
  | 'lastUnnamed'
  | 'silentUnits'
  | 'severalLeaders'
  | 'chartCut'
  | 'history'
  | 'historyChart'
  | 'noOwner'
  | 'noFeedback'
  | 'noFeedbackNoUnit'
  | 'fewUnranked'
  | 'stepRule'
  | 'meetingsDone'
  | 'meetingsDoneMore'
  | 'categoriesDone'
  | 'categoriesDoneMore'
  | 'leadersDone'
  | 'leadersDoneMore'
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
  | 'goneItems'
  | 'goneItem'
  | 'goneUnnumbered';

type FestivalName =
  'newYear' | 'springFestival' | 'qingming' | 'labourDay' | 'dragonBoat' | 'midAutumn' | 'nationalDay';

type Heading =
  | 'groups'
  | 'groupIndex'
  | 'meetings'
  | 'overview'
  | 'week'
  | 'overdue'
  | 'next'
  | 'units'
  | 'problems'
  | 'nextSteps'
  | 'annex'
  | 'index'
  | 'onePageOverdue';

type OverviewKey =
  | 'total'
  | 'empty'
  | 'open'
  | 'rate'
  | 'overdue'
  | 'overdueSomeUnnamed'
  | 'overdueUnnamed'
  | 'overduePersons'
  | 'new'
  | 'closed'
  | 'closedParts'
  | 'closedOneLate'
  | 'closedAllLate'
  | 'lateOne'
  | 'daysLate'
  | 'next'
  | 'break';

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
  | 'noYear'
  | 'place'
  | 'source'
  | 'step'
  | 'meeting'
  | 'category'
  | 'leader'
  | 'name'
  | 'open'
  | 'noFeedback'
  | 'formerDue'
  | 'asOf'
  | 'allItems'
  | 'toClose'
  | 'closedItems'
  | 'inTime'
  | 'rateBar'
  | 'daysLate'
  | 'status'
  | 'completedOn'
  | 'light';

export type SummaryWords = Words<SummaryKey>;
