import { intersection } from '../live/address.ts';
import type { CellRange } from '../live/cell-range.ts';
import { HostError } from '../protocol/host-error.ts';
import type { XlsxValidation } from '../../../src/xlsx/workbook.ts';
import type { Table } from './targets.ts';

/** Names of validation types in the file and in the client. */
const TYPES: Readonly<Record<string, string>> = {
  none: 'None',
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** What may be entered in a single cell; what several cells share the stand-in does not tell. */
function validationOf({ sheet, area }: CellRange): XlsxValidation | null {
  if (area.top !== area.bottom || area.left !== area.right) {
    throw new HostError('ApiNotFound', 'The stand-in tells the validation of one cell at a time.', 404);
  }
  const touches = ({ areas }: XlsxValidation) => areas.some((each) => intersection(each, area) !== null);
  return sheet.model.validations.find(touches) ?? null;
}

export const dataValidation: Table<'DataValidation'> = {
  since: '1.8',
  scalars: {
    Type: { since: '1.8', get: (self) => TYPES[validationOf(self)?.type ?? 'none'] ?? 'None' },
    Rule: {
      since: '1.8',
      get: (self) => {
        const found = validationOf(self);
        if (found?.type !== 'list') return {};
        const { formula } = found;
        const source = formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
        return { list: { inCellDropDown: true, source } };
      },
    },
  },
};
