import { leadCell } from '../../owners/read-owners.ts';
import { UNFINISHED, type ItemCheck } from '../check.ts';

/** The lead unit is listed as a supporting unit as well. */
export const ownerAlsoSupporting: ItemCheck = {
  kind: 'item',
  id: 'owner-also-supporting',
  family: 'owner',
  severity: 'warning',
  on: true,
  points: ['coUnit'],
  groups: UNFINISHED,
  prepare: ({ cells }) => {
    const support = cells.texts('coUnit');
    if (support === null) return null;
    return (item) => {
      if (item.leadUnit === '') return null;
      const text = support(item.row);
      if (!text.includes(item.leadUnit)) return null;
      const { lead, supporting } = leadCell(text);
      return lead.includes(item.leadUnit) || supporting.includes(item.leadUnit)
        ? { params: { text, other: item.leadUnit } }
        : null;
    };
  },
};
