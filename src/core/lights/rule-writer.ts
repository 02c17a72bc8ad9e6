import type { Ledger } from '../ledger/ledger.ts';
import { columnLetters, type ColumnIndex, type RowIndex } from '../sheet-grid.ts';
import { endlessWordings, endTerms, endWordings, type EndWordings } from './ended-formula.ts';
import { saysFormula } from './formula-text.ts';
import { areasOf, commonSpans, unitedSpans, type ColumnSpan } from './light-areas.ts';
import { LIGHT_MARK, type LightRule, type RowState } from './light-plan.ts';
import { guardColumns } from './row-guard.ts';
import type { Anchors } from './row-groups.ts';
import { PAINTS, type Hue, type SchemeHues } from './scheme.ts';
import {
  completionDay,
  dateTerms,
  dueDay,
  wordTerms,
  type DayState,
  type DoneWords,
  type DueCell,
  type SoonTerms,
} from './state-conditions.ts';
import { wordChunks } from './word-chunks.ts';
import type { RowSpan, WordReading, WordReadings } from './word-readings.ts';

/** Stands for a row number in a formula that is not finished: a private character, in no ledger. */
const ROW = '\ue000';

/** So many arguments OR takes. */
const MOST_TERMS = 255;

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

/** Characters of words in one formula: what else stands in it takes about half of the room. */
const MOST_WORDS = 2500;

/** Rows of one kind: their cells stand in the row itself, or merged in the same places. */
export interface LitRows {
  readonly anchors: Anchors;
  readonly isMonth: boolean;
  /** The rows that the live rules cover. */
  readonly spans: readonly RowSpan[];
  /** Their deadlines in words. */
  readonly words: WordReadings;
  /** The rows of wordings for which there was no room: where closed in time, they are dark. */
  readonly spansWithout: (wordings: ReadonlySet<string>) => readonly RowSpan[];
}

/** How a row must stand to the terms that end an item. */
interface EndCondition {
  readonly kind: 'none-of' | 'any-of';
  readonly terms: readonly string[];
}

export interface WrittenFor {
  readonly ledger: Ledger;
  readonly due: ColumnIndex;
  readonly hues: SchemeHues;
  readonly soon: SoonTerms;
  readonly columns: readonly ColumnSpan[];
  /** Completions in words that a formula must be told. */
  readonly doneWords: readonly DoneWords[];
}

/** Writes the native rules of one ledger's lights. */
export class RuleWriter {
  private readonly wordings: EndWordings;
  private readonly guard: string;

  constructor(private readonly about: WrittenFor) {
    this.wordings = endWordings(about.ledger);
    const guard = guardColumns(about.ledger).map((column) => address(column, null));
    this.guard = `TRIM(${guard.join('&')})<>""`;
  }

  /** The rules of a state for such rows; none where the scheme leaves it unpainted. */
  rules(state: RowState, rows: LitRows): LightRule[] {
    const hue = this.about.hues[state];
    if (hue === null || rows.spans.length === 0) return [];
    switch (state) {
      case 'overdue':
      case 'dueSoon':
      case 'onTrack':
        return this.dayRules(state, hue, rows);
      case 'closedLate':
        return this.about.ledger.layout.columns.has('actualDone') ? this.lateRules(hue, rows) : [];
      case 'closed':
        return this.closedRules(hue, rows);
      case 'ongoing':
        return this.ongoingRules(hue, rows);
    }
  }

  private dayRules(state: DayState, hue: Hue, rows: LitRows): LightRule[] {
    const { soon } = this.about;
    const cell = this.dueCell(rows);
    const ends = this.ends(['closed', 'ongoing', 'suspended'], rows.anchors);
    const rule = (spans: readonly RowSpan[], terms: readonly string[]) =>
      this.rule(state, hue, spans, terms, { kind: 'none-of', terms: ends });
    const words = (readings: readonly WordReading[]) =>
      readings.map((reading) => wordTerms(state, cell, reading, soon));
    const dates = dateTerms(state, cell, soon);
    const [first = [], ...further] = wordChunks(rows.words.always, MOST_WORDS);
    return [
      rule(rows.spans, first.length === 0 ? dates : [anyOf([dates, ...words(first)])]),
      ...further.map((chunk) => rule(rows.spans, [anyOf(words(chunk))])),
      ...wordChunks(rows.words.once, MOST_WORDS).map((chunk) =>
        rule(this.within(rows, chunk), [anyOf(words(chunk))]),
      ),
      ...rows.words.several.map((reading) =>
        rule(this.within(rows, [reading]), wordTerms(state, cell, reading, soon)),
      ),
    ].flat();
  }

  private lateRules(hue: Hue, rows: LitRows): LightRule[] {
    const cell = this.dueCell(rows);
    const done = this.doneDay(rows);
    const closed = { kind: 'any-of', terms: this.ends(['closed'], rows.anchors) } as const;
    const rule = (spans: readonly RowSpan[], readings: readonly WordReading[]) =>
      this.rule('closedLate', hue, spans, [`${done}>${dueDay(cell, readings)}`], closed);
    const [first = [], ...further] = wordChunks(rows.words.always, MOST_WORDS);
    return [
      rule(rows.spans, first),
      ...further.map((chunk) => rule(rows.spans, chunk)),
      ...wordChunks(rows.words.once, MOST_WORDS).map((chunk) => rule(this.within(rows, chunk), chunk)),
      ...rows.words.several.map((reading) => rule(this.within(rows, [reading]), [reading])),
    ].flat();
  }

