import { describe, expect, it } from '@jest/globals';
import { AS_OF, day, itemOf, ledgerOf, type Given } from '../summary/items-for-tests.ts';
import { inspect } from './inspect.ts';

const found = (given: Given): string[] =>
  inspect(ledgerOf([itemOf(given)]), { asOf: AS_OF, dueSoonDays: 7 }).map(({ check }) => check);

const LATER = day('2022-06-30');

describe('the checks', () => {
  it.each(['各有关单位', '各县（市、区）人民政府', '各镇（街道）', '相关部门', '本府各局處', '各一級機關'])(
    'say that %s is no unit in particular',
    (leadUnit) => {
      expect(found({ leadUnit, due: LATER })).toEqual(['owner-collective']);
    },
  );

  it.each(['市卫健委', '市民族宗教局', '区县联络办'])('take %s for a unit', (leadUnit) => {
    expect(found({ leadUnit, due: LATER })).toEqual([]);
  });

  it('leave the owners of closed items alone, not those of endless work', () => {
    expect(found({ leadUnit: '各有关单位', due: LATER, status: 'closed' })).toEqual([]);
    expect(found({ leadUnit: '各有关单位', status: 'ongoing' })).toEqual(['owner-collective']);
  });

  it('say that a day is before its meeting, which is overdue as well', () => {
    const meetingDate = day('2022-01-28');
    expect(found({ due: day('2022-01-09'), meetingDate })).toEqual(['due-before-meeting', 'overdue']);
    expect(found({ due: meetingDate, meetingDate })).toEqual(['overdue']);
    expect(found({ due: LATER, meetingDate })).toEqual([]);
    expect(found({ due: LATER })).toEqual([]);
  });
});
