import { parseArea } from '../live/address.ts';
import type { LiveSheet } from '../live/live-sheet.ts';
import { HostError, invalidArgument } from '../protocol/host-error.ts';
import type { Json } from '../protocol/wire.ts';
import { asNumber, asText, clientWord, type Row, type Table, wordFor } from './targets.ts';

const ORIENTATION = { Portrait: 'portrait', Landscape: 'landscape' } as const;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const MM_PER_POINT = 25.4 / 72;
/** Millimetres. */
const UNITS: Readonly<Record<string, number>> = { Points: MM_PER_POINT, Inches: 25.4, Centimeters: 10 };

/** In points. */
const margin = (side: (typeof SIDES)[number]): Row<'PageLayout'> => ({
  since: '1.9',
  get: ({ page }) => page.current.margins[side] / MM_PER_POINT,
  set: ({ page }, value) => {
    page.setMargins({ [side]: asNumber(value) * MM_PER_POINT });
  },
});

export const pageLayout: Table<'PageLayout'> = {
  since: '1.9',
  scalars: {
    BottomMargin: margin('bottom'),
    FirstPageNumber: {
      since: '1.9',
      get: ({ page }) => page.current.firstPageNumber ?? '',
      set: ({ page }, value) => {
        page.change({ firstPageNumber: asNumber(value) });
      },
    },
    LeftMargin: margin('left'),
    Orientation: {
      since: '1.9',
      get: ({ page }) => clientWord(ORIENTATION, page.current.orientation),
      set: ({ page }, value) => {
        page.change({ orientation: wordFor(ORIENTATION, value) });
      },
    },
    PaperSize: {
      since: '1.9',
      get: () => 'A4',
      set: ({ page }, value) => {
        if (asText(value) !== 'A4')
          throw new HostError('ApiNotFound', 'The stand-in prints on A4 only.', 404);
        page.change({});
      },
    },
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    Zoom: {
      since: '1.9',
      onlyByName: true,
      set: ({ page }, value) => {
        if (numberOf(value, 'horizontalFitToPages') !== 1) {
          throw new HostError('ApiNotFound', 'The stand-in prints one page wide only.', 404);
        }
        page.change({ onOnePage: numberOf(value, 'verticalFitToPages') === 1 });
      },
    },
  },
  links: {
    HeadersFooters: { since: '1.9', to: 'HeaderFooterGroup', open: (sheet) => sheet },
  },
  methods: {
    SetPrintMargins: {
      since: '1.9',
      call: ({ page }, args) => {
        const unit = UNITS[args.text(0)];
        if (unit === undefined) throw invalidArgument(`the unit ${args.text(0)}`);
        const margins = SIDES.flatMap((side) => {
          const size = numberOf(args.json(1), side);
          return size === undefined ? [] : [[side, size * unit] as const];
        });
        page.setMargins(Object.fromEntries(margins));
        return null;
      },
    },
    SetPrintTitleRows: {
      since: '1.9',
      call: ({ page }, args) => {
        page.setTitleRows(args.isObject(0) ? rowsOf(args.object(0, 'Range').area) : args.text(0));
        return null;
      },
    },
  },
};

const rowsOf = ({ top, bottom }: { top: number; bottom: number }): string => `$${top + 1}:$${bottom + 1}`;

function numberOf(value: Json, name: string): number | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const found = (value as Readonly<Record<string, Json | undefined>>)[name];
  return typeof found === 'number' ? found : undefined;
}

/** Breaks between rows; those the file came with are not known here. */
export const pageBreakCollection: Table<'PageBreakCollection'> = {
  since: '1.9',
  items: { to: 'PageBreak', list: (sheet) => startsOf(sheet).map((row) => ({ sheet, row })) },
  methods: {
    Add: {
      since: '1.9',
      to: 'PageBreak',
      open: (sheet, args) => {
        const { top } = args.isObject(0)
          ? args.object(0, 'Range').area
          : parseArea(args.text(0), sheet.model.name);
        if (top === 0) throw invalidArgument('a page break above the first row');
        sheet.page.setStarts([...startsOf(sheet), top]);
        return { sheet, row: top };
      },
    },
    GetCount: { since: '1.9', call: (sheet) => startsOf(sheet).length },
    RemovePageBreaks: {
      since: '1.9',
      call: ({ page }) => {
        page.setStarts([]);
        return null;
      },
    },
  },
};

const startsOf = ({ page }: LiveSheet): readonly number[] => page.current.pageStarts ?? [];

export const pageBreak: Table<'PageBreak'> = {
  since: '1.9',
  scalars: { RowIndex: { since: '1.9', get: ({ row }) => row } },
  methods: {
    Delete: {
      since: '1.9',
      call: ({ sheet, row }) => {
        sheet.page.setStarts(startsOf(sheet).filter((start) => start !== row));
        return null;
      },
    },
  },
};

export const headerFooterGroup: Table<'HeaderFooterGroup'> = {
  since: '1.9',
  links: { DefaultForAllPages: { since: '1.9', to: 'HeaderFooter', open: (sheet) => sheet } },
};

export const headerFooter: Table<'HeaderFooter'> = {
  since: '1.9',
  scalars: {
    CenterFooter: {
      since: '1.9',
      get: ({ page }) => page.current.centerFooter,
      set: ({ page }, value) => {
        page.change({ centerFooter: asText(value) });
      },
    },
  },
};
