import { describe, expect, it } from '@jest/globals';
import { rosterOf } from '../roster/roster.ts';
import { countedNames } from './counted-names.ts';

const roster = rosterOf([{ name: '区卫生健康局', aliases: ['区卫健局'], kind: null, email: null }]);

describe('a unit is counted', () => {
  it('under its own name where nobody says otherwise', () => {
    expect(countedNames(new Map(), null).of('区卫健局')).toBe('区卫健局');
    expect(countedNames(new Map(), roster).of('区教育局')).toBe('区教育局');
    expect(countedNames(new Map(), roster).of('')).toBe('');
  });

  it('by the roster, and by the user first', () => {
    expect(countedNames(new Map(), roster).of('区卫健局')).toBe('区卫生健康局');
    const names = countedNames(new Map([['区卫健局', '区卫生局']]), roster);
    expect(names.of('区卫健局')).toBe('区卫生局');
    expect(names.of('區衛健局')).toBe('区卫生局');
  });

  it('where the name that the user gave is counted itself', () => {
    const names = countedNames(
      new Map([
        ['卫健局', '区卫健局'],
        ['卫生局', '卫健局'],
      ]),
      roster,
    );
    expect(names.of('卫生局')).toBe('区卫生健康局');
  });

  it('under the user’s choice where it goes against the roster, from all sides', () => {
    const names = countedNames(new Map([['区卫生健康局', '区卫健局']]), roster);
    expect(['区卫生健康局', '区卫健局'].map((name) => names.of(name))).toEqual(['区卫健局', '区卫健局']);
  });

  it('under one name where names lead round in a circle', () => {
    const names = countedNames(
      new Map([
        ['甲局', '乙局'],
        ['乙局', '丙局'],
        ['丙局', '甲局'],
      ]),
      null,
    );
    expect(new Set(['甲局', '乙局', '丙局'].map((name) => names.of(name))).size).toBe(1);
  });
});
