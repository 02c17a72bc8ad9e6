import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CheckId } from '../checks/check-id.ts';
import { COLUMN_KEYS } from '../ledger/column-key.ts';
import type { KeptMapping } from '../ledger/mapping.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { HUES, SCHEME_IDS } from '../lights/scheme.ts';
import { STATES } from '../status/status.ts';
import type { Waiver } from '../waivers/waiver.ts';
import { DEFAULT_SETTINGS, LONGEST_KEPT, MOST_MAPPINGS, type LedgerSettings } from './ledger-settings.ts';
import { readSettings, writeSettings } from './settings-xml.ts';

/** Anything a cell may hold, lone surrogates and control characters included. */
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: LONGEST_KEPT / 2 });
const place = fc.integer({ min: 0, max: 255 });

const mapping: fc.Arbitrary<KeptMapping> = fc.record({
  sheet: text,
  headerRows: fc.integer({ min: 1, max: 4 }),
  header: fc.array(text, { maxLength: 12 }),
  columns: fc.array(
    fc.record({ key: fc.constantFrom(...COLUMN_KEYS), header: text, nth: place, offset: fc.constant(0) }),
    { maxLength: 8 },
  ),
});

const print = fc.stringMatching(/^[0-9a-z]{1,11}$/);
const mark = fc.record({ number: fc.string({ unit: 'binary', maxLength: 20 }), print });
const said = {
  reason: fc.string({ unit: 'binary', maxLength: 100 }),
  on: fc.integer({ min: 40_000, max: 50_000 }).map((day) => day as DayNumber),
};
const waiver: fc.Arbitrary<Waiver> = fc.oneof(
  fc.record({
    scope: fc.constant('cell' as const),
    check: fc.constantFrom('overdue', 'of-tomorrow'),
    item: fc.option(mark),
    about: print,
    ...said,
  }),
  fc.record({ scope: fc.constant('item' as const), item: mark, about: print, ...said }),
  fc.record({ scope: fc.constant('check' as const), check: fc.constant('due-soon'), ...said }),
);

const hue = fc.option(fc.constantFrom(...HUES));

const anySettings: fc.Arbitrary<LedgerSettings> = fc.record({
  version: fc.constant(1 as const),
  defaultLimit: fc.option(
    fc.record({
      count: fc.integer({ min: 1, max: 366 }),
      unit: fc.constantFrom('days' as const, 'workdays' as const),
      from: fc.constantFrom('meeting' as const, 'hand-out' as const),
    }),
  ),
  dueSoonDays: fc.integer({ min: 0, max: 366 }),
  mappings: fc.array(mapping, { maxLength: 4 }),
  statuses: fc.array(fc.tuple(text, fc.constantFrom(...STATES)), { maxLength: 5 }).map((all) => new Map(all)),
  unitsApart: fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { maxLength: 3 }),
  jointLead: fc.boolean(),
  aliases: fc.array(fc.tuple(text, text), { maxLength: 5 }).map((all) => new Map(all)),
  checks: fc.record({
    choices: fc
      .array(
        fc.tuple(
          fc.constantFrom<CheckId>('overdue', 'due-missing', 'owner-missing'),
          fc.record(
            { on: fc.boolean(), severity: fc.constantFrom('error' as const, 'info' as const) },
            { requiredKeys: [] },
          ),
        ),
      )
      .map((all) => new Map(all)),
    thresholds: fc.record({
      dueSoonIn: fc.constantFrom('days' as const, 'workdays' as const),
      staleFeedbackDays: fc.integer({ min: 1, max: 366 }),
      staleOngoingDays: fc.integer({ min: 1, max: 366 }),
    }),
  }),
  lights: fc.record({
    scheme: fc.oneof(
      fc.constantFrom(...SCHEME_IDS),
      fc.record({
        overdue: hue,
        dueSoon: hue,
        closedLate: hue,
        onTrack: hue,
        closed: hue,
        ongoing: hue,
      }),
    ),
    reach: fc.constantFrom('row' as const, 'due' as const),
    column: fc.boolean(),
    dayColumn: fc.boolean(),
    byMilestone: fc.boolean(),
  }),
  summary: fc.record({
    title: fc.oneof(fc.constant(''), text),
    issuingUnit: fc.oneof(fc.constant(''), text),
    lastIssue: fc.option(
      fc.record({
        number: fc.integer({ min: 1, max: 9999 }),
        from: fc.integer({ min: 0, max: 60_000 }).map((day) => day as DayNumber),
      }),
    ),
    weekStartsOn: fc.integer({ min: 1, max: 7 }),
    countSupporting: fc.boolean(),
    nameLastThree: fc.boolean(),
    escalation: fc.record({
      reportAfterDays: fc.integer({ min: 1, max: 366 }),
      reportAfterUrges: fc.integer({ min: 1, max: 99 }),
    }),
  }),
  waivers: fc.array(waiver, { maxLength: 4 }),
  others: fc.constant({ 'of-tomorrow': { any: ['thing', 1, null] } }),
});

