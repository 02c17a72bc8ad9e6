import { BREAKS, NO_DAY, STATES } from './reading-by-hand.ts';

/** One summary to be counted anew. Days as Excel's serial. */
export interface CountedWeek {
  readonly asOf: number;
  readonly from: number;
  readonly to: number;
  /** The days of the summaries before it that stand in the workbook, the earliest first. */
  readonly before: readonly number[];
  /** Made when its day was over: what was closed or handed out later is taken back. */
  readonly past: boolean;
}

/** The ranges of the rows as one summary sees them, a cell an item. */
export interface Rows {
  /** 1, or 0 where the item was not there yet. */
  readonly present: string;
  readonly state: string;
  /** 1 or 0. */
  readonly open: string;
  /** The day, or the word for what stands in its place. */
  readonly due: string;
  readonly done: string;
  /** `late`, `onTime`, `untold`; of closed items only. */
  readonly closing: string;
  readonly begun: string;
  readonly lead: string;
  readonly meeting: string;
  readonly category: string;
  /** 1 or 0. */
  readonly owner: string;
  readonly heard: string;
}

/** Days without feedback that are not told yet; days late that are still urged and not reported. */
const DAYS_HEARD = 30;
const DAYS_URGED = 7;
const DAYS_SOON = 7;
const DAYS_AHEAD_OF_A_BREAK = 14;
/** No break is ahead. */
export const NO_BREAK = -1;

/** Every figure of a summary that has one value, with the formula that counts it. */
export function figuresOf(
  rows: Rows,
  { asOf, from, to, before }: CountedWeek,
  elsewhere: boolean,
): readonly (readonly [figure: string, formula: string])[] {
  const { present, state, open, due, done, closing, begun, owner, heard } = rows;
  const count = (...conditions: readonly string[]): string => `COUNTIFS(${conditions.join(',')})`;
  const below = (range: string, day: number): string => `${range},"<${String(day)}"`;
  const since = (range: string, day: number): string => `${range},">=${String(day)}"`;
  const isOpen = `${open},1`;
  const closed = `${state},"closed"`;
  const doneThisWeek = [closed, since(done, from), below(done, to + 1)];
  const rated = `(${count(`${present},1`)}-${count(`${state},"ongoing"`)}-${count(`${state},"suspended"`)})`;
  const reported = count(isOpen, below(due, asOf - DAYS_URGED));
  const overdue = count(isOpen, below(due, asOf));
  const dueSoon = count(isOpen, since(due, asOf), below(due, asOf + DAYS_SOON + 1));
  const figures: (readonly [string, string])[] = [
    ['total', count(`${present},1`)],
    ...STATES.map((each) => [each, count(`${state},"${each}"`)] as const),
    ['closed late', count(`${closing},"late"`)],
    ['overdue', overdue],
    ['overdue 1 to 7 days', count(isOpen, since(due, asOf - 7), below(due, asOf))],
    ['overdue 8 to 30 days', count(isOpen, since(due, asOf - 30), below(due, asOf - 7))],
    ['overdue longer', count(isOpen, below(due, asOf - 30))],
    ['due soon', dueSoon],
    ['due next week', count(isOpen, since(due, to + 1), below(due, to + 8))],
    ['without owner', count(`${present},1`, `${owner},0`)],
    ['without deadline', count(`${present},1`, `${due},"${NO_DAY}"`)],
    ['new this week', count(`${present},1`, since(begun, from), below(begun, to + 1))],
    ['closed this week', count(...doneThisWeek)],
    ['closed this week late', count(...doneThisWeek, `${closing},"late"`)],
    ['closed this week on time', count(...doneThisWeek, `${closing},"onTime"`)],
    ['without feedback', count(isOpen, `${state},"<>notStarted"`, below(heard, asOf - DAYS_HEARD))],
    ['to be reported', reported],
    ['to be urged', `${overdue}-${reported}`],
    ['to be reminded of', dueSoon],
    ['before the break', elsewhere ? String(NO_BREAK) : beforeTheBreak(rows, asOf)],
    ['rated', rated],
    ['rate', `IF(${rated}=0,"none",${count(closed)}/${rated})`],
    ['weeks known', String(before.length + 1)],
  ];
  return before.length === 0 ? figures : [...figures, ...sinceThen(rows, [...before, asOf])];
}

