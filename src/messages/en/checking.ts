import type { WithPlurals } from '../say.ts';
import type { checking as zhCN } from '../zh-CN/checking.ts';

export const checking: WithPlurals<keyof typeof zhCN> = {
  'checking.title': 'What is checked',
  'checking.hint': 'Changes are saved with the workbook and count from the next check.',
  'checking.due-soon-in': '“Due soon” is counted in',
  'checking.due-soon-in.days': 'calendar days',
  'checking.due-soon-in.workdays': 'working days (make-up days included)',
  'checking.stale-feedback': 'Days without feedback before an open item is flagged',
  'checking.stale-ongoing': 'Days without progress before ongoing work is flagged',
  'checking.days.invalid': 'Enter a whole number from 1 to 366.',
  'checking.family.owner': 'Owners',
  'checking.family.deadline': 'Due dates',
  'checking.family.status': 'Status',
  'checking.family.progress': 'Progress and feedback',
  'checking.family.identity': 'Numbers and items',
  'checking.family.shape': 'The table',
  'checking.family.on': '{{on}} of {{all}} on',
  'checking.severity': 'Severity of “{{name}}”',
  'checking.reset': 'Back to standard',
  'checking.office': 'The same checks for the whole office',
  'checking.office.hint':
    'These settings can be saved as a small file for colleagues to import, so that everyone checks alike. It holds nothing from the ledger.',
  'checking.export': 'Export settings',
  'checking.import': 'Import settings…',
  'checking.fault.no-json':
    'Not imported: the file is incomplete or damaged and cannot be read. Ask for a fresh export. Your settings are unchanged.',
  'checking.fault.other-file':
    'Not imported: this is not a file of check settings. Choose one saved by “Export settings”. Your settings are unchanged.',
  'checking.fault.later-version':
    'Not imported: the file was exported by a newer version of the add-in, which this one cannot follow. Update the add-in and try again. Your settings are unchanged.',
  'checking.fault.invalid-value':
    'Not imported: the file says something impossible, such as too many days. It may have been edited. Ask for a fresh export. Your settings are unchanged.',
  'checking.fault.unreadable':
    'Not imported: the file could not be opened. It may have been moved or be in use. Choose it again. Your settings are unchanged.',
  'checking.mark': ', ',
  'checking.preview': 'The settings in this file, to take the place of yours:',
  'checking.preview.due-soon-days_one': 'Due soon: within {{count}} day',
  'checking.preview.due-soon-days_other': 'Due soon: within {{count}} days',
  'checking.preview.due-soon-workdays_one': 'Due soon: within {{count}} working day',
  'checking.preview.due-soon-workdays_other': 'Due soon: within {{count}} working days',
  'checking.preview.stale-feedback_one': 'Open items are flagged after {{count}} day without feedback',
  'checking.preview.stale-feedback_other': 'Open items are flagged after {{count}} days without feedback',
  'checking.preview.stale-ongoing_one': 'Ongoing work is flagged after {{count}} day without progress',
  'checking.preview.stale-ongoing_other': 'Ongoing work is flagged after {{count}} days without progress',
  'checking.preview.off': 'Not checked: {{names}}',
  'checking.preview.on': 'Also checked: {{names}}',
  'checking.preview.severity': 'Severity “{{severity}}”: {{names}}',
  'checking.preview.standard': 'All checks as delivered',
  'checking.preview.take': 'Use these',
  'checking.done.defaults': 'The settings of the file are now used, and saved with the workbook.',
  'checking.stale': 'Settings saved. The results below were checked by the old ones.',
  'checking.stale.day': 'The day has changed. The results below were checked as of {{day}}.',
};
