import type { LedgerCheck, LedgerProblem } from '../check.ts';

const ITEMS_A_TURN = 10_000;

/**
 * Two names that are likely one unit: said once for each less usual name, where it stands first. What the user has
 * merged or called different is settled. About the ledger, not about that item: sorting changes which it is.
 */
export const unitVariants: LedgerCheck = {
  kind: 'ledger',
  id: 'unit-variants',
  family: 'owner',
  severity: 'info',
  on: true,
  *search({ items, layout }, { units }): Generator<LedgerProblem | null> {
    const column = layout.columns.get('leadUnit');
    if (units === undefined || column === undefined) return;
    const usual = new Map(
      units.proposals.flatMap(({ name, variants }) => variants.map((variant) => [variant.name, name])),
    );
    if (usual.size === 0) return;
    // Equal cells share one list.
    const seen = new Set<readonly string[]>();
    for (const [place, { row, countedUnits }] of items.entries()) {
      if (place % ITEMS_A_TURN === ITEMS_A_TURN - 1) yield null;
      if (seen.has(countedUnits)) continue;
      seen.add(countedUnits);
      for (const text of countedUnits) {
        const other = usual.get(text);
        if (other === undefined) continue;
        usual.delete(text);
        yield { item: null, cell: { row, column }, params: { text, other } };
        if (usual.size === 0) return;
      }
    }
  },
};
