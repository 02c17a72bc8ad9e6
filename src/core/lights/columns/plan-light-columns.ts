import { serialOf } from '../../calendar/serial.ts';
import type { FollowUpItem, Ledger } from '../../ledger/ledger.ts';
import { columnIndex, type CellValue, type ColumnIndex, type RowIndex } from '../../sheet-grid.ts';
import { DeadlineOrigins, type OriginCell } from '../deadline-origins.ts';
import { doneCells, isDoneLive } from '../done-cells.ts';
import { dueKinds, isLiveDay } from '../due-cells.ts';
import { stateOf, type Judging } from '../light-of.ts';
import { guardTest } from '../row-guard.ts';
import { rowGroups, type Anchors } from '../row-groups.ts';
import { huesOf, type LightSettings } from '../scheme.ts';
import type { DoneWords } from '../state-conditions.ts';
import type { ColumnKind, ColumnWords } from './column-words.ts';
import type { FormulaTemplate } from './formula-template.ts';
import { hangsOn } from '../word-readings.ts';
import { columnName, type ColumnRun, type LightColumn } from './light-column.ts';
import { LightWords } from './light-words.ts';
import { RowFormulas, type RowCase } from './row-formulas.ts';

export interface ColumnsContext {
  readonly settings: LightSettings;
  readonly judging: Judging;
  /** The first day that is not due soon any more, as a formula. */
  readonly soonAfter: string;
  /** Whether that is known today. */
  readonly soonIsKnown: boolean;
  readonly words: ColumnWords;
}

const DATE_FORMAT = 'yyyy-mm-dd';

/** Rows between two stops: each may have words of its own. */
const ROWS_A_TURN = 50;

/**
 * The columns 亮灯 and 推定时限 of a ledger, as far as they are asked for. Their formulas go on telling without us;
 * what they go by beside the cells (words, completions in words) is told to each row by itself, and compared.
 * Stops now and then.
 */
export function* planLightColumns(
  ledger: Ledger,
  context: ColumnsContext,
): Generator<void, LightColumn[], void> {
  const { settings, words } = context;
  const due = ledger.layout.columns.get('due');
  const headingRow = ledger.layout.headerRows.at(-1);
  if (due === undefined || headingRow === undefined || ledger.items.length === 0) return [];
  const lightWords = new LightWords(words, huesOf(settings));
  const formulas = new RowFormulas(ledger, due, context.soonAfter, settings.byMilestone, lightWords);
  const column = (
    kind: ColumnKind,
    runs: readonly ColumnRun[],
    shown: LightColumn['shown'],
  ): LightColumn => ({
    kind,
    name: columnName(kind, 0),
    heading: words(`lights.column.${kind}`),
    headingRows: [headingRow],
    leftmost: rightOf(ledger, headingRow),
    runs,
    format: kind === 'day' ? DATE_FORMAT : null,
    shown,
  });
  const cases = yield* casesOf(ledger);
  const columns: LightColumn[] = [];
  if (settings.column) {
    const runs = yield* runsOf(cases, (row) => formulas.light(row));
    columns.push(column('light', runs, shownLight(ledger, context, lightWords)));
  }
  if (settings.dayColumn) {
    const runs = yield* runsOf(cases, (row) => formulas.inferred(row));
    columns.push(column('day', runs, shownDay(ledger)));
  }
  return columns;
}

function rightOf({ layout: { right, merges }, lastDataRow }: Ledger, headingRow: RowIndex): ColumnIndex {
  let last: number = right;
  for (const area of merges ?? []) {
    const isBeside = area.bottom >= headingRow && area.top <= (lastDataRow ?? headingRow);
    if (isBeside && area.left <= right) last = Math.max(last, area.right);
  }
  return columnIndex(last + 1);
}

/** The rows with what their formulas hang on; equal cases are one value. */
type Cases = readonly (readonly [row: RowIndex, of: RowCase])[];

