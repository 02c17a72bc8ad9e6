import { describe, expect, it } from '@jest/globals';
import { accessibilityViolations } from './browser/axe.ts';
import { setStage } from './workbench/served.ts';
import { WorkbenchPage } from './workbench/workbench-page.ts';

const stage = setStage();
const SAMPLE = '会议议定事项督办台账.xlsx';
const MINUTES = 60_000;

describe.each(['light', 'dark'] as const)('accessibility of page and pane, %s', (theme) => {
  it(
    'has no violations before a check, after it, and with the settings open',
    async () => {
      const { context } = await stage.browser({ dark: theme === 'dark' });
      const wish = { language: 'zh-CN', sample: SAMPLE, theme, today: '2022-02-11' } as const;
      const bench = await WorkbenchPage.open(context, stage.url(), wish);
      const pane = await bench.pane();
      await bench.atRest(pane);
      const found = { before: await accessibilityViolations(pane), page: [] as readonly string[] };
      await bench.run(pane, 'check');
      const checked = await accessibilityViolations(pane);
      await bench.run(pane, 'light');
      found.page = await accessibilityViolations(bench.page.mainFrame());
      await pane.getByRole('button', { name: bench.say('pane.settings'), exact: true }).click();
      await pane.getByRole('spinbutton', { name: bench.say('pane.due-soon-days') }).waitFor();
      await pane.getByRole('button', { name: bench.say('checking.title') }).click();
      await pane.getByRole('button', { name: bench.say('checking.family.status') }).click();
      await pane.getByRole('switch').last().waitFor();
      const settings = await accessibilityViolations(pane);
      expect({ ...found, checked, settings }).toEqual({ before: [], page: [], checked: [], settings: [] });
    },
    3 * MINUTES,
  );
});
