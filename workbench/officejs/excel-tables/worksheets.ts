import { EventType } from '../live/event-queue.ts';
import type { LiveSheet } from '../live/live-sheet.ts';
import type { LiveWorkbook } from '../live/live-workbook.ts';
import { anySheetEvent } from './events.ts';
import type { Table } from './targets.ts';

export const worksheetCollection: Table<'WorksheetCollection'> = {
  since: '1.1',
  items: {
    to: 'Worksheet',
    list: (book) => book.sheets,
    find: (book, args) => book.sheetAt(args.text(0)),
  },
  methods: {
    Add: { since: '1.1', to: 'Worksheet', open: (book, args) => book.addSheet(args.optionalText(0)) },
    GetActiveWorksheet: { since: '1.1', to: 'Worksheet', open: (book) => book.active },
    GetCount: { since: '1.4', call: (book, args) => listed(book, args.flag(0)).length },
    GetFirst: { since: '1.5', to: 'Worksheet', open: (book, args) => listed(book, args.flag(0))[0] ?? null },
    GetItemOrNullObject: {
      since: '1.4',
      to: 'Worksheet',
      open: (book, args) => book.sheet(args.text(0)) ?? null,
    },
    GetLast: {
      since: '1.5',
      to: 'Worksheet',
      open: (book, args) => listed(book, args.flag(0)).at(-1) ?? null,
    },
    ...anySheetEvent('Activated', EventType.activated, '1.7'),
    ...anySheetEvent('Added', EventType.added, '1.7'),
    ...anySheetEvent('DataChanged', EventType.changed, '1.9'),
    ...anySheetEvent('Deactivated', EventType.deactivated, '1.7'),
    ...anySheetEvent('Deleted', EventType.deleted, '1.7'),
    ...anySheetEvent('SelectionChanged', EventType.selectionChanged, '1.9'),
  },
};

const listed = (book: LiveWorkbook, visibleOnly: boolean): LiveSheet[] =>
  book.sheets.filter(({ model }) => !visibleOnly || model.visibility === 'visible');
