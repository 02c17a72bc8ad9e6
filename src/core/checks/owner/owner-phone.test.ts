import { describe, expect, it } from '@jest/globals';
import { CLOSED, findingsOf, OPEN, placesOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('owner-phone', lines);

describe('a phone number beside an owner', () => {
  it.each([
    '张文博 13800000000',
    '张文博13800000000',
    '张文博（138-0000-0000）',
    '张文博 138 0000 0000',
    '张文博\n13800000000',
    '张文博 电话：0571-88000000',
    '张文博 +86 13800000000',
    '张文博１３８００００００００',
  ])('is found in the person’s cell: %j', (text) => {
    expect(places({ ...OPEN, 责任人: text })).toEqual(['责任人 2']);
  });

  it('is found in the unit’s cell, also of what is closed: it travels all the same', () => {
    const line = { ...CLOSED, 牵头单位: '市市场监管局 李晓梅 13800000000' };
    expect(places(line)).toEqual(['牵头单位 2']);
    expect(findingsOf('owner-phone', [line])[0]?.params).toEqual({ text: '市市场监管局 李晓梅 13800000000' });
  });

  it.each(['张文博', '市120急救中心', '12345热线办', '张文博（2022年3月15日）', '某部队61046', '第13批'])(
    'is not found in %s',
    (text) => {
      expect(places({ ...OPEN, 责任人: text, 牵头单位: text })).toEqual([]);
    },
  );

  it('is left to another check where nothing but the number stands there', () => {
    expect(places({ ...OPEN, 责任人: '13800000000' })).toEqual([]);
    expect(placesOf('owner-no-name', [{ ...OPEN, 责任人: '13800000000' }])).toEqual(['责任人 2']);
  });
});
