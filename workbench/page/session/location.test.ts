import { describe, expect, it } from '@jest/globals';
import { areaOf } from '../grid/selection.ts';
import { parseLocation } from './location.ts';

describe('parseLocation', () => {
  it('reads a cell, however it is written', () => {
    const h5 = { sheet: null, area: areaOf(4, 7, 4, 7) };
    expect(parseLocation('H5')).toEqual(h5);
    expect(parseLocation(' $h$5 ')).toEqual(h5);
    expect(parseLocation('#H5')).toEqual(h5);
  });

  it('reads an area from either corner', () => {
    expect(parseLocation('B3:A1')?.area).toEqual(areaOf(0, 0, 2, 1));
  });

  it('reads the names of sheets, quoted or not', () => {
    expect(parseLocation('督办台账!A5')?.sheet).toBe('督办台账');
    expect(parseLocation("#'O''Brien 1'!A5")?.sheet).toBe("O'Brien 1");
    expect(parseLocation("'A!B'!A5")?.sheet).toBe('A!B');
  });

  it.each(['', 'A', '5', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', '督办', 'Sheet1!', '#REF!', 'AAAA1'])(
    'does not take %j for a place',
    (text) => {
      expect(parseLocation(text)).toBeNull();
    },
  );
});
