import stringWidth from 'string-width';
import { oneLine } from './one-line.ts';

/**
 * Rows under a header, in columns aligned for a terminal, where a Chinese character takes two places.
 * Cells longer than their column's limit (in places; default 40) are cut with `…`; the last column never is.
 * Ends with a line break.
 */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  limits: readonly (number | undefined)[] = [],
): string {
  const last = header.length - 1;
  const cells = [header, ...rows].map((row) =>
    header.map((_, column) => {
      const text = oneLine(row[column] ?? '');
      return column === last ? text : cut(text, limits[column] ?? 40);
    }),
  );
  const widths = header.map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, stringWidth(row[column] ?? '')), 0),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column === last ? cell : pad(cell, widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(Math.min(width, 60))).join('  ');
  return [lines[0], rule, ...lines.slice(1), ''].join('\n');
}

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

const segmenter = new Intl.Segmenter();

function cut(text: string, limit: number): string {
  if (stringWidth(text) <= limit) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    width += stringWidth(segment);
    if (width > limit - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
