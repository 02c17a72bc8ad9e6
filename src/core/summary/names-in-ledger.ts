import { names as namesIn } from '../owners/read-owners.ts';
import { isPlaceholder } from '../owners/unit-words.ts';
import { cellText } from '../ledger/cell-text.ts';
import type { Ledger } from '../ledger/ledger.ts';
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
