import type { Ledger } from '../ledger/ledger.ts';
import type { CellRef, ColumnIndex } from '../sheet-grid.ts';
import type { Light, LightPlan } from './light-plan.ts';
import { HUES, type Hue } from './scheme.ts';

/** With more readings of words than this, a column of days serves better than a rule for each. */
const MOST_WORDINGS = 60;

/** What the lights of a sheet come to, for people to see before and after. */
export interface LightTally {
  readonly sheet: string;
  readonly counts: Readonly<Record<Light, number>>;
  /** Rows painted, by colour. */
  readonly painted: Readonly<Record<Hue, number>>;
  /** Items still to be done that state no day: nobody can tell whether they are late. Their deadline's cell. */
  readonly withoutDay: readonly CellRef[];
  /** Rows that the scheme has a colour for and no rule can show (too many wordings, working days not published). */
  readonly leftDark: number;
  /** Deadlines in words, each counted as often as it was read differently. */
  readonly wordings: number;
  /** Whether rules are told more of them than rules should be made for. */
  readonly tooManyWordings: boolean;
  /** Whether the column 推定时限 would serve instead. */
  readonly isServedByDays: boolean;
  readonly rules: number;
  /** The headings of the columns of ours beside the ledgers. */
  readonly columns: readonly string[];
}

/** @param ledgers those of the plan's sheet, others are passed over */
export function tallyLights(plan: LightPlan, ledgers: readonly Ledger[]): LightTally {
  const counts: Record<Light, number> = {
    overdue: 0,
    dueSoon: 0,
    closedLate: 0,
    onTime: 0,
    ongoing: 0,
    unknown: 0,
  };
  const painted = Object.fromEntries(HUES.map((hue) => [hue, 0])) as Record<Hue, number>;
  let leftDark = 0;
  for (const { light, hue, isDark } of plan.rows) {
    counts[light] += 1;
    if (hue !== null) painted[hue] += 1;
    if (isDark) leftDark += 1;
  }
  const { sheet, wordings, toldWordings, isServedByDays, rules, columns } = plan;
  return {
    sheet,
    counts,
    painted,
    withoutDay: ledgers.flatMap((ledger) => (ledger.layout.sheet === sheet ? withoutDay(ledger) : [])),
    leftDark,
    wordings,
    tooManyWordings: toldWordings > MOST_WORDINGS,
    isServedByDays,
    rules: rules.length,
    columns: columns.map(({ heading }) => heading),
  };
}

function withoutDay({ items, layout: { sheet, columns, left } }: Ledger): CellRef[] {
  const column: ColumnIndex = columns.get('due') ?? columns.get('item') ?? left;
  return items.flatMap(({ group, deadline, row }) =>
    group === 'open' && deadline.due === null ? [{ sheet, row, column }] : [],
  );
}
