/** A part of the benchmark: what it measured, and what of it is held to a budget. */
export interface Part {
  readonly name: string;
  measure(): Promise<Measured>;
}

export interface Measured {
  readonly tables: readonly Table[];
  readonly budgets: readonly Budget[];
}

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Kept when `measured` is no more than `limit`. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
}

export const isKept = (budget: Budget): boolean => budget.measured <= budget.limit;

/** Milliseconds as people read them. */
export function ms(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(1);
}

/** A table in Markdown, its columns aligned. */
export function markdown({ title, head, rows }: Table): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [`### ${title}`, '', line(head), rule, ...rows.map(line), ''].join('\n');
}
