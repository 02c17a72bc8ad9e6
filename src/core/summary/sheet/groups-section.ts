import type { FollowUpItem } from '../../ledger/ledger.ts';
import { columnIndex, type CellArea } from '../../sheet-grid.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import { quote } from '../quote.ts';
import type { ColumnName, SummaryKey, SummaryWords } from '../summary-words.ts';
import type { NamedFigures, WeeklySummary } from '../weekly-summary.ts';
import { sayOrdinal } from './say-ordinal.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** More meetings (categories, leaders) than these are a data error: a text column taken for them. */
const MOST_GROUPS = 200;
/** So many are named whose items are all closed. */
const MOST_NAMED = 5;

type GroupKind = 'meeting' | 'category' | 'leader';

/** What a table of figures is by, and its words. */
const WORDS: Readonly<
  Record<GroupKind, { heading: SummaryKey; column: ColumnName; done: SummaryKey; doneMore: SummaryKey }>
> = {
  meeting: {
    heading: 'summary.group.meeting',
    column: 'meeting',
    done: 'summary.meetingsDone',
    doneMore: 'summary.meetingsDoneMore',
  },
  category: {
    heading: 'summary.group.category',
    column: 'category',
    done: 'summary.categoriesDone',
    doneMore: 'summary.categoriesDoneMore',
  },
  leader: {
    heading: 'summary.group.leader',
    column: 'leader',
    done: 'summary.leadersDone',
    doneMore: 'summary.leadersDoneMore',
  },
};

/** A line of figures, and where it stands. */
export interface GroupRow {
  readonly figures: NamedFigures;
  readonly row: number;
}

/**
 * 六、按会议统计, or 分类统计 where the ledger tells categories or leaders apart: a line each; those whose items are all
 * closed share a sentence. Gives the lines of categories and leaders: unlike a meeting's their rows are anywhere.
 */
export function groupsSection(
  page: SheetPage,
  { byMeeting, byCategory, byLeader, itemsOfSeveralLeaders }: WeeklySummary,
  words: SummaryWords,
  styles: SummaryStyles,
): readonly GroupRow[] {
  if (byCategory.length + byLeader.length === 0) {
    page.heading(words('summary.heading.meetings'), styles.heading);
    if (byMeeting.length === 0) page.text(words('summary.none.meetings'), styles.text);
    else figuresTable(page, 'meeting', byMeeting, words, styles);
    return [];
  }
  page.heading(words('summary.heading.groups'), styles.heading);
  const lines: GroupRow[] = [];
  let number = 0;
  for (const [kind, figures] of [
    ['meeting', byMeeting],
    ['category', byCategory],
    ['leader', byLeader],
  ] as const) {
    if (figures.length === 0) continue;
    page.heading(sayOrdinal(number, words(WORDS[kind].heading), words), styles.subheading);
    number += 1;
    const table = figuresTable(page, kind, figures, words, styles);
    if (kind !== 'meeting') lines.push(...table);
  }
  if (itemsOfSeveralLeaders > 0) {
    page.note(words('summary.severalLeaders', { count: itemsOfSeveralLeaders }), styles.note);
  }
  return lines;
}

function figuresTable(
  page: SheetPage,
  kind: GroupKind,
  figures: readonly NamedFigures[],
  words: SummaryWords,
  styles: SummaryStyles,
): readonly GroupRow[] {
  const done = figures.filter(({ name, total, closed }) => name !== '' && closed === total);
  if (done.length > 0) page.text(doneText(kind, done, words), styles.text);
  const rest = figures.filter((each) => !done.includes(each));
  const shown = rest.slice(0, MOST_GROUPS);
  if (shown.length === 0) return [];
  const rows = page.table(
    [
      { head: words('summary.column.number'), style: styles.number },
      { head: words(`summary.column.${WORDS[kind].column}`), style: styles.cell },
      { head: words('summary.column.total'), style: styles.number },
      { head: words('summary.column.closed'), style: styles.number },
      { head: words('summary.column.open'), style: styles.number },
      { head: words('summary.column.overdue'), style: styles.number },
      { head: words('summary.column.rate'), style: styles.share },
    ],
    styles.tableHead,
    shown.map(({ name, total, closed, open, overdue, rate }, place) => [
      place + 1,
      name === '' ? words('summary.notStated') : quote(name),
      total,
      closed,
      open,
      overdue,
      rate ?? '—',
    ]),
  );
  if (kind === 'meeting') {
    for (const [place, { items }] of shown.entries()) {
      const [first] = items;
      if (first !== undefined)
        page.link(rows.first + place, 2, first.sheet, rowsOf(first, items), styles.link);
    }
  }
  if (rest.length > shown.length) {
    page.note(words('summary.listCut', { count: rest.length - shown.length }), styles.note);
  }
  return shown.map((each, place) => ({ figures: each, row: rows.first + place }));
}

/** 其中第一次、第二次会议确定的12项已全部办结. */
function doneText(kind: GroupKind, done: readonly NamedFigures[], words: SummaryWords): string {
  const named = done.slice(0, MOST_NAMED).map(({ name }) => quote(name));
  const names = named.join(words('summary.comma'));
  // An item of two leaders is one item.
  const items = new Set(done.flatMap((each) => each.items)).size;
  return done.length > named.length
    ? words(WORDS[kind].doneMore, { names, count: done.length, items })
    : words(WORDS[kind].done, { names, items });
}

/** From the first of a meeting's rows to the last that follows on it. */
function rowsOf(first: FollowUpItem, items: readonly FollowUpItem[]): CellArea {
  let bottom = first.row;
  for (const { sheet, row } of items) {
    if (sheet === first.sheet && row === bottom + 1) bottom = row;
  }
  return { top: first.row, bottom, left: columnIndex(0), right: columnIndex(0) };
}
