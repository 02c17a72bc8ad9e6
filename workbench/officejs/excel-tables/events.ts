import { ANY_SHEET, type EventTypeNumber } from '../live/event-queue.ts';
import type { LiveSheet } from '../live/live-sheet.ts';
import type { LiveWorkbook } from '../live/live-workbook.ts';
import type { MethodRow } from '../protocol/object-table.ts';
import type { Version } from '../protocol/requirement-set.ts';
import type { Targets } from './targets.ts';

type Rows<Self> = Readonly<Record<string, MethodRow<Targets, Self>>>;

/** The hidden pair of methods by which the client registers for an event of a sheet. */
export const sheetEvent = (name: string, type: EventTypeNumber, since: Version): Rows<LiveSheet> => ({
  [`_Register${name}Event`]: {
    since,
    call: (sheet) => {
      sheet.book.events.register(type, sheet.id);
      return null;
    },
  },
  [`_Unregister${name}Event`]: {
    since,
    call: (sheet) => {
      sheet.book.events.unregister(type, sheet.id);
      return null;
    },
  },
});

/** The same for events of any sheet. */
export const anySheetEvent = (name: string, type: EventTypeNumber, since: Version): Rows<LiveWorkbook> => ({
  [`_Register${name}Event`]: {
    since,
    call: (book) => {
      book.events.register(type, ANY_SHEET);
      return null;
    },
  },
  [`_Unregister${name}Event`]: {
    since,
    call: (book) => {
      book.events.unregister(type, ANY_SHEET);
      return null;
    },
  },
});
