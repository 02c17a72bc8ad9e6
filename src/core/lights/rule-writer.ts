import type { Ledger } from '../ledger/ledger.ts';
import { columnLetters, type ColumnIndex, type RowIndex } from '../sheet-grid.ts';
import { dueFormulas, type DueKind, type PutOffColumn } from './due-cells.ts';
import { endlessWordings, endTerms, endWordings, type EndWordings } from './ended-formula.ts';
import { inRowsFormula, saysFormula } from './formula-text.ts';
import { areasOf, commonSpans, type ColumnSpan } from './light-areas.ts';
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
  type ToldWords,
} from './state-conditions.ts';
import { wordChunks } from './word-chunks.ts';
import type { RowSpan, WordReading, WordReadings } from './word-readings.ts';

/** Stands for a row number in a formula that is not finished: a private character, in no ledger. */
const ROW = '\ue000';

/** So many arguments OR takes. */
const MOST_TERMS = 255;

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

/** Room for words in a formula, whatever else stands in it. */
const LEAST_WORDS = 2500;

/** Of one formula, the words that have rules of their own. */
const MOST_APART = 1250;

/** About what words take where a day is worked out: `(1-(…))*9E9+DATE(2022,12,31)`. */
const BESIDE_WORDS = 28;

/** About what each formula has: the mark, the test for an item, functions and brackets. */
const MARK_AND_GUARD = 250;

/** Words without a day (an empty cell, 待定, 未明确): a ledger has few. */
const MOST_DEFAULTS = 20;