  /** In time, or nothing says that it was late. No rule of these may hold where one of `lateRules` does. */
  private closedRules(hue: Hue, rows: LitRows): LightRule[] {
    const closed = { kind: 'any-of', terms: this.ends(['closed'], rows.anchors) } as const;
    const rule = (spans: readonly RowSpan[], terms: readonly string[]) =>
      this.rule('closed', hue, spans, terms, closed);
    if (!this.about.ledger.layout.columns.has('actualDone')) return rule(rows.spans, []);
    const cell = this.dueCell(rows);
    const done = this.doneDay(rows);
    const notLate = (readings: readonly WordReading[]) => `${done}<=${dueDay(cell, readings)}`;
    const says = ({ wording }: WordReading) => saysFormula(cell.cell, wording);
    const [first = [], ...further] = wordChunks(rows.words.always, MOST_WORDS);
    // Words with a day that the first rule does not know have rules of their own, or none.
    const others = [...further.flat(), ...rows.words.once, ...rows.words.several];
    const [told = []] = wordChunks(others, MOST_WORDS / 2);
    const untold = new Set([
      ...others.filter((reading) => !told.includes(reading)).map(({ wording }) => wording),
      ...rows.words.left,
    ]);
    const apart = told.length === 0 ? [] : [`NOT(OR(${[...new Set(told.map(says))].join(',')}))`];
    const own = (spans: readonly RowSpan[], readings: readonly WordReading[]) =>
      rule(spans, [anyOf(readings.map((reading) => [says(reading)])), notLate(readings)]);
    return [
      rule(untold.size === 0 ? rows.spans : rows.spansWithout(untold), [...apart, notLate(first)]),
      ...further.map((chunk) => own(rows.spans, chunk)),
      ...wordChunks(rows.words.once, MOST_WORDS).map((chunk) => own(this.within(rows, chunk), chunk)),
      ...rows.words.several.map((reading) => own(this.within(rows, [reading]), [reading])),
    ].flat();
  }

  private ongoingRules(hue: Hue, rows: LitRows): LightRule[] {
    const { cell } = this.dueCell(rows);
    const endless = endlessWordings(this.about.ledger).map((wording) => saysFormula(cell, wording));
    const stopped = this.ends(['closed', 'suspended'], rows.anchors);
    const byDue = `OR(${endless.slice(0, MOST_TERMS).join(',')})`;
    const open = stopped.length === 0 ? byDue : `AND(${byDue},NOT(OR(${stopped.join(',')})))`;
    const terms = [open, ...this.ends(['ongoing'], rows.anchors)];
    return this.rule('ongoing', hue, rows.spans, [], { kind: 'any-of', terms });
  }

  private rule(
    light: RowState,
    hue: Hue,
    spans: readonly RowSpan[],
    terms: readonly string[],
    ends: EndCondition,
  ): LightRule[] {
    const [first] = spans;
    if (first === undefined) return [];
    const head = [`${LIGHT_MARK}${light}")=0`, ...terms, this.guard].join(',');
    const formula = withEnds(head, ends).replaceAll(ROW, String(first.top + 1));
    if (formula.length > LONGEST_FORMULA) return [];
    return [{ light, areas: areasOf(spans, this.about.columns), formula, paint: PAINTS[hue] }];
  }

  /** The rows of these readings, as far as they are of this kind. */
  private within({ spans }: LitRows, readings: readonly WordReading[]): readonly RowSpan[] {
    const rows =
      readings.length === 1 ? (readings[0]?.rows ?? []) : unitedSpans(readings.map((one) => one.rows));
    return commonSpans(rows, spans);
  }

  private dueCell({ anchors, isMonth }: LitRows): DueCell {
    return { cell: address(this.about.due, anchors.due), isMonth };
  }

  private doneDay({ anchors }: LitRows): string {
    const column = this.about.ledger.layout.columns.get('actualDone') ?? this.about.due;
    return completionDay(address(column, anchors.done), this.about.doneWords);
  }

  private ends(ends: Parameters<typeof endTerms>[0], anchors: Anchors): readonly string[] {
    const { columns } = this.about.ledger.layout;
    const at = (column: ColumnIndex | undefined, anchor: RowIndex | null) =>
      column === undefined ? null : address(column, anchor);
    const cells = {
      status: at(columns.get('status'), anchors.status),
      done: at(columns.get('actualDone'), anchors.done),
      share: at(columns.get('progressPct'), null),
    };
    return endTerms(ends, cells, this.wordings).slice(0, MOST_TERMS);
  }
}

/** `$H6`, which moves with the row, or `$H$6` for the first cell of a merged area. */
const address = (column: ColumnIndex, anchor: RowIndex | null): string =>
  `$${columnLetters(column)}${anchor === null ? ROW : `$${String(anchor + 1)}`}`;

/** All terms of one of these lists. */
function anyOf(lists: readonly (readonly string[])[]): string {
  const all = lists.map((terms) => (terms.length === 1 ? (terms[0] ?? '') : `AND(${terms.join(',')})`));
  return all.length === 1 ? (all[0] ?? '') : `OR(${all.join(',')})`;
}

/** The whole formula; of the terms that end an item as many as Excel has room for, the ledger's own first. */
function withEnds(head: string, { kind, terms }: EndCondition): string {
  // A row number has up to seven digits where its stand-in has one.
  const room = LONGEST_FORMULA - 6 * (head.split(ROW).length + terms.join('').split(ROW).length);
  for (let kept = terms.length; kept > 0; kept -= 1) {
    const or = `OR(${terms.slice(0, kept).join(',')})`;
    const formula = `AND(${head},${kind === 'any-of' ? or : `NOT(${or})`})`;
    if (formula.length <= room) return formula;
  }
  return kind === 'any-of' ? `AND(${head},FALSE)` : `AND(${head})`;
}
