import { describe, expect, it } from '@jest/globals';
import { putOffs, saysNeverPutOff } from './put-offs.ts';

describe('how many times something was put off', () => {
  it.each([
    '已延期',
    '申请延期',
    '延期至2月28日',
    '延期10天',
    '展延至3月31日',
    '調整為3月15日',
    '順延一週',
    '2月8日→2月28日',
    '2月8日 -> 2月28日',
    '原定2月8日，现改为3月1日',
    'extended to 28 February 2022',
    'Deferred until March',
    '延期1次',
  ])('once: %s', (text) => {
    expect(putOffs(text)).toBe(1);
  });

  it.each([
    '申请延期，已批准延期',
    '申请延期至2月28日，同意延期至2月28日',
    '2月1日申请延期，2月3日同意延期至2月28日',
    '延期至2月28日前（延期10天）',
    '延期10天，延期至2月18日',
    '延期至2月28日，不得再延期',
    '延期至2月28日；原则上不再延期',
  ])('once, though it is mentioned twice: %s', (text) => {
    expect(putOffs(text)).toBe(1);
  });

  it.each([
    '延期至2月28日，再次延期至3月15日',
    '延期至2月28日，延期至3月15日',
    '2月8日→2月28日→3月15日',
    '延期10天，又延期5天',
    '延期10天、延期5天',
    '第二次延期至3月15日',
    '已延期两次',
    '延期2次',
    '2次延期',
    'extended to March 1, postponed to April 1',
    'extended twice',
    'Extended again',
  ])('more than once: %s', (text) => {
    expect(putOffs(text)).toBe(2);
  });

  it('as many times as it says', () => {
    expect(putOffs('延期5次')).toBe(5);
    expect(putOffs('8日→15日→22日→28日')).toBe(3);
  });

  it.each([
    '',
    '2月28日',
    '不得延期',
    '不予延期',
    '未延期',
    '無延期',
    '没有延期',
    '无需延期',
    '不同意延期',
    'not extended',
    '推进中',
    '进展顺利',
    '调整方案',
    '长期坚持',
  ])('never: %j', (text) => {
    expect(putOffs(text)).toBe(0);
  });

  it('is not looked for in whole reports', () => {
    expect(putOffs(`延期至3月15日${'，'.repeat(400)}`)).toBe(0);
  });
});

describe('a cell about putting off', () => {
  it.each([
    '',
    '无',
    '無',
    '否',
    '——',
    '-',
    '/',
    'No',
    'none',
    'N/A',
    '0',
    '0次',
    '未延期',
    '没有延期',
    '无延期。',
    '未申请',
    '尚未申请延期',
    '不涉及',
    '无需延期',
  ])('%j says that it was not', (text) => {
    expect(saysNeverPutOff(text)).toBe(true);
  });

  it.each(['是', '已延期', '申请延期', '不同意延期', '未批准', '因疫情影响', '1', '10天', '2月28日', 'Yes'])(
    '%j says something else',
    (text) => {
      expect(saysNeverPutOff(text)).toBe(false);
    },
  );
});
