import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { isoDay, parseIsoDay } from '../../src/core/calendar/iso.ts';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import { lightsContext } from '../../src/core/lights/lights-context.ts';
import { planSheetLights } from '../../src/core/lights/plan-sheet-lights.ts';
import { HUES, PAINTS } from '../../src/core/lights/scheme.ts';
import { removeLights } from '../../src/jobs/remove-lights.ts';
import { openWorkbook } from '../../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../../src/xlsx/xlsx-port.ts';
import { look, looks } from './look.ts';
import { madeWorkbooks } from './made-workbooks.ts';
import { closeOffice, render, renderAhead } from './office.ts';
import { saveLit } from './workbooks.ts';

afterAll(closeOffice);

const MINUTES = 60_000;
const FRIDAY = parseIsoDay('2022-01-28') as DayNumber;
/** Lit on a Friday; a make-up Sunday, within the break, the first day of work after it, and a month later. */
const DAYS = [0, 2, 5, 10, 30].map((later) => (FRIDAY + later) as DayNumber);
const FILLS: ReadonlySet<string> = new Set(HUES.map((hue) => PAINTS[hue].fill));

describe.each(madeWorkbooks())(
  'the lights of %s, after LibreOffice saved the workbook itself',
  (workbook) => {
    it(
      'shine on the same rows as before, across the Spring Festival',
      async () => {
        const { path, outcome } = await saveLit(workbook, FRIDAY);
        const [resaved = ''] = await render(path, 'xlsx', isoDay(FRIDAY));
        await renderAhead(DAYS.flatMap((day) => [path, resaved].flatMap((file) => looks(file, isoDay(day)))));
        for (const file of [path, resaved]) {
          for (const day of DAYS) {
            const sheets = await look(file, isoDay(day));
            for (const plan of planSheetLights(
              outcome.ledgers,
              lightsContext(day, outcome.settings.settings),
            )) {
              const sheet = sheets.find(({ name }) => name === plan.sheet);
              const seen = plan.rows.map(({ row }) => {
                const cells = sheet?.shown.get(row) ?? [];
                const fills = cells.flatMap(({ fill, covered }) =>
                  fill !== undefined && covered !== true && FILLS.has(fill) ? [fill] : [],
                );
                return [row + 1, [...new Set(fills)]];
              });
              const meant = plan.rows.map(({ row, hue }) => [
                row + 1,
                hue === null ? [] : [PAINTS[hue].fill],
              ]);
              const at = { file, sheet: plan.sheet, day: isoDay(day) };
              expect({ ...at, rows: seen }).toEqual({ ...at, rows: meant });
            }
          }
        }

        // Our own are known again by their mark, and go without a trace.
        const door = openWorkbook(readFileSync(resaved));
        const port = createXlsxPort(door);
        const sheets = outcome.plans.map(({ sheet }) => door.sheet(sheet));
        expect(sheets.flatMap((sheet) => sheet?.conditionalFormats ?? []).length).toBeGreaterThan(0);
        await removeLights({ port, today: FRIDAY }, { scope: { kind: 'all' } });
        expect(
          sheets.flatMap((sheet) => [...(sheet?.conditionalFormats ?? []), ...(sheet?.names ?? [])]),
        ).toEqual([]);
      },
      10 * MINUTES,
    );
  },
);
