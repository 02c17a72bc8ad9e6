import { expect, it } from '@jest/globals';
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
        await keyboard.press('Tab');
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
