import { isoDay } from '../core/calendar/iso.ts';
import type { Light } from '../core/lights/light-plan.ts';
import type { LightTally } from '../core/lights/tally-lights.ts';
import { rowIndex } from '../core/sheet-grid.ts';
import type { LightPreview } from '../jobs/preview-lights.ts';
import type { SayAll } from '../messages/index.ts';
import type { Report } from './report.ts';
import { settingsNotes } from './settings-notes.ts';
import { textTable } from './text-table.ts';

/** In the order of the columns of `cli.light.header`. */
const LIGHTS: readonly Light[] = ['overdue', 'dueSoon', 'closedLate', 'onTime', 'ongoing', 'unknown'];

/** What each item row shows on the day judged by, in which colour, and how many conditional formats that takes. */
export function lightReport(preview: LightPreview, say: SayAll, done: 'lit' | 'preview'): Report {
  const asOf = isoDay(preview.asOf);
  const tallies = preview.tallies();
  const sheets = preview.plans.map(({ sheet, rows, rules, columns, wordings }, index) => ({
    sheet,
    rows: rows.map(({ row, light, hue }) => ({ row: row + 1, light, color: hue })),
    rules: rules.length,
    columns: columns.map(({ kind, heading, runs, shown }) => ({
      kind,
      heading,
      cells: runs.flatMap(({ top, bottom }) =>
        Array.from({ length: bottom - top + 1 }, (_, down) => {
          const row = rowIndex(top + down);
          return { row: row + 1, value: shown(row) };
        }),
      ),
    })),
    wordings,
    leftDark: tallies[index]?.leftDark ?? 0,
    withoutDay: (tallies[index]?.withoutDay ?? []).map(({ row }) => row + 1),
  }));
  const table = tallies.map(({ sheet, counts, rules }) => [
    sheet,
    ...LIGHTS.map((light) => String(counts[light])),
    String(rules),
  ]);
  const unjudged = tallies
    .filter(({ withoutDay }) => withoutDay.length > 0)
    .map(({ sheet, withoutDay }) => `${say('lights.without-day', { sheet, rows: withoutDay.length })}\n`);
  const title = say(done === 'lit' ? 'cli.light.title' : 'cli.light.preview', { asOf });
  return {
    json: { asOf, scheme: preview.lights.scheme, reach: preview.lights.reach, sheets },
    text: `${title}\n${textTable(say('cli.light.header').split('|'), table)}${unjudged.join('')}`,
    exitCode: 0,
    notes: [
      ...settingsNotes(preview.settings, say),
      ...tallies.flatMap((tally) => tallyNotes(tally, say, done)),
    ],
  };
}

/** What a user has to know of a sheet's lights. */
function tallyNotes(
  { sheet, leftDark, wordings, tooManyWordings, isServedByDays, columns }: LightTally,
  say: SayAll,
  done: 'lit' | 'preview',
): string[] {
  const added = done === 'lit' ? 'lights.columns.done' : 'lights.columns.added';
  return [
    ...(columns.length === 0 ? [] : [say(added, { columns: columns.join(say('lights.mark')) })]),
    ...(leftDark === 0 ? [] : [say('lights.left-dark', { sheet, rows: leftDark })]),
    ...(tooManyWordings && isServedByDays
      ? [say('lights.many-wordings', { sheet, wordings }), say('cli.light.day-column')]
      : []),
    ...(tooManyWordings && !isServedByDays ? [say('lights.many-wordings.nodes', { sheet, wordings })] : []),
  ];
}
