import { describe, expect, it } from '@jest/globals';
import type { KeptMapping } from '../ledger/mapping.ts';
import {
  withAliases,
  withMapping,
  withoutMappings,
  withStatuses,
  withUnitsApart,
} from './change-settings.ts';
import {
  DEFAULT_SETTINGS,
  LONGEST_KEPT,
  MOST_ALIASES,
  MOST_MAPPINGS,
  MOST_STATUSES,
  MOST_UNITS_APART,
} from './ledger-settings.ts';
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

describe('the unit names of a workbook', () => {
  it('go with the name they were counted under, and never in a circle', () => {
    const first = withAliases(DEFAULT_SETTINGS, ['卫健局', '市卫健局'], '市卫健委');
    const second = withAliases(first, ['市卫健委'], '市卫生健康委员会');
    expect([...second.aliases]).toEqual([
      ['卫健局', '市卫生健康委员会'],
      ['市卫健局', '市卫生健康委员会'],
      ['市卫健委', '市卫生健康委员会'],
    ]);
    const back = withAliases(second, ['市卫生健康委员会', '市卫健委'], '市卫健局');
    expect([...back.aliases]).toEqual([
      ['卫健局', '市卫健局'],
      ['市卫生健康委员会', '市卫健局'],
      ['市卫健委', '市卫健局'],
    ]);
  });

  it('are kept within bounds, so that the settings can be read again', () => {
    const long = '长'.repeat(LONGEST_KEPT + 1);
    expect(withAliases(DEFAULT_SETTINGS, [long], '市卫健委')).toBe(DEFAULT_SETTINGS);
    expect(withAliases(DEFAULT_SETTINGS, ['市卫健委'], long)).toBe(DEFAULT_SETTINGS);
    expect(withUnitsApart(DEFAULT_SETTINGS, ['市卫健委', long, '市卫健委'])).toBe(DEFAULT_SETTINGS);
    let settings = DEFAULT_SETTINGS;
    for (let number = 0; number <= MOST_UNITS_APART; number += 1) {
      settings = withUnitsApart(settings, ['甲局', `乙局${String(number)}`]);
    }
    const many = Array.from({ length: MOST_ALIASES + 1 }, (_, number) => `丙局${String(number)}`);
    settings = withAliases(settings, many, '丙局');
    expect([settings.unitsApart.length, settings.aliases.size]).toEqual([MOST_UNITS_APART, MOST_ALIASES]);
    expect(readSettings(writeSettings(settings))).toEqual({ kind: 'read', settings });
  });
});
