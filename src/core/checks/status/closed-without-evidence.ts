import { saysNothing } from '../says-nothing.ts';
import { CLOSED, type ItemCheck } from '../check.ts';

/** Closed, and the ledger's column for evidence is empty: 完成 is not yet 办结. */
export const closedWithoutEvidence: ItemCheck = {
  kind: 'item',
  id: 'closed-without-evidence',
  family: 'status',
  severity: 'info',
  on: true,
  points: ['evidence'],
  groups: CLOSED,
  prepare: ({ cells }) => {
    const evidence = cells.texts('evidence');
    if (evidence === null) return null;
    return (item) => (saysNothing(evidence(item.row)) ? { params: { text: item.statusText } } : null);
  },
};
