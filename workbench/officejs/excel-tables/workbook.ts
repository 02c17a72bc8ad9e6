import { asFlag, type Table } from './targets.ts';

export const workbook: Table<'Workbook'> = {
  since: '1.1',
  scalars: {
    Name: { since: '1.7', get: (book) => book.fileName },
  },
  links: {
    Application: { since: '1.1', to: 'Application', open: (book) => book },
    CustomXmlParts: { since: '1.5', to: 'CustomXmlPartCollection', open: (book) => book },
    Functions: { since: '1.2', to: 'Functions', open: (book) => book },
    Names: {
      since: '1.1',
      to: 'NamedItemCollection',
      open: (book) => ({ book, model: book.model }),
    },
    Protection: { since: '1.7', to: 'WorkbookProtection', open: (book) => book },
    Worksheets: { since: '1.1', to: 'WorksheetCollection', open: (book) => book },
    _Runtime: { since: '1.5', to: 'Runtime', open: (book) => book },
  },
  methods: {
    GetActiveCell: {
      since: '1.7',
      to: 'Range',
      open: ({ selection: { sheet, area } }) => ({
        sheet,
        area: { ...area, bottom: area.top, right: area.left },
      }),
    },
    GetSelectedRange: { since: '1.1', to: 'Range', open: (book) => book.selection },
  },
};

export const application: Table<'Application'> = {
  since: '1.1',
  scalars: { CalculationMode: { since: '1.1', get: () => 'Automatic' } },
  methods: {
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
};

export const runtime: Table<'Runtime'> = {
  since: '1.5',
  scalars: {
    EnableEvents: {
      since: '1.8',
      get: (book) => book.events.enabled,
      set: (book, value) => {
        book.events.enabled = asFlag(value);
      },
    },
  },
};

export const workbookProtection: Table<'WorkbookProtection'> = {
  since: '1.7',
  scalars: { Protected: { since: '1.7', get: (book) => book.structureProtected } },
};

export const addinInternalService: Table<'AddinInternalService'> = {
  since: '1.1',
  methods: { NotifyActionHandlerReady: { since: '1.1', call: () => null } },
};
