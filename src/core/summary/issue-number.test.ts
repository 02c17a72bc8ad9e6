import { describe, expect, it } from '@jest/globals';
import { weekOf } from '../calendar/week.ts';
import { day } from './items-for-tests.ts';
import { issueNumber } from './issue-number.ts';
import { MOST_ISSUES } from './summary-settings.ts';

const week = (iso: string) => weekOf(day(iso));
const last = { number: 5, from: day('2022-02-07') };

describe('the number of an issue', () => {
  it('stays as it was for the week that was numbered last', () => {
    expect(issueNumber(week('2022-02-13'), last)).toBe(5);
  });

  it('is the next one for a later week, weeks without a summary between them or not', () => {
    expect(issueNumber(week('2022-02-14'), last)).toBe(6);
    expect(issueNumber(week('2022-03-14'), last)).toBe(6);
  });

  it('is not made up for a week before, nor where issues are not counted', () => {
    expect(issueNumber(week('2022-02-06'), last)).toBeNull();
    expect(issueNumber(week('2022-02-07'), null)).toBeNull();
  });

  it('ends with the largest that the settings can keep', () => {
    expect(issueNumber(week('2022-02-14'), { ...last, number: MOST_ISSUES })).toBeNull();
  });
});
