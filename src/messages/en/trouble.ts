import type { TroubleKey } from '../say-trouble.ts';

export const trouble: Readonly<Record<TroubleKey, string>> = {
  'trouble.no-ledger.what': 'No follow-up ledger was found.',
  'trouble.no-ledger.why':
    'No sheet has a ledger header in its first 60 rows: a column such as “Action item”, with one such as “Owner” or “Due date”.',
  'trouble.no-ledger.next':
    'Check that this is the right workbook. If its headings are unusual, use common ones (Action item, Owner, Due date, Status) and try again.',

  'trouble.ledger-unsure.what': '“{{sheet}}” looks like a ledger, but it is not clear which column is what.',
  'trouble.ledger-unsure.why':
    'Not enough of owner, due date and status was recognised to check it without guessing.',
  'trouble.ledger-unsure.next':
    'Look over the columns under “Columns” in the pane and save them; you will not be asked again.',

  'trouble.settings-unreadable.what': 'The settings in this workbook cannot be read, so nothing was saved.',
  'trouble.settings-unreadable.why':
    'A newer version of the add-in may have written them, or they may be damaged; they are left as they are.',
  'trouble.settings-unreadable.next':
    'Update the add-in and try again. If the old settings are not needed, save a copy of the workbook without custom data.',

  'trouble.sheet-not-found.what': 'There is no sheet named “{{sheet}}”.',
  'trouble.sheet-not-found.why': 'It may have been renamed, moved or deleted.',
  'trouble.sheet-not-found.next': 'Check the sheet’s name and try again.',

  'trouble.cell-being-edited.what': 'A cell is being edited, so nothing was done.',
  'trouble.cell-being-edited.why': 'Excel accepts nothing else until editing ends.',
  'trouble.cell-being-edited.next': 'Press Enter or Esc to finish editing, then click again.',

  'trouble.sheet-protected.what': 'The sheet “{{sheet}}” is protected and cannot be changed.',
  'trouble.sheet-protected.why': 'Someone protected it, and we never remove protection.',
  'trouble.sheet-protected.next':
    'If you may, unprotect the sheet on the Review tab, try again, and protect it afterwards.',

  'trouble.name-taken.what':
    'The sheet “{{sheet}}” was not lit up: the name “{{name}}” is used for something else.',
  'trouble.name-taken.why':
    'Lighting up keeps the list of working days, or the place of the columns “Light” and “Inferred due”, under this name. It holds something else, which we do not overwrite.',
  'trouble.name-taken.next':
    'Rename it in the Name Manager on the Formulas tab, or count due soon in calendar days and leave the columns out, and try again.',

  'trouble.no-room-beside.what': 'There is no room for a column right of the table on the sheet “{{sheet}}”.',
  'trouble.no-room-beside.why': 'Up to the last column there are contents or special number formats.',
  'trouble.no-room-beside.next':
    'Clear the columns that are not used, or switch the columns “Light” and “Inferred due” off, and try again.',

  'trouble.workbook-protected.what': 'The workbook’s structure is protected, so no sheet can be added.',
  'trouble.workbook-protected.why': 'Someone protected the workbook, and we never remove protection.',
  'trouble.workbook-protected.next':
    'If you may, switch off Protect Workbook on the Review tab and try again.',

  'trouble.read-only.what': 'The workbook is read-only and cannot be changed.',
  'trouble.read-only.why': 'It may be in Protected View, in use by someone else, or marked as final.',
  'trouble.read-only.next': 'Click Enable Editing, or save a copy and work on that.',

  'trouble.other-workbook-active.what': 'Another workbook is in front, so nothing was done.',
  'trouble.other-workbook-active.why':
    'Excel adds sheets and selects cells only in the workbook whose window is in front.',
  'trouble.other-workbook-active.next': 'Return to this workbook and click again.',

  'trouble.changed-meanwhile.what': 'The sheet “{{sheet}}” changed meanwhile, so the job was stopped.',
  'trouble.changed-meanwhile.why': 'Someone may be editing; the result would not match the ledger.',
  'trouble.changed-meanwhile.next': 'Run it again when the editing is done.',

  'trouble.host-failed.what': 'Excel could not do this.',
  'trouble.host-failed.why': 'Excel’s error code is {{code}}.',
  'trouble.host-failed.next': 'Try once more. If it fails again, save and reopen the workbook.',

  'trouble.host-too-old.what': 'This version of Excel is too old for this.',
  'trouble.host-too-old.why': 'It needs {{needs}}.',
  'trouble.host-too-old.next': 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.',

  'trouble.data-too-large.what': 'There is too much data for Excel to hand over.',
  'trouble.data-too-large.why':
    'Even in small blocks it exceeds what Excel carries at once (5 MB in Excel on the web).',
  'trouble.data-too-large.next':
    'Open the workbook in desktop Excel, or move very long texts out of the ledger, and try again.',

  'trouble.cancelled.what': 'Cancelled.',
  'trouble.cancelled.why': 'You stopped the job. No cell of the ledger was changed.',
  'trouble.cancelled.next': 'You can run it again at any time.',

  'trouble.last-summary-unusable.what': '“{{file}}” cannot be used, so no summary was made.',
  'trouble.last-summary-unusable.why': 'The reason stands below the file’s name under “Summary settings”.',
  'trouble.last-summary-unusable.next':
    'Choose the workbook with the last summary, or take the file away and make the summary without it.',

  'trouble.last-summary-none.what': '“{{file}}” has no weekly summary to compare with, so it cannot be used.',
  'trouble.last-summary-none.why':
    'No sheet begins with the title of a summary made by this tool; the one-page version has no annex to compare with.',
  'trouble.last-summary-none.next':
    'Choose the workbook with the last summary, or take the file away and make the summary without it.',

  'trouble.last-summary-not-before.what':
    '“{{file}}” only has a summary of this week or a later one (“{{sheet}}”), so no summary was made.',
  'trouble.last-summary-not-before.why': 'A summary is compared with one of an earlier week.',
  'trouble.last-summary-not-before.next':
    'Choose the workbook with the last summary, or check which week you are making.',

  'trouble.last-summary-unreadable.what':
    'The summary “{{sheet}}” in “{{file}}” cannot be read any more, so no summary was made.',
  'trouble.last-summary-unreadable.why':
    'Its annex 1 (items) was deleted, or it no longer says which week it is about.',
  'trouble.last-summary-unreadable.next':
    'Choose a summary with its annex, or take the file away and make the summary without it.',

  'trouble.last-summary-other-ledger.what':
    'The summary “{{sheet}}” in “{{file}}” is not about this ledger, so no summary was made.',
  'trouble.last-summary-other-ledger.why': 'None of the items in its annex is in this ledger.',
  'trouble.last-summary-other-ledger.next':
    'Check that it is the right file, or take it away and make the summary without it.',

  'trouble.file-unreadable.what': 'The file “{{file}}” cannot be read.',
  'trouble.file-unreadable.why': 'It does not exist, or you have no permission to read it.',
  'trouble.file-unreadable.next': 'Check the path and the file name and try again.',

  'trouble.file-not-a-workbook.what': 'This is not an Excel workbook (.xlsx).',
  'trouble.file-not-a-workbook.why':
    'Its content is not in .xlsx format; renaming a file does not change its format.',
  'trouble.file-not-a-workbook.next':
    'Open a CSV or similar file in Excel and save it as Excel Workbook (*.xlsx).',

  'trouble.file-legacy-xls.what': 'This is an Excel 97-2003 workbook (.xls), which cannot be used directly.',
  'trouble.file-legacy-xls.why': 'The old format is built quite differently from .xlsx.',
  'trouble.file-legacy-xls.next': 'Open it in Excel and save it as Excel Workbook (*.xlsx).',

  'trouble.file-encrypted.what': 'The file is encrypted and cannot be read.',
  'trouble.file-encrypted.why': 'Opening it takes a password.',
  'trouble.file-encrypted.next':
    'Open it in Excel and save a copy without the password. Treat the copy as your rules require.',

  'trouble.file-binary-xlsb.what': 'This is a binary workbook (.xlsb), which cannot be used directly.',
  'trouble.file-binary-xlsb.why': 'The binary format is built differently from .xlsx.',
  'trouble.file-binary-xlsb.next': 'Open it in Excel and save it as Excel Workbook (*.xlsx).',

  'trouble.file-truncated.what': 'The file is incomplete and cannot be opened.',
  'trouble.file-truncated.why': 'Its end is missing, mostly after an interrupted download or copy.',
  'trouble.file-truncated.next': 'Get the file again.',

  'trouble.file-part-missing.what': 'The workbook is damaged and cannot be opened.',
  'trouble.file-part-missing.why': 'Its package lacks {{part}}.',
  'trouble.file-part-missing.next': 'Let Excel open and repair it and save a copy, or get the file again.',

  'trouble.file-malformed.what': 'The workbook is damaged and cannot be opened.',
  'trouble.file-malformed.why': 'The part {{part}} of its package is malformed.',
  'trouble.file-malformed.next': 'Let Excel open and repair it and save a copy, or get the file again.',

  'trouble.file-declares-entities.what': 'The file has unsafe content and was refused.',
  'trouble.file-declares-entities.why':
    'The part {{part}} declares XML entities, which an ordinary workbook never does.',
  'trouble.file-declares-entities.next':
    'Find out where the file comes from. If you trust it, open it in Excel and save a copy.',

  'trouble.file-too-large.what': 'The file is too large to open.',
  'trouble.file-too-large.why': 'Its content exceeds the limit ({{limit}}).',
  'trouble.file-too-large.next':
    'Remove sheets, pictures or empty formatted areas it does not need, and save it again.',

  'trouble.file-too-many-cells.what': 'The sheet “{{sheet}}” has cells that no Excel sheet can have.',
  'trouble.file-too-many-cells.why': 'The file holds cells beyond row 1048576 or column XFD.',
  'trouble.file-too-many-cells.next': 'Find out where the file comes from, open it in Excel and save a copy.',

  'trouble.file-not-written.what': 'The file “{{file}}” could not be written.',
  'trouble.file-not-written.why':
    'The folder does not exist, you have no permission, the disk is full, or another program uses the file.',
  'trouble.file-not-written.next': 'Close the program that uses it, or choose another place.',
};
