import { columnLetters } from '../../core/sheet-grid.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/scan-sheet-data.ts';

/** The pieces of a formula; references come before names, texts and sheet names before both. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(![])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(![$])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{N}.])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+\.?\d*(?:[eE][+-]?\d+)?/gu;

/** The formula as it reads when filled `rows` down and `columns` to the right; what falls off the sheet is `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [c$, column, r$, row, a$, columnA, b$, columnB, p$, rowP, q$, rowQ] = groups;
    if (column !== undefined && row !== undefined) {
      return joined([shiftColumn(c$, column, columns), shiftRow(r$, row, rows)], '', token);
    }
    if (columnA !== undefined && columnB !== undefined) {
      return joined([shiftColumn(a$, columnA, columns), shiftColumn(b$, columnB, columns)], ':', token);
    }
    if (rowP !== undefined && rowQ !== undefined) {
      return joined([shiftRow(p$, rowP, rows), shiftRow(q$, rowQ, rows)], ':', token);
    }
    return token;
  });
}

/** `undefined` for a word that only looks like a reference (`XYZ1` lies beyond the last column). */
type Shifted = string | null | undefined;

function joined(parts: readonly Shifted[], by: string, token: string): string {
  if (parts.includes(undefined)) return token;
  return parts.includes(null) ? '#REF!' : parts.join(by);
}

function shiftColumn(absolute: string | undefined, letters: string, by: number): Shifted {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  if (column > MAX_COLUMNS) return undefined;
  if (absolute === '$') return `$${letters}`;
  const moved = column - 1 + by;
  return moved < 0 || moved >= MAX_COLUMNS ? null : columnLetters(moved);
}

function shiftRow(absolute: string | undefined, digits: string, by: number): Shifted {
  const row = Number(digits);
  if (row < 1 || row > MAX_ROWS) return undefined;
  if (absolute === '$') return `$${digits}`;
  const moved = row + by;
  return moved < 1 || moved > MAX_ROWS ? null : String(moved);
}
