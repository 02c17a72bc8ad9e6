import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CHECK_SETTINGS } from '../check-settings.ts';
import { inspect } from '../inspect.ts';
import {
  CLEAN_AS_OF,
  CLOSED,
  findingsOf,
  ledgerOfLines,
  OPEN,
  placesOf,
  type Row,
} from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('owner-several-leads', lines);

describe('several owners of which none leads', () => {
  it.each([
    '市应急局、市气象局',
    '市应急局，市气象局',
    '市应急局\n市气象局',
    '市应急局 市气象局',
    '市应急局；市气象局',
  ])('are found in %j', (text) => {
    expect(places({ ...OPEN, 牵头单位: text })).toEqual(['牵头单位 2']);
  });

  it('are counted and quoted', () => {
    const text = '市应急局、市气象局、市水务集团';
    expect(findingsOf('owner-several-leads', [{ ...OPEN, 牵头单位: text }])[0]?.params).toEqual({
      text,
      count: 3,
    });
  });

  it.each([
    '市应急局',
    '牵头：市应急局；配合：市气象局、市水利局',
    '市应急局牵头，市气象局配合',
    '市应急局（牵头）、市气象局',
    '市应急局、市气象局共同牵头',
    '市文化广电和旅游局',
    '',
  ])('are not found in %j', (text) => {
    expect(places({ ...OPEN, 牵头单位: text })).toEqual([]);
  });

  it('are nobody’s business once the item is closed', () => {
    expect(places({ ...CLOSED, 牵头单位: '市应急局、市气象局' })).toEqual([]);
  });

  it('are asked about only where an office wants it', () => {
    const ledger = ledgerOfLines([{ ...OPEN, 牵头单位: '市应急局、市气象局' }]);
    const context = { asOf: CLEAN_AS_OF, dueSoonDays: 7, settings: DEFAULT_CHECK_SETTINGS };
    expect(inspect(ledger, context)).toEqual([]);
  });
});
