import { columnLetters, type CellArea } from '../../core/sheet-grid.ts';

/** Excel's rules (Microsoft support, "Rename a worksheet"): 1 to 31 UTF-16 units, none of `\ / ? * [ ] :`. */
export function isLegalSheetName(name: string): boolean {
  return (
    name !== '' && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && name.toLowerCase() !== 'history'
  );
}

/** `督办 周报 -> '督办 周报'`: as formulas write it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `$P$3:$P$40`, also for a single cell. */
export function absoluteAddress({ top, left, bottom, right }: CellArea): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  return `${corner(top, left)}:${corner(bottom, right)}`;
}
