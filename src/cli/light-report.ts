import { isoDay } from '../core/calendar/iso.ts';
import type { Light } from '../core/lights/light-plan.ts';
import type { LightOutcome } from '../jobs/light-ledgers.ts';
import type { SayAll } from '../messages/index.ts';
import type { Report } from './report.ts';
import { settingsNotes } from './settings-notes.ts';
import { textTable } from './text-table.ts';

/** In the order of the columns of `cli.light.header`. */
const LIGHTS: readonly Light[] = ['overdue', 'dueSoon', 'closedLate', 'onTime', 'ongoing', 'unknown'];

/** What each item row shows on the day judged by, and how many conditional formats were written. */
export function lightReport(outcome: LightOutcome, say: SayAll): Report {
  const asOf = isoDay(outcome.asOf);
  const sheets = outcome.plans.map(({ sheet, rows, rules }) => ({
    sheet,
    rows: rows.map(({ row, light }) => ({ row: row + 1, light })),
    rules: rules.length,
  }));
  const table = sheets.map(({ sheet, rows, rules }) => [
    sheet,
    ...LIGHTS.map((light) => String(rows.filter((row) => row.light === light).length)),
    String(rules),
  ]);
  return {
    json: { asOf, sheets },
    text: `${say('cli.light.title', { asOf })}\n${textTable(say('cli.light.header').split('|'), table)}`,
    exitCode: 0,
    notes: settingsNotes(outcome.settings, say),
  };
}
