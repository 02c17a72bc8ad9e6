import { isoDay } from '../core/calendar/iso.ts';
import { cellAddress } from '../core/sheet-grid.ts';
import type { CheckOutcome } from '../jobs/check-ledgers.ts';
import type { SayAll } from '../messages/index.ts';
import { sayFinding } from '../messages/say-finding.ts';

/**
 * The findings as a table for spreadsheets, one a line, in the order of the ledger: RFC 4180 with a byte order mark,
 * by which Excel knows UTF-8. Ledger text never becomes a formula there.
 */
export function findingsCsv({ findings }: CheckOutcome, say: SayAll): string {
  const header = say('cli.csv.header').split('|');
  const rows = findings.map((finding) => {
    const { item, cell } = finding;
    const { message, suggestion } = sayFinding(say, finding);
    return [
      say(`cli.severity.${finding.severity}`),
      finding.check,
      cell.sheet,
      cellAddress(cell),
      item?.number ?? '',
      item?.item ?? '',
      item?.leadUnit ?? '',
      item === null || item.deadline.due === null ? (item?.deadline.text ?? '') : isoDay(item.deadline.due),
      message,
      suggestion,
    ];
  });
  return `\ufeff${[header, ...rows].map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would calculate gets an apostrophe in front (OWASP, CSV injection). */
export function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
