import type { WithPlurals } from '../say.ts';
import type { OwnerFlagKey } from '../zh-CN/owners.ts';

export const owners: WithPlurals<OwnerFlagKey> = {
  'owners.missing': 'no owner is named',
  'owners.no-unit': 'persons only, no unit',
  'owners.broken-wrap': 'a name broken over two lines was joined',
  'owners.abbrev': 'an abbreviated name',
  'owners.prefix-inherit':
    'the first unit’s level (city, district, county) holds for the units after it as well',
  'owners.collective': 'a group; none of its units is named',
  'owners.vague': '“the units concerned”, without saying which',
  'owners.etc': 'ends in “etc.”; the list is not complete',
};
