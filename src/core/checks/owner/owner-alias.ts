import { cellText } from '../../ledger/cell-text.ts';
import type { ColumnKey } from '../../ledger/column-key.ts';
import { leadCell } from '../../owners/read-owners.ts';
import type { CellValue } from '../../sheet-grid.ts';
import type { CountedNames } from '../../unit-names/counted-names.ts';
import { itemAtRow } from '../shape/item-at-row.ts';
import { oncePerText } from '../once-per-text.ts';
import type { LedgerCheck, LedgerProblem, Problem } from '../check.ts';

/** Where units stand. */
const KEYS: readonly ColumnKey[] = ['leadUnit', 'coUnit'];

/**
 * A unit by a name that the user's aliases or the roster know as another's. Short names are everybody's speech and are
 * counted rightly: only offices that want one name in the ledger, too (pivot tables, mail merges), ask for this.
 */
export const ownerAlias: LedgerCheck = {
  kind: 'ledger',
  id: 'owner-alias',
  family: 'owner',
  severity: 'info',
  on: false,
  *search({ cells, items, layout }, { units }): Generator<LedgerProblem | null> {
    if (units === undefined) return;
    const problemOf = oncePerText((text: string) => problemIn(text, units.counted));
    const isSuch = (value: CellValue) => typeof value === 'string' && problemOf(value) !== null;
    const seen = new Set<number>();
    for (const key of KEYS) {
      const column = layout.columns.get(key);
      if (column === undefined || seen.has(column)) continue;
      seen.add(column);
      // As they stand: what a merged cell or a 〃 carries down is written above.
      for (const row of cells.rowsWhere(column, isSuch)) {
        const item = itemAtRow(items, row);
        const problem = problemOf(String(cells.bare(column)?.(row) ?? ''));
        if (item !== null && problem !== null) yield { ...problem, item, at: key };
      }
      yield null;
    }
  },
};

/** `written`: the cell as it stands. Names the first; the fix writes all of the cell's as they are counted. */
function problemIn(written: string, counted: CountedNames): Problem | null {
  const text = cellText(written);
  // Spaced out, one name reads like two.
  const whole = counted.of(text);
  if (whole !== text) {
    const params = { text, other: whole };
    return text === written ? { params, fix: { kind: 'text', text: whole } } : { params };
  }
  const { lead, supporting } = leadCell(text);
  const units = [...lead, ...supporting];
  const first = units.find((unit) => counted.of(unit) !== unit);
  if (first === undefined) return null;
  const params = { text: first, other: counted.of(first) };
  const mended = text === written ? withCounted(text, counted) : null;
  return mended === null ? { params } : { params, fix: { kind: 'text', text: mended } };
}

/** 区 卫健委: the level stands apart from the name that it belongs to. */
const LEVEL_BEFORE = /[省市县区州旗镇乡縣區鎮鄉]\s+$/;

/**
 * The cell with each unit by the name it is counted under, nothing else changed. `null` where that is not safe: a
 * name stands there broken over lines, or twice, or within another, or the cell would then say something else.
 */
function withCounted(text: string, counted: CountedNames): string | null {
  const before = leadCell(text);
  const units = [...before.lead, ...before.supporting];
  let mended = text;
  for (const unit of units) {
    const name = counted.of(unit);
    if (name === unit) continue;
    const [head, tail, ...more] = mended.split(unit);
    if (head === undefined || tail === undefined || more.length > 0 || LEVEL_BEFORE.test(head)) return null;
    mended = `${head}${name}${tail}`;
  }
  const after = leadCell(mended);
  const renamed = (names: readonly string[]) => [...new Set(names.map((name) => counted.of(name)))];
  const isSame =
    equal(after.lead, renamed(before.lead)) &&
    equal(after.supporting, renamed(before.supporting)) &&
    equal(after.persons, before.persons);
  return isSame ? mended : null;
}

const equal = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((text, place) => text === others[place]);
