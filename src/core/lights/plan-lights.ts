import type { DayNumber } from '../calendar/day-number.ts';
import { soonUntil, type Soon } from '../calendar/soon-until.ts';
import { inOneGo } from '../in-one-go.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { ColumnIndex } from '../sheet-grid.ts';
import type { ColumnWords } from './columns/column-words.ts';
import { columnName, type LightColumn } from './columns/light-column.ts';
import { planLightColumns } from './columns/plan-light-columns.ts';
import { doneCells, type DoneCells } from './done-cells.ts';
import { dueKinds, putOffColumn, type DueKind } from './due-cells.ts';
import { lastLitRow, paintedColumns, spansBetween, spansOf } from './light-areas.ts';
import { lightOf, stateOf, type Judging } from './light-of.ts';
import type { LightPlan, LightRule, RowLight, RowState } from './light-plan.ts';
import { guardTest, strangeRows } from './row-guard.ts';
import { rowGroups, type RowGroup } from './row-groups.ts';
import { RuleWriter, type LitRows } from './rule-writer.ts';
import { DEFAULT_LIGHT_SETTINGS, huesOf, ROW_STATES, type LightSettings } from './scheme.ts';
import { readingKey, wordReadings } from './word-readings.ts';
import { afterSoonInWorkdays, knowsSoon, workdayList, type WorkdayList } from './workday-name.ts';

export interface LightsContext {
  readonly asOf: DayNumber;
  readonly soon: Soon;
  /** Absent: as we deliver it. */
  readonly settings?: LightSettings;
  /** What columns of ours are written in; absent: none is planned. */
  readonly words?: ColumnWords;
}

/**
 * The rules that light a ledger up and go on doing so without us: live dates for cells that hold dates,
 * and for deadlines in words the day they were read as, for as long as the words stay the same. Where the column
 * 推定时限 stands, rules look that day up there.
 *
 * @param dayColumn what this column will be called (`joinColumns`)
 */
export function planLights(...given: Parameters<typeof planLightsInTurns>): LightPlan {
  return inOneGo(planLightsInTurns(...given));
}

/** The same for who must not be held up by many wordings. */
export function* planLightsInTurns(
  ledger: Ledger,
  context: LightsContext,
  dayColumn: string = columnName('day', 0),
): Generator<void, LightPlan, void> {
  const planner = new LightPlanner(ledger, context);
  yield;
  const columns = yield* planner.columns();
  const isRead = columns.some(({ kind }) => kind === 'day') && planner.isServedByDays;
  const { rules, wordings } = yield* planner.rules(isRead ? dayColumn : null);
  const { workdays } = planner;
  return {
    sheet: ledger.layout.sheet,
    rules,
    names: (rules.length === 0 && columns.length === 0) || workdays === null ? [] : [workdays.name],
    wordings,
    toldWordings: isRead ? 0 : wordings,
    isServedByDays: planner.isServedByDays,
    columns,
    get rows() {
      return planner.rows();
    },
  };
}

class LightPlanner {
  /** What working days are counted by; `null` where every day counts. */
  readonly workdays: WorkdayList | null;
  private readonly settings: LightSettings;
  private readonly due: ColumnIndex | undefined;
  /** Readings that no rule knows: there were too many. As `readingKey`. */
  private readonly leftOut = new Set<string>();
  private readonly done: DoneCells;

  constructor(
    private readonly ledger: Ledger,
    private readonly context: LightsContext,
  ) {
    this.settings = context.settings ?? DEFAULT_LIGHT_SETTINGS;
    this.due = ledger.layout.columns.get('due');
    const { calendar, cells } = ledger;
    const { soon, asOf } = context;
    this.workdays = soon.in === 'days' ? null : workdayList(calendar, asOf, cells.dateSystem);
    const { closed, closedLate } = huesOf(this.settings);
    this.done = doneCells(ledger, closed !== null || closedLate !== null);
  }

  /** One day tells all there is to tell: not so where each node of a deadline counts. */
  get isServedByDays(): boolean {
    if (!this.settings.byMilestone) return true;
    return !this.ledger.items.some(({ deadline }) => (deadline.milestones ?? []).length > 0);
  }

  *rules(
    dayColumn: string | null,
  ): Generator<void, { readonly rules: readonly LightRule[]; readonly wordings: number }, void> {
    const { ledger, due, settings } = this;
    if (due === undefined || ledger.firstDataRow === null) return { rules: [], wordings: 0 };
    const writer = new RuleWriter({
      ledger,
      due,
      putOff: putOffColumn(ledger),
      hues: huesOf(settings),
      soon: { after: this.soonAfter, byMilestone: settings.byMilestone },
      columns: paintedColumns(ledger, due, settings.reach),
      doneWords: this.done.words,
      dayColumn,
    });
    yield;
    const all = yield* this.kindsOfRows();
    yield;
    const kinds = dayColumn === null ? all : all.map(withoutWords);
    for (const { words } of kinds) {
      for (const { wording, due } of words.left) this.leftOut.add(readingKey(wording, due));
    }
    const rules: LightRule[] = [];
    for (const state of ROW_STATES) {
      for (const rows of kinds) {
        rules.push(...writer.rules(state, rows));
        yield;
      }
    }
    return { rules, wordings: all.reduce((sum, { words }) => sum + words.count, 0) };
  }

  /** What is told beside the ledger. */
  *columns(): Generator<void, LightColumn[], void> {
    const { ledger, context, settings, judging, soonAfter, soonIsKnown } = this;
    const { words } = context;
    if (words === undefined || !(settings.column || settings.dayColumn)) return [];
    return yield* planLightColumns(ledger, { settings, judging, soonAfter, soonIsKnown, words });
  }

