import { expect, it } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { createSay } from '../src/messages/index.ts';
import { setStage } from './workbench/served.ts';
import { asRgb, WorkbenchPage } from './workbench/workbench-page.ts';

const stage = setStage();
const MINUTES = 60_000;
const WISH = { language: 'zh-CN', sample: '会议议定事项督办台账.xlsx', today: '2022-02-11' } as const;

it(
  'the pane speaks another language when its setting says so, and keeps everything else',
  async () => {
    const { context } = await stage.browser();
    const bench = await WorkbenchPage.open(context, stage.url(), WISH);
    const pane = await bench.pane();
    await bench.run(pane, 'check');
    await pane.getByRole('button', { name: bench.say('pane.count.overdue') }).click();
    const options = pane.locator('[role="option"]');
    await options.first().click();
    const before = {
      found: await pane.locator('[role="listbox"] [aria-setsize]').first().getAttribute('aria-setsize'),
      address: await options.first().locator(':text-matches("^[A-Z]+[0-9]+$")').textContent(),
    };
    await pane.getByRole('button', { name: bench.say('pane.settings'), exact: true }).click();
    for (const language of ['zh-TW', 'en', 'zh-CN'] as const) {
      const say = createSay(language);
      await pane.locator('select', { hasText: 'English' }).selectOption(language);
      await pane.getByRole('button', { name: say('pane.check'), exact: true }).waitFor();
      expect(await pane.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await pane.title()).toBe(say('pane.name'));
      // Nothing of the other languages is left on the pane's own words.
      const shown = await pane.locator('main').innerText();
      for (const key of ['pane.light', 'pane.summary', 'pane.count.overdue', 'pane.language'] as const) {
        expect(shown).toContain(say(key));
      }
      // What was found, the filter, the chosen finding and the open settings stay.
      const pressed = pane.getByRole('button', { name: say('pane.count.overdue'), pressed: true });
      expect(await pressed.count()).toBe(1);
      const chosen = pane.locator('[role="option"][aria-selected="true"]');
      expect({
        found: await chosen.getAttribute('aria-setsize'),
        address: await chosen.locator(':text-matches("^[A-Z]+[0-9]+$")').textContent(),
      }).toEqual(before);
    }
  },
  2 * MINUTES,
);

it(
  'page and pane speak another language when the workbench says so, and the workbook stays as it is',
  async () => {
    const { context } = await stage.browser();
    const bench = await WorkbenchPage.open(context, stage.url(), WISH);
    await bench.run(await bench.pane(), 'check');
    await typeInto(bench.page, bench, 'D8', '改过的一格');
    await bench.page.getByRole('combobox', { name: bench.words('workbench.language') }).click();
    await bench.page.getByRole('option', { name: 'English' }).click();
    const english = bench.speaking('en');
    const pane = await english.pane();
    await english.atRest(pane);
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await bench.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await bench.page.getByRole('button', { name: english.words('workbench.save') }).waitFor();
    // The findings are there again without being asked for.
    await pane.getByRole('listbox').waitFor();
    expect(await bench.cell(7, 3).innerText()).toBe('改过的一格');
    expect(await bench.page.locator('[data-file-name]').innerText()).toContain(
      english.words('workbench.unsaved'),
    );
  },
  2 * MINUTES,
);

it(
  'the pane turns dark and light again with its words and findings, and the sheet stays as it is',
  async () => {
    const { context } = await stage.browser();
    const bench = await WorkbenchPage.open(context, stage.url(), WISH);
    let pane = await bench.pane();
    await bench.run(pane, 'check');
    const findings = await pane.getByRole('listbox').getAttribute('aria-label');
    await typeInto(bench.page, bench, 'Z8', 'x');
    const light = await colours(pane);
    expect(light.background).toBe(asRgb('#ffffff'));

    await bench.page.getByRole('button', { name: bench.words('workbench.light'), exact: true }).click();
    pane = await bench.paneInTheme('dark');
    await bench.atRest(pane);
    const dark = await colours(pane);
    expect(brightness(dark.background)).toBeLessThan(80);
    expect(brightness(dark.text)).toBeGreaterThan(200);
    await pane.getByRole('listbox').waitFor();
    expect(await pane.getByRole('listbox').getAttribute('aria-label')).toBe(findings);
    expect(await bench.cell(7, 25).innerText()).toBe('x');

    await bench.page.getByRole('button', { name: bench.words('workbench.dark'), exact: true }).click();
    pane = await bench.paneInTheme('light');
    expect(await colours(pane)).toEqual(light);
  },
  2 * MINUTES,
);

async function typeInto(page: Page, bench: WorkbenchPage, address: string, text: string): Promise<void> {
  await bench.goTo(address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

function colours(pane: Frame): Promise<{ readonly background: string; readonly text: string }> {
  return pane.evaluate(() => {
    const provider = document.querySelector('.fui-FluentProvider') ?? document.body;
    const { backgroundColor, color } = getComputedStyle(provider);
    return { background: backgroundColor, text: color };
  });
}

/** Perceived brightness of `rgb(…)`, 0 to 255. */
function brightness(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = (rgb.match(/\d+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
