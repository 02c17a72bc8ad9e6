import type { Finding } from '../checks/finding.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';
import { fingerprint } from '../wording/fingerprint.ts';
import type { ItemMark, Waived, WaiverScope } from './waiver.ts';

/** Characters of an item's number that tell it from others. */
const LONGEST_NUMBER = 40;

/** What "leave it" said of this finding means; an item can only be left where the finding is about one. */
export function waivedBy(finding: Finding, scope: WaiverScope): Waived {
  const { check, item } = finding;
  switch (scope) {
    case 'cell':
      return { scope, check, item: item === null ? null : markOf(item), about: contentOf(finding) };
    case 'item':
      return item === null
        ? waivedBy(finding, 'cell')
        : { scope, item: markOf(item), about: itemContent(item) };
    case 'check':
      return { scope, check };
  }
}

const markOf = (item: FollowUpItem): ItemMark => ({ number: numberOf(item), print: printOf(item) });

export const numberOf = ({ number }: FollowUpItem): string => number.slice(0, LONGEST_NUMBER);

export const printOf = ({ meeting, item }: FollowUpItem): string => fingerprint(meeting, item);

/** What a waiver of the whole item rests on: who, by when, how far. */
export const itemContent = ({ leadUnit, persons, deadline, statusText }: FollowUpItem): string =>
  fingerprint(leadUnit, persons.join('、'), ...dueContent(deadline), statusText);

/** What is written and the day it is read as: a real date has no words. */
const dueContent = ({ text, due }: Deadline): readonly string[] => [text, String(due)];

/**
 * What the finding says of the ledger, without what time and sorting change: an overdue item is one day more overdue
 * tomorrow, its double stands in another row, next week's check compares with another summary, and the waiver stands.
 */
export function contentOf({ check, family, item, params, cell }: Finding): string {
  const said = Object.entries(params)
    .filter(
      ([name]) => name !== 'days' && name !== 'row' && !(name === 'day' && check === 'progress-unchanged'),
    )
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort();
  const place = item === null ? [cell.sheet] : [];
  return fingerprint(check, ...place, ...said, ...(item === null ? [] : familyContent(family, item)));
}

function familyContent(family: Finding['family'], item: FollowUpItem): readonly string[] {
  switch (family) {
    case 'owner':
      return [item.leadUnit, item.persons.join('、')];
    case 'deadline':
      return dueContent(item.deadline);
    case 'status':
      return [item.statusText, ...dueContent(item.deadline), String(item.completedOn)];
    case 'progress':
      return [item.progress];
    case 'identity':
    case 'shape':
      return [];
  }
}
