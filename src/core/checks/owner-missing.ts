import type { Check } from './check.ts';

/** Neither a lead unit nor a person. What is closed or stopped is left in peace. */
export const ownerMissing: Check = {
  id: 'owner-missing',
  family: 'owner',
  severity: 'warning',
  points: ['leadUnit', 'person'],
  find: (item) =>
    item.leadUnit === '' && item.persons.length === 0 && item.group !== 'closed' && item.group !== 'suspended'
      ? {}
      : null,
};