function* casesOf(ledger: Ledger): Generator<void, Cases, void> {
  const unread = doneCells(ledger, false).unread;
  const { plain, merged } = rowGroups(ledger, unread);
  const anchorsOf = new Map<FollowUpItem, Anchors>();
  for (const { anchors, items } of merged) for (const item of items) anchorsOf.set(item, anchors);
  const doneWords = doneWordsOf(ledger);
  const originOf = originsOf(ledger);
  const kindOf = dueKinds(ledger);
  const known = new Map<string, RowCase>();
  const cases: (readonly [RowIndex, RowCase])[] = [];
  for (const [index, item] of ledger.items.entries()) {
    if (index % ROWS_A_TURN === ROWS_A_TURN - 1) yield;
    if (unread.has(item.row)) continue;
    const anchors = anchorsOf.get(item) ?? plain.anchors;
    const { deadline } = item;
    const kind = kindOf(item);
    const done = doneWords(item);
    const days = deadline.due === null ? [] : [...(deadline.milestones ?? []), deadline.due];
    const reading = isLiveDay(deadline)
      ? null
      : { wording: deadline.text, nodes: days, origin: originOf(item) };
    const key = JSON.stringify([anchors, kind, reading, done]);
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = { anchors, kind, reading, done }));
    cases.push([item.row, found]);
  }
  return cases;
}

/** The cells that an item's words count from; none where they do not, or the row does not tell. */
function originsOf(ledger: Ledger): (item: FollowUpItem) => readonly OriginCell[] {
  const origins = new DeadlineOrigins(ledger);
  const hanging = new Map<string, ReturnType<typeof hangsOn>>();
  return (item) => {
    const { due, text, reason } = item.deadline;
    if (due === null || reason.key === 'ditto') return [];
    let on = hanging.get(text);
    if (on === undefined) hanging.set(text, (on = hangsOn(ledger, item)));
    return due === on.always ? [] : (origins.of(item, on.countsFromHandOut)?.cells ?? []);
  };
}

/** The words of an item's completion that its formula has to be told. */
function doneWordsOf({ cells }: Ledger): (item: FollowUpItem) => DoneWords | null {
  const values = cells.values('actualDone');
  return ({ row, completedOn }) => {
    const value = values?.(row) ?? '';
    if (value === '' || completedOn === null || isDoneLive(value, completedOn)) return null;
    return { wording: String(value).trim(), day: completedOn };
  };
}

function* runsOf(
  cases: Cases,
  write: (of: RowCase) => FormulaTemplate | null,
): Generator<void, ColumnRun[], void> {
  const written = new Map<RowCase, FormulaTemplate | null>();
  const runs: { top: RowIndex; bottom: RowIndex; formula: FormulaTemplate }[] = [];
  for (const [index, [row, of]] of cases.entries()) {
    if (index % ROWS_A_TURN === ROWS_A_TURN - 1) yield;
    let formula = written.get(of);
    if (formula === undefined) written.set(of, (formula = write(of)));
    if (formula === null) continue;
    const last = runs.at(-1);
    if (last?.formula === formula && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row, formula });
  }
  return runs;
}

function shownLight(
  ledger: Ledger,
  { judging, soonIsKnown }: ColumnsContext,
  words: LightWords,
): LightColumn['shown'] {
  const isGuarded = guardTest(ledger);
  const show = (item: FollowUpItem): string => {
    if (!isGuarded(item) || item.group === 'suspended') return '';
    const state = stateOf(item, judging);
    if (state === null) return words.noDay;
    if (!soonIsKnown && (state === 'dueSoon' || state === 'onTrack')) return '';
    return words.text(state, daysOf(item, judging));
  };
  return byRow(ledger, show);
}

/** How many days over, or left; of nodes, to the first that is not over. */
function daysOf({ deadline, group, completedOn }: FollowUpItem, { asOf, byMilestone }: Judging): number {
  const { due, milestones = [] } = deadline;
  if (due === null) return 0;
  if (group === 'closed') return Math.max(0, (completedOn ?? due) - due);
  const node = byMilestone ? (milestones.find((day) => day >= asOf) ?? due) : due;
  return due < asOf ? asOf - due : node - asOf;
}

function shownDay(ledger: Ledger): LightColumn['shown'] {
  const isGuarded = guardTest(ledger);
  const { dateSystem } = ledger.cells;
  return byRow(ledger, (item) => {
    const { due } = item.deadline;
    return due === null || isLiveDay(item.deadline) || !isGuarded(item) ? '' : serialOf(due, dateSystem);
  });
}

function byRow({ items }: Ledger, show: (item: FollowUpItem) => CellValue): (row: RowIndex) => CellValue {
  let known: Map<RowIndex, CellValue> | null = null;
  return (row) => {
    known ??= new Map(items.map((item) => [item.row, show(item)]));
    return known.get(row) ?? '';
  };
}
