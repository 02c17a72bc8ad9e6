import { describe, expect, it } from '@jest/globals';
import { findingsOf, OPEN } from '../core/checks/ledger-for-tests.ts';
import { createSay } from './index.ts';
import { sayFinding } from './say-finding.ts';

const said = (due: string, rest = {}) => {
  const [finding] = findingsOf('due-without-day', [{ ...OPEN, ...rest, 完成时限: due }]);
  return finding === undefined ? null : sayFinding(createSay('zh-CN'), finding);
};

describe('a deadline without a day, in words', () => {
  const noMeeting = { 会议日期: '', 交办日期: '' };

  it('asks for a day where the words name none', () => {
    expect(said('尽快')?.suggestion).toContain('请明确到日');
  });

  it('asks for the year where only that is missing', () => {
    expect(said('12.30', noMeeting)).toEqual({
      message: '完成时限“12.30”没有写年份，台账又没有会议日期，定不出是哪一年。',
      suggestion: '请写全年份，或补填会议日期。',
    });
  });

  it('asks for the meeting where the words count from it', () => {
    expect(said('会后3个工作日内', noMeeting)?.suggestion).toBe('请补填会议日期，或直接写明具体日期。');
  });
});
