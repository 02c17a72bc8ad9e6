import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makeLedgerFile } from '../bench/engine/make-file.ts';
import { busyTasks, type BusyTask } from './browser/busy-tasks.ts';
import { panesInOwnProcess } from './workbench/own-process.ts';
import { setStage } from './workbench/served.ts';
import { WorkbenchPage } from './workbench/workbench-page.ts';

const workbench = setStage();
const addIn = setStage();
const MINUTES = 60_000;
const ITEMS = 100_000;
const FRAMES = 60;

/**
 * Milliseconds of processor time on two busy cores; an idle desk machine takes a third. A turn of the wheel moves
 * a few rows into the window; dragging the scroll bar replaces all of them in every frame.
 */
const LIMITS = {
  wheel: { frame: 40, longest: 100 },
  drag: { frame: 130, longest: 250 },
  edit: 150,
} as const;
/** From the Enter key until the text stands in the grid, by the clock on the wall. */
const EDIT_SEEN = 1000;

describe(`the workbench with a ledger of ${String(ITEMS)} items`, () => {
  it(
    'scrolls smoothly, and a typed cell stands there at once',
    async () => {
      const file = await makeLedgerFile('.artifacts/bench', ITEMS);
      const { context } = await workbench.browser({ language: 'zh-CN' });
      await panesInOwnProcess(context);
      const bench = await WorkbenchPage.open(context, workbench.url(), {
        language: 'zh-CN',
        sample: '督办台账.xlsx',
        today: '2023-06-01',
        paneFolder: `${addIn.url()}pane/`,
      });
      const { page } = bench;
      await bench.pane();
      await bench.openFile(file);
      await bench.fileName(`ledger-${String(ITEMS)}.xlsx`);
      const pane = await bench.pane();
      page.setDefaultTimeout(2 * MINUTES);
      await bench.atRest(pane);

      const wheel = await busyTasks(page, page.mainFrame(), () => scroll(page, 120));
      expect(await page.locator('[data-cell="50:0"]').count()).toBe(0);
      const drag = await busyTasks(page, page.mainFrame(), () => scroll(page, 20_011));
      expect(aFrame(wheel)).toBeLessThan(LIMITS.wheel.frame);
      expect(longest(wheel)).toBeLessThan(LIMITS.wheel.longest);
      expect(aFrame(drag)).toBeLessThan(LIMITS.drag.frame);
      expect(longest(drag)).toBeLessThan(LIMITS.drag.longest);

      // In the middle, at the very end, and at the top; each cell once, as a person would.
      for (const { address, row, column } of [
        { address: 'J50000', row: 49_999, column: 9 },
        { address: 'D100003', row: 100_002, column: 3 },
        { address: 'J4', row: 3, column: 9 },
      ]) {
        await bench.goTo(address);
        await bench.cell(row, column).waitFor();
        let seen = Infinity;
        const edit = await busyTasks(page, page.mainFrame(), async () => {
          await page.keyboard.type(`已办结 ${address}`);
          const shown = bench.cell(row, column).getByText(`已办结 ${address}`, { exact: true }).waitFor();
          const entered = performance.now();
          await page.keyboard.press('Enter');
          await shown;
          seen = performance.now() - entered;
        });
        expect(longest(edit)).toBeLessThan(LIMITS.edit);
        expect(seen).toBeLessThan(EDIT_SEEN);
      }
    },
    10 * MINUTES,
  );
});

/** Scrolls the grid from its top, one step a frame (pixels). */
async function scroll(page: Page, step: number): Promise<void> {
  await page.locator('[data-grid-scroller]').evaluate(
    async (grid, { pixels, frames }) => {
      grid.scrollTop = 0;
      for (let frame = 0; frame < frames; frame += 1) {
        grid.scrollTop += pixels;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    { pixels: step, frames: FRAMES },
  );
}

const aFrame = (tasks: readonly BusyTask[]): number => tasks.reduce((sum, { cpu }) => sum + cpu, 0) / FRAMES;

const longest = (tasks: readonly BusyTask[]): number => Math.max(...tasks.map(({ cpu }) => cpu));
