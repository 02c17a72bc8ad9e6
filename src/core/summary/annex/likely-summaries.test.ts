import { describe, expect, it } from '@jest/globals';
import { day } from '../items-for-tests.ts';
import { likelySummaries, renamedSummaries } from './likely-summaries.ts';

const BEFORE = day('2022-02-14');

describe('the sheets that may be the last summary', () => {
  it('are those of the latest weeks before, the later sheet of a week first', () => {
    const names = [
      '督办周报2022年第3周',
      '督办周报2022年第5周',
      '督办台账',
      '督办周报2022年第6周',
      '督办周报2022年第6周 (2)',
      '督办周报2022年第7周',
    ];
    expect(likelySummaries(names, BEFORE)).toEqual([
      '督办周报2022年第6周 (2)',
      '督办周报2022年第6周',
      '督办周报2022年第5周',
    ]);
  });

  it.each([
    ['列管追蹤週報2022年第6週', true],
    ['Weekly summary 2022-W6', true],
    ['周报（终稿）', true],
    ['第12期', true],
    ['督办台账', false],
    ['Sheet2', false],
    ['单位名录', false],
  ])('%s: %s', (name, isLikely) => {
    expect(likelySummaries([name], BEFORE)).toEqual(isLikely ? [name] : []);
  });
});

describe('the sheets that may be the last summary under another name', () => {
  it('are the last ones, where no name tells of the week before', () => {
    const names = ['督办台账', 'Sheet2', '督办周报2022年第4周', '附表', '终稿'];
    expect(renamedSummaries(names, BEFORE)).toEqual(['终稿', '附表', 'Sheet2']);
    expect(renamedSummaries([...names, '督办周报2022年第7周'], BEFORE)).toHaveLength(3);
  });

  it('are none where one does', () => {
    expect(renamedSummaries(['督办台账', '督办周报2022年第6周', '终稿'], BEFORE)).toEqual([]);
    expect(renamedSummaries(['督办台账', '督办周报2022-02-11起', '终稿'], BEFORE)).toEqual([]);
  });
});
