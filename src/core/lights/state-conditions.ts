import { civilDay } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import type { RowState } from './light-plan.ts';
import { saysFormula } from './formula-text.ts';

/** The states that a day decides. */
export type DayState = Extract<RowState, 'overdue' | 'dueSoon' | 'onTrack'>;

/** How cells of deadlines are read by a rule. */
export interface DueCell {
  /**
   * As in a formula: `$H6`, or `$H$6` for the first cell of a merged area; where another column may put it off, the one
   * of both that is in force.
   */
  readonly cell: string;
  /** Its day, where it is a date. */
  readonly day: string;
  /** Where words are read by the column 推定时限: its cell, as a formula. */
  readonly inferred: InferredCell | null;
}

/** The cell of the column 推定时限 in a rule's own row. */
export interface InferredCell {
  /** As in a formula: a day, a blank, or an error outside the column. */
  readonly cell: string;
  /** Holds where the day is a default limit's, which only open items have: terms. */
  readonly isDefault: readonly string[];
}

/** Words that mean a day, as a formula tells them. */
export interface ToldWords {
  readonly wording: string;
  /** Holds where a cell has these words and they mean this day: one term. */
  readonly says: string;
  readonly due: DayNumber;
  /** Earlier nodes, then the day itself. */
  readonly nodes: readonly DayNumber[];
}

/** What "due soon" is compared with. */
export interface SoonTerms {
  /** The first day that is not due soon any more, as a formula. */
  readonly after: string;
  /** Every node of a deadline in words counts, not only the last. */
  readonly byMilestone: boolean;
}

/** A number before 1990 is no deadline (5.13 typed for 13 May). */
export const FIRST_DAY = 'DATE(1990,1,1)';
/** A number beyond is no day of completion (20220207). */
const LAST_DAY = 'DATE(2100,1,1)';
/** Later than any day: what is compared with it is never late. */
export const NEVER = '9E9';

/** Terms, all of which hold for a real date (or a day in 推定时限) in this state. Live: they follow the cells. */
export function dateTerms(state: DayState, due: DueCell, soon: SoonTerms): string[] {
  const { cell, day, inferred } = due;
  if (inferred !== null) {
    const read = `AND(ISNUMBER(${inferred.cell}),${inferred.cell}>=${FIRST_DAY})`;
    const either = `IF(ISNUMBER(${cell}),${day},${inferred.cell})`;
    return [
      `IF(ISNUMBER(${cell}),${cell}>=${FIRST_DAY},${read})`,
      ...dayTerms(state, either, [either], soon),
    ];
  }
  return [`ISNUMBER(${cell})`, `${cell}>=${FIRST_DAY}`, ...dayTerms(state, day, [day], soon)];
}

/** Terms, all of which hold for these words in this state: dark as soon as the words change, rather than lying. */
export function wordTerms(state: DayState, { says, due, nodes }: ToldWords, soon: SoonTerms): string[] {
  const days = soon.byMilestone ? nodes : [due];
  return [says, ...dayTerms(state, dateOf(due), days.map(dateOf), soon)];
}

/** @param nodes the days at which it may be due soon, the last one is `day` */
function dayTerms(state: DayState, day: string, nodes: readonly string[], { after }: SoonTerms): string[] {
  if (state === 'overdue') return [`${day}<TODAY()`];
  const [only] = nodes;
  if (nodes.length === 1 && only !== undefined) {
    return state === 'dueSoon' ? [`${only}>=TODAY()`, `${only}<${after}`] : [`${only}>=${after}`];
  }
  // The first node that is not over decides.
  const soonAtOne = `OR(${nodes.map((node) => `AND(${node}>=TODAY(),${node}<${after})`).join(',')})`;
  return state === 'dueSoon' ? [soonAtOne] : [`${day}>=${after}`, `NOT(${soonAtOne})`];
}

/** The day that a row was completed on; 0 where its cell says none. */
export function completionDay(cell: string, words: readonly DoneWords[]): string {
  const tidied = [
    ['.', '-'],
    ['/', '-'],
    ['年', '-'],
    ['月', '-'],
    ['日', ''],
  ].reduce((text, [from = '', to = '']) => `SUBSTITUTE(${text},"${from}","${to}")`, `TRIM(${cell})`);
  const written = `IF(ISNUMBER(${cell}),IF(${cell}<${LAST_DAY},INT(${cell}),0),IFERROR(DATEVALUE(${tidied})*(FIND("-",${tidied})=5),0))`;
  if (words.length === 0) return written;
  const said = words.map(({ wording, day }) => `(${saysFormula(cell, wording)})*${dateOf(day)}`);
  return `MAX(${[written, ...said].join(',')})`;
}

/** A cell of completion whose words `completionDay` cannot read by itself. */
export interface DoneWords {
  readonly wording: string;
  readonly day: DayNumber;
}

/** Whether the formula of `completionDay` reads these words as this day without being told. */
export function isReadByFormula(wording: string, day: DayNumber): boolean {
  const match = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(wording);
  if (match === null) return false;
  const { year, month, day: ofMonth } = civilDay(day);
  return Number(match[1]) === year && Number(match[2]) === month && Number(match[3]) === ofMonth;
}

/** The day that a row is due; later than any where the rule does not know it. */
export function dueDay({ cell, day, inferred }: DueCell, told: readonly ToldWords[]): string {
  const words = told.map(({ says, due }) => `(1-(${says}))*${NEVER}+${dateOf(due)}`);
  const said = inferred === null ? earliest(words) : statedIn(inferred);
  return `IF(ISNUMBER(${cell}),IF(${cell}>=${FIRST_DAY},${day},${NEVER}),${said})`;
}

const earliest = (days: readonly string[]): string =>
  days.length === 0 ? NEVER : `MIN(${[NEVER, ...days].join(',')})`;

function statedIn({ cell, isDefault }: InferredCell): string {
  const day = `IF(ISNUMBER(${cell}),IF(${cell}>=${FIRST_DAY},${cell},${NEVER}),${NEVER})`;
  return isDefault.length === 0 ? day : `IF(OR(${isDefault.join(',')}),${NEVER},${day})`;
}

/** Of the workbook's own date system, whichever that is. */
export function dateOf(day: DayNumber): string {
  const { year, month, day: ofMonth } = civilDay(day);
  return `DATE(${String(year)},${String(month)},${String(ofMonth)})`;
}
