import { columnName, type LightColumn } from './light-column.ts';

/**
 * The columns of several ledgers on one sheet: ledgers below each other share one, those beside each other have
 * columns of their own.
 *
 * @param ledgers the columns of each, in the ledgers' order
 */
export function joinColumns(ledgers: readonly (readonly LightColumn[])[]): LightColumn[] {
  const joined: LightColumn[] = [];
  for (const column of ledgers.flat()) {
    const alike = joined.filter(({ kind }) => kind === column.kind);
    const at = joined.findIndex((other) => other.kind === column.kind && !shareRows(other, column));
    const other = joined[at];
    if (other === undefined) joined.push({ ...column, name: columnName(column.kind, alike.length) });
    else joined[at] = together(other, column);
  }
  return joined;
}

const shareRows = (one: LightColumn, other: LightColumn): boolean =>
  first(one) <= last(other) && first(other) <= last(one);

const first = ({ headingRows }: LightColumn): number => headingRows[0] ?? 0;
const last = (column: LightColumn): number => column.runs.at(-1)?.bottom ?? first(column);

function together(one: LightColumn, other: LightColumn): LightColumn {
  const [above, below] = first(one) < first(other) ? [one, other] : [other, one];
  const from = first(below);
  return {
    ...one,
    leftmost: one.leftmost > other.leftmost ? one.leftmost : other.leftmost,
    headingRows: [...above.headingRows, ...below.headingRows],
    runs: [...above.runs, ...below.runs],
    shown: (row) => (row < from ? above : below).shown(row),
  };
}