/** Char of https://www.w3.org/TR/xml/#charsets. */
function allowedInXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const plain = code >= 0x20 || code === 0x9 || code === 0xa || code === 0xd;
  return plain && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

const part = (json: string) =>
  writeSettings(DEFAULT_SETTINGS).replace(/\{.*\}/, () => json.replace(/&/g, '&amp;').replace(/</g, '&lt;'));

describe('the settings of a workbook', () => {
  it('come back as they were written, whatever the texts in them are', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettings(writeSettings(settings))).toEqual({ kind: 'read', settings });
      }),
    );
  });

  it('hold no character that XML forbids and no mark-up from a ledger', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const xml = writeSettings(settings);
        expect(Array.from(xml).filter((character) => !allowedInXml(character))).toEqual([]);
        expect(xml.match(/</g)).toHaveLength(3);
      }),
    );
  });

  it('written before mappings and statuses were kept are read', () => {
    expect(readSettings(part('{"version":1,"dueSoonDays":3}'))).toEqual({
      kind: 'read',
      settings: { ...DEFAULT_SETTINGS, dueSoonDays: 3 },
    });
  });

  it('keep what a newer version wrote beside ours, and write it again', () => {
    const { settings } = readSettings(
      part('{"version":1,"dueSoonDays":3,"__proto__":{"a":1},"rosters":[7]}'),
    );
    const again = readSettings(writeSettings({ ...settings, dueSoonDays: 5 })).settings;
    expect(Object.entries(again.others)).toEqual([
      ['__proto__', { a: 1 }],
      ['rosters', [7]],
    ]);
    expect(again.dueSoonDays).toBe(5);
  });

  it.each([
    '{"choices":{"of-tomorrow":{"on":false}}}',
    '{"thresholds":{"staleFeedbackDays":9,"patience":4}}',
    '{"order":["due-soon"]}',
  ])('keep what only a newer version knows of the checks: %s', (checks) => {
    const { kind, settings } = readSettings(part(`{"version":1,"dueSoonDays":3,"checks":${checks}}`));
    expect(kind).toBe('read');
    const again = readSettings(writeSettings({ ...settings, dueSoonDays: 5 }));
    expect(again.settings).toEqual({ ...settings, dueSoonDays: 5 });
    const names = checks.match(/[a-z-]+/gi) ?? [];
    for (const name of names) expect(writeSettings(settings)).toContain(name);
  });

  it('are the defaults where there are none', () => {
    expect(readSettings(null)).toEqual({ kind: 'none', settings: DEFAULT_SETTINGS });
  });

  const kept = { sheet: '台账', headerRows: 1, header: ['事项'], columns: [] };
  const withMappings = (mappings: unknown) => part(JSON.stringify({ version: 1, dueSoonDays: 7, mappings }));

  it.each([
    ['of a later version', part('{"version":2,"dueSoonDays":7}')],
    ['with a number out of range', part('{"version":1,"dueSoonDays":7000}')],
    ['with a text for a number', part('{"version":1,"dueSoonDays":"7"}')],
    ['that are no object', part('[]')],
    [
      'with a column of a kind that we do not know',
      withMappings([{ ...kept, columns: [{ key: 'x', header: '事项', nth: 0, offset: 0 }] }]),
    ],
    ['with a text beyond all bounds', withMappings([{ ...kept, sheet: 'x'.repeat(LONGEST_KEPT + 1) }])],
    ['with more mappings than we keep', withMappings(Array.from({ length: MOST_MAPPINGS + 1 }, () => kept))],
    ['with a state that is none', part('{"version":1,"dueSoonDays":7,"statuses":[["已阅","unknown"]]}')],
    ['with a waiver that says nothing', part('{"version":1,"dueSoonDays":7,"waivers":[7]}')],
    [
      'with a waiver of a scope that we do not know',
      part(
        '{"version":1,"dueSoonDays":7,"waivers":[{"scope":"row","check":"overdue","reason":"","on":44600}]}',
      ),
    ],
    [
      'with a severity that is none',
      part('{"version":1,"dueSoonDays":7,"checks":{"choices":{"overdue":{"severity":"fatal"}}}}'),
    ],
    [
      'with a threshold of no days',
      part('{"version":1,"dueSoonDays":7,"checks":{"thresholds":{"staleFeedbackDays":0}}}'),
    ],
    ['with a name apart from nothing', part('{"version":1,"dueSoonDays":7,"unitsApart":[["卫健局"]]}')],
    ['with a joint lead of sorts', part('{"version":1,"dueSoonDays":7,"jointLead":"yes"}')],
    ['with half an alias', part('{"version":1,"dueSoonDays":7,"aliases":[["卫健局"]]}')],
    ['of another namespace', writeSettings(DEFAULT_SETTINGS).replace('urn:', 'urn:x')],
    ['cut short', writeSettings(DEFAULT_SETTINGS).slice(0, -4)],
    ['empty', ''],
  ])('that cannot be read, %s, are told apart and the defaults stand in', (_, xml) => {
    expect(readSettings(xml)).toEqual({ kind: 'unreadable', settings: DEFAULT_SETTINGS });
  });
});
