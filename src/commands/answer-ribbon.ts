import type { RibbonJob, RibbonLine } from '../add-in/ribbon-line.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import type { Finding, Severity } from '../core/checks/finding.ts';
import { columnIndex, rowIndex, type CellRef } from '../core/sheet-grid.ts';
import type { Language } from '../core/words.ts';
import type { WorkbookPort } from '../core/workbook-port.ts';
import { checkLedgers, type CheckOutcome } from '../jobs/check-ledgers.ts';
import type { JobContext, JobResult } from '../jobs/job.ts';
import { lightLedgers } from '../jobs/light-ledgers.ts';
import { summariseLedgers } from '../jobs/summarise-ledgers.ts';
import { loadSay } from '../messages/load-say.ts';
import { sayTrouble } from '../messages/say-trouble.ts';
import type { Say } from '../messages/say.ts';

export interface RibbonHost {
  /** The line to the workbook's pane; `null` where there is none. */
  readonly line: RibbonLine | null;
  readonly port: WorkbookPort;
  readonly today: DayNumber;
  readonly language: Language;
  readonly say: Say;
  /** Shows a message to the user without the pane. */
  readonly tell: (message: readonly string[]) => Promise<void>;
}

const ACTIVE = { scope: { kind: 'active' } } as const;

/**
 * Does what a ribbon button promises. With the pane open the pane does it, with progress, cancel and its
 * list. With the pane closed the result is in the workbook: the lights, the new sheet in front, or, for
 * the check, the most serious finding's cell selected and the counts told. Opening the pane from here
 * would need a shared runtime, which Excel below 2021 and ExcelApi 1.9 hosts do not all have.
 */
export async function answerRibbon(job: RibbonJob, host: RibbonHost): Promise<void> {
  if (host.line !== null && (await host.line.call(job))) return;
  const { port, today, language, say } = host;
  const context: JobContext = { port, today };
  switch (job) {
    case 'check': {
      const checked = await done(host, checkLedgers(context, ACTIVE));
      if (checked === null) return;
      const worst = mostSerious(checked.findings);
      if (worst !== null) await show(port, worst.cell);
      await host.tell([checkWords(say, checked)]);
      return;
    }
    case 'light':
      await done(host, lightLedgers(context, { ...ACTIVE, words: say }));
      return;
    case 'summary': {
      const written = await done(
        host,
        summariseLedgers(context, { ...ACTIVE, language, words: say, wordsIn: loadSay }),
      );
      if (written !== null) {
        await show(port, { sheet: written.sheet, row: rowIndex(0), column: columnIndex(0) });
      }
      return;
    }
  }
}

/** The job's value; `null` after trouble, which the user has then been told. */
async function done<T>(host: RibbonHost, result: Promise<JobResult<T>>): Promise<T | null> {
  const ended = await result;
  if (ended.kind === 'done') return ended.value;
  const { what, why, next } = sayTrouble(host.say, ended.trouble);
  await host.tell([what, why, next]);
  return null;
}

/** The result stands whether or not Excel can be made to show it. */
async function show(port: WorkbookPort, cell: CellRef): Promise<void> {
  await port.select(cell).catch(() => undefined);
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Among equals, the first in the ledger. */
function mostSerious(findings: readonly Finding[]): Finding | null {
  for (const severity of SEVERITIES) {
    const found = findings.find((finding) => finding.severity === severity);
    if (found !== undefined) return found;
  }
  return null;
}

function checkWords(
  say: Say,
  { findings, figures: { items, overdue, dueSoon, problems, notes } }: CheckOutcome,
): string {
  const count = findings.length;
  if (count === 0) return say('pane.done.check.clean', { items });
  return say('pane.done.check', { count, overdue, dueSoon, problems, notes });
}
