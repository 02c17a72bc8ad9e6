import { ownerSlips } from './owner-facts.ts';
import { UNFINISHED, type ItemCheck } from '../check.ts';

/** A number, a date or a phone number where the owner's name should stand: a slip of the column. */
export const ownerNoName: ItemCheck = {
  kind: 'item',
  id: 'owner-no-name',
  family: 'owner',
  severity: 'warning',
  on: true,
  points: ['leadUnit'],
  groups: UNFINISHED,
  prepare: ({ cells }) => {
    const [unit, person] = [cells.values('leadUnit'), cells.values('person')];
    if (unit === null && person === null) return null;
    return (item) => {
      const ofUnit = unit === null ? null : ownerSlips(unit(item.row));
      if (ofUnit?.isNumber === true) return { params: { text: ofUnit.text }, at: 'leadUnit' };
      const ofPerson = person === null ? null : ownerSlips(person(item.row));
      return ofPerson?.isNumber === true ? { params: { text: ofPerson.text }, at: 'person' } : null;
    };
  },
};
