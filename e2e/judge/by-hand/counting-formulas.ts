import { BREAKS, NO_DAY, STATES, type SettingsByHand } from './reading-by-hand.ts';

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
  readonly supporting: readonly [string, string];
  readonly leaders: readonly [string, string];
}

/** Days without feedback that are not told yet. */
const DAYS_HEARD = 30;
const DAYS_SOON = 7;
const DAYS_AHEAD_OF_A_BREAK = 14;
/** No break is ahead. */
export const NO_BREAK = -1;

/** Every figure of a summary that has one value, with the formula that counts it. */
export function figuresOf(
  rows: Rows,
  { asOf, from, to, before }: CountedWeek,
  { elsewhere, settings }: { readonly elsewhere: boolean; readonly settings: SettingsByHand },
): readonly (readonly [figure: string, formula: string])[] {
  const { present, state, open, due, done, closing, begun, owner, heard } = rows;
  const count = (...conditions: readonly string[]): string => `COUNTIFS(${conditions.join(',')})`;
  const below = (range: string, day: number): string => `${range},"<${String(day)}"`;
  const since = (range: string, day: number): string => `${range},">=${String(day)}"`;
  const isOpen = `${open},1`;
  const closed = `${state},"closed"`;
  const doneThisWeek = [closed, since(done, from), below(done, to + 1)];
  const rated = `(${count(`${present},1`)}-${count(`${state},"ongoing"`)}-${count(`${state},"suspended"`)})`;
  const days = [...before, asOf];
  const { reportAfterDays, reportAfterUrges, countSupporting } = settings;
  // Late in so many summaries before this one, and still.
  const oftenUrged = days[days.length - 1 - reportAfterUrges] ?? 0;
  const reported = count(isOpen, below(due, Math.max(asOf - reportAfterDays, oftenUrged)));
  const named = (range: string): string => `(LEN(${range})>0)`;
  const [supporter, another] = rows.supporting.map(named);
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
    [
      'of several units',
      countSupporting ? `SUMPRODUCT((${present}=1)*(${String(supporter)}+${String(another)}>0))` : '0',
    ],
    ['of several leaders', `SUMPRODUCT((${present}=1)*${named(rows.leaders[1])})`],
  ];
  return before.length === 0 ? figures : [...figures, ...sinceThen(rows, days)];
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

/** The columns of a units' sheet, by the figure that stands in them. */
export const UNIT_COLUMNS = {
  total: 'B',
  closed: 'C',
  overdue: 'D',
  rate: 'E',
  rank: 'F',
  silent: 'G',
  open: 'I',
  among: 'K',
  'rank among these': 'L',
  'is one of the last': 'M',
  'printed rank': 'N',
} as const;

/**
 * The formulas of a unit's row on the units' sheet, from column B on (`UNIT_COLUMNS`; H, J and O are for others).
 * Rank: the rate first, then fewer overdue, then more items; three items at least. Places and departments apart where
 * there are two of each, and more departments than units that are neither.
 */
export function unitFigures(
  { present, state, open, due, lead, heard, supporting }: Rows,
  { asOf }: CountedWeek,
  kinds: string,
  { countSupporting, nameLastThree }: SettingsByHand,
): (name: string, row: number, last: number) => readonly string[] {
  return (name, row, last) => {
    const column = (letter: string): string => `$${letter}$1:$${letter}$${String(last)}`;
    const at = (letter: string): string => `${letter}${String(row)}`;
    const own = (conditions: string): string =>
      `(${[lead, ...(countSupporting ? supporting : [])]
        .map((who) => `COUNTIFS(${who},${name},${conditions})`)
        .join('+')})`;
    const aside = `${own(`${state},"ongoing"`)}-${own(`${state},"suspended"`)}`;
    const rated = `(${at('B')}-${aside})`;
    const late = `${open},1,${due},"<${String(asOf)}"`;
    const reporting = `${lead},${name},${open},1,${state},"<>notStarted"`;
    const quiet = `COUNTIFS(${reporting},${heard},"<${String(asOf - DAYS_HEARD)}")`;
    const ofKind = (kind: string): string => `COUNTIF(${column('J')},"${kind}")`;
    const departments = ofKind('department');
    const apart = `AND(${ofKind('district')}>1,${departments}>1,${departments}>${ofKind('neither')})`;
    return [
      own(`${present},1`),
      own(`${state},"closed"`),
      own(late),
      `IF(${rated}=0,"none",${at('C')}/${rated})`,
      // Better units have a higher key; it is exact, since rates of so few items differ by far more.
      `IF(${at('H')}=0,"none",1+COUNTIFS(${column('H')},">"&${at('H')}))`,
      `IF(AND(${quiet}>0,${quiet}=COUNTIFS(${reporting})),1,0)`,
      `IF(OR(${name}="—",${at('E')}="none",${at('B')}<3),0,` +
        `ROUND(${at('E')}*1000000,0)*1000000+(999-${at('D')})*1000+${at('B')})`,
      own(`${open},1`),
      `IF(OR(${name}="—",${at('B')}=0),"",IFERROR(VLOOKUP(${name},${kinds},2,FALSE()),"department"))`,
      `IF(${at('B')}=0,"none",IF(${apart},IF(${at('J')}="district","district","department"),"all"))`,
      `IF(${at('H')}=0,"none",1+COUNTIFS(${column('H')},">"&${at('H')},${column('K')},${at('K')}))`,
      `IF(${at('L')}="none",0,IF(AND(${at('L')}>1,COUNTIFS(${column('L')},">"&${at('L')},${column('K')},${at('K')})<3),1,0))`,
      nameLastThree ? at('L') : `IF(${at('M')}=1,"none",${at('L')})`,
      `COUNTIFS(${lead},${name},${late})`,
    ];
  };
}

/** The formulas of a state's row on the sheet of shares; the last column is its share in tenths of a per cent. */
export function shareFigures(count: string, total: string): (row: number, last: number) => readonly string[] {
  return (row, last) => {
    const at = (letter: string): string => `${letter}${String(row)}`;
    const column = (letter: string): string => `$${letter}$1:$${letter}$${String(last)}`;
    return [
      count,
      `IF(${total}=0,0,INT(${at('B')}*1000/${total}))`,
      // What was cut off, in whole numbers: no two are taken for different that are not.
      `IF(${total}=0,0,MOD(${at('B')}*1000,${total}))`,
      `COUNTIF(${column('D')},">"&${at('D')})+COUNTIF($D$1:${at('D')},${at('D')})`,
      `IF(${total}=0,0,${at('C')}+IF(${at('E')}<=1000-SUM(${column('C')}),1,0))`,
    ];
  };
}
