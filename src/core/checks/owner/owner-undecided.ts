import type { ColumnKey } from '../../ledger/column-key.ts';
import { isErrorValue, type CellValue, type RowIndex } from '../../sheet-grid.ts';
import { ownerFacts } from './owner-facts.ts';
import { UNFINISHED, type ItemCheck, type Problem } from '../check.ts';

const WORDS = /[\p{L}\p{N}]/u;

/** 待定, TBD, 无, or a label without a name: words that name nobody yet. */
export const ownerUndecided: ItemCheck = {
  kind: 'item',
  id: 'owner-undecided',
  family: 'owner',
  severity: 'warning',
  on: true,
  points: ['leadUnit', 'person'],
  groups: UNFINISHED,
  prepare: ({ cells }) => {
    const [unit, person] = [cells.values('leadUnit'), cells.values('person')];
    return (item) => {
      if (item.leadUnit !== '' || item.persons.length > 0) return null;
      return wordsIn(unit, item.row, 'leadUnit') ?? wordsIn(person, item.row, 'person');
    };
  },
};

/** Numbers and errors are other checks' business. */
function wordsIn(cells: ((row: RowIndex) => CellValue) | null, row: RowIndex, at: ColumnKey): Problem | null {
  const cell = cells?.(row) ?? '';
  if (isErrorValue(cell)) return null;
  const { text, isNumber } = ownerFacts(cell);
  return WORDS.test(text) && !isNumber ? { params: { text }, at } : null;
}
