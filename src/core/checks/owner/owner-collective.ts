import { namesNobody } from './owner-facts.ts';
import { UNFINISHED, type ItemCheck } from '../check.ts';

/** Everybody is nobody: 各有关单位, 各县（市、区）人民政府. Such a unit cannot be asked how far it is. */
export const ownerCollective: ItemCheck = {
  kind: 'item',
  id: 'owner-collective',
  family: 'owner',
  severity: 'warning',
  on: true,
  points: ['leadUnit'],
  groups: UNFINISHED,
  prepare: () => (item) => (namesNobody(item.leadUnit) ? { params: { text: item.leadUnit } } : null),
};