/** The ledger did not change between the summaries; only the days went on. */
function sinceThen({ open, due }: Rows, days: readonly number[]): readonly (readonly [string, string])[] {
  const now = days.length;
  const dueFrom = (from: number | undefined, until: number | undefined): string =>
    `COUNTIFS(${open},1,${from === undefined ? '' : `${due},">=${String(from)}",`}${due},"<${String(until)}")`;
  return [
    ['newly overdue', dueFrom(days[now - 2], days[now - 1])],
    ...days.map((_, index) => {
      const weeks = index + 1;
      return [
        `overdue for ${String(weeks)} weeks`,
        dueFrom(weeks === now ? undefined : days[now - 1 - weeks], days[now - weeks]),
      ] as const;
    }),
    ...['added', 'closed since', 'extended', 'reopened', 'gone', 'change of rate'].map(
      (name) => [name, '0'] as const,
    ),
  ];
}

function beforeTheBreak({ open, due }: Rows, asOf: number): string {
  const [first, last] = ['A', 'B'].map((column) => `breaks!$${column}$1:$${column}$${String(BREAKS.length)}`);
  const ahead = `${String(first)},">${String(asOf)}",${String(first)},"<=${String(asOf + DAYS_AHEAD_OF_A_BREAK)}"`;
  const begins = `_xlfn.MINIFS(${String(first)},${ahead})`;
  const ends = `_xlfn.MINIFS(${String(last)},${ahead})`;
  return `IF(${begins}=0,${String(NO_BREAK)},COUNTIFS(${open},1,${due},">="&${begins},${due},"<="&${ends}))`;
}

/**
 * The formulas of a unit's row on the units' sheet: total, closed, overdue, rate, rank, whether nothing was heard of it.
 * Rank: the rate first, then fewer overdue, then more items; three items at least.
 */
export function unitFigures(
  { present, state, open, due, lead, heard }: Rows,
  { asOf }: CountedWeek,
): (name: string, row: number, last: number) => readonly string[] {
  return (name, row, last) => {
    const own = `${lead},${name}`;
    const column = (letter: string): string => `$${letter}$1:$${letter}$${String(last)}`;
    const [total, closed, overdue, rate, key] = ['B', 'C', 'D', 'E', 'H'].map((at) => `${at}${String(row)}`);
    const rated = `(${String(total)}-COUNTIFS(${own},${state},"ongoing")-COUNTIFS(${own},${state},"suspended"))`;
    const reporting = `${own},${open},1,${state},"<>notStarted"`;
    const quiet = `COUNTIFS(${reporting},${heard},"<${String(asOf - DAYS_HEARD)}")`;
    return [
      `COUNTIFS(${own},${present},1)`,
      `COUNTIFS(${own},${state},"closed")`,
      `COUNTIFS(${own},${open},1,${due},"<${String(asOf)}")`,
      `IF(${rated}=0,"none",${String(closed)}/${rated})`,
      // Better units have a higher key; it is exact, since rates of so few items differ by far more.
      `IF(${String(key)}=0,"none",1+COUNTIFS(${column('H')},">"&${String(key)}))`,
      `IF(AND(${quiet}>0,${quiet}=COUNTIFS(${reporting})),1,0)`,
      `IF(OR(${name}="—",${String(rate)}="none",${String(total)}<3),0,` +
        `ROUND(${String(rate)}*1000000,0)*1000000+(999-${String(overdue)})*1000+${String(total)})`,
    ];
  };
}
