import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from './ledger-settings.ts';
import { readSettings, writeSettings } from './settings-xml.ts';

describe('the settings of a workbook', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 366 }), (dueSoonDays) => {
        const settings = { version: 1, dueSoonDays } as const;
        expect(readSettings(writeSettings(settings))).toEqual({ kind: 'read', settings });
      }),
    );
  });

  it('are the defaults where there are none', () => {
    expect(readSettings(null)).toEqual({ kind: 'none', settings: DEFAULT_SETTINGS });
  });

  it.each([
    ['of a later version', writeSettings(DEFAULT_SETTINGS).replace('"version":1', '"version":2')],
    ['with a number out of range', writeSettings(DEFAULT_SETTINGS).replace(':7', ':7000')],
    ['with a text for a number', writeSettings(DEFAULT_SETTINGS).replace(':7', ':"7"')],
    ['of another namespace', writeSettings(DEFAULT_SETTINGS).replace('urn:', 'urn:x')],
    ['cut short', writeSettings(DEFAULT_SETTINGS).slice(0, -4)],
    ['empty', ''],
  ])('that cannot be read, %s, are told apart and the defaults stand in', (_, xml) => {
    expect(readSettings(xml)).toEqual({ kind: 'unreadable', settings: DEFAULT_SETTINGS });
  });
});
