import { ownerSlips } from './owner-facts.ts';
import { EVERY, type ItemCheck } from '../check.ts';

/** A phone number beside the owner's name: whoever gets the ledger gets the number. */
export const ownerPhone: ItemCheck = {
  kind: 'item',
  id: 'owner-phone',
  family: 'owner',
  severity: 'info',
  on: true,
  points: ['leadUnit'],
  groups: EVERY,
  prepare: ({ cells }) => {
    const [unit, person] = [cells.values('leadUnit'), cells.values('person')];
    if (unit === null && person === null) return null;
    return (item) => {
      const ofUnit = unit === null ? null : ownerSlips(unit(item.row));
      if (ofUnit?.hasPhone === true) return { params: { text: ofUnit.text }, at: 'leadUnit' };
      const ofPerson = person === null ? null : ownerSlips(person(item.row));
      return ofPerson?.hasPhone === true ? { params: { text: ofPerson.text }, at: 'person' } : null;
    };
  },
};
