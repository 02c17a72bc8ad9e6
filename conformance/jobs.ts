import { ItemCells } from '../src/core/ledger/item-cells.ts';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import type { WorkbookPort } from '../src/core/workbook-port.ts';
import { checkLedgers } from '../src/jobs/check-ledgers.ts';
import type { JobContext, JobResult, LedgerScope } from '../src/jobs/job.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { readSheets } from '../src/jobs/read-ledgers.ts';
import { summariseLedgers } from '../src/jobs/summarise-ledgers.ts';
import { createSay } from '../src/messages/index.ts';

/** The verbs on the ribbon (and reading, which all begin with), each with what it needs. */
export const JOBS = {
  read: (context: JobContext, scope: LedgerScope) => readSheets(context, { scope }),
  check: (context: JobContext, scope: LedgerScope) => checkLedgers(context, { scope }),
  light: (context: JobContext, scope: LedgerScope) => lightLedgers(context, { scope }),
  summarise: (context: JobContext, scope: LedgerScope) =>
    summariseLedgers(context, { scope, language: 'zh-CN', words: createSay('zh-CN') }),
} as const;

export type JobName = keyof typeof JOBS;
export const JOB_NAMES = ['read', 'check', 'light', 'summarise'] as const satisfies readonly JobName[];

export interface JobRun {
  readonly port: WorkbookPort;
  readonly today: DayNumber;
  readonly scope?: LedgerScope;
  readonly signal?: AbortSignal;
}

export function runJobNamed(
  name: JobName,
  { port, today, scope, signal }: JobRun,
): Promise<JobResult<unknown>> {
  const context: JobContext = signal === undefined ? { port, today } : { port, today, signal };
  return JOBS[name](context, scope ?? { kind: 'all' });
}

/** A result without what only some hosts can tell: merged areas need ExcelApi 1.13. */
export function comparable(result: JobResult<unknown>): unknown {
  return JSON.parse(JSON.stringify(result, withoutMerges)) as unknown;
}

function withoutMerges(key: string, value: unknown): unknown {
  // What a ledger's cells hold is the workbook's; what was made of it is the result.
  if (key === 'merges' || key === 'survey' || key === 'looked' || value instanceof ItemCells)
    return undefined;
  // Maps (columns of a layout) would be written as {}.
  return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
}
