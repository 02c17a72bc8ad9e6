import { isoDay } from '../../src/core/calendar/iso.ts';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import { contentOf, findingsWith, type Fault } from '../../src/core/checks/faults-for-tests.ts';
import type { Finding } from '../../src/core/checks/finding.ts';
import { DATED } from '../../src/core/checks/ledger-for-tests.ts';
import type { CellValue } from '../../src/core/sheet-grid.ts';

/** A fault as the page shows it. */
export interface Example {
  readonly what: string;
  /** The cell where it is found, then those that make it a fault: column and content. */
  readonly cells: readonly (readonly [column: string, content: string])[];
  readonly finding: Finding;
  /** What the add-in offers to write; `null` where it offers nothing. */
  readonly mended: string | null;
}

/** Puts the fault into the clean ledger and checks it. */
export function exampleOf(fault: Fault): Example {
  const finding = findingsWith(fault).find(({ check }) => check === fault.check);
  if (finding === undefined) throw new Error(`${fault.check} is not found: ${fault.what}`);
  const others = Object.entries(fault.cells ?? {}).filter(([column]) => column !== fault.at);
  return {
    what: fault.what,
    cells: [[fault.at, contentOf(fault)] as const, ...others].map(([column, value]) => [
      column,
      shown(column, value),
    ]),
    finding,
    mended: mendedTo(finding),
  };
}

function mendedTo({ fix }: Finding): string | null {
  if (fix === undefined) return null;
  return fix.kind === 'date' ? isoDay(fix.day) : fix.text;
}

/** As a person would read the cell; spaces at its ends can be seen. */
function shown(column: string, value: CellValue): string {
  if (typeof value !== 'number') return String(value).replace(/^ +| +$/g, (ends) => '␣'.repeat(ends.length));
  if (DATED.test(column)) return isoDay(value as DayNumber);
  return value > 0 && value < 1 ? `${String(Math.round(value * 100))}%` : String(value);
}
