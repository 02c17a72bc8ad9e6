import type { Status } from '../status/status.ts';
import type { Words } from '../words.ts';

/** What a table of items shows in its fifth column. */
export type FifthColumn = 'daysLate' | 'status' | 'completedOn';

/** The words of the weekly summary sheet (`messages/<language>/summary.ts`). */
export type SummaryKey =
  | `summary.${SheetKey}`
  | `summary.heading.${Heading}`
  | `summary.overview.${OverviewKey}`
  | `summary.none.${'new' | 'closed' | 'overdue' | 'next' | 'problems'}`
  | `summary.part.${Status | 'open' | 'closedLate'}`
  | `summary.status.${Status | 'total'}`
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
  | 'chartTitle'
  | 'noOwner'
  | 'noDeadline'
  | 'place'
  | 'rowOnly'
  | 'tip';

type Heading = 'overview' | 'week' | 'overdue' | 'next' | 'units' | 'problems' | 'annex' | 'index';

type OverviewKey = 'total' | 'empty' | 'open' | 'rate' | 'overdue' | 'new' | 'closed' | 'next';

type ColumnName =
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
  | FifthColumn;

export type SummaryWords = Words<SummaryKey>;
