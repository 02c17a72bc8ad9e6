import type { Festival } from '../../calendar/published-days.ts';
import type { SheetPage } from '../../sheet-plan/sheet-page.ts';
import type { ComingBreak } from '../coming-break.ts';
import { quote } from '../quote.ts';
import type { SummaryKey, SummaryWords } from '../summary-words.ts';
import { placeColumn, type ItemColumn } from './item-columns.ts';
import { itemsTable } from './items-table.ts';
import { sayDay } from './say-day.ts';
import type { SummaryStyles } from './summary-styles.ts';

const FESTIVALS: Readonly<Record<Festival, SummaryKey>> = {
  元旦: 'summary.festival.newYear',
  春节: 'summary.festival.springFestival',
  清明: 'summary.festival.qingming',
  劳动节: 'summary.festival.labourDay',
  端午: 'summary.festival.dragonBoat',
  中秋: 'summary.festival.midAutumn',
  国庆节: 'summary.festival.nationalDay',
};

/** 节前清单, under what is due next week: the days off that are near, and what falls due meanwhile. */
export function breakSection(
  page: SheetPage,
  coming: ComingBreak,
  middle: readonly [ItemColumn, ItemColumn],
  words: SummaryWords,
  styles: SummaryStyles,
): void {
  const { from, to, items } = coming;
  const params = {
    name: breakName(coming, words),
    from: sayDay(from, words),
    to: sayDay(to, words),
    days: to - from + 1,
  };
  if (items.length === 0) page.text(words('summary.none.break', params), styles.text);
  else {
    page.text(words('summary.breakDue', { ...params, count: items.length }), styles.text);
    itemsTable(page, { items, middle, last: placeColumn(words) }, words, styles);
  }
}

/** 春节假期; 中秋节、国庆节假期; 假期 where the office has not written down whose. */
export function breakName({ festivals }: ComingBreak, words: SummaryWords): string {
  const names = festivals.filter((name) => name !== '').map((name) => festivalName(name, words));
  return names.length === 0
    ? words('summary.breakUnnamed')
    : words('summary.break', { festival: names.join(words('summary.comma')) });
}

/** The office's own names stay as they are, 春节假期 without its 假期. */
function festivalName(name: string, words: SummaryWords): string {
  const key = isFestival(name) ? FESTIVALS[name] : null;
  return key === null ? quote(name.replace(/(?:放假|假期|假日|holidays?)$/i, '').trim() || name) : words(key);
}

const isFestival = (name: string): name is Festival => Object.hasOwn(FESTIVALS, name);
