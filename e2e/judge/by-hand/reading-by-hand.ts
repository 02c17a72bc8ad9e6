/** A field of a ledger, as the reader by hand names its columns. */
export type FieldByHand =
  | 'due'
  | 'status'
  | 'done'
  | 'assigned'
  | 'meeting'
  | 'meetingDate'
  | 'lead'
  | 'person'
  | 'category'
  | 'heard'
  | 'support'
  | 'leader';

/** The seven states of a summary. */
export const STATES = [
  'closed',
  'notStarted',
  'inProgress',
  'awaitingSignOff',
  'unknown',
  'ongoing',
  'suspended',
] as const;
export type StateByHand = (typeof STATES)[number];

/** A day `YYYY-MM-DD`, or what stands where a day should: nothing that is one, or a kind that needs none. */
export type DayByHand = string;
export const NO_DAY = 'none';
export const RECURRING = 'recurring';
export const OPEN_ENDED = 'open-ended';

export interface LedgerByHand {
  readonly sheet: string;
  /** The rows of items, counted from 1 as on the sheet; both ends included. */
  readonly rows: readonly (readonly [from: number, to: number])[];
  /** The columns by their letters; what the ledger has not is left out. */
  readonly columns: Readonly<Partial<Record<FieldByHand, string>>>;
  /** What was read of single rows, where a wording is not enough; an empty text for an empty cell. */
  readonly single?: Readonly<Record<number, Readonly<Partial<Record<FieldByHand, string>>>>>;
}

export interface SettingsByHand {
  /** Supporting units count as well. */
  readonly countSupporting: boolean;
  /** The last of a ranking may be named. */
  readonly nameLastThree: boolean;
  /** More days late than these, or so many summaries before this one in which it was late: to be reported. */
  readonly reportAfterDays: number;
  readonly reportAfterUrges: number;
}
export const UNSAID: SettingsByHand = {
  countSupporting: false,
  nameLastThree: false,
  reportAfterDays: 7,
  reportAfterUrges: 2,
};

/**
 * A workbook as a person reads it: never written by running the program. Wordings are those of the cells, with ⏎ for a
 * line break; numbers in cells that are no dates stand as they are stored. Whole dates (real ones, 2022年3月5日,
 * 2022.3.5) need no line: LibreOffice reads them by a formula. Empty cells need none either.
 */
export interface WorkbookByHand {
  readonly path: string;
  /** The day of the first of the three summaries, `YYYY-MM-DD`. */
  readonly from: string;
  readonly ledgers: readonly LedgerByHand[];
  readonly states?: Readonly<Record<string, StateByHand>>;
  /** Deadlines and every other day in words. */
  readonly days?: Readonly<Record<string, DayByHand>>;
  /** The first lead unit of a cell, where it is not the cell's whole text. */
  readonly leads?: Readonly<Record<string, string>>;
  /** The names in a cell of supporting units or of leaders, at most two, where they are not the cell's whole text. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** The lead units that are places: counties, towns, zones with an authority of their own; and all of them at once. */
  readonly districts?: readonly string[];
  /** The lead units that are neither a place nor a department for sure: 各有关单位. The rest are departments. */
  readonly neither?: readonly string[];
  /** What the workbook's settings say, where that is not what holds when nobody has said. */
  readonly settings?: SettingsByHand;
  /** Figures that are not counted of this workbook, and why. */
  readonly uncounted?: Readonly<Record<string, string>>;
  /** The breaks of the mainland do not concern it. */
  readonly elsewhere?: true;
}

/** Breaks of three days and more as the State Council published them, with the weekends beside them. */
export const BREAKS: readonly (readonly [from: string, to: string])[] = [
  ['2016-01-01', '2016-01-03'],
  ['2016-09-15', '2016-09-17'],
  ['2016-10-01', '2016-10-07'],
  ['2016-12-31', '2017-01-02'],
  ['2017-01-27', '2017-02-02'],
  ['2017-04-02', '2017-04-04'],
  ['2017-04-29', '2017-05-01'],
  ['2017-05-28', '2017-05-30'],
  ['2018-02-15', '2018-02-21'],
  ['2022-01-01', '2022-01-03'],
  ['2022-01-31', '2022-02-06'],
  ['2022-04-03', '2022-04-05'],
  ['2022-04-30', '2022-05-04'],
  ['2023-04-29', '2023-05-03'],
  ['2023-12-30', '2024-01-01'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-08', '2024-06-10'],
];
