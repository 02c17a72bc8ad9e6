import { describe, expect, it } from '@jest/globals';
import { makeLedgerFile } from '../bench/engine/make-file.ts';
import { busyTasks, type BusyTask } from './browser/busy-tasks.ts';
import { panesInOwnProcess } from './workbench/own-process.ts';
import { setStage } from './workbench/served.ts';
import { WorkbenchPage, type PaneButton } from './workbench/workbench-page.ts';

const workbench = setStage();
const addIn = setStage();
const MINUTES = 60_000;
const ITEMS = 10_000;

/** What a person does not notice (milliseconds); Chromium calls anything longer a long task. */
const NOTICED = 50;
/** The machine is never all ours: what others do to it spoils one run, not all of them. */
const RUNS = 3;
/** Office.js: it packs and unpacks each message in one go, and how long a message has to be the ledger decides. */
const CLIENT = /^(excel|office|o15)/;

describe(`the pane beside a ledger of ${String(ITEMS)} items`, () => {
  it(
    'does its three jobs in slices that nobody notices, what Office.js does itself apart',
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
      await bench.pane();
      await bench.openFile(file);
      await bench.fileName(`ledger-${String(ITEMS)}.xlsx`);
      const pane = await bench.pane();

      const longest: Partial<Record<PaneButton, number>> = {};
      for (const job of ['check', 'light', 'summary'] as const) {
        const runs: number[] = [];
        for (let run = 0; run < RUNS; run += 1) {
          const tasks = await busyTasks(bench.page, pane, () => bench.run(pane, job));
          // A trace in which nothing happened would prove anything.
          expect(tasks.length).toBeGreaterThan(20);
          expect(Math.max(...tasks.map(ofClient))).toBeGreaterThan(1);
          runs.push(Math.max(...tasks.map(ofOurs)));
        }
        longest[job] = Math.min(...runs);
      }
      for (const job of ['check', 'light', 'summary'] as const) expect(longest[job]).toBeLessThan(NOTICED);
    },
    10 * MINUTES,
  );
});

function ofClient({ byScript }: BusyTask): number {
  return [...byScript].reduce((sum, [script, ms]) => sum + (CLIENT.test(script) ? ms : 0), 0);
}

const ofOurs = (task: BusyTask): number => task.cpu - ofClient(task);
