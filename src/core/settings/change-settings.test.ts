import { describe, expect, it } from '@jest/globals';
import type { KeptMapping } from '../ledger/mapping.ts';
import { withMapping, withoutMappings, withStatuses } from './change-settings.ts';
import { DEFAULT_SETTINGS, MOST_MAPPINGS, MOST_STATUSES } from './ledger-settings.ts';
import { readSettings, writeSettings } from './settings-xml.ts';

const mapping = (sheet: string, header = '事项'): KeptMapping => ({
  sheet,
  headerRows: 1,
  header: [header],
  columns: [{ key: 'item', header, nth: 0, offset: 0 }],
});
const sheets = ({ mappings }: { readonly mappings: readonly KeptMapping[] }) =>
  mappings.map(({ sheet }) => sheet);

describe('the mappings of a workbook', () => {
  it('are replaced by a newer one, though they were read at another time', () => {
    const first = withMapping(DEFAULT_SETTINGS, mapping('一月'), []);
    const both = withMapping(first, mapping('二月'), []);
    const { settings } = readSettings(writeSettings(both));
    expect(sheets(withMapping(settings, mapping('一月', '任务'), [mapping('一月')]))).toEqual([
      '一月',
      '二月',
    ]);
    expect(sheets(withMapping(settings, mapping('一月'), []))).toEqual(['一月', '二月']);
    expect(sheets(withoutMappings(settings, [mapping('二月')]))).toEqual(['一月']);
  });

  it('do not grow without end: the oldest goes', () => {
    let settings = DEFAULT_SETTINGS;
    for (let month = 0; month <= MOST_MAPPINGS; month += 1) {
      settings = withMapping(settings, mapping(`表${String(month)}`), []);
    }
    expect(settings.mappings).toHaveLength(MOST_MAPPINGS);
    expect(sheets(settings)).not.toContain('表0');
    expect(readSettings(writeSettings(settings)).kind).toBe('read');
  });
});

describe('the assigned statuses of a workbook', () => {
  it('are changed one by one, and the rest stays', () => {
    const first = withStatuses(DEFAULT_SETTINGS, new Map([['转圈', 'inProgress' as const]]));
    const second = withStatuses(
      first,
      new Map([
        ['绿灯', 'closed' as const],
        ['转圈', 'suspended' as const],
      ]),
    );
    expect([...second.statuses]).toEqual([
      ['绿灯', 'closed'],
      ['转圈', 'suspended'],
    ]);
  });

  it('do not grow without end: the oldest go', () => {
    const many = new Map(
      Array.from({ length: MOST_STATUSES + 5 }, (_, index) => [`档${String(index)}`, 'closed' as const]),
    );
    const { statuses } = withStatuses(DEFAULT_SETTINGS, many);
    expect(statuses.size).toBe(MOST_STATUSES);
    expect(statuses.has('档0')).toBe(false);
  });
});
