import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import { quoteInSentence } from '../quote.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { WeeklySummary, WeekOverWeek } from '../weekly-summary.ts';
import { lightColumn, placeColumn, statusColumn, type ItemColumn } from './item-columns.ts';
import { itemsTable } from './items-table.ts';
import type { SummaryStyles } from './summary-styles.ts';

/** Items that are gone are named in a sentence, so many at most. */
const MOST_NAMED = 10;
const LONGEST_NAMED = 30;

/** What the two lists of the week do not show: put off (from, to), taken up again, and gone from the ledger. */
export function changesSection(
  page: SheetPage,
  summary: WeeklySummary,
  { extended, reopened, gone }: WeekOverWeek,
  words: SummaryWords,
  styles: SummaryStyles,
): void {
  const last = placeColumn(words);
  if (extended.length > 0) {
    const formerDays = new Map(extended.map(({ item, from }) => [item, from]));
    const former: ItemColumn = {
      head: 'formerDue',
      style: 'day',
      say: (item) => {
        const day = formerDays.get(item);
        return day === undefined ? null : { day };
      },
    };
    page.text(words('summary.change.extendedItems', { count: extended.length }), styles.text);
    const items = extended.map(({ item }) => item);
    itemsTable(page, { items, middle: [former, statusColumn(words)], last }, words, styles);
  }
  if (reopened.length > 0) {
    page.text(words('summary.change.reopenedItems', { count: reopened.length }), styles.text);
    const middle = [statusColumn(words), lightColumn(summary, words)] as const;
    itemsTable(page, { items: reopened, middle, last }, words, styles);
  }
  if (gone.length > 0) {
    const named = gone.slice(0, MOST_NAMED).map(({ number, item }) => {
      const text = short(item);
      return number === ''
        ? words('summary.change.goneUnnumbered', { item: text })
        : words('summary.change.goneItem', { item: text, number });
    });
    const items = named.join(words('summary.comma')) + (gone.length > named.length ? '…' : '');
    page.text(words('summary.change.goneItems', { count: gone.length, items }), styles.text);
  }
}

/** What stands in quotation marks has the inner ones. */
const INNER_MARKS: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '「': '『', '」': '』' };

function short(text: string): string {
  const line = quoteInSentence(text).replace(/\s+/g, ' ');
  const letters = Array.from(line);
  const cut = letters.length <= LONGEST_NAMED ? line : `${letters.slice(0, LONGEST_NAMED).join('')}…`;
  return cut.replace(/[“”「」]/g, (mark) => INNER_MARKS[mark] ?? mark);
}