  rows(): RowLight[] {
    const { ledger, settings, judging, soonIsKnown } = this;
    const hues = huesOf(settings);
    const isGuarded = guardTest(ledger);
    return ledger.items.map((item) => {
      // Without its column a deadline was inferred, and no rule can tell when one is written in.
      const isOpenWithout = item.group === 'open' && this.due === undefined;
      const state = isOpenWithout ? null : stateOf(item, judging);
      const unseen = this.due === undefined || this.isDark(item, state, soonIsKnown) || !isGuarded(item);
      const meant = state === null ? null : hues[state];
      return {
        row: item.row,
        light: lightOf(state),
        state,
        hue: unseen ? null : meant,
        isDark: unseen && meant !== null,
      };
    });
  }

  private get judging(): Judging {
    const { asOf, soon } = this.context;
    const { byMilestone } = this.settings;
    return { asOf, soonUntil: soonUntil(asOf, soon, this.ledger.calendar), byMilestone };
  }

  /** The first day that is not due soon any more, as a formula. */
  private get soonAfter(): string {
    const { soon } = this.context;
    const { workdays } = this;
    return workdays === null ? `TODAY()+${String(soon.days + 1)}` : afterSoonInWorkdays(workdays, soon.days);
  }

  private get soonIsKnown(): boolean {
    const { asOf, soon } = this.context;
    return this.workdays === null || knowsSoon(this.workdays, asOf, soon.days);
  }

  /** Whether no rule can show the state of this row. */
  private isDark(item: FollowUpItem, state: RowState | null, soonIsKnown: boolean): boolean {
    if (this.done.unread.has(item.row)) return true;
    if (!soonIsKnown && (state === 'dueSoon' || state === 'onTrack')) return true;
    return (
      this.leftOut.size > 0 &&
      state !== 'ongoing' &&
      this.leftOut.has(readingKey(item.deadline.text, item.deadline.due))
    );
  }

  /** The rows that share rules: plain ones first, those of merged cells apart. */
  private *kindsOfRows(): Generator<void, LitRows[], void> {
    const { plain, merged } = rowGroups(this.ledger, this.done.unread);
    const plainRows = new Set(merged.length === 0 && this.done.unread.size === 0 ? [] : plain.items);
    const isPlain = (item: FollowUpItem) => plainRows.size === 0 || plainRows.has(item);
    const kindOf = dueKinds(this.ledger);
    // The rules of the most usual rows, which free rows below follow, too: not a month, no words that put off.
    const putOff = putOffColumn(this.ledger);
    const usual = putOff === null || putOff.head === 'asked' ? USUAL : USUAL_PUT_OFF;
    const isUsual = (item: FollowUpItem) => isAlike(kindOf(item), usual);
    const isDay = (item: FollowUpItem) => isPlain(item) && isUsual(item);
    const last = lastLitRow(this.ledger);
    const strangers = strangeRows(this.ledger);
    const days = plain.items.filter(isUsual);
    const spansWithout = (wordings: ReadonlySet<string>) =>
      spansBetween(this.ledger, (item) => isDay(item) && !wordings.has(item.deadline.text), strangers, last);
    const kinds: LitRows[] = [
      {
        anchors: plain.anchors,
        kind: usual,
        spans: spansBetween(this.ledger, isDay, strangers, last),
        words: yield* wordReadings(this.ledger, days),
        defaultWords: [],
        spansWithout,
      },
    ];
    if (days.length < plain.items.length) kinds.push(...(yield* strictly(this.ledger, plain, kindOf, usual)));
    for (const group of merged) kinds.push(...(yield* strictly(this.ledger, group, kindOf, null)));
    return kinds;
  }
}

/** These rows and none between, by their kinds; `without` those of one kind. */
function* strictly(
  ledger: Ledger,
  { anchors, items }: RowGroup,
  kindOf: (item: FollowUpItem) => DueKind,
  without: DueKind | null,
): Generator<void, LitRows[], void> {
  const byKind = new Map<DueKind, FollowUpItem[]>();
  for (const item of items) {
    const kind = kindOf(item);
    if (without !== null && isAlike(kind, without)) continue;
    const alike = byKind.get(kind);
    if (alike === undefined) byKind.set(kind, [item]);
    else alike.push(item);
  }
  const found: LitRows[] = [];
  for (const [kind, own] of byKind) {
    found.push({
      anchors,
      kind,
      spans: spansOf(own),
      words: yield* wordReadings(ledger, own),
      defaultWords: [],
      spansWithout: (wordings) => spansOf(own.filter(({ deadline }) => !wordings.has(deadline.text))),
    });
  }
  return found;
}

const USUAL: DueKind = { isMonth: false, newDay: 'stated' };
const USUAL_PUT_OFF: DueKind = { isMonth: false, newDay: 'live' };

const isAlike = (one: DueKind, other: DueKind): boolean =>
  one.isMonth === other.isMonth && one.newDay === other.newDay;

/** Such rows where the column 推定时限 says what their words mean. */
function withoutWords(rows: LitRows): LitRows {
  const { told, scattered, count } = rows.words;
  const defaults = [...told, ...scattered].filter(({ isInferred }) => isInferred);
  return {
    ...rows,
    words: { told: [], scattered: [], left: [], count },
    defaultWords: [...new Set(defaults.map(({ wording }) => wording))],
  };
}
