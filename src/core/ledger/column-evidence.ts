import { isErrorValue, type CellValue, type GridBlock } from '../sheet-grid.ts';

/** What the first rows under a header tell about a column's contents. */
export interface ColumnEvidence {
  readonly filled: number;
  readonly distinct: number;
  /** Characters of an average filled cell. */
  readonly averageLength: number;
  /** Shares of the filled cells, 0 to 1. */
  readonly numbers: number;
  /** Numbers in the range of the serials of 1970 to 2070. A hint about a column, never a reading of a cell. */
  readonly serials: number;
  /** Numbers from 0 to 1, and texts with a per cent sign. */
  readonly fractions: number;
  /** Whole numbers, each one more than the one before, here and there starting over. */
  readonly counting: boolean;
  /** Texts that speak of a deadline: 前, 底, 内, 期间, 长期, 尽快 … */
  readonly deadlineWords: number;
  /** Texts with letters, or a hyphen between digits. */
  readonly codes: number;
  readonly values: readonly CellValue[];
}

const DEADLINE_WORD =
  /[前底內内止]$|期间|期間|长期|長期|持续|持續|尽快|儘速|每[日天周週月季年]|季度|[上下中]旬/;

export function columnEvidence(block: GridBlock, firstRow: number, column: number): ColumnEvidence {
  const values: CellValue[] = [];
  for (const row of block.values.slice(Math.max(0, firstRow - block.top))) {
    const value = row[column - block.left];
    if (value === undefined) continue;
    if (typeof value !== 'string') values.push(value);
    else if (value.trim() !== '' && !isErrorValue(value)) values.push(value.trim());
  }
  const count = (test: (value: CellValue) => boolean) => values.filter(test).length;
  const share = (test: (value: CellValue) => boolean) =>
    values.length === 0 ? 0 : count(test) / values.length;
  const lengths = values.reduce<number>((sum, value) => sum + String(value).length, 0);
  return {
    filled: values.length,
    distinct: new Set(values).size,
    averageLength: values.length === 0 ? 0 : lengths / values.length,
    numbers: share((value) => typeof value === 'number'),
    serials: share((value) => typeof value === 'number' && value >= 25_569 && value < 62_093),
    fractions: share((value) =>
      typeof value === 'number'
        ? value >= 0 && value <= 1
        : typeof value === 'string' && /[%％]$/.test(value),
    ),
    counting: isCounting(values),
    deadlineWords: share((value) => typeof value === 'string' && DEADLINE_WORD.test(value)),
    codes: share(
      (value) => typeof value === 'string' && /[a-z]|\d\s*[-–—/]\s*\d|[〔[(（]\d{2,4}/i.test(value),
    ),
    values,
  };
}

function isCounting(values: readonly CellValue[]): boolean {
  const numbers = values.map(Number).filter((value) => Number.isInteger(value) && value >= 0);
  if (numbers.length < 2 || numbers.length < values.length * 0.6) return false;
  const steps = numbers.filter((value, index) => index > 0 && value === (numbers[index - 1] ?? 0) + 1);
  return steps.length >= (numbers.length - 1) * 0.6;
}
