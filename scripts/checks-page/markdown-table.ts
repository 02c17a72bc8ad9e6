import stringWidth from 'string-width';

/** A table as Prettier leaves it: columns padded to equal width, a Chinese character counting two. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = header.map((_, column) => Math.max(3, ...all.map((row) => stringWidth(row[column] ?? ''))));
  const padded = (row: readonly string[]) =>
    `| ${widths.map((width, column) => padTo(width, row[column] ?? '')).join(' | ')} |`;
  const [head = [], ...body] = all;
  const line = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [padded(head), line, ...body.map(padded)].join('\n');
}

const padTo = (width: number, text: string): string => text + ' '.repeat(width - stringWidth(text));
