import type { WithPlurals } from '../say.ts';
import type { pane as zhCN } from '../zh-CN/pane.ts';

export const pane: WithPlurals<keyof typeof zhCN> = {
  'pane.name': 'Follow-up Ledger',
  'pane.retry': 'Try again',
  'pane.close': 'Close',
  'pane.start.loading': 'Connecting to Excel…',
  'pane.start.too-old.what': 'This Excel, or its web component, is too old to run the add-in.',
  'pane.start.too-old.why':
    'The add-in needs the Microsoft Edge WebView2 Runtime, version 110 or later. The Internet Explorer component is not supported.',
  'pane.start.too-old.next':
    'Install the latest updates for Excel 2021, Excel 2024 or Microsoft 365, and install or update the WebView2 Runtime. Or open the workbook in Excel on the web. Your ledger has not been changed.',
  'pane.start.office-silent.what': 'Excel has not answered for 10 seconds.',
  'pane.start.office-silent.why':
    'Excel may be busy or waiting for an open dialog, or this page was opened outside Excel.',
  'pane.start.office-silent.next':
    'Close any open dialog in Excel and choose “Try again”. If that does not help, reopen the workbook.',
  'pane.start.office-missing.what': 'Office.js could not be loaded, so Excel cannot be reached.',
  'pane.start.office-missing.why':
    'The network is down, or your organisation blocks the address Office.js comes from.',
  'pane.start.office-missing.next':
    'Check the network and choose “Try again”. In a closed network, ask your administrator to use the copy of Office.js on your own server.',
  'pane.start.files-missing.what': 'Some of the add-in’s files did not arrive.',
  'pane.start.files-missing.why': 'The connection broke, or the add-in has just been updated.',
  'pane.start.files-missing.next':
    'Choose “Try again”. If that does not help, close the pane and open it again.',
  'pane.found.label': 'The ledger found',
  'pane.found.looking': 'Looking for the ledger…',
  'pane.found.sheet': 'Sheet “{{sheet}}”',
  'pane.found.items_one': 'Header in row {{header}}, {{count}} action item',
  'pane.found.items_other': 'Header in row {{header}}, {{count}} action items',
  'pane.found.no-items': 'Header in row {{header}}, no action items yet',
  'pane.found.none': 'No ledger found yet',
  'pane.found.settings-unreadable':
    'The settings in this workbook could not be read. Defaults are used, and the settings are left as they are.',
  'pane.jobs.label': 'Jobs',
  'pane.check': 'Check',
  'pane.check.tip': 'Checks owners and due dates. Reads only',
  'pane.light': 'Highlight',
  'pane.light.tip':
    'Overdue rows turn red, due-soon rows yellow, with Excel’s own conditional formats. Can be removed at any time',
  'pane.summary': 'Weekly summary',
  'pane.summary.tip': 'Writes the weekly summary to a new sheet at the end',
  'pane.clear': 'Remove highlights',
  'pane.clear.tip': 'Takes off the highlights this add-in made. Your own formats stay',
  'pane.cancel': 'Cancel',
  'pane.cancelling': 'Cancelling…',
  'pane.check-again': 'Check again',
  'pane.running.look': 'Reading the ledger',
  'pane.running.check': 'Checking',
  'pane.running.light': 'Highlighting',
  'pane.running.summary': 'Writing the weekly summary',
  'pane.running.clear': 'Removing highlights',
  'pane.running.save': 'Saving the setting',
  'pane.running.columns': 'Looking at the columns',
  'pane.running.keep': 'Saving',
  'pane.step.looking': 'looking for the ledger',
  'pane.step.reading': 'reading items',
  'pane.step.checking': 'checking items',
  'pane.step.painting': 'setting highlights',
  'pane.step.summarising': 'counting',
  'pane.step.writing': 'writing the sheet',
  'pane.progress': '{{job}}: {{step}}, {{percent}}%',
  'pane.waiting':
    'Excel has not answered yet. If a cell is being edited, press Enter or Esc to finish; the job then goes on by itself.',
  'pane.week': 'Summary week',
  'pane.week.this': 'This week ({{days}})',
  'pane.week.last': 'Last week ({{days}})',
  'pane.week.one-month': '{{from}}–{{to}} {{month}}',
  'pane.week.two-months': '{{from}} {{month}} – {{to}} {{nextMonth}}',
  'pane.settings': 'Settings',
  'pane.due-soon-days': 'Due soon: days ahead',
  'pane.due-soon-days.hint':
    'How many days before the due date count as due soon (0–366). Saved in the workbook',
  'pane.due-soon-days.invalid': 'Enter a whole number from 0 to 366.',
  'pane.language': 'Language',
  'pane.done.check.clean': 'Checked: no problems in {{items}} action items.',
  'pane.done.check_one':
    'Checked: {{count}} finding ({{overdue}} overdue, {{dueSoon}} due soon, {{problems}} other).',
  'pane.done.check_other':
    'Checked: {{count}} findings ({{overdue}} overdue, {{dueSoon}} due soon, {{problems}} other).',
  'pane.done.light':
    'Highlighted: {{overdue}} overdue in red, {{dueSoon}} due soon in yellow. They keep themselves up to date every day.',
  'pane.done.light.none':
    'Highlights are set. Nothing is overdue or due soon today. They keep themselves up to date every day.',
  'pane.done.summary':
    'The weekly summary is on the new sheet “{{sheet}}”: {{total}} items, {{closed}} closed, {{overdue}} overdue.',
  'pane.done.summary.open': 'Show the summary',
  'pane.done.clear_one': 'Highlights removed ({{count}} rule).',
  'pane.done.clear_other': 'Highlights removed ({{count}} rules).',
  'pane.done.clear.none': 'There were no highlights to remove.',
  'pane.done.save': 'Saved: items due within {{days}} days count as due soon.',
  'pane.stale': 'The ledger has changed since the check. These results may be out of date.',
  'pane.failed.what': 'Something went wrong in the add-in, and this step did not finish.',
  'pane.failed.why': 'This is a fault of the add-in, not of yours ({{detail}}).',
  'pane.failed.next':
    'No ledger cell was changed. Try again; if it keeps failing, give your administrator the version shown at the bottom of the pane.',
  'pane.region-failed': 'This part cannot be shown.',
  'pane.counts.label': 'The ledger at a glance',
  'pane.count.overdue': 'Overdue',
  'pane.count.due-soon': 'Due soon',
  'pane.count.problems': 'Problems',
  'pane.count.closed': 'Closed',
  'pane.count.tip': 'Show only: {{name}}',
  'pane.list.label': 'Findings',
  'pane.list.title': 'Findings ({{count}})',
  'pane.list.filtered': 'Findings ({{count}} of {{all}})',
  'pane.list.show-all': 'Show all',
  'pane.list.order': 'Order',
  'pane.list.order.weight': 'Most serious first',
  'pane.list.order.sheet': 'As in the ledger',
  'pane.list.order.unit': 'By owner',
  'pane.list.keys': 'Arrow keys move, Enter goes to the cell',
  'pane.list.severity.error': 'Error',
  'pane.list.severity.warning': 'Warning',
  'pane.list.severity.info': 'Note',
  'pane.list.no-unit': 'No owner stated',
  'pane.list.quoted': 'Written: {{text}}',
  'pane.list.suggestion': 'Suggestion: {{text}}',
  'pane.list.gone-to': 'Went to {{cell}}',
  'pane.clean.title': 'All in order',
  'pane.clean.text_one':
    '{{count}} action item has an owner and a due date, and is neither overdue nor due soon. Ready for the weekly summary.',
  'pane.clean.text_other':
    'All {{count}} action items have an owner and a due date. Nothing is overdue or due soon. Ready for the weekly summary.',
  'pane.clean.none-left': 'Nothing of this kind needs attention.',
  'pane.empty.title': 'Open your ledger and choose Check',
  'pane.empty.text':
    'Go to the sheet with the ledger. It is recognised by a column such as “Action item”, with “Owner” or “Due date”.',
  'pane.no-items.title': 'No action items yet',
  'pane.no-items.text': 'The header was recognised. Enter action items below it, then choose Check.',
  'pane.hint.title': 'Three buttons look after your ledger',
  'pane.hint.check':
    'Check finds items without owner or due date, overdue and due soon. Choose one to go to its cell.',
  'pane.hint.light':
    'Highlight turns overdue rows red and due-soon rows yellow, for everyone you send the file to.',
  'pane.hint.summary': 'Weekly summary writes a new sheet. Every figure links back to the ledger.',
  'pane.hint.promise': 'Your ledger’s cells are never changed.',
  'pane.hint.dismiss': 'Got it',
  'pane.privacy': 'Everything happens on this computer. No data leaves it.',
  'pane.build': 'Version {{build}}',
  'pane.support.title': 'Follow-up Ledger: help and support',
  'pane.support.where':
    'In Excel, open the Follow-up tab, choose Open pane, then Check, Highlight or Weekly summary.',
  'pane.support.help':
    'If something goes wrong, give your Excel add-in administrator the version at the bottom of the pane and the message on the screen.',
  'pane.support.privacy':
    'The add-in reads the open workbook on your computer only. It uploads, stores and counts nothing.',
  'pane.not-excel.what': 'This page belongs in Excel.',
  'pane.not-excel.why': 'It is not in Excel’s task pane now.',
  'pane.not-excel.next': 'In Excel, choose Open pane on the Follow-up tab.',
  'pane.list.reason': 'Due date: {{text}}.',
};
