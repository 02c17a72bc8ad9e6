import { describe, expect, it } from '@jest/globals';
import { TroubleError } from '../core/trouble.ts';
import { isOfReferences } from './broken-references.ts';
import { troubleOfError } from './trouble-of-error.ts';

const failedAt = (errorLocation: string) =>
  troubleOfError({ code: 'GeneralException', debugInfo: { errorLocation } }, { sheet: '台账' });

describe('what failed while looking for what refers to nothing', () => {
  it.each(['ConditionalFormatCollection.items', 'CellValueConditionalFormat.rule', 'DataValidation.rule'])(
    'is told by the member that Excel names: %s',
    (location) => {
      expect(isOfReferences(failedAt(location))).toBe(true);
    },
  );

  it.each(['Range.values', 'Worksheet.getRangeByIndexes', ''])('is not %j', (location) => {
    expect(isOfReferences(failedAt(location))).toBe(false);
    expect(isOfReferences(new TroubleError({ kind: 'cancelled' }))).toBe(false);
  });
});
