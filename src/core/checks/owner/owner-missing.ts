import { UNFINISHED, FOUND, type ItemCheck } from '../check.ts';

/** Words or figures: more than a dash. */
const WORDS = /[\p{L}\p{N}]/u;

/** Neither a lead unit nor a person, and nothing in their cells. What is closed or stopped is left in peace. */
export const ownerMissing: ItemCheck = {
  kind: 'item',
  id: 'owner-missing',
  family: 'owner',
  severity: 'warning',
  on: true,
  points: ['leadUnit', 'person'],
  groups: UNFINISHED,
  prepare: ({ layout, cells }) => {
    if (!layout.columns.has('leadUnit') && !layout.columns.has('person')) return null;
    const [unit, person] = [cells.texts('leadUnit'), cells.texts('person')];
    return (item) =>
      item.leadUnit === '' &&
      item.persons.length === 0 &&
      (unit === null || !WORDS.test(unit(item.row))) &&
      (person === null || !WORDS.test(person(item.row)))
        ? FOUND
        : null;
  },
};
