import { type CellRanges, restyle, sharedLook } from '../live/cell-range.ts';
import { invalidArgument } from '../protocol/host-error.ts';
import type { ScalarRow } from '../protocol/object-table.ts';
import type { Json } from '../protocol/wire.ts';
import { asColor, asFlag, asNumber, asText, clientWord, type Table, wordFor } from './targets.ts';

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;
/** A character of the default font is 7 pixels wide, plus 5 of padding; a pixel is 0.75 points. */
const charactersToPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
const pointsToCharacters = (points: number): number => (points / 0.75 - 5) / 7;
const USUAL_CHARACTERS = 8.43;
const USUAL_ROW = 15;

const columnWidth: ScalarRow<CellRanges> = {
  since: '1.2',
  /** Points; `null` where columns differ. */
  get: ({ sheet, areas }) =>
    shared(
      columnsOf(areas).map((column) =>
        charactersToPoints(sheet.model.columnWidth(column) ?? USUAL_CHARACTERS),
      ),
    ),
  set: ({ sheet, areas }, value) => {
    sheet.refuseIfProtected();
    for (const column of columnsOf(areas))
      sheet.model.setColumnWidth(column, pointsToCharacters(asNumber(value)));
  },
};

const useStandardWidth: ScalarRow<CellRanges> = {
  since: '1.7',
  get: ({ sheet, areas }) =>
    shared(columnsOf(areas).map((column) => sheet.model.columnWidth(column) === undefined)),
  set: ({ sheet, areas }, value) => {
    sheet.refuseIfProtected();
    // Setting it to false changes nothing in Excel.
    if (!asFlag(value)) return;
    for (const column of columnsOf(areas)) sheet.model.setColumnWidth(column, undefined);
  },
};

const rowHeight: ScalarRow<CellRanges> = {
  since: '1.2',
  get: ({ sheet, areas }) => shared(rowsOf(areas).map((row) => sheet.model.rowHeight(row) ?? USUAL_ROW)),
  set: ({ sheet, areas }, value) => {
    sheet.refuseIfProtected();
    for (const row of rowsOf(areas)) sheet.model.setRowHeight(row, asNumber(value));
  },
};

export const rangeFormat: Table<'RangeFormat'> = {
  since: '1.1',
  scalars: {
    ColumnWidth: columnWidth,
    HorizontalAlignment: {
      since: '1.1',
      get: (ranges) =>
        sharedLook(ranges, ({ horizontal }) =>
          horizontal === 'general' ? 'General' : clientWord(HORIZONTAL, horizontal),
        ),
      set: (ranges, value) => {
        restyle(ranges, { horizontal: wordFor(HORIZONTAL, value) });
      },
    },
    RowHeight: rowHeight,
    UseStandardWidth: useStandardWidth,
    VerticalAlignment: {
      since: '1.1',
      get: (ranges) => sharedLook(ranges, ({ vertical }) => clientWord(VERTICAL, vertical)),
      set: (ranges, value) => {
        restyle(ranges, { vertical: wordFor(VERTICAL, value) });
      },
    },
    WrapText: {
      since: '1.1',
      get: (ranges) => sharedLook(ranges, ({ wrap }) => wrap),
      set: (ranges, value) => {
        restyle(ranges, { wrap: asFlag(value) });
      },
    },
  },
  links: {
    Borders: { since: '1.1', to: 'RangeBorderCollection', open: (ranges) => ranges },
    Fill: { since: '1.1', to: 'RangeFill', open: (ranges) => ranges },
    Font: { since: '1.1', to: 'RangeFont', open: (ranges) => ranges },
  },
  methods: {
    // Rows of automatic height stay so in the model; there is no font to measure columns by.
    AutofitColumns: { since: '1.2', call: () => null },
    AutofitRows: { since: '1.2', call: () => null },
  },
};

export const rangeFont: Table<'RangeFont'> = {
  since: '1.1',
  scalars: {
    Bold: {
      since: '1.1',
      get: (ranges) => sharedLook(ranges, ({ bold }) => bold),
      set: (ranges, value) => {
        restyle(ranges, { bold: asFlag(value) });
      },
    },
    Color: {
      since: '1.1',
      get: (ranges) => sharedLook(ranges, ({ fontColor }) => fontColor ?? '#000000'),
      set: (ranges, value) => {
        restyle(ranges, { fontColor: asColor(value) });
      },
    },
    Italic: {
      since: '1.1',
      get: (ranges) => sharedLook(ranges, ({ italic }) => italic),
      set: (ranges, value) => {
        restyle(ranges, { italic: asFlag(value) });
      },
    },
    Name: {
      since: '1.1',
      get: (ranges) => sharedLook(ranges, ({ fontName }) => fontName),
      set: (ranges, value) => {
        restyle(ranges, { fontName: asText(value) });
      },
    },
    Size: {
      since: '1.1',
      get: (ranges) => sharedLook(ranges, ({ fontSize }) => fontSize),
      set: (ranges, value) => {
        restyle(ranges, { fontSize: asNumber(value) });
      },
    },
  },
};

export const rangeFill: Table<'RangeFill'> = {
  since: '1.1',
  scalars: {
    Color: {
      since: '1.1',
      /** White where there is no fill, as Excel says. */
      get: (ranges) => sharedLook(ranges, ({ fill }) => fill ?? '#FFFFFF'),
      set: (ranges, value) => {
        restyle(ranges, { fill: asColor(value) });
      },
    },
  },
};

const shared = (values: readonly (number | boolean)[]): Json => {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
};

const columnsOf = (areas: CellRanges['areas']): number[] =>
  areas.flatMap(({ left, right }) => numbers(left, right));

function rowsOf(areas: CellRanges['areas']): number[] {
  if (areas.some(({ top, bottom }) => bottom - top > 100_000)) {
    throw invalidArgument('the stand-in sets the height of at most 100,000 rows at once');
  }
  return areas.flatMap(({ top, bottom }) => numbers(top, bottom));
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
