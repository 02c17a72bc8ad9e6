import { locate } from '../core/ledger/locate.ts';
import { locateRoster, type RosterLayout } from '../core/roster/locate-roster.ts';
import { readRoster, rosterColumnsToRead } from '../core/roster/read-roster.ts';
import { rosterOf, type Roster, type RosterUnit } from '../core/roster/roster.ts';
import { columnIndex } from '../core/sheet-grid.ts';
import type {
  ColumnsBlock,
  Control,
  SheetHead,
  WorkbookPort,
  WorkbookSurvey,
} from '../core/workbook-port.ts';

/** More lists of units than these are copies. */
const MOST_ROSTERS = 3;

/**
 * The office's list of units, from the sheets whose heads the survey brought; `null` without one. What fits in
 * the heads is read from them; a longer list costs one round trip.
 */
export async function findRoster(
  port: WorkbookPort,
  survey: WorkbookSurvey,
  control: Control,
): Promise<Roster | null> {
  const entries: RosterUnit[] = [];
  let rosters = 0;
  for (const { name, head } of survey.sheets) {
    if (head === undefined || rosters >= MOST_ROSTERS) continue;
    const layout = locateRoster(name, head);
    // A ledger may have a column 单位 and one 简称 as well.
    if (layout === null || locate(name, head).layouts.length > 0) continue;
    rosters += 1;
    const block = inHead(layout, head) ?? (await port.readColumns(rosterColumnsToRead(layout), control));
    entries.push(...readRoster(layout, block));
  }
  return entries.length === 0 ? null : rosterOf(entries);
}

function inHead({ firstRow, lastRow }: RosterLayout, { block }: SheetHead): ColumnsBlock | null {
  if (lastRow >= block.top + block.values.length) return null;
  const rows = block.values.slice(firstRow - block.top);
  const width = block.values[0]?.length ?? 0;
  return {
    firstRow,
    columns: new Map(
      Array.from({ length: width }, (_, offset) => [
        columnIndex(block.left + offset),
        { values: rows.map((row) => row[offset] ?? '') },
      ]),
    ),
  };
}
