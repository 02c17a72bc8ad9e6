import type { Direction } from './selection.ts';

/** Ctrl and an arrow: to the edge of the block of filled cells, else to the next filled one, else to the end. */
export function jumpTarget(
  isEmpty: (row: number, column: number) => boolean,
  from: { readonly row: number; readonly column: number },
  direction: Direction,
  /** The last row and column there is to go to. */
  end: { readonly row: number; readonly column: number },
): { readonly row: number; readonly column: number } {
  const down = direction === 'down' ? 1 : direction === 'up' ? -1 : 0;
  const across = direction === 'right' ? 1 : direction === 'left' ? -1 : 0;
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row <= end.row && column <= end.column;
  let { row, column } = from;
  if (!inside(row + down, column + across)) return from;
  const wantsEmpty = !isEmpty(row, column) && !isEmpty(row + down, column + across);
  do {
    row += down;
    column += across;
  } while (
    inside(row + down, column + across) &&
    (wantsEmpty ? !isEmpty(row + down, column + across) : isEmpty(row, column))
  );
  return { row, column };
}
