import type { BrokenReference } from '../../broken-references.ts';
import type { Ledger } from '../../ledger/ledger.ts';

/** What of this kind refers to cells that are gone, in the ledger's own rows: below may stand another table. */
export function brokenIn({ cells, nextTable }: Ledger, kind: BrokenReference['kind']): BrokenReference[] {
  return cells.broken.filter(
    (broken) => broken.kind === kind && (nextTable === null || broken.at.row < nextTable),
  );
}
