import type { SummarisingKey } from '../zh-CN/summarising.ts';

export const summarising: Readonly<Record<SummarisingKey, string>> = {
  'summarising.title': 'Summary settings',
  'summarising.other-week': 'Another week (any day of it)',
  'summarising.name': 'Title',
  'summarising.unit': 'Issued by',
  'summarising.issue': 'Number of this issue',
  'summarising.issue.hint': 'Counts on by itself from week to week; leave empty to print none.',
  'summarising.issue.invalid': 'Enter a whole number from 1 to 9999.',
  'summarising.starts-on': 'Weeks begin on',
  'summarising.supporting': 'Count supporting units as well',
  'summarising.last-three': 'Name the last three (once your head agrees)',
  'summarising.report-days': 'Suggest a report when later than (days)',
  'summarising.report-urges': 'Suggest a report after so many reminders',
  'summarising.urges.invalid': 'Enter a whole number from 1 to 99.',
  'summarising.layout': 'Layout',
  'summarising.layout.full': 'Full summary',
  'summarising.layout.one-page': 'One page for the head of the office',
  'summarising.last': 'Workbook with the last summary (optional)',
  'summarising.last.hint':
    'Not needed as a rule: the last summary in this workbook is compared with. Choose a file where it stands in another one. It is read on this machine only, and not changed.',
  'summarising.last.choose': 'Choose a file…',
  'summarising.last.change': 'Choose another…',
  'summarising.last.put-away': 'Take “{{file}}” away',
  'summarising.last.opening': 'Opening…',
  'summarising.last.ready': 'The summary will be compared with the last one in it.',
  'summarising.last.failed':
    'Something went wrong and the file was not opened ({{detail}}). Take it away, or reopen the pane and try again.',
  'summarising.existing': 'If this week has a summary already',
  'summarising.existing.keep': 'Keep it and write another one',
  'summarising.existing.replace': 'Replace it',
  'summarising.existing.hint':
    'What was written under “Next steps” goes over into the new sheet; other changes made by hand do not.',
  'summarising.former.replaced': 'The earlier summary “{{sheet}}” was replaced.',
  'summarising.former.carried':
    'The earlier summary “{{sheet}}” was replaced; what was written under “Next steps” is in the new one.',
  'summarising.former.referred-to':
    'The earlier summary “{{sheet}}” was not replaced: {{by}} refers to its cells and would break. The new one stands beside it; change the reference first, then replace.',
  'summarising.former.unsure':
    'The earlier summary “{{sheet}}” was not replaced: whether other sheets refer to it could not be told. The new one stands beside it; delete the earlier one yourself once you are sure.',
  'summarising.former.protected':
    'The earlier summary “{{sheet}}” was not replaced: its sheet is protected and may be the final one. The new one stands beside it; unprotect the sheet to replace it.',
  'summarising.former.no-next-steps':
    'The earlier summary “{{sheet}}” was not replaced: its section “Next steps” was not found, so what was written there could not be taken over. The new one stands beside it; compare them, then delete the earlier one yourself.',
  'summarising.copy': 'Copy as text',
  'summarising.copied': 'The text is copied; paste it where you like.',
  'summarising.copy-refused': 'The clipboard is closed to the pane. Copy the text from the box below.',
  'summarising.notice': 'The week in words',
  'summarising.issue-not-kept':
    'The summary stands, but its number ({{number}}) could not be kept in the workbook: check the number before the next one.',
  'summarising.preview.name': 'Title of the summary: {{name}}',
  'summarising.preview.unit': 'Issued by {{unit}}',
  'summarising.preview.starts-on': 'Weeks begin on {{day}}',
  'summarising.preview.supporting': 'Supporting units count as well',
  'summarising.preview.last-three': 'The last three are named',
  'summarising.preview.escalation':
    'Report is suggested when more than {{days}} days late, or after {{urges}} reminders',
  'summarising.weekday.1': 'Monday',
  'summarising.weekday.2': 'Tuesday',
  'summarising.weekday.3': 'Wednesday',
  'summarising.weekday.4': 'Thursday',
  'summarising.weekday.5': 'Friday',
  'summarising.weekday.6': 'Saturday',
  'summarising.weekday.7': 'Sunday',
};
