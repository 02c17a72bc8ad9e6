import type { WithPlurals } from '../say.ts';
import type { LightsKey } from '../zh-CN/lights.ts';

export const lights: WithPlurals<LightsKey> = {
  'lights.scheme.red-yellow': 'Red and yellow',
  'lights.scheme.red-yellow-green': 'Red, yellow, green',
  'lights.scheme.blue-yellow-red': 'Blue, yellow, red',
  'lights.scheme.blue-orange-red': 'Blue, orange, red',
  'lights.scheme.red-yellow-blue': 'Red, yellow, blue',
  'lights.scheme.own': 'Custom',
  'lights.hue.red': 'Red',
  'lights.hue.orange': 'Orange',
  'lights.hue.yellow': 'Yellow',
  'lights.hue.green': 'Green',
  'lights.hue.blue': 'Blue',
  'lights.hue.none': 'No color',
  'lights.hue.of': 'Color of “{{state}}”',
  'lights.state.overdue': 'Overdue',
  'lights.state.dueSoon': 'Due soon',
  'lights.state.closedLate': 'Closed late',
  'lights.state.onTrack': 'On track',
  'lights.state.closed': 'Closed on time',
  'lights.state.ongoing': 'Ongoing',
  'lights.soon.days_one': 'within {{count}} day',
  'lights.soon.days_other': 'within {{count}} days',
  'lights.soon.workdays_one': 'within {{count}} working day, make-up days included',
  'lights.soon.workdays_other': 'within {{count}} working days, make-up days included',
  'lights.without-day':
    'Sheet "{{sheet}}": open items that state no due date, so that nobody can tell whether they are late: {{rows}}. They are not colored.',
  'lights.left-dark':
    'Sheet "{{sheet}}": rows that no conditional format can judge (too many wordings, working days not published yet): {{rows}}. They are not colored.',
  'lights.many-wordings':
    'Sheet "{{sheet}}": due dates are worded in {{wordings}} ways. A conditional format for each slows the workbook down; the column "Inferred due" can serve instead: it shows the day each row was read as, and the colors go by it, however many wordings there are.',
  'lights.many-wordings.nodes':
    'Sheet "{{sheet}}": due dates are worded in {{wordings}} ways, and each milestone counts, which the single day of the column "Inferred due" cannot tell. A conditional format for each slows the workbook down; please write them as dates.',
  'lights.many-wordings.switch': 'Add "Inferred due" and light up',
  'lights.column.light': 'Light',
  'lights.column.day': 'Inferred due',
  'lights.column.lit': '{{lamp}}: {{text}}',
  'lights.column.overdue_one': '{{count}} day overdue',
  'lights.column.overdue_other': '{{count}} days overdue',
  'lights.column.today': 'due today',
  'lights.column.left_one': '{{count}} day left',
  'lights.column.left_other': '{{count}} days left',
  'lights.column.closedLate_one': 'closed {{count}} day late',
  'lights.column.closedLate_other': 'closed {{count}} days late',
  'lights.column.closed': 'closed',
  'lights.column.ongoing': 'ongoing',
  'lights.column.noDay': 'no due date',
  'lights.column.changed': 'due date to be checked',
  'lights.columns.light': 'Add a column “Light”',
  'lights.columns.light.hint':
    'Right of the table, each light in words with its days: readable in black and white, up to date every day.',
  'lights.columns.day': 'Add a column “Inferred due”',
  'lights.columns.day.hint':
    'Right of the table, the date that wording such as “end of March” was read as. Goes blank when the wording changes.',
  'lights.columns.done': 'Right of the table stand: {{columns}}. They keep themselves up to date.',
  'lights.columns.added':
    'Highlighting also adds or refreshes right of the table: {{columns}}. Removing the highlights takes them off again.',
  'lights.title': 'Highlight colors',
  'lights.scheme': 'Colors',
  'lights.reach': 'What is colored',
  'lights.reach.row': 'The whole row',
  'lights.reach.due': 'The due date only',
  'lights.milestone': 'Due soon by the next milestone',
  'lights.milestone.hint':
    'On: an item with several milestones is due soon before each of them, not only before the last.',
  'lights.hint': 'Kept in the workbook at once. Colors on the sheet change when you highlight again.',
  'lights.meaning.soon': '{{state}} ({{within}})',
  'lights.mark': '; ',
  'lights.rows_one': '{{count}} row',
  'lights.rows_other': '{{count}} rows',
  'lights.preview': 'Preview',
  'lights.preview.tip':
    'Shows how many rows get each color and which items cannot be judged. Changes nothing',
  'lights.preview.title': 'Preview: {{sheet}}',
  'lights.preview.close': 'Hide the preview',
  'lights.preview.none':
    'No row would be colored today. Once highlighted, rows color themselves when their day comes.',
  'lights.preview.changed':
    'The ledger, the settings or the day has changed since this preview. Highlighting reads the ledger again; the numbers may differ.',
  'lights.previewed':
    'Preview ready. Rows to be colored: {{painted}}. Items that cannot be judged: {{unjudged}}.',
  'lights.paint': 'Highlight like this',
  'lights.legend': 'Legend: {{sheet}}',
  'lights.legend.note':
    'Rows counted when they were highlighted. The colors keep themselves up to date every day.',
  'lights.legend.close': 'Hide the legend',
  'lights.unjudged_one': '{{count}} open item has no definite due date: cannot be judged, no color',
  'lights.unjudged_other': '{{count}} open items have no definite due date: cannot be judged, no color',
  'lights.unjudged.empty': 'empty',
  'lights.unjudged.more': 'Show {{count}} more',
  'lights.done': 'Highlighted: {{colors}}. The colors keep themselves up to date every day.',
  'lights.done.none':
    'Highlights are set. No row has a color today. They keep themselves up to date every day.',
  'lights.done.color_one': '{{hue}} {{count}} row',
  'lights.done.color_other': '{{hue}} {{count}} rows',
};
