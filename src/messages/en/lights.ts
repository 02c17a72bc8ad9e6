import type { LightsKey } from '../zh-CN/lights.ts';

export const lights: Readonly<Record<LightsKey, string>> = {
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
  'lights.state.overdue': 'Overdue',
  'lights.state.dueSoon': 'Due soon',
  'lights.state.closedLate': 'Closed late',
  'lights.state.onTrack': 'On track',
  'lights.state.closed': 'Closed on time',
  'lights.state.ongoing': 'Ongoing',
  'lights.soon.days': 'Due within {{days}} day(s)',
  'lights.soon.workdays': 'Due within {{days}} working day(s), make-up days included',
  'lights.without-day':
    'Sheet "{{sheet}}": open items that state no due date, so that nobody can tell whether they are late: {{rows}}. They are not colored.',
  'lights.left-dark':
    'Sheet "{{sheet}}": rows that no conditional format can judge (too many wordings, working days not published yet): {{rows}}. They are not colored.',
  'lights.many-wordings':
    'Sheet "{{sheet}}": due dates are worded in {{wordings}} ways. A conditional format for each slows the workbook down; please write them as dates.',
};
