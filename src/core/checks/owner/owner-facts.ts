import { cellText } from '../../ledger/cell-text.ts';
import { readOwnerCell } from '../../owners/read-owner-cell.ts';
import { withoutPhones, withPlainDigits } from '../../owners/phone-numbers.ts';
import { isCollective, isVague } from '../../owners/unit-words.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { oncePerText } from '../once-per-text.ts';

/** What an owner cell gives a careful reader to ask. */
export interface OwnerFacts {
  readonly text: string;
  /** Nothing but digits and marks: a number, a date, a phone number. */
  readonly isNumber: boolean;
  readonly hasPhone: boolean;
  /** Ends its list with 等. */
  readonly isIncomplete: boolean;
  /** Several units of which none is called the lead. */
  readonly unled: number;
}

/** `cell`: as the owner column has it. Equal texts share one answer. */
export const ownerFacts = (cell: CellValue): OwnerFacts => factsOf(cellText(cell));

/**
 * The same for who asks after figures, phone numbers and 等 alone: `null` for a cell of nothing but names in Chinese,
 * which has none of them. Most cells are such, and looking through one costs less than looking it up.
 */
export const ownerSlips = (cell: CellValue): OwnerFacts | null =>
  typeof cell === 'string' && isPlainNames(cell) ? null : ownerFacts(cell);

const ETC = '等'.charCodeAt(0);
/** Full-width forms and what comes after them, but for the marks （ and ，. */
const WIDE = '０'.charCodeAt(0);

function isPlainNames(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    // Figures and letters: phone numbers, dates, etc.
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 122) || code >= WIDE || code === ETC)
      return false;
  }
  return true;
}

const factsOf = oncePerText((text: string): OwnerFacts => {
  const reading = readOwnerCell(text, { englishPersons: false });
  const plain = withPlainDigits(text);
  const bare = withoutPhones(plain);
  const letters = /[\p{L}]/u;
  return {
    text,
    isNumber: /\d/.test(plain) && !letters.test(plain.replace(/[年月日号號]/g, '')),
    hasPhone: bare !== plain && letters.test(bare),
    isIncomplete: reading.flags.includes('etc'),
    unled: reading.joint || reading.supporting.length > 0 ? 0 : reading.lead.length,
  };
});

/** Everybody is nobody: 各有关单位, 各县（市、区）人民政府. */
export const namesNobody = oncePerText(
  (unit: string) => unit !== '' && (isCollective(unit) || isVague(unit)),
);
