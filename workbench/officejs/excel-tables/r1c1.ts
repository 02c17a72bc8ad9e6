import { columnLetters } from '../../../src/core/sheet-grid.ts';

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(\d*)C(\d+)(?![\p{L}\p{N}_.(])/gu;

/** A formula in R1C1 notation as A1 has it in that row (from 0): absolute columns, rows absolute or the cell's own. */
export function fromR1C1(formula: string, row: number): string {
  return formula.replace(TOKEN, (token: string, fixed: string | undefined, column: string | undefined) => {
    if (column === undefined) return token;
    const ofRow = fixed === undefined || fixed === '' ? String(row + 1) : `$${fixed}`;
    return `$${columnLetters(Number(column) - 1)}${ofRow}`;
  });
}
