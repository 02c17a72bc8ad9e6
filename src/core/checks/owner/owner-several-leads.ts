import { ownerFacts } from './owner-facts.ts';
import { UNFINISHED, type ItemCheck } from '../check.ts';

/** Several units and none is called the lead. Most offices take the first, so only some ask for this. */
export const ownerSeveralLeads: ItemCheck = {
  kind: 'item',
  id: 'owner-several-leads',
  family: 'owner',
  severity: 'info',
  on: false,
  points: ['leadUnit'],
  groups: UNFINISHED,
  prepare: ({ cells }) => {
    const unit = cells.values('leadUnit');
    if (unit === null) return null;
    return (item) => {
      const { text, unled } = ownerFacts(unit(item.row));
      return unled > 1 ? { params: { text, count: unled } } : null;
    };
  },
};
