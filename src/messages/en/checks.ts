import type { FindingKey } from '../say-finding.ts';
import type { WithPlurals } from '../say.ts';

export const checks: WithPlurals<FindingKey> = {
  'checks.owner-missing.message': 'No owner: neither a unit nor a person is named.',
  'checks.owner-missing.suggestion':
    'Enter the owner the minutes name; if they name none, ask for a decision.',
  'checks.owner-collective.message': 'The owner “{{text}}” is no unit in particular.',
  'checks.owner-collective.suggestion': 'Name a lead unit, or split the item by unit.',
  'checks.due-missing.message': 'No due date.',
  'checks.due-missing.suggestion': 'Enter the date the meeting set, or “Ongoing” if the work has no end.',
  'checks.due-inferred.message': 'No deadline is stated; by the default limit it would be {{day}}.',
  'checks.due-inferred.suggestion':
    'Check whether that day is right and write it into the ledger, or “ongoing” for lasting work.',
  'checks.inferred': '{{message}} (deadline inferred)',
  'checks.due-unreadable.message': 'The due date “{{text}}” does not say which day.',
  'checks.due-unreadable.suggestion': 'Write a date, such as 2022-02-11.',
  'checks.due-impossible.message': 'The due date “{{text}}” is a day that does not exist.',
  'checks.due-impossible.suggestion': 'Check the minutes: should it be {{day}}?',
  'checks.due-before-meeting.message': 'The due date “{{text}}” is before the meeting of {{day}}.',
  'checks.due-before-meeting.suggestion': 'Check the year and the month.',
  'checks.overdue.message_one': '{{count}} day overdue and not closed.',
  'checks.overdue.message_other': '{{count}} days overdue and not closed.',
  'checks.overdue.suggestion':
    'Ask the owner why and when it will be done. If it is done, update the status.',
  'checks.due-soon.message_one': 'Due in {{count}} day and not closed.',
  'checks.due-soon.message_other': 'Due in {{count}} days and not closed.',
  'checks.due-today.message': 'Due today and not closed.',
  'checks.due-soon.suggestion': 'Remind the owner.',
};
