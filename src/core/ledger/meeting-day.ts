import type { DayNumber } from '../calendar/day-number.ts';
import { readDeadline } from '../deadlines/read-deadline.ts';
import { fold } from '../wording/fold.ts';

const DATE = /(?:民国)?\d{2,4}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?/;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
/** 3 March 2026, 3rd Mar. 2026, March 3, 2026: English names say their day so, always with its year. */
const ENGLISH_DATE = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH},?\\s\\d{4}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4})\\b`,
  'i',
);

/** Days that are not the meeting's: when the sheet was filled in, printed, or counted. */
const OTHER_DAY = /填报|填表|制表|资料日期|更新|统计|编制|印发|截至|报送|数据/;

/** The day stated in a meeting's name: 市指挥部第3次会议（2022年1月28日）, Board meeting, 3 March 2026. */
export function dayInMeetingName(text: string): DayNumber | null {
  const folded = fold(text);
  const date = (DATE.exec(folded) ?? ENGLISH_DATE.exec(folded))?.[0];
  return date === undefined ? null : readDeadline(date, { day: null }).due;
}

/** The meeting's day as a title line states it; 填报时间 and the like are passed over. */
export function dayInTitles(titles: readonly string[]): DayNumber | null {
  for (const title of titles) {
    for (const piece of fold(title).split(/\s{2,}|[;；]/)) {
      if (/会/.test(piece) && !OTHER_DAY.test(piece)) {
        const day = dayInMeetingName(piece);
        if (day !== null) return day;
      }
    }
  }
  return null;
}

/** A year that a title (or the sheet's name) states, for dates that have none anywhere else. */
export function yearInTitles(sheet: string, titles: readonly string[]): number | null {
  for (const text of [...titles, sheet]) {
    const folded = fold(text);
    const year = /(?:^|\D)((?:19|20)\d{2})(?:年|[.\-/]?(?:0[1-9]|1[0-2])(?:\D|$))/.exec(folded)?.[1];
    if (year !== undefined) return Number(year);
    const minguo = /(?:民国|^|\D)(1\d{2})年/.exec(folded)?.[1];
    if (minguo !== undefined) return Number(minguo) + 1911;
  }
  return null;
}
