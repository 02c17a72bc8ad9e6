import type { Finding } from '../../core/checks/finding.ts';
import { cellAddress } from '../../core/sheet-grid.ts';
import type { FindingGroup } from './group-findings.ts';

/** What the list draws, top to bottom. `index`: the finding's position among the findings, headings left out. */
export type ListLine =
  | { readonly kind: 'heading'; readonly group: FindingGroup }
  | { readonly kind: 'finding'; readonly finding: Finding; readonly index: number };

export interface ListLines {
  readonly lines: readonly ListLine[];
  /** By line; the same finding has the same key after another check. */
  readonly keys: readonly string[];
  /** By finding: its line, and that of its heading. */
  readonly lineOf: readonly number[];
  readonly headingOf: readonly number[];
}

export function listLines(groups: readonly FindingGroup[]): ListLines {
  const lines: ListLine[] = [];
  const keys: string[] = [];
  const lineOf: number[] = [];
  const headingOf: number[] = [];
  for (const group of groups) {
    const heading = lines.length;
    lines.push({ kind: 'heading', group });
    keys.push(`group ${group.key}`);
    for (const finding of group.findings) {
      headingOf.push(heading);
      lineOf.push(lines.length);
      keys.push(keyOf(finding));
      lines.push({ kind: 'finding', finding, index: lineOf.length - 1 });
    }
  }
  return { lines, keys, lineOf, headingOf };
}

/** Items under one merged cell have a finding each, all at that cell. */
export function keyOf({ check, cell, item }: Finding): string {
  return `${check} ${cell.sheet}!${cellAddress(cell)} ${String(item?.row ?? '')}`;
}
