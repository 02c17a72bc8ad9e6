import type { Deadline } from './deadline.ts';

/** What an office takes for the deadline where none was set: 会后20日, 会后15个工作日, 交办后30日 (domain.md 5.4). */
export interface DefaultLimit {
  /** 1 to 366. */
  readonly count: number;
  readonly unit: 'days' | 'workdays';
  readonly from: 'meeting' | 'hand-out';
}

export const LONGEST_LIMIT = 366;

/** Whether the day is not the ledger's, but the default limit's. */
export const isInferred = ({ reason }: Deadline): boolean => reason.key === 'default-limit';
