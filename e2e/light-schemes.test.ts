import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { parseIsoDay } from '../src/core/calendar/iso.ts';
import { HUES, PAINTS, SCHEME_IDS, SCHEMES, type Hue, type SchemeId } from '../src/core/lights/scheme.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings/ledger-settings.ts';
import { cellAddress, columnIndex, rowIndex } from '../src/core/sheet-grid.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';
import { accessibilityViolations } from './browser/axe.ts';
import { setStage } from './workbench/served.ts';
import { asRgb, WorkbenchPage } from './workbench/workbench-page.ts';

const stage = setStage();
const SAMPLE = '会议议定事项督办台账.xlsx';
const TODAY = '2022-02-11';
const MINUTES = 60_000;

/** A row of each colour that the scheme shows on the sample that day, and one without: row -> colour. */
async function rowsOf(
  scheme: SchemeId,
): Promise<{ left: number; rows: readonly (readonly [number, Hue | null])[] }> {
  const today = parseIsoDay(TODAY);
  if (today === null) throw new Error(TODAY);
  const port = createXlsxPort(openWorkbook(readFileSync(`samples/${SAMPLE}`)));
  const result = await lightLedgers(
    { port, today },
    { scope: { kind: 'all' }, lights: { ...DEFAULT_SETTINGS.lights, scheme } },
  );
  if (result.kind !== 'done') throw new Error(result.trouble.kind);
  const [plan] = result.value.plans;
  const first = new Map<Hue | null, number>();
  for (const { row, hue } of plan?.rows ?? []) if (!first.has(hue)) first.set(hue, row);
  return {
    left: plan?.rules[0]?.areas[0]?.left ?? 0,
    rows: [...first].map(([hue, row]) => [row, hue] as const),
  };
}

/** The colours of a legend in its order: their names and their swatches. */
async function legend(pane: Frame, label: string) {
  const entries = pane.getByRole('list', { name: label, exact: true }).last().getByRole('listitem');
  await entries.first().waitFor();
  return entries.evaluateAll((items) =>
    items.map((item) => {
      const [swatch, name] = [...item.querySelectorAll('span')];
      return [name?.textContent ?? '', swatch === undefined ? '' : getComputedStyle(swatch).backgroundColor];
    }),
  );
}

describe.each(['light', 'dark'] as const)('the schemes of lights, %s', (theme) => {
  it(
    'each paint the sample as they say, and can be read and used by everybody',
    async () => {
      const { context } = await stage.browser({ dark: theme === 'dark' });
      const wish = { language: 'zh-CN', sample: SAMPLE, theme, today: TODAY } as const;
      const bench = await WorkbenchPage.open(context, stage.url(), wish);
      const { say } = bench;
      const pane = await bench.paneInTheme(theme);
      await bench.atRest(pane);
      await pane.getByRole('button', { name: say('lights.title') }).click();
      const list = pane.getByRole('combobox', { name: say('lights.scheme'), exact: true });
      await list.focus();
      await list.press('Alt+ArrowDown');
      expect({ list: await accessibilityViolations(pane) }).toEqual({ list: [] });
      await list.press('Escape');

      for (const scheme of SCHEME_IDS) {
        await list.selectOption(scheme);
        await bench.atRest(pane);
        await pane.getByRole('button', { name: say('lights.preview'), exact: true }).click();
        const paint = pane.getByRole('button', { name: say('lights.paint'), exact: true });
        await paint.waitFor();
        await bench.atRest(pane);

        const sheet = (await bench.activeTab()) ?? '';
        const shown = await legend(pane, say('lights.preview.title', { sheet }));
        const used = HUES.filter((hue) => Object.values(SCHEMES[scheme]).includes(hue));
        const expected = scheme
          .split('-')
          .map((hue) => used.find((one) => one === hue))
          .map((hue) => (hue === undefined ? [] : [say(`lights.hue.${hue}`), asRgb(PAINTS[hue].fill)]));
        expect({ scheme, legend: shown }).toEqual({ scheme, legend: expected });
        expect({ scheme, violations: await accessibilityViolations(pane) }).toEqual({
          scheme,
          violations: [],
        });

        await paint.click();
        await bench.atRest(pane);
        const { left, rows } = await rowsOf(scheme);
        expect(rows.length).toBeGreaterThan(1);
        const fills = new Set(HUES.map((hue) => asRgb(PAINTS[hue].fill)));
        for (const [row, hue] of rows) {
          await bench.goTo(cellAddress({ row: rowIndex(row), column: columnIndex(left) }));
          const meant = hue === null ? null : asRgb(PAINTS[hue].fill);
          const look = async () => {
            const fill = await bench.fill(row, left);
            return fills.has(fill) ? fill : null;
          };
          await expect(settled(look, meant)).resolves.toBe(meant);
        }
        await pane.getByRole('button', { name: say('lights.legend.close') }).click();
      }
    },
    5 * MINUTES,
  );
});

/** What is seen once it is what was meant, or after two seconds. */
async function settled<T>(look: () => Promise<T>, meant: T): Promise<T> {
  for (let tries = 0; tries < 20; tries += 1) {
    const seen = await look();
    if (seen === meant) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return look();
}
