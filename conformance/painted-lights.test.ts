import { describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { isoDay } from '../src/core/calendar/iso.ts';
import { planSheetLights } from '../src/core/lights/plan-sheet-lights.ts';
import { lightsContext } from '../src/core/lights/lights-context.ts';
import { SCHEME_IDS, type LightSettings } from '../src/core/lights/scheme.ts';
import { DEFAULT_SETTINGS, type LedgerSettings } from '../src/core/settings/ledger-settings.ts';
import { writeSettings } from '../src/core/settings/settings-xml.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';
import { seenHues } from './seen-lights.ts';
import { GOVERNMENT_WORKBOOKS, LEDGER_WORKBOOKS, SAMPLE_WORKBOOKS, type TriedWorkbook } from './workbooks.ts';

/** Every state in a colour of its own, as far as there are colours. */
const OWN: LightSettings['scheme'] = {
  overdue: 'red',
  dueSoon: 'yellow',
  closedLate: 'orange',
  onTrack: 'green',
  closed: 'blue',
  ongoing: 'green',
};

const SETTINGS: readonly (readonly [string, LedgerSettings])[] = [
  ...SCHEME_IDS.map((scheme) => [scheme, withLights({ scheme })] as const),
  ['one of one’s own', withLights({ scheme: OWN })],
  ['working days and nodes', inWorkdays(withLights({ scheme: OWN, byMilestone: true }))],
];

function withLights(lights: Partial<LightSettings>): LedgerSettings {
  return { ...DEFAULT_SETTINGS, lights: { ...DEFAULT_SETTINGS.lights, ...lights } };
}

function inWorkdays(settings: LedgerSettings): LedgerSettings {
  const { checks } = settings;
  return {
    ...settings,
    dueSoonDays: 5,
    checks: { ...checks, thresholds: { ...checks.thresholds, dueSoonIn: 'workdays' } },
  };
}

const TRIED = [...GOVERNMENT_WORKBOOKS, ...SAMPLE_WORKBOOKS, ...LEDGER_WORKBOOKS];

describe.each(TRIED)('the lights of $file, worked out by a formula engine', (workbook) => {
  it.each(SETTINGS)('%s: show in every row what is meant, day after day', async (_, settings) => {
    const lit = await light(workbook, settings);
    if (lit === null) return;
    const { asOf } = workbook;
    for (const day of [asOf, asOf + 1, asOf + 8, asOf + 30] as DayNumber[]) {
      const plans = planSheetLights(lit.ledgers, lightsContext(day, settings));
      const meant = plans.map(({ sheet, rows }) => [sheet, rows.map(({ row, hue }) => [row + 1, hue])]);
      const seen = plans.map(({ sheet, rows }) => {
        const painted = lit.look(sheet, day);
        return [sheet, rows.map(({ row }) => [row + 1, painted(row)])];
      });
      expect({ day: isoDay(day), rows: seen }).toEqual({ day: isoDay(day), rows: meant });
    }
  });
});

async function light({ bytes, asOf }: TriedWorkbook, settings: LedgerSettings) {
  const model = openWorkbook(bytes());
  const port = createXlsxPort(model);
  await port.saveSettings(writeSettings(settings));
  const result = await lightLedgers({ port, today: asOf }, { scope: { kind: 'all' } });
  if (result.kind === 'trouble') {
    expect(['no-ledger', 'sheet-protected']).toContain(result.trouble.kind);
    return null;
  }
  const { ledgers } = result.value;
  return {
    ledgers,
    look: (name: string, day: DayNumber) => seenHues(model, ledgers, name, day),
  };
}
