import type { GridBlock } from '../sheet-grid.ts';

/** The texts above a header, top to bottom: titles, 填报单位 lines. `headerRow` is a sheet row. */
export function titlesAbove(block: GridBlock, headerRow: number): string[] {
  const titles: string[] = [];
  for (const row of block.values.slice(0, Math.max(0, headerRow - block.top))) {
    for (const value of row) if (typeof value === 'string' && value.trim() !== '') titles.push(value.trim());
  }
  return titles;
}
