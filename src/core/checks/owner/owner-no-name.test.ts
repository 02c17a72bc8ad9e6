import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import { CLOSED, findingsOf, OPEN, placesOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('owner-no-name', lines);

describe('a number where an owner should stand', () => {
  it.each([
    44635,
    '2022年3月15日',
    '2022-3-15',
    '13800000000',
    '0571-88000000',
    '3月15日',
    '１２３',
    '80%',
    day('2022-03-15'),
  ])('is found in %j', (value) => {
    expect(places({ ...OPEN, 牵头单位: value })).toEqual(['牵头单位 2']);
  });

  it('is found where the person should stand, and points there', () => {
    expect(places({ ...OPEN, 责任人: 44635 })).toEqual(['责任人 2']);
    expect(findingsOf('owner-no-name', [{ ...OPEN, 责任人: '2022.3.15' }])[0]?.params).toEqual({
      text: '2022.3.15',
    });
  });

  it('is said once of a row', () => {
    expect(places({ ...OPEN, 牵头单位: 44635, 责任人: 44635 })).toEqual(['牵头单位 2']);
  });

  it.each(['三日月公司', '110指挥中心', '第1中学', '市120急救中心', '二〇二一工程指挥部', '', '——', '待定'])(
    'is not found in %j',
    (text) => {
      expect(places({ ...OPEN, 牵头单位: text })).toEqual([]);
    },
  );

  it('is not asked of what is closed', () => {
    expect(places({ ...CLOSED, 牵头单位: 44635 })).toEqual([]);
  });
});
