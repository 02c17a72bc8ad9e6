import { ownerFacts } from './owner-facts.ts';
import { UNFINISHED, type ItemCheck } from '../check.ts';

const WORDS = /[\p{L}\p{N}]/u;

/** 待定, TBD, 无: somebody wrote that nobody is named yet. */
export const ownerUndecided: ItemCheck = {
  kind: 'item',
  id: 'owner-undecided',
  family: 'owner',
  severity: 'warning',
  on: true,
  points: ['leadUnit', 'person'],
  groups: UNFINISHED,
  prepare: ({ cells }) => {
    const unit = cells.values('leadUnit') ?? cells.values('person');
    if (unit === null) return null;
    return (item) => {
      if (item.leadUnit !== '' || item.persons.length > 0) return null;
      const { text, isPlaceholder } = ownerFacts(unit(item.row));
      return isPlaceholder && WORDS.test(text) ? { params: { text } } : null;
    };
  },
};
