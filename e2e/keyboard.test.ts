import { expect, it } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { setStage } from './workbench/served.ts';
import { WorkbenchPage } from './workbench/workbench-page.ts';

const stage = setStage();
const MINUTES = 60_000;
const MANY_TABS = 60;

it(
  'a check, a jump to a cell, lights and a summary can be done without a pointer',
  async () => {
    const { context } = await stage.browser();
    const wish = { language: 'zh-CN', sample: '会议议定事项督办台账.xlsx', today: '2022-02-11' } as const;
    const bench = await WorkbenchPage.open(context, stage.url(), wish);
    const pane = await bench.pane();
    await bench.atRest(pane);
    const { keyboard } = bench.page;
    const focused = (): Promise<string> =>
      pane.evaluate(() => {
        const element = document.activeElement;
        return (element?.getAttribute('role') ?? (element as HTMLElement | null)?.innerText ?? '').trim();
      });
    const tabTo = async (name: string): Promise<void> => {
      for (let press = 0; press < MANY_TABS; press += 1) {
        if ((await focused()) === name) return;
        await pressAndSee(bench.page, pane, 'Tab');
      }
      throw new Error(`Tab never came to ${name}`);
    };

    await tabTo(bench.say('pane.check'));
    await keyboard.press('Enter');
    await pane.getByRole('listbox').waitFor();
    await tabTo('listbox');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    const chosen = pane.locator('[role="option"][aria-selected="true"]');
    const address = (await chosen.locator(':text-matches("^[A-Z]+[0-9]+$")').textContent()) ?? '';
    await keyboard.press('Enter');
    await pane
      .getByText(bench.say('pane.list.gone-to', { cell: address }))
      .first()
      .waitFor({ state: 'attached' });
    expect(await bench.selected()).toBe(address);

    await tabTo(bench.say('pane.light'));
    await keyboard.press('Space');
    await bench.atRest(pane);
    await tabTo(bench.say('pane.summary'));
    await keyboard.press('Enter');
    await pane.getByRole('button', { name: bench.say('pane.done.summary.open') }).waitFor();
    const tabs = await bench.page.getByRole('tab').count();
    expect(tabs).toBeGreaterThan(1);
  },
  3 * MINUTES,
);

it(
  'Tab goes into the pane at its first control and out behind its last, and Shift+Tab the same way back',
  async () => {
    const { context } = await stage.browser();
    const wish = { language: 'zh-CN', sample: '会议议定事项督办台账.xlsx', today: '2022-02-11' } as const;
    const bench = await WorkbenchPage.open(context, stage.url(), wish);
    const pane = await bench.pane();
    await bench.run(pane, 'check');
    const { page } = bench;
    const controls = await tabStops(pane);
    expect(controls.length).toBeGreaterThan(8);
    const reload = bench.words('workbench.paneReload');

    await page.getByRole('button', { name: reload }).focus();
    const forwards: string[] = [];
    for (let press = 0; press < MANY_TABS; press += 1) {
      const here = await pressAndSee(page, pane, 'Tab');
      forwards.push(here);
      if (here.startsWith('page: ')) break;
    }
    // Every control of the pane once, in order; then the page's toolbar, where a person goes round.
    expect(forwards).toEqual([
      ...controls.map((name) => `pane: ${name}`),
      `page: ${bench.words('workbench.open')}`,
    ]);

    const backwards: string[] = [];
    for (let press = 0; press < MANY_TABS; press += 1) {
      const here = await pressAndSee(page, pane, 'Shift+Tab');
      backwards.push(here);
      if (here.startsWith('page: ')) break;
    }
    // On the way from the toolbar's first button the browser's own window comes in between.
    expect(backwards.filter((here) => here !== 'browser')).toEqual([
      ...controls.map((name) => `pane: ${name}`).reverse(),
      `page: ${reload}`,
    ]);
  },
  3 * MINUTES,
);

it(
  'Esc in the pane gives the keyboard back to the sheet',
  async () => {
    const { context } = await stage.browser();
    const wish = { language: 'zh-CN', sample: '督办台账.xlsx', today: '2022-02-11' } as const;
    const bench = await WorkbenchPage.open(context, stage.url(), wish);
    const pane = await bench.pane();
    await bench.atRest(pane);
    await bench.button(pane, 'check').focus();
    await bench.page.keyboard.press('Escape');
    await bench.page.locator('[data-cell-input]:focus').waitFor();
    await bench.page.keyboard.press('ArrowDown');
    expect(await bench.selected()).toBe('A2');
  },
  MINUTES,
);

it(
  'a job that ends leaves the keyboard to whoever has gone on working in the sheet',
  async () => {
    const { context } = await stage.browser();
    const wish = { language: 'zh-CN', sample: '督办台账.xlsx', today: '2022-02-11' } as const;
    const bench = await WorkbenchPage.open(context, stage.url(), wish);
    const pane = await bench.pane();
    await bench.atRest(pane);
    const { page, words } = bench;
    await page.getByRole('button', { name: words('workbench.circumstances') }).click();
    await page.getByRole('menuitemradio', { name: words('workbench.latency-1500') }).click();
    await page.keyboard.press('Escape');
    await bench.button(pane, 'check').click();
    await bench.cell(4, 3).click();
    await pane.getByRole('progressbar').waitFor();
    await bench.atRest(pane);
    await page.keyboard.type('接着写');
    await page.keyboard.press('Enter');
    await bench.cell(4, 3).getByText('接着写').waitFor();
  },
  MINUTES,
);

/** What Tab can stop at in a frame, by name, in order: from the page's structure, not by tabbing. */
function tabStops(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLElement>('button, select, input, [tabindex="0"]')];
    return stops
      .filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.getClientRects().length > 0)
      .map((stop) => stop.getAttribute('aria-label') ?? stop.innerText.trim().slice(0, 20));
  });
}

/** Where the keyboard is after a key: Office.js passes it on by messages, which take their time. */
async function pressAndSee(page: Page, pane: Frame, key: string): Promise<string> {
  const before = await whereFocusIs(page, pane);
  await page.keyboard.press(key);
  let here = await whereFocusIs(page, pane);
  for (let attempt = 0; attempt < 20 && here === before; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    here = await whereFocusIs(page, pane);
  }
  return here;
}

/** `pane: …` or `page: …` with the name of what has the keyboard; `browser` while it is in neither. */
async function whereFocusIs(page: Page, pane: Frame): Promise<string> {
  const name = (): string | null => {
    const here = document.activeElement;
    if (!document.hasFocus() || !(here instanceof HTMLElement) || here.matches('body, iframe')) return null;
    return 'paneGate' in here.dataset
      ? null
      : (here.getAttribute('aria-label') ?? here.innerText.trim().slice(0, 20));
  };
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const inPane = await pane.evaluate(name);
    if (inPane !== null) return `pane: ${inPane}`;
    const inPage = await page.evaluate(name);
    if (inPage !== null) return `page: ${inPage}`;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return 'browser';
}
