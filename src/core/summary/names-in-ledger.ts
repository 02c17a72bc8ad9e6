import { names as namesIn } from '../owners/read-owners.ts';
import { isPlaceholder } from '../owners/unit-words.ts';
import { dayInMeetingName } from '../ledger/meeting-day.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import { cellText } from '../ledger/cell-text.ts';
import type { CellValue } from '../sheet-grid.ts';
import type { NamesAt } from './figures-by.ts';

/** The category of each item, merged cells read downwards, by its place among the items of all ledgers. */
export function categoriesOf(ledgers: readonly Ledger[]): NamesAt | null {
  return namesOf(ledgers, 'category', (text) => {
    const name = text.replace(/\s*[\r\n]+\s*/g, '');
    return isPlaceholder(name) ? '' : name;
  });
}

/** The leaders (分管领导) of each item, by their names: a cell may name several. */
export function leadersOf(ledgers: readonly Ledger[]): NamesAt | null {
  return namesOf(ledgers, 'leader', (text) => {
    const names = [...new Set(namesIn(text))];
    return names.length > 1 ? names : (names[0] ?? '');
  });
}

/** The meeting of an item: its column, else the heading that it stands under where that names one. */
export function meetingsOf(items: readonly FollowUpItem[]): NamesAt {
  const known = new Map<string, string>();
  return (index) => {
    const item = items[index];
    if (item === undefined || item.meeting !== '') return item?.meeting ?? '';
    const { section } = item;
    let meeting = known.get(section);
    if (meeting === undefined) known.set(section, (meeting = meetingInHeading(section)));
    return meeting;
  };
}

const ORDINAL =
  /^\s*(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,3}[、.．](?!\d))\s*/;
/** How many items follow, as some offices write behind a heading. */
const HOW_MANY = /[(（]\s*共?\s*\d+\s*[项件条個个]\s*[)）]\s*$/;
/** A meeting has a number or a day: 会议保障 is a topic. */
const NUMBERED_MEETING =
  /第\s*[\d〇零一二三四五六七八九十百]+\s*[次届屆期][^，。；]{0,20}(?:会议|會議|[会會](?=\s*(?:$|[(（]|议定|議定|纪要|紀要|决定|決定)))|\bmeeting\s*(?:no\.?\s*)?\d/i;

function meetingInHeading(heading: string): string {
  const isMeeting =
    NUMBERED_MEETING.test(heading) ||
    (/[会會]|\bmeeting\b/i.test(heading) && dayInMeetingName(heading) !== null);
  return isMeeting ? heading.replace(ORDINAL, '').replace(HOW_MANY, '').trim() : '';
}

/** `null` where no ledger has the column (or it was not read). Equal cells are read once. */
function namesOf(
  ledgers: readonly Ledger[],
  key: 'category' | 'leader',
  read: (text: string) => string | readonly string[],
): NamesAt | null {
  const columns = ledgers.map(({ cells }) => cells.values(key));
  if (columns.every((column) => column === null)) return null;
  const known = new Map<CellValue, string | readonly string[]>();
  const names: (string | readonly string[])[] = [];
  for (const [place, { items }] of ledgers.entries()) {
    const column = columns[place] ?? null;
    for (const { row } of items) {
      const value = column?.(row) ?? '';
      let name = known.get(value);
      if (name === undefined) {
        name = read(cellText(value));
        known.set(value, name);
      }
      names.push(name);
    }
  }
  return (index) => names[index] ?? '';
}
