import { WHOLE_SHEET, area, areaByIndexes, parseArea, parseAreas } from '../live/address.ts';
import { EventType } from '../live/event-queue.ts';
import type { LiveSheet } from '../live/live-sheet.ts';
import type { CellRange } from '../live/cell-range.ts';
import { sheetEvent } from './events.ts';
import { asFlag, asNumber, asText, clientWord, type Row, type Table, wordFor } from './targets.ts';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const gridlines: Row<'Worksheet'> = {
  since: '1.8',
  get: ({ model }) => model.showGridlines,
  set: ({ model }, value) => {
    model.showGridlines = asFlag(value);
  },
};

export const worksheet: Table<'Worksheet'> = {
  since: '1.1',
  identity: ({ id }) => ({ Id: id }),
  alive: (sheet) => {
    sheet.refuseIfGone();
  },
  scalars: {
    Id: { since: '1.1', get: ({ id }) => id },
    Name: {
      since: '1.1',
      get: ({ model }) => model.name,
      set: (sheet, value) => {
        sheet.rename(asText(value));
      },
    },
    Position: {
      since: '1.1',
      get: ({ position }) => position,
      set: (sheet, value) => {
        sheet.book.moveSheet(sheet, asNumber(value));
      },
    },
    // The client reads it by the one name and sets it by the other.
    Gridlines: gridlines,
    ShowGridlines: gridlines,
    Visibility: {
      since: '1.1',
      get: ({ model }) => clientWord(VISIBILITY, model.visibility),
      set: (sheet, value) => {
        sheet.book.refuseIfStructureProtected();
        sheet.model.visibility = wordFor(VISIBILITY, value);
      },
    },
  },
  links: {
    AutoFilter: { since: '1.9', to: 'AutoFilter', open: (sheet) => sheet },
    Charts: { since: '1.1', to: 'ChartCollection', open: (sheet) => sheet },
    FreezePanes: { since: '1.7', to: 'WorksheetFreezePanes', open: (sheet) => sheet },
    HorizontalPageBreaks: { since: '1.9', to: 'PageBreakCollection', open: (sheet) => sheet },
    Names: {
      since: '1.4',
      to: 'NamedItemCollection',
      open: ({ book, model }) => ({ book, model }),
    },
    PageLayout: { since: '1.9', to: 'PageLayout', open: (sheet) => sheet },
    Protection: { since: '1.2', to: 'WorksheetProtection', open: (sheet) => sheet },
  },
  methods: {
    Activate: {
      since: '1.1',
      call: (sheet) => {
        sheet.book.refuseUnlessActive();
        sheet.book.activate(sheet);
        return null;
      },
    },
    Delete: {
      since: '1.1',
      call: (sheet) => {
        sheet.book.removeSheet(sheet);
        return null;
      },
    },
    GetCell: {
      since: '1.1',
      to: 'Range',
      open: (sheet, args) => ({ sheet, area: areaByIndexes(args.integer(0), args.integer(1), 1, 1) }),
    },
    GetRange: {
      since: '1.1',
      to: 'Range',
      open: (sheet, args) => {
        const address = args.optionalText(0);
        return { sheet, area: address === undefined ? WHOLE_SHEET : parseArea(address, sheet.model.name) };
      },
    },
    GetRangeByIndexes: {
      since: '1.7',
      to: 'Range',
      open: (sheet, args) => ({
        sheet,
        area: areaByIndexes(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
      }),
    },
    GetRanges: {
      since: '1.9',
      to: 'RangeAreas',
      open: (sheet, args) => {
        const address = args.optionalText(0);
        return {
          sheet,
          areas: address === undefined ? [WHOLE_SHEET] : parseAreas(address, sheet.model.name),
        };
      },
    },
    GetUsedRange: {
      since: '1.1',
      to: 'Range',
      open: (sheet) => usedRange(sheet) ?? { sheet, area: area(0, 0, 0, 0) },
    },
    // The model knows cells with values and formulas only, so formats alone never widen the answer.
    GetUsedRangeOrNullObject: { since: '1.4', to: 'Range', open: (sheet) => usedRange(sheet) },
    ...sheetEvent('Activated', EventType.activated, '1.7'),
    ...sheetEvent('DataChanged', EventType.changed, '1.7'),
    ...sheetEvent('Deactivated', EventType.deactivated, '1.7'),
    ...sheetEvent('SelectionChanged', EventType.selectionChanged, '1.7'),
  },
};

function usedRange(sheet: LiveSheet): CellRange | null {
  const used = sheet.model.used();
  return used === null ? null : { sheet, area: used };
}

export const worksheetProtection: Table<'WorksheetProtection'> = {
  since: '1.2',
  scalars: { Protected: { since: '1.2', get: (sheet) => sheet.protected } },
};

export const worksheetFreezePanes: Table<'WorksheetFreezePanes'> = {
  since: '1.7',
  methods: {
    FreezeRows: {
      since: '1.7',
      call: (sheet, args) => {
        sheet.book.refuseUnlessActive();
        sheet.model.freeze(args.optionalNumber(0) ?? 0, 0);
        return null;
      },
    },
    Unfreeze: {
      since: '1.7',
      call: (sheet) => {
        sheet.model.freeze(0, 0);
        return null;
      },
    },
  },
};

export const autoFilter: Table<'AutoFilter'> = {
  since: '1.9',
  scalars: { IsDataFiltered: { since: '1.9', get: ({ model }) => model.filtered } },
};
