import type { RowState } from '../light-plan.ts';
import type { SchemeHues } from '../scheme.ts';
import type { ColumnWords, ColumnWordsKey } from './column-words.ts';

/** States that are told with a number of days. */
type CountedKey = Extract<
  ColumnWordsKey,
  'lights.column.overdue' | 'lights.column.left' | 'lights.column.closedLate'
>;

/** What the column 亮灯 says: a lamp where the scheme has a colour for the state, and the state in words. */
export class LightWords {
  constructor(
    private readonly words: ColumnWords,
    private readonly hues: SchemeHues,
  ) {}

  /** @param days how many over or left; of states without a number it does not matter */
  text(state: RowState, days: number): string {
    switch (state) {
      case 'overdue':
        return this.lit(state, this.words('lights.column.overdue', { count: days }));
      case 'dueSoon':
      case 'onTrack':
        return this.lit(
          state,
          days === 0 ? this.words('lights.column.today') : this.words('lights.column.left', { count: days }),
        );
      case 'closedLate':
        return this.lit(state, this.words('lights.column.closedLate', { count: days }));
      case 'closed':
      case 'ongoing':
        return this.lit(state, this.words(`lights.column.${state}`));
    }
  }

  get noDay(): string {
    return this.words('lights.column.noDay');
  }

  get changed(): string {
    return this.words('lights.column.changed');
  }

  /** The number format by which TEXT turns a number of days into what `text` says of it, as a text of a formula. */
  format(state: 'overdue' | 'dueSoon' | 'onTrack'): string {
    const counted: CountedKey = state === 'overdue' ? 'lights.column.overdue' : 'lights.column.left';
    const none = state === 'overdue' ? [] : [`[=0]${literal(this.text(state, 0))}`];
    return inFormula([...none, ...this.countedSections(state, counted)]);
  }

  /** The same for how many days late an item was closed; 0: in time. */
  closedFormat(): string {
    const inTime = `[=0]${literal(this.text('closed', 0))}`;
    return inFormula([inTime, ...this.countedSections('closedLate', 'lights.column.closedLate')]);
  }

  private lit(state: RowState, text: string): string {
    const hue = this.hues[state];
    if (hue === null) return text;
    return this.words('lights.column.lit', { lamp: this.words(`lights.hue.${hue}`), text });
  }

  /** One day has a section of its own where its words are other than those of several. */
  private countedSections(state: RowState, key: CountedKey): string[] {
    const one = this.lit(state, this.words(key, { count: 1 }));
    const many = this.lit(state, this.words(key, { count: STAND_IN }));
    const section = many.split(String(STAND_IN)).map(literal).join('0');
    return many.replaceAll(String(STAND_IN), '1') === one ? [section] : [`[=1]${literal(one)}`, section];
  }
}

/** A number that no wording has in it. */
const STAND_IN = 7_418_529;

const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

const inFormula = (sections: readonly string[]): string => `"${sections.join(';').replaceAll('"', '""')}"`;
