import { isoDay } from '../src/core/calendar/iso.ts';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import type { Finding } from '../src/core/checks/finding.ts';
import { cellAddress } from '../src/core/sheet-grid.ts';
import { checkLedgers } from '../src/jobs/check-ledgers.ts';
import type { SayAll } from '../src/messages/index.ts';
import { sayFinding } from '../src/messages/say-finding.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';

/**
 * What the checks that are on by default find in a sample, to be read by a person: its rows, and under each the cell,
 * the severity, the check, what the cell says and what is said of it.
 */
export async function expectedFindings(
  name: string,
  bytes: Uint8Array,
  asOf: DayNumber,
  say: SayAll,
): Promise<string> {
  const context = { port: createXlsxPort(openWorkbook(bytes)), today: asOf };
  const result = await checkLedgers(context, { scope: { kind: 'all' } });
  if (result.kind === 'trouble') throw new Error(`${name}: ${result.trouble.kind}`);
  const { findings, counts, figures } = result.value;
  const { error, warning, info } = counts;
  const lines = [
    `${name}, judged by ${isoDay(asOf)}: ${String(figures.items)} items,`,
    `${String(error)} errors, ${String(warning)} warnings, ${String(info)} notes.`,
    'Written by `npm run samples`; a test holds it to what is found.',
  ];
  let at = '';
  for (const finding of findings) {
    const { row, sheet } = finding.item ?? finding.cell;
    const heading = `${sheet}, row ${String(row + 1)}: ${oneLine(finding.item?.item ?? '')}`;
    if (heading !== at) lines.push('', heading);
    at = heading;
    lines.push(lineOf(finding, say));
  }
  return `${lines.join('\n')}\n`;
}

function lineOf(finding: Finding, say: SayAll): string {
  const { check, severity, cell, params, fix } = finding;
  const fixed = fix === undefined ? '' : ` -> ${fix.kind === 'date' ? isoDay(fix.day) : fix.text}`;
  const quoted = params.text === undefined ? '' : `[${oneLine(params.text)}${fixed}] `;
  const start = `  ${cellAddress(cell).padEnd(4)} ${severity.padEnd(8)} ${check.padEnd(22)}`;
  return `${start} ${quoted}${sayFinding(say, finding).message}`;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
