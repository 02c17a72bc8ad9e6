import type { FollowUpItem } from '../../ledger/ledger.ts';
import { columnIndex, type CellArea } from '../../sheet-grid.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import { quote } from '../quote.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { WeeklySummary } from '../weekly-summary.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** More meetings than these are a data error (a text column taken for the meeting). */
const MOST_MEETINGS = 200;
/** So many are named whose items are all closed. */
const MOST_NAMED = 5;

/** 六、按会议统计: a line a meeting; those whose items are all closed share a sentence. */
export function meetingsSection(
  page: SheetPage,
  { byMeeting }: WeeklySummary,
  words: SummaryWords,
  styles: SummaryStyles,
): void {
  page.text(words('summary.heading.meetings'), styles.heading);
  if (byMeeting.length === 0) {
    page.text(words('summary.none.meetings'), styles.text);
    return;
  }
  const done = byMeeting.filter(({ meeting, total, closed }) => meeting !== '' && closed === total);
  if (done.length > 0) {
    const named = done.slice(0, MOST_NAMED).map(({ meeting }) => quote(meeting));
    const items = done.reduce((sum, { total }) => sum + total, 0);
    const meetings = named.join(words('summary.comma'));
    page.text(
      done.length > named.length
        ? words('summary.meetingsDoneMore', { meetings, count: done.length, items })
        : words('summary.meetingsDone', { meetings, items }),
      styles.text,
    );
  }
  const rest = byMeeting.filter((figures) => !done.includes(figures));
  const shown = rest.slice(0, MOST_MEETINGS);
  if (shown.length === 0) return;
  const rows = page.table(
    [
      { head: words('summary.column.number'), style: styles.number },
      { head: words('summary.column.meeting'), style: styles.cell },
      { head: words('summary.column.total'), style: styles.number },
      { head: words('summary.column.closed'), style: styles.number },
      { head: words('summary.column.open'), style: styles.number },
      { head: words('summary.column.overdue'), style: styles.number },
      { head: words('summary.column.rate'), style: styles.share },
    ],
    styles.tableHead,
    shown.map(({ meeting, total, closed, open, overdue, rate }, place) => [
      place + 1,
      meeting === '' ? words('summary.notStated') : quote(meeting),
      total,
      closed,
      open,
      overdue,
      rate ?? '—',
    ]),
  );
  for (const [place, { items }] of shown.entries()) {
    const [first] = items;
    if (first !== undefined) page.link(rows.first + place, 2, first.sheet, rowsOf(first, items), styles.link);
  }
  if (rest.length > shown.length) {
    page.text(words('summary.listCut', { count: rest.length - shown.length }), styles.note);
  }
}

/** From the first of a meeting's rows to the last that follows on it. */
function rowsOf(first: FollowUpItem, items: readonly FollowUpItem[]): CellArea {
  let bottom = first.row;
  for (const { sheet, row } of items) {
    if (sheet === first.sheet && row === bottom + 1) bottom = row;
  }
  return { top: first.row, bottom, left: columnIndex(0), right: columnIndex(0) };
}
