import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../src/core/words.ts';
import { setStage } from './workbench/served.ts';
import { WorkbenchPage } from './workbench/workbench-page.ts';

const stage = setStage();
const SAMPLE = '会议议定事项督办台账.xlsx';
const MINUTES = 60_000;
/** The narrowest pane that Excel opens, in CSS pixels. */
const NARROWEST = 320;

describe.each(LANGUAGES)('the pane at 320 pixels in %s', (language) => {
  it(
    'never has to be scrolled sideways',
    async () => {
      const { context } = await stage.browser({ language });
      const wish = { language, sample: SAMPLE, today: '2022-02-11' } as const;
      const bench = await WorkbenchPage.open(context, stage.url(), wish);
      await bench.page.locator('[data-pane]').evaluate((element, width) => {
        (element as HTMLElement).style.width = `${String(width)}px`;
      }, NARROWEST);
      const pane = await bench.pane();
      const overflow = (): Promise<number> =>
        pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await bench.atRest(pane);
      expect(await pane.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(NARROWEST);
      const before = await overflow();
      await bench.run(pane, 'check');
      const checked = await overflow();
      await bench.run(pane, 'light');
      await bench.run(pane, 'summary');
      await pane.getByRole('button', { name: bench.say('pane.settings'), exact: true }).click();
      const settings = await overflow();
      await pane.getByRole('button', { name: bench.say('lights.title') }).click();
      const scheme = pane.getByRole('combobox', { name: bench.say('lights.scheme'), exact: true });
      await scheme.selectOption('own');
      await bench.atRest(pane);
      await pane.getByRole('button', { name: bench.say('lights.preview'), exact: true }).click();
      await pane.getByRole('button', { name: bench.say('lights.paint') }).waitFor();
      const lights = await overflow();
      await pane.getByRole('button', { name: bench.say('checking.title') }).click();
      for (const family of ['owner', 'deadline', 'status', 'progress', 'identity', 'shape'] as const) {
        await pane
          .getByRole('button', { name: new RegExp(`^${bench.say(`checking.family.${family}`)}`) })
          .click();
      }
      await pane.getByRole('switch').last().waitFor();
      const settingsOfChecks = await overflow();
      await pane.getByRole('button', { name: bench.say('pane.settings'), exact: true }).click();
      await pane.getByRole('button', { name: bench.say('pane.columns') }).click();
      await pane.getByRole('list', { name: bench.say('mapping.columns') }).waitFor();
      const columns = await overflow();
      expect({ before, checked, settings, lights, settingsOfChecks, columns }).toEqual({
        before: 0,
        checked: 0,
        settings: 0,
        lights: 0,
        settingsOfChecks: 0,
        columns: 0,
      });
    },
    3 * MINUTES,
  );
});
