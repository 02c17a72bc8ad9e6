import type { WithPlurals } from '../say.ts';
import type { CliKey } from '../zh-CN/cli.ts';

export const cli: WithPlurals<CliKey> = {
  'cli.help': `Meeting follow-up ledgers from a terminal. The file you name is not changed; nothing goes over a network.

Usage: ledger <read|check|light|summary> FILE.xlsx [options]
       ledger explain <deadline|owner|header> [options]

  read      show the ledger as it is read: table, columns, items
  check     find problems with owners, due dates and the like (exit code 1 if any is an error)
  light     light up rows by their due dates (conditional formats), saved to --out
  summary   write the weekly summary sheet, saved to --out
  explain   say how deadlines, owners or headers are read: a JSON object a line on stdin,
            such as {"text":"3月底前","meetingDate":"2022-01-28"} or {"header":"Due Date"}

Options:
  --json                      print JSON, for programs
  --sheet NAME                only this sheet (default: every ledger)
  --today YYYY-MM-DD          take this day as today (default: the computer's date)
  --week YYYY-Www             the summary's week, such as 2022-W05; a day stands for the office's
                              week that holds it (summary only)
  --one-page                  for the head of the office: overview and overdue items alone (summary only)
  --notice                    print the week in words, for a message or a mail (summary only)
  --replace                   replace this week's summary where there is one: what was written under “Next steps”
                              goes over into the new sheet, other changes made by hand do not (default: it is
                              kept, and the new one numbered; summary only)
  --last FILE                 the workbook with the last summary, to compare with (default: the last one in
                              this workbook; summary only)
  --meeting-date YYYY-MM-DD   the meeting's day, for ledgers that state none
  --report FILE               save a copy of the workbook with a report sheet in it (check only)
  --csv                       print a CSV table (check only)
  --fail-on SEVERITY          exit with 1 for findings as severe as this: error (default), warning, info (check only)
  --settings FILE             check by the office's defaults in this JSON file (check only)
  --scheme NAME               red-yellow (default), red-yellow-green, blue-yellow-red, blue-orange-red,
                              red-yellow-blue, or your own: overdue=red,dueSoon=blue,closed=green
                              (light only; without it, what the workbook keeps)
  --reach row|due             color whole rows, or the due date cells alone (light only)
  --by-milestone              a due date with several nodes is due soon at each of them (light only)
  --column                    add a column “Light” right of the table, each light in words (light only)
  --day-column                add a column “Inferred due”: the dates that wording was read as (light only)
  --preview                   only say what would be lit, write no file (light only)
  --out FILE                  where to write the result (light and summary only)
  --in-place                  allow writing to the input file
  --lang zh-CN|zh-TW|en       language; without it a weekly summary is in its ledger's
  --help                      show this text
  --version                   show the version

Exit code: 0 done; 1 done, with errors (or what --fail-on names) found; 2 could not be done, nothing was written`,

  'cli.trouble': '{{file}}: {{what}} {{why}} {{next}}',
  'cli.trouble-alone': '{{what}} {{why}} {{next}}',
  'cli.no-job': 'Say what to do: read, check, light, summary or explain. See --help.',
  'cli.unknown-job':
    'There is no job “{{job}}”. The jobs are read, check, light, summary and explain. See --help.',
  'cli.explain.no-subject': 'Say what to explain: explain deadline, explain owner or explain header.',
  'cli.explain.unknown-subject':
    'explain does not explain “{{subject}}”. It explains deadline, owner and header.',
  'cli.explain.reads-stdin': 'explain reads its lines from stdin; “{{extra}}” is one too many.',
  'cli.explain.invalid-line':
    'Line {{line}} of stdin is not understood. Each line has to be a JSON object such as {{form}}',
  'cli.explain.invalid-day':
    'Line {{line}} of stdin: the meetingDate {{text}} is not a date. Write "YYYY-MM-DD", such as "2022-01-28".',
  'cli.explain.deadline': '“{{text}}” → {{due}} ({{kind}})',
  'cli.explain.reason': 'Why: {{reason}}',
  'cli.explain.start': 'Begins: {{day}}',
  'cli.explain.milestones': 'Earlier dates: {{days}}',
  'cli.explain.original': 'First deadline: {{day}}',
  'cli.explain.next': 'Next: {{day}}',
  'cli.explain.suggestion': 'Did they mean {{day}}?',
  'cli.explain.confirm': 'Not certain: please confirm',
  'cli.explain.owner': '“{{text}}” → lead: {{lead}}; supporting: {{co}}; persons: {{persons}}',
  'cli.explain.header': '“{{header}}” → {{column}}',
  'cli.kind.exact': 'a day',
  'cli.kind.fuzzy': 'roughly',
  'cli.kind.recurring': 'recurring',
  'cli.kind.open-ended': 'ongoing',
  'cli.kind.unparseable': 'no day can be read',
  'cli.list-mark': ', ',
  'cli.unknown-option': 'There is no option “{{option}}”. See --help.',
  'cli.option-needs-value': 'The option {{option}} needs a value. See --help.',
  'cli.option-takes-no-value': 'The option {{option}} takes no value.',
  'cli.option-twice': 'The option {{option}} is given more than once; it is not clear which one counts.',
  'cli.option-not-for-job': 'The option {{option}} does not go with {{job}}.',
  'cli.no-file': 'Name the ledger’s file, as in: ledger {{job}} ledger.xlsx',
  'cli.too-many-files':
    'One file at a time: “{{file}}” is one too many. Put quotes around a name with spaces.',
  'cli.invalid-day': '{{option}}: “{{text}}” is not a date. Write YYYY-MM-DD, such as 2022-02-11.',
  'cli.invalid-week':
    '--week: “{{text}}” is not a week. Write YYYY-Www, such as 2022-W05, a week that year has, or a day of it, such as 2022-02-04.',
  'cli.invalid-language': '--lang: “{{text}}” is not a language we speak. Use zh-CN, zh-TW or en.',
  'cli.out-needed':
    '{{job}} writes a workbook. Name the file to write with --out, or allow writing to the input with --in-place.',
  'cli.out-is-input':
    '--out is the input file itself, “{{file}}”. Choose another name, or add --in-place if you mean to overwrite it.',
  'cli.out-other-format':
    '--out ends in “{{extension}}”, which is another format. It has to end in “{{expected}}”.',
  'cli.bug': 'The program failed ({{message}}). Nothing was written. This is a bug; please report it.',

  'cli.note-no-ledger': 'Note: no follow-up ledger was found.',
  'cli.note-summary-unreadable':
    'Note: the sheet “{{sheet}}” looks like the last weekly summary, but its annex cannot be read; nothing was compared with it.',
  'cli.note-summary-left-out_one':
    'Note: {{count}} row in the annex of “{{sheet}}” could not be read and was not compared.',
  'cli.note-summary-left-out_other':
    'Note: {{count}} rows in the annex of “{{sheet}}” could not be read and were not compared.',
  'cli.note-settings-unreadable':
    'Note: the settings stored in the workbook could not be read and are kept as they are; defaults were used.',
  'cli.saved': 'Saved: {{file}}',

  'cli.step.looking': 'Looking for ledgers',
  'cli.step.reading': 'Reading items',
  'cli.step.checking': 'Checking',
  'cli.step.painting': 'Lighting up',
  'cli.step.summarising': 'Summing up',
  'cli.step.writing': 'Writing',

  'cli.read.ledger_one':
    '[{{sheet}}] ledger, header in row {{header}}, {{count}} item, confidence {{confidence}}',
  'cli.read.ledger_other':
    '[{{sheet}}] ledger, header in row {{header}}, {{count}} items, confidence {{confidence}}',
  'cli.read.not-ledger': '[{{sheet}}] not a ledger',
  'cli.read.columns': 'Columns: {{columns}}',
  'cli.read.header': 'Row|No.|Item|Lead unit|Deadline|Due|Status',
  'cli.read.none': 'No items.',

  'cli.check.title':
    'As of {{asOf}}: items {{items}}, errors {{error}}, warnings {{warning}}, notes {{info}}',
  'cli.check.header': 'Cell|Severity|Problem|Suggestion',
  'cli.check.none': 'No problems found.',
  'cli.check.waived': 'Left as they are, and not counted: {{number}}.',
  'cli.csv.header': 'Severity|Check|Sheet|Cell|No.|Item|Lead unit|Due|Problem|Suggestion',
  'cli.csv-or-json': 'Use either --csv or --json, not both.',
  'cli.invalid-severity': '--fail-on does not know the severity “{{text}}”. Use error, warning or info.',
  'cli.settings.no-json':
    '“{{file}}” is not a complete JSON file, so nothing was checked. Export the settings again.',
  'cli.settings.other-file':
    '“{{file}}” is not a file of check settings. Use one that was exported from this tool.',
  'cli.settings.later-version': '“{{file}}” was exported by a newer version. Update this one and try again.',
  'cli.settings.invalid-value':
    '“{{file}}” holds a value that is not allowed (a number of days, a severity), so nothing was checked. Correct it and try again.',
  'cli.severity.error': 'error',
  'cli.severity.warning': 'warning',
  'cli.severity.info': 'note',

  'cli.light.preview': 'As of {{asOf}}, this would be lit (nothing was written):',
  'cli.invalid-scheme':
    '--scheme cannot be “{{text}}”: use red-yellow, red-yellow-green, blue-yellow-red, blue-orange-red, red-yellow-blue, or the form overdue=red,dueSoon=yellow.',
  'cli.invalid-reach': '--reach cannot be “{{text}}”: use row (whole rows) or due (due date cells).',
  'cli.light.title': 'Lit up as of {{asOf}}:',
  'cli.light.day-column': 'Add --day-column to go by the column "Inferred due".',
  'cli.light.header': 'Sheet|Overdue|Due soon|Closed late|On time|Ongoing|Unknown|Rules',

  'cli.summary.title': 'Weekly summary {{from}} to {{to}} (as of {{asOf}}), on the new sheet “{{sheet}}”',
  'cli.summary.total': 'Items',
  'cli.summary.closed': 'Closed',
  'cli.summary.closedLate': 'of these closed late',
  'cli.summary.inProgress': 'In progress',
  'cli.summary.awaitingSignOff': 'Awaiting sign-off',
  'cli.summary.notStarted': 'Not started',
  'cli.summary.unknown': 'Status unknown',
  'cli.summary.ongoing': 'Ongoing',
  'cli.summary.suspended': 'Suspended',
  'cli.summary.overdue': 'Overdue',
  'cli.summary.dueNextWeek': 'Due next week',
  'cli.summary.noOwner': 'No owner stated',
  'cli.summary.noDeadline': 'No deadline stated',
  'cli.summary.new': 'New this week',
  'cli.summary.closedThisWeek': 'Closed this week',
  'cli.summary.header': 'Rank|Lead unit|Items|Closed|Overdue|Closing rate',
  'cli.summary.no-unit': '(not stated)',

  'cli.status.notStarted': 'not started',
  'cli.status.inProgress': 'in progress',
  'cli.status.awaitingSignOff': 'awaiting sign-off',
  'cli.status.closed': 'closed',
  'cli.status.ongoing': 'ongoing',
  'cli.status.suspended': 'suspended',
  'cli.status.unknown': 'unknown',
};
