import type { ReportKey } from '../../core/check-report/report-words.ts';

export const report: Readonly<Record<ReportKey, string>> = {
  'report.sheetName': 'Check report',
  'report.title': 'Ledger check report',
  'report.asOf': 'As of {{day}}. Source: {{sheets}}',
  'report.overview': 'Items checked: {{items}}. Problems found: {{total}} ({{parts}}).',
  'report.none': 'Items checked: {{items}}. Nothing needs attention.',
  'report.part.error': 'errors {{number}}',
  'report.part.warning': 'warnings {{number}}',
  'report.part.info': 'notes {{number}}',
  'report.severity.error': 'Error',
  'report.severity.warning': 'Warning',
  'report.severity.info': 'Note',
  'report.column.severity': 'Severity',
  'report.column.cell': 'Cell',
  'report.column.problem': 'Problem',
  'report.column.suggestion': 'Suggestion',
  'report.column.reason': 'Why it stands',
  'report.guide':
    'The weightiest problems come first. Click a cell’s address to go there in the ledger. This sheet shows the ledger as it was; check again after changes.',
  'report.listCut':
    'This sheet lists the weightiest {{number}} of {{total}} problems; check the ledger again to see the others.',
  'report.ofSheet': '(the whole sheet)',
  'report.place': '{{sheet}} {{cell}}',
  'report.tip': 'Go to the ledger: {{sheet}} {{cell}}',
  'report.waived': 'Problems that were left as they are ({{total}}, not counted above)',
  'report.waivedOn': '{{reason}} ({{day}})',
  'report.noReason': 'No reason given',
};