/** Rows of one kind: their cells stand in the row itself, or merged in the same places. */
export interface LitRows {
  readonly anchors: Anchors;
  readonly kind: DueKind;
  /** The rows that the live rules cover. */
  readonly spans: readonly RowSpan[];
  /** Their deadlines in words that rules are told. */
  readonly words: WordReadings;
  /** Where rules go by the column 推定时限: the words that a default limit was read for. */
  readonly defaultWords: readonly string[];
  /** Without the rows of wordings for which there was no room: where closed in time, they are dark. */
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
  /** `null`: no column puts deadlines off. */
  readonly putOff: PutOffColumn | null;
  readonly hues: SchemeHues;
  readonly soon: SoonTerms;
  readonly columns: readonly ColumnSpan[];
  /** Completions in words that a formula must be told. */
  readonly doneWords: readonly DoneWords[];
  /** The name of the column 推定时限 where words are read by it; `null`: each rule is told its words. */
  readonly dayColumn: string | null;
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
    const ends = this.ends(['closed', 'ongoing', 'suspended'], rows.anchors);
    const rule = (spans: readonly RowSpan[], terms: readonly string[]) =>
      this.rule(state, hue, spans, terms, { kind: 'none-of', terms: ends });
    const dates = dateTerms(state, this.dueCell(rows), soon);
    const words = rows.words.told.map((reading) => allOf(wordTerms(state, this.told(rows, reading), soon)));
    const [first = [], ...further] = wordChunks(words, charactersOf, roomBeside([...dates, ...ends]));
    return [
      rule(rows.spans, first.length === 0 ? dates : [anyOf([allOf(dates), ...first])]),
      ...further.map((chunk) => rule(rows.spans, [anyOf(chunk)])),
      ...rows.words.scattered.map((reading) =>
        rule(this.within(rows, reading), wordTerms(state, this.scattered(rows, reading), soon)),
      ),
    ].flat();
  }

  private lateRules(hue: Hue, rows: LitRows): LightRule[] {
    const cell = this.dueCell(rows);
    const done = this.doneDay(rows);
    const ends = this.ends(['closed'], rows.anchors);
    const rule = (spans: readonly RowSpan[], told: readonly ToldWords[]) =>
      this.rule('closedLate', hue, spans, [`${done}>${dueDay(cell, told)}`], { kind: 'any-of', terms: ends });
    const told = rows.words.told.filter(isStated).map((reading) => this.told(rows, reading));
    const [first = [], ...further] = wordChunks(told, lengthInDueDay, roomBeside([done, ...ends]));
    return [
      rule(rows.spans, first),
      ...further.map((chunk) => rule(rows.spans, chunk)),
      ...rows.words.scattered
        .filter(isStated)
        .map((reading) => rule(this.within(rows, reading), [this.scattered(rows, reading)])),
    ].flat();
  }

  /** In time, or nothing says that it was late. No rule of these may hold where one of `lateRules` does. */
  private closedRules(hue: Hue, rows: LitRows): LightRule[] {
    const ends = this.ends(['closed'], rows.anchors);
    const rule = (spans: readonly RowSpan[], terms: readonly string[]) =>
      this.rule('closed', hue, spans, terms, { kind: 'any-of', terms: ends });
    if (!this.about.ledger.layout.columns.has('actualDone')) return rule(rows.spans, []);
    const cell = this.dueCell(rows);
    const done = this.doneDay(rows);
    const notLate = (told: readonly ToldWords[]) => `${done}<=${dueDay(cell, told)}`;
    const chunksOf = (readings: readonly WordReading[]) =>
      wordChunks(
        readings.filter(isStated).map((reading) => this.told(rows, reading)),
        (one) => lengthInDueDay(one) + charactersOf(one.says),
        roomBeside([done, ...ends]) - MOST_APART,
      );
    const { told, left } = rows.words;
    const scattered = rows.words.scattered.filter(isStated);
    const [all = [], ...more] = chunksOf(told);
    if (more.length + scattered.length + left.length === 0) return rule(rows.spans, [notLate(all)]);
    // What one formula cannot be told has rules of its own, or none: the first one keeps off all such words.
    const [first = [], ...further] = chunksOf(told.filter(({ where }) => where.kind === 'everywhere'));
    const byPlace = told.filter(({ where }) => where.kind !== 'everywhere');
    const apart = [...further.flat(), ...byPlace.filter(isStated), ...scattered, ...left];
    const wordings = [...new Set(apart.map(({ wording }) => wording))];
    const says = (wording: string) => saysFormula(cell.cell, wording);
    const [named = [], ...unnamed] = wordChunks(wordings, (one) => charactersOf(says(one)), MOST_APART);
    const own = (spans: readonly RowSpan[], chunk: readonly ToldWords[]) =>
      rule(spans, [anyOf(chunk.map((one) => one.says)), notLate(chunk)]);
    return [
      rule(unnamed.length === 0 ? rows.spans : rows.spansWithout(new Set(unnamed.flat())), [
        ...(named.length === 0 ? [] : [`NOT(${anyOf(named.map(says))})`]),
        notLate(first),
      ]),
      ...[...further, ...chunksOf(byPlace)].map((chunk) => own(rows.spans, chunk)),
      ...scattered.map((reading) => own(this.within(rows, reading), [this.scattered(rows, reading)])),
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

  /** The rows of a reading, as far as they are of this kind. */
  private within({ spans }: LitRows, { where }: WordReading): readonly RowSpan[] {
    return where.kind === 'rows' ? commonSpans(where.rows, spans) : spans;
  }

  private told(rows: LitRows, reading: WordReading): ToldWords {
    const says = saysFormula(this.dueCell(rows).cell, reading.wording);
    const where = this.whereTerm(rows, reading);
    return { ...reading, says: where === null ? says : allOf([says, where]) };
  }

  /** A rule that lies over these very rows needs to look at the words alone. */
  private scattered(rows: LitRows, reading: WordReading): ToldWords {
    return { ...reading, says: saysFormula(this.dueCell(rows).cell, reading.wording) };
  }

  /** Where words mean that day; `null`: in every row that the rules cover. */
  private whereTerm({ spans }: LitRows, { where }: WordReading): string | null {
    switch (where.kind) {
      case 'everywhere':
        return null;
      case 'origins':
        return anyOf(
          where.origins.map(({ cells }) =>
            allOf(
              cells.map(({ column, value }) => {
                const cell = address(column, null);
                return typeof value === 'number' ? `${cell}=${String(value)}` : saysFormula(cell, value);
              }),
            ),
          ),
        );
      case 'rows': {
        const { rows } = where;
        const covers = (span: RowSpan) =>
          rows.some(({ top, bottom }) => top <= span.top && bottom >= span.bottom);
        return spans.every(covers) ? null : anyOf(rows.map((span) => inRowsFormula(this.about.due, span)));
      }
    }
  }

  private dueCell({ anchors, kind, defaultWords }: LitRows): DueCell {
    const { due, putOff, dayColumn } = this.about;
    const cells = {
      due: address(due, anchors.due),
      putOff: putOff === null ? null : address(putOff.column, anchors.putOff),
    };
    const { cell, day } = dueFormulas(cells, kind, putOff?.head ?? 'told');
    if (dayColumn === null) return { cell, day, inferred: null };
    const isDefault = defaultWords.slice(0, MOST_DEFAULTS).map((wording) => saysFormula(cell, wording));
    return { cell, day, inferred: { cell: inOwnRow(dayColumn), isDefault } };
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

/**
 * The cell of a named column in the formula's own row, wherever the column was moved to. Without arrays, as
 * `inRowsFormula`.
 */
const inOwnRow = (name: string): string => `INDEX(${name},ROW()-ROW(INDEX(${name},1))+1)`;

const allOf = (terms: readonly string[]): string =>
  terms.length === 1 ? (terms[0] ?? '') : `AND(${terms.join(',')})`;

const anyOf = (terms: readonly string[]): string =>
  terms.length === 1 ? (terms[0] ?? '') : `OR(${terms.join(',')})`;

/** Only what is open has an inferred day: closed, it is neither late nor in time. */
const isStated = ({ isInferred }: WordReading): boolean => !isInferred;

/** With its comma; a row number has up to seven digits where its stand-in has one. */
const charactersOf = (term: string): number => term.length + 1 + 6 * (term.split(ROW).length - 1);

const lengthInDueDay = ({ says }: ToldWords): number => charactersOf(says) + BESIDE_WORDS;

/** Characters of words that a formula has room for beside these terms, were all of them to be kept. */
function roomBeside(terms: readonly string[]): number {
  const taken = terms.reduce((sum, term) => sum + charactersOf(term), MARK_AND_GUARD);
  return Math.max(LEAST_WORDS, LONGEST_FORMULA - taken);
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
