import { afterEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../src/core/settings/ledger-settings.ts';
import { writeSettings } from '../src/core/settings/settings-xml.ts';
import type { JobResult } from '../src/jobs/job.ts';
import { paintPreview } from '../src/jobs/light-ledgers.ts';
import { previewLights } from '../src/jobs/preview-lights.ts';
import { findAndRead } from '../src/jobs/read-ledgers.ts';
import { WEB_PAYLOAD_LIMIT } from '../workbench/officejs/live/switches.ts';
import { closeDoors, openExcelDoor } from './doors.ts';
import { madeLedger, MADE_LEDGER_TODAY } from './made-ledger.ts';

afterEach(closeDoors);

const ROWS = 100_000;
const ACTIVE = { scope: { kind: 'active' } } as const;
/** Overdue, due soon, in order, closed in time. */
const COLOURS = 4;

function valueOf<T>(result: JobResult<T>): T {
  if (result.kind !== 'done') throw new Error(result.trouble.kind);
  return result.value;
}

describe(`lights of ${String(ROWS)} rows through Office.js`, () => {
  it('cost two round trips to paint, two to take off, and none to look at beyond reading', async () => {
    const { port, host } = openExcelDoor('excel 1.14', madeLedger(ROWS).save());
    host.switches.payloadLimit = WEB_PAYLOAD_LIMIT;
    const { lights } = DEFAULT_SETTINGS;
    await port.saveSettings(
      writeSettings({ ...DEFAULT_SETTINGS, lights: { ...lights, scheme: 'red-yellow-green' } }),
    );
    const context = { port, today: MADE_LEDGER_TODAY };
    const counted = async <T>(work: Promise<T>): Promise<{ readonly value: T; readonly trips: number }> => {
      const before = host.traffic.roundTrips;
      const value = await work;
      return { value, trips: host.traffic.roundTrips - before };
    };

    const reading = await counted(findAndRead(context, { ...ACTIVE, depth: 'states' }, 1));
    const previewed = await counted(previewLights(context, ACTIVE));
    expect(previewed.trips).toBe(reading.trips);
    const preview = valueOf(previewed.value);
    expect(preview.plans.map(({ rows }) => rows.length)).toEqual([ROWS]);

    const painted = await counted(paintPreview(context, preview));
    expect(painted.trips).toBe(2);
    const [{ rules, wordings } = { rules: [], wordings: 0 }] = preview.plans;
    expect(wordings).toBeGreaterThan(1);
    expect(rules.length).toBeLessThanOrEqual(COLOURS + wordings);
    expect(valueOf(painted.value).painted).toEqual([{ removed: 0, added: rules.length }]);

    // What of ours stands there, and off with it.
    const [sheet = ''] = preview.plans.map((plan) => plan.sheet);
    const removed = await counted(port.removeLights(sheet));
    expect(removed).toEqual({ value: rules.length, trips: 2 });
  });
});
