import type { DateSystem } from '../../../src/core/sheet-grid.ts';
import type { FunctionAnswer, Table } from './targets.ts';

const MS_PER_DAY = 86_400_000;
const DAYS_TO_1904 = 1462;
/** Excel's serial of 1 January 1970. */
const SERIAL_OF_1970 = 25_569;

export const functions: Table<'Functions'> = {
  since: '1.2',
  methods: {
    Date: {
      since: '1.2',
      to: 'FunctionResult',
      open: (book, args) => date(args.integer(0), args.integer(1), args.integer(2), book.model.dateSystem),
    },
  },
};

export const functionResult: Table<'FunctionResult'> = {
  since: '1.2',
  scalars: {
    Error: { since: '1.2', get: ({ error }) => error },
    Value: { since: '1.2', get: ({ value }) => value },
  },
};

/** `DATE` in the workbook's own date system, days after February 1900 only. */
function date(year: number, month: number, day: number, system: DateSystem): FunctionAnswer {
  const serial = Date.UTC(year, month - 1, day) / MS_PER_DAY + SERIAL_OF_1970;
  return { value: system === 1904 ? serial - DAYS_TO_1904 : serial, error: '' };
}
