import { isoDay } from '../core/calendar/iso.ts';
import type { Finding, Severity } from '../core/checks/finding.ts';
import { cellAddress } from '../core/sheet-grid.ts';
import type { CheckOutcome } from '../jobs/check-ledgers.ts';
import type { SayAll } from '../messages/index.ts';
import { sayFinding } from '../messages/say-finding.ts';
import { SEVERITIES } from './command.ts';
import { lastSummaryNotes } from './last-summary-notes.ts';
import { oneLine } from './one-line.ts';
import type { Report } from './report.ts';
import { settingsNotes } from './settings-notes.ts';
import { textTable } from './text-table.ts';

/** Every finding that stands, sheet by sheet and row by row. Exit code 1 when one is as severe as `failOn` or more. */
export function checkReport(outcome: CheckOutcome, say: SayAll, failOn: Severity = 'error'): Report {
  const asOf = isoDay(outcome.asOf);
  const { counts, figures, findings, waived } = outcome;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const left = waived.length === 0 ? '' : `\n${say('cli.check.waived', { number: waived.length })}\n`;
  return {
    json: {
      asOf,
      items: figures.items,
      findings: findings.map((finding) => findingJson(finding, say)),
      counts,
      waived: waived.length,
    },
    text: `${say('cli.check.title', { asOf, items: figures.items, ...counts })}\n${findingsText(findings, say)}${left}`,
    exitCode: failing.some((severity) => counts[severity] > 0) ? 1 : 0,
    notes: [...settingsNotes(outcome.settings, say), ...lastSummaryNotes(outcome.lastSummary, say)],
  };
}

function findingJson(finding: Finding, say: SayAll) {
  const { message, suggestion } = sayFinding(say, finding);
  return {
    check: finding.check,
    family: finding.family,
    severity: finding.severity,
    sheet: finding.cell.sheet,
    row: finding.cell.row + 1,
    cell: cellAddress(finding.cell),
    text: finding.params.text ?? '',
    message,
    suggestion,
  };
}

function findingsText(findings: readonly Finding[], say: SayAll): string {
  if (findings.length === 0) return `${say('cli.check.none')}\n`;
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofSheet = bySheet.get(finding.cell.sheet);
    if (ofSheet === undefined) bySheet.set(finding.cell.sheet, [finding]);
    else ofSheet.push(finding);
  }
  const header = say('cli.check.header').split('|');
  return [...bySheet]
    .map(([sheet, ofSheet]) => {
      const rows = ofSheet.map((finding) => {
        const { message, suggestion } = sayFinding(say, finding);
        return [cellAddress(finding.cell), say(`cli.severity.${finding.severity}`), message, suggestion];
      });
      return `\n[${oneLine(sheet)}]\n${textTable(header, rows, [8, 8, 72])}`;
    })
    .join('');
}
