import { cellText } from '../../ledger/cell-text.ts';
import { readOwnerCell } from '../../owners/read-owner-cell.ts';
import { withoutPhones } from '../../owners/phone-numbers.ts';
import { isCollective, isPlaceholder, isVague } from '../../owners/unit-words.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { oncePerText } from '../once-per-text.ts';

/** What an owner cell gives a careful reader to ask. */
export interface OwnerFacts {
  readonly text: string;
  /** Words that stand for nobody yet: 待定, TBD, a dash. */
  readonly isPlaceholder: boolean;
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

const factsOf = oncePerText((text: string): OwnerFacts => {
  const reading = readOwnerCell(text, { englishPersons: false });
  const bare = withoutPhones(text);
  const letters = /[\p{L}]/u;
  return {
    text,
    isPlaceholder: isPlaceholder(text),
    isNumber: text !== '' && /\d/.test(text) && !letters.test(text.replace(/[年月日号號]/g, '')),
    hasPhone: bare !== text && letters.test(bare),
    isIncomplete: reading.flags.includes('etc'),
    unled: reading.joint || reading.supporting.length > 0 ? 0 : reading.lead.length,
  };
});

/** Everybody is nobody: 各有关单位, 各县（市、区）人民政府. */
export const namesNobody = oncePerText(
  (unit: string) => unit !== '' && (isCollective(unit) || isVague(unit)),
);
