import { ownerSlips } from './owner-facts.ts';
import { UNFINISHED, type ItemCheck } from '../check.ts';

/** 市公安局等部门: who else? Units that are not named are not asked. */
export const ownerIncomplete: ItemCheck = {
  kind: 'item',
  id: 'owner-incomplete',
  family: 'owner',
  severity: 'info',
  on: true,
  points: ['leadUnit'],
  groups: UNFINISHED,
  prepare: ({ cells }) => {
    const [lead, support] = [cells.values('leadUnit'), cells.values('coUnit')];
    return (item) => {
      const ofLead = lead === null ? null : ownerSlips(lead(item.row));
      if (ofLead?.isIncomplete === true) return { params: { text: ofLead.text }, at: 'leadUnit' };
      const ofSupport = support === null ? null : ownerSlips(support(item.row));
      return ofSupport?.isIncomplete === true ? { params: { text: ofSupport.text }, at: 'coUnit' } : null;
    };
  },
};
