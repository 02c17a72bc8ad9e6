import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { SheetPlan } from '../../src/core/sheet-plan/sheet-plan.ts';
import type { WorkbookPort } from '../../src/core/workbook-port.ts';
import { lightLedgers, type LightOutcome } from '../../src/jobs/light-ledgers.ts';
import { readSheets } from '../../src/jobs/read-ledgers.ts';
import { summariseLedgers, type SummaryOutcome } from '../../src/jobs/summarise-ledgers.ts';
import type { JobResult } from '../../src/jobs/job.ts';
import { createSay } from '../../src/messages/index.ts';
import { openWorkbook } from '../../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../../src/xlsx/xlsx-port.ts';
import { madeWorkbooks } from './made-workbooks.ts';

const FOLDERS = ['samples', 'test-data/government', '../shared/data/ledgers'];
const EVERY_LEDGER = { scope: { kind: 'all' } } as const;

/** Every workbook there is to judge; `../shared/data` is there for developers and in CI. */
export function workbooksToJudge(): readonly string[] {
  const kept = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.xlsx'))
      .sort()
      .map((file) => join(folder, file)),
  );
  return [...kept, ...madeWorkbooks()];
}

/** The ledgers of a workbook; none where it holds none. */
export async function ledgersOf(workbook: string): Promise<readonly Ledger[]> {
  const port = createXlsxPort(openWorkbook(readFileSync(workbook)));
  const result = await readSheets({ port, today: 44_562 as DayNumber }, EVERY_LEDGER);
  if (result.kind === 'trouble') throw new Error(`${workbook}: ${result.trouble.kind}`);
  return result.value.sheets.flatMap((sheet) => (sheet.isLedger ? sheet.ledgers : []));
}

/** To judge by where a workbook has no item with a day: 2022-02-07. */
const NO_DAY = 44_599 as DayNumber;

/** A day on which much of these ledgers is over and much to come: the middle of their deadlines. */
export function middleDay(ledgers: readonly Ledger[]): DayNumber {
  const dues = ledgers
    .flatMap(({ items }) => items)
    .flatMap(({ deadline }) => (deadline.due === null ? [] : [deadline.due]))
    .sort((a, b) => a - b);
  return dues[Math.floor(dues.length / 2)] ?? NO_DAY;
}

export interface Saved<Outcome> {
  /** Where the workbook with our work in it was saved. */
  readonly path: string;
  readonly outcome: Outcome;
}

/** Lights a workbook up through the .xlsx door and saves it. */
export function saveLit(workbook: string, today: DayNumber): Promise<Saved<LightOutcome>> {
  return saveAfter(workbook, 'lit', (port) => lightLedgers({ port, today }, EVERY_LEDGER));
}

/** Writes the weekly summary into a workbook through the .xlsx door and saves it. */
export async function saveSummarised(
  workbook: string,
  today: DayNumber,
): Promise<Saved<SummaryOutcome> & { readonly plan: SheetPlan }> {
  const plans: SheetPlan[] = [];
  const saved = await saveAfter(workbook, 'summary', (port) =>
    summariseLedgers(
      { port: listening(port, plans), today },
      { ...EVERY_LEDGER, language: 'zh-CN', words: createSay('zh-CN') },
    ),
  );
  const plan = plans[0];
  if (plan === undefined) throw new Error(`no summary was written into ${workbook}`);
  return { ...saved, plan };
}

async function saveAfter<Outcome>(
  workbook: string,
  folder: string,
  job: (port: WorkbookPort) => Promise<JobResult<Outcome>>,
): Promise<Saved<Outcome>> {
  const opened = openWorkbook(readFileSync(workbook));
  const result = await job(createXlsxPort(opened));
  if (result.kind === 'trouble') throw new Error(`${workbook}: ${result.trouble.kind}`);
  const path = join('.artifacts/judge', folder, basename(workbook));
  mkdirSync(join('.artifacts/judge', folder), { recursive: true });
  writeFileSync(path, opened.save());
  return { path, outcome: result.value };
}

/** The same door, but it remembers the sheets that are written through it. */
function listening(port: WorkbookPort, plans: SheetPlan[]): WorkbookPort {
  return new Proxy(port, {
    get(door, verb: keyof WorkbookPort) {
      if (verb !== 'addSheet') return door[verb].bind(door);
      return (...request: Parameters<WorkbookPort['addSheet']>) => {
        plans.push(request[0]);
        return door.addSheet(...request);
      };
    },
  });
}
