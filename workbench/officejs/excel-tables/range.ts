import { formulaAreas } from '../live/formula-areas.ts';
import {
  LAST_COLUMN,
  LAST_ROW,
  area,
  areaByIndexes,
  boundingRect,
  cellCount,
  columnCount,
  intersection,
  rowCount,
} from '../live/address.ts';
import { type CellRange, type CellRanges, formatRuns, readBlock, writeBlock } from '../live/cell-range.ts';
import type { LiveSheet } from '../live/live-sheet.ts';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error.ts';
import type { Json } from '../protocol/wire.ts';
import type { Table } from './targets.ts';
import { isErrorValue, type CellArea, type CellValue } from '../../../src/core/sheet-grid.ts';
import { hyperlink } from './hyperlink.ts';
import { fromR1C1 } from './r1c1.ts';

/** Values and formulas are entered alike: Excel reads texts as if they were typed. */
function enterAll(range: CellRange, value: Json): void {
  const { sheet } = range;
  sheet.refuseIfLocked(range.area);
  writeBlock(range, value, (row, column, cell) => {
    sheet.enter(row, column, cell);
  });
  sheet.book.events.cellsChanged(sheet.id, range.area);
}

const valueType = (value: CellValue): string => {
  if (value === '') return 'Empty';
  if (isErrorValue(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
};

/** Above this many, Excel fails to list merged areas (reference of `getMergedAreasOrNullObject`). */
const MOST_MERGED_AREAS = 512;

function common({ sheet, area: of }: CellRange, other: CellRange): CellRange | null {
  const both = other.sheet === sheet ? intersection(of, other.area) : null;
  return both === null ? null : { sheet, area: both };
}

const asRanges = ({ sheet, area: one }: CellRange): CellRanges => ({ sheet, areas: [one] });

export const range: Table<'Range'> = {
  since: '1.1',
  alive: ({ sheet }) => {
    sheet.refuseIfGone();
  },
  scalars: {
    Address: { since: '1.1', get: ({ sheet, area: of }) => sheet.address(of) },
    CellCount: { since: '1.1', get: ({ area: of }) => cellCount(of) },
    ColumnCount: { since: '1.1', get: ({ area: of }) => columnCount(of) },
    ColumnIndex: { since: '1.1', get: ({ area: of }) => of.left },
    Formulas: {
      since: '1.1',
      get: (self) => readBlock(self, (of) => self.sheet.model.formulas(of)),
      set: enterAll,
    },
    /** Set only: nothing of ours reads formulas so. Of the notation, what we write: `RC8`, `R6C8`. */
    FormulasR1C1: {
      since: '1.2',
      set: (self, value) => {
        self.sheet.refuseIfLocked(self.area);
        writeBlock(self, value, (row, column, cell) => {
          self.sheet.enter(row, column, typeof cell === 'string' ? fromR1C1(cell, row) : cell);
        });
        self.sheet.book.events.cellsChanged(self.sheet.id, self.area);
      },
    },
    Hyperlink: hyperlink,
    NumberFormat: {
      since: '1.1',
      get: (self) => readBlock(self, (of) => self.sheet.model.numberFormats(of)),
      set: (self, value) => {
        self.sheet.refuseIfProtected();
        for (const run of formatRuns(self.area, value)) {
          self.sheet.model.setStyle(run.area, { numberFormat: run.format });
        }
      },
    },
    RowCount: { since: '1.1', get: ({ area: of }) => rowCount(of) },
    RowHidden: { since: '1.2', get: rowsHidden },
    RowIndex: { since: '1.1', get: ({ area: of }) => of.top },
    Text: { since: '1.1', get: (self) => readBlock(self, () => texts(self)) },
    ValueTypes: {
      since: '1.1',
      get: (self) => readBlock(self, (of) => self.sheet.model.values(of).map((row) => row.map(valueType))),
    },
    Values: {
      since: '1.1',
      get: (self) => readBlock(self, (of) => self.sheet.model.values(of)),
      set: enterAll,
    },
  },
  links: {
    ConditionalFormats: { since: '1.6', to: 'ConditionalFormatCollection', open: asRanges },
    DataValidation: { since: '1.8', to: 'DataValidation', open: (self) => self },
    Format: { since: '1.1', to: 'RangeFormat', open: asRanges },
    Worksheet: { since: '1.1', to: 'Worksheet', open: ({ sheet }) => sheet },
  },
  methods: {
    GetBoundingRect: {
      since: '1.1',
      to: 'Range',
      open: ({ sheet, area: of }, args) => ({
        sheet,
        area: boundingRect(of, args.object(0, 'Range').area),
      }),
    },
    GetCell: {
      since: '1.1',
      to: 'Range',
      open: ({ sheet, area: of }, args) => ({
        sheet,
        area: areaByIndexes(of.top + args.integer(0), of.left + args.integer(1), 1, 1),
      }),
    },
    GetColumn: {
      since: '1.1',
      to: 'Range',
      open: ({ sheet, area: of }, args) => {
        const column = of.left + args.integer(0);
        return { sheet, area: area(of.top, column, of.bottom, column) };
      },
    },
    GetEntireColumn: {
      since: '1.1',
      to: 'Range',
      open: ({ sheet, area: of }) => ({ sheet, area: area(0, of.left, LAST_ROW, of.right) }),
    },
    GetEntireRow: {
      since: '1.1',
      to: 'Range',
      open: ({ sheet, area: of }) => ({ sheet, area: area(of.top, 0, of.bottom, LAST_COLUMN) }),
    },
    GetIntersection: {
      since: '1.1',
      to: 'Range',
      open: (self, args) => {
        const both = common(self, args.object(0, 'Range'));
        if (both === null) throw itemNotFound('the ranges have no cell in common');
        return both;
      },
    },
    GetIntersectionOrNullObject: {
      since: '1.4',
      to: 'Range',
      open: (self, args) => common(self, args.object(0, 'Range')),
    },
    GetMergedAreasOrNullObject: {
      since: '1.13',
      to: 'RangeAreas',
      open: ({ sheet, area: of }) => {
        const areas = sheet.model.merges.filter((merge) => intersection(merge, of) !== null);
        if (areas.length > MOST_MERGED_AREAS) {
          throw new HostError(
            'GeneralException',
            'There was an internal error while processing the request.',
            500,
          );
        }
        return areas.length === 0 ? null : { sheet, areas };
      },
    },
    GetResizedRange: {
      since: '1.2',
      to: 'Range',
      open: ({ sheet, area: of }, args) => ({
        sheet,
        area: areaByIndexes(
          of.top,
          of.left,
          rowCount(of) + args.integer(0),
          columnCount(of) + args.integer(1),
        ),
      }),
    },
    GetRow: {
      since: '1.1',
      to: 'Range',
      open: ({ sheet, area: of }, args) => {
        const row = of.top + args.integer(0);
        return { sheet, area: area(row, of.left, row, of.right) };
      },
    },
    GetRowProperties: {
      since: '1.9',
      call: ({ sheet, area: of }, args) => rowProperties(sheet, of, args.json(0)),
    },
    /** Of the kinds of special cells, the stand-in knows formulas. */
    GetSpecialCellsOrNullObject: {
      since: '1.9',
      to: 'RangeAreas',
      open: ({ sheet, area: of }, args) => {
        if (args.text(0) !== 'Formulas') throw invalidArgument(`the stand-in does not know ${args.text(0)}`);
        sheet.refuseIfProtected();
        const areas = formulaAreas(sheet.model, of);
        return areas.length === 0 ? null : { sheet, areas };
      },
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      to: 'Range',
      open: ({ sheet, area: of }) => {
        const used = sheet.model.used();
        const within = used === null ? null : intersection(used, of);
        return within === null ? null : { sheet, area: within };
      },
    },
    Merge: {
      since: '1.2',
      call: ({ sheet, area: of }, args) => {
        sheet.refuseIfProtected();
        if (!args.flag(0)) sheet.model.merge(of);
        else
          for (let row: number = of.top; row <= of.bottom; row += 1)
            sheet.model.merge(area(row, of.left, row, of.right));
        return null;
      },
    },
    Select: {
      since: '1.1',
      call: (self) => {
        self.sheet.book.refuseUnlessActive();
        self.sheet.book.select(self);
        return null;
      },
    },
    /** The client asks before it cuts a big write into slices of rows. */
    _ValidateArraySize: {
      since: '1.3',
      call: ({ area: of }, args) => {
        if (args.integer(0) !== rowCount(of) || args.integer(1) !== columnCount(of)) {
          throw invalidArgument('the array is not of the size of the range');
        }
        return null;
      },
    },
  },
};

/** Of all row properties, the stand-in knows whether a row is hidden and whether its cells are locked. */
function rowProperties({ model }: LiveSheet, of: CellArea, asked: Json): Json {
  const { rowHidden, format, ...others } = asked as {
    rowHidden?: boolean;
    format?: { protection?: boolean };
  };
  if (Object.keys(others).length > 0) throw invalidArgument('the stand-in knows few row properties');
  const rows: Json[] = [];
  for (let row: number = of.top; row <= of.bottom; row += 1) {
    let locked: boolean | null = model.cellLocked(row, of.left);
    for (let column = of.left + 1; column <= of.right; column += 1) {
      if (model.cellLocked(row, column) !== locked) locked = null;
    }
    rows.push({
      ...(rowHidden === true ? { rowHidden: model.rowHidden(row) } : {}),
      ...(format?.protection === true ? { format: { protection: { locked } } } : {}),
    });
  }
  return rows;
}

/** All rows hidden, none, or (`null`) some. */
function rowsHidden({ sheet: { model }, area: of }: CellRange): boolean | null {
  const first = model.rowHidden(of.top);
  for (let row = of.top + 1; row <= of.bottom; row += 1) if (model.rowHidden(row) !== first) return null;
  return first;
}

function texts({ sheet, area: of }: CellRange): string[][] {
  const rows: string[][] = [];
  for (let row: number = of.top; row <= of.bottom; row += 1) {
    const cells: string[] = [];
    for (let column: number = of.left; column <= of.right; column += 1)
      cells.push(sheet.model.text(row, column));
    rows.push(cells);
  }
  return rows;
}

export const rangeAreas: Table<'RangeAreas'> = {
  since: '1.9',
  scalars: {
    Address: {
      since: '1.9',
      get: ({ sheet, areas }) => areas.map((each) => sheet.address(each)).join(','),
    },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
  },
  links: {
    Areas: { since: '1.9', to: 'RangeCollection', open: (ranges) => ranges },
    ConditionalFormats: { since: '1.9', to: 'ConditionalFormatCollection', open: (ranges) => ranges },
    Format: { since: '1.9', to: 'RangeFormat', open: (ranges) => ranges },
    Worksheet: { since: '1.9', to: 'Worksheet', open: ({ sheet }) => sheet },
  },
};

export const rangeCollection: Table<'RangeCollection'> = {
  since: '1.9',
  items: { to: 'Range', list: ({ sheet, areas }) => areas.map((each) => ({ sheet, area: each })) },
};
