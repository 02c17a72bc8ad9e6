import { describe, expect, it } from '@jest/globals';
import { TroubleError } from '../core/trouble.ts';
import { isTooLarge, troubleOfError, type Attempt } from './trouble-of-error.ts';

function troubleOf(code: string, errorLocation = '', attempt: Attempt = {}) {
  const error = Object.assign(new Error('Excel says no'), { code, debugInfo: { errorLocation } });
  const trouble = troubleOfError(error, attempt);
  if (!(trouble instanceof TroubleError)) throw new Error('not seen as trouble');
  expect(trouble.cause).toBe(error);
  return trouble.trouble;
}

describe('troubleOfError', () => {
  it('says that a cell is being edited', () => {
    expect(troubleOf('InvalidOperationInCellEditMode')).toEqual({ kind: 'cell-being-edited' });
  });
  it('names the sheet that is gone', () => {
    expect(troubleOf('ItemNotFound', 'WorksheetCollection.getItem', { sheet: '台账' })).toEqual({
      kind: 'sheet-not-found',
      sheet: '台账',
    });
  });
  it('takes a refused write for a workbook opened for reading', () => {
    expect(troubleOf('AccessDenied')).toEqual({ kind: 'read-only' });
  });
  it('knows both limits of Excel on the web', () => {
    expect(troubleOf('RequestPayloadSizeLimitExceeded')).toEqual({ kind: 'data-too-large' });
    expect(troubleOf('ResponsePayloadSizeLimitExceeded')).toEqual({ kind: 'data-too-large' });
  });
  it('names the member an old Excel lacks', () => {
    expect(troubleOf('ApiNotFound', 'Range.getMergedAreasOrNullObject')).toEqual({
      kind: 'host-too-old',
      needs: 'Range.getMergedAreasOrNullObject',
    });
  });
  it.each([
    'WorksheetCollection.add',
    'Worksheet.activate',
    'Range.select',
    'WorksheetFreezePanes.freezeRows',
  ])('takes a general error of %s for another workbook in front', (member) => {
    expect(troubleOf('GeneralException', member)).toEqual({ kind: 'other-workbook-active' });
  });
  it('keeps the code of anything else', () => {
    expect(troubleOf('GeneralException', 'Range.values').kind).toBe('host-failed');
    expect(troubleOf('ActivityLimitReached')).toEqual({ kind: 'host-failed', code: 'ActivityLimitReached' });
  });
  it('lets bugs through as they are', () => {
    const bug = new TypeError('undefined is not a function');
    expect(troubleOfError(bug)).toBe(bug);
    expect(isTooLarge(bug)).toBe(false);
  });
  it('does not wrap trouble twice', () => {
    const trouble = new TroubleError({ kind: 'cancelled' });
    expect(troubleOfError(trouble)).toBe(trouble);
  });
});
