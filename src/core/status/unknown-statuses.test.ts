import { describe, expect, it } from '@jest/globals';
import { readStatus } from './read-status.ts';
import { unknownStatuses } from './unknown-statuses.ts';

const asked = (...wordings: string[]) =>
  unknownStatuses(wordings.map((statusText) => ({ statusText, status: readStatus(statusText) }))).map(
    ({ wording, items }) => [wording, items],
  );

describe('the status wordings to ask about', () => {
  it('are those that no list and no rule knows, the frequent ones first', () => {
    expect(asked('转圈', '推进中', '绿灯通行', '转圈', '', '已办结')).toEqual([
      ['转圈', 2],
      ['绿灯通行', 1],
    ]);
  });

  it('are asked about once, however they are spaced and marked', () => {
    expect(asked('绿灯通行', '绿灯 通行', '（绿灯通行）', '綠燈通行')).toEqual([['绿灯通行', 4]]);
  });

  it('are marks too', () => {
    expect(asked('△', '△', '...')).toEqual([
      ['△', 2],
      ['...', 1],
    ]);
  });

  it('are not those that only say that time is up: the date tells', () => {
    expect(asked('超期', '已逾期', '超期15天', '逾期')).toEqual([]);
  });

  it('are no errors and no stories', () => {
    expect(asked('#REF!', '绿灯'.repeat(30))).toEqual([]);
  });

  it('are not without end', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `档位${index.toString(36)}号`);
    expect(asked(...many).length).toBeLessThanOrEqual(40);
  });
});
