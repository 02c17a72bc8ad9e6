import type { WithPlurals } from '../say.ts';
import type { MappingKey } from '../zh-CN/mapping.ts';

export const mapping: WithPlurals<MappingKey> = {
  'mapping.intro':
    'This is what each column was taken for. Correct what is wrong: once saved, the workbook remembers it, even when columns are inserted or the sheet is renamed.',
  'mapping.intro.none':
    'No ledger was recognised on this sheet. Choose the header row, then say what each column is; the “Item” at least.',
  'mapping.intro.said':
    'The columns are read as you said. Save again after a change, or go back to automatic.',
  'mapping.empty': 'This sheet is empty.',
  'mapping.sheet': 'Sheet',
  'mapping.table': 'Table',
  'mapping.table.name': 'Table {{number}} (columns {{from}} to {{to}}, header in row {{row}})',
  'mapping.header': 'Header row',
  'mapping.header.row': 'Row {{row}}: {{text}}',
  'mapping.header.rows': 'Rows {{row}} to {{last}}: {{text}}',
  'mapping.columns': 'The columns',
  'mapping.column': 'Column {{letters}}, “{{header}}”',
  'mapping.column.unnamed': 'Column {{letters}} (no header)',
  'mapping.column.is': '{{column}}: what it is',
  'mapping.samples': 'such as: {{samples}}',
  'mapping.no-samples': '(empty below)',
  'mapping.sample-mark': '; ',
  'mapping.unused': 'Not used',
  'mapping.two': '{{first}} and {{second}} (both in one)',
  'mapping.problem.no-item': 'No column is the “Item” yet.',
  'mapping.problem.alone':
    'Besides the item, say which column is the lead unit, the person, the deadline or the status: at least one of them.',
  'mapping.problem.twice': 'More than one column is “{{column}}”; keep only one.',
  'mapping.save': 'Save',
  'mapping.automatic': 'Back to automatic',
  'mapping.cancel': 'Close without saving',
  'mapping.unreadable': 'The settings in this workbook cannot be read, so columns cannot be saved.',

  'mapping.notice.lost':
    'The header of “{{sheet}}” has changed and columns you had chosen are gone: {{columns}}. They are recognised automatically now; please look them over.',
  'mapping.notice.dropped':
    '“{{sheet}}” has another header now, so the columns you had chosen no longer fit. They are recognised automatically; please look them over.',
  'mapping.notice.open': 'Look at the columns',
  'mapping.list-mark': ', ',

  'mapping.statuses.title_one': '{{count}} status wording is not known',
  'mapping.statuses.title_other': '{{count}} status wordings are not known',
  'mapping.statuses.intro':
    'Say what each means: once saved, the workbook remembers it. What is left out counts as open.',
  'mapping.statuses.wording_one': '“{{wording}}” ({{count}} item)',
  'mapping.statuses.wording_other': '“{{wording}}” ({{count}} items)',
  'mapping.statuses.choose': 'Choose',
  'mapping.statuses.save': 'Save',
  'mapping.done.columns': 'The columns are saved, and the ledger was checked again.',
  'mapping.done.automatic': 'Columns are recognised automatically again, and the ledger was checked again.',
  'mapping.done.statuses_one': '{{count}} wording is remembered, and the ledger was checked again.',
  'mapping.done.statuses_other': '{{count}} wordings are remembered, and the ledger was checked again.',

  'mapping.names.title_one': '{{count}} group of unit names may be one unit',
  'mapping.names.title_other': '{{count}} groups of unit names may be one unit each',
  'mapping.names.intro':
    'What you merge is counted under the name you choose; the ledger itself stays as it is. Your choice is kept in the workbook, and you are not asked again.',
  'mapping.names.name_one': '{{name}} ({{count}} item)',
  'mapping.names.name_other': '{{name}} ({{count}} items)',
  'mapping.names.listed': '{{name}} (its name in the roster)',
  'mapping.names.because': ': {{reason}}',
  'mapping.names.as': 'Count under',
  'mapping.names.merge': 'Count together',
  'mapping.names.apart': 'Different units',
  'mapping.names.kept_one': '{{count}} choice about unit names is kept',
  'mapping.names.kept_other': '{{count}} choices about unit names are kept',
  'mapping.names.forget': 'Undo all',
  'mapping.names.reason.spelling': 'only spaces, width or script differ',
  'mapping.names.reason.short-name': 'full and short name of one department',
  'mapping.names.reason.remark': 'with a remark in brackets',
  'mapping.names.reason.abbreviation': 'may be an abbreviation, please check',
  'mapping.names.reason.former': 'may be a former name, please check',
  'mapping.names.reason.place': 'does not say of which place or level, please check',
  'mapping.joint': 'Joint leads all count',
  'mapping.joint.hint':
    'Off: an item counts for its first lead unit only. On: for every unit listed before the supporting ones; the units then add up to more than the total.',
  'mapping.done.names': 'These names are counted together now, and the ledger was checked again.',
  'mapping.done.apart': 'Kept as different units; you will not be asked again.',
  'mapping.done.names-forgotten': 'Units are counted by the names in the ledger again.',
  'mapping.done.joint': 'All joint leads count now.',
  'mapping.done.single': 'Only the first lead unit counts now.',

  'mapping.why.listed': 'a usual heading',
  'mapping.why.likely': 'told by the words of its heading',
  'mapping.why.two-in-one': 'the heading names two',
  'mapping.why.ambiguous':
    'this heading may mean several things; its cells and the columns beside it decided',
  'mapping.why.unknown': 'told by its cells',
  'mapping.why.values': 'told by its cells and the columns beside it',
  'mapping.why.said': 'as you said',
  'mapping.why.unused': 'not needed for checks and summaries, or not recognised',

  'mapping.state.notStarted': 'Not started',
  'mapping.state.inProgress': 'In progress',
  'mapping.state.awaitingSignOff': 'Awaiting sign-off',
  'mapping.state.closed': 'Closed',
  'mapping.state.ongoing': 'Ongoing',
  'mapping.state.suspended': 'Suspended or dropped',
};
