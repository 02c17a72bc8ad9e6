import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readStatus } from './read-status.ts';

describe('a state', () => {
  it.each([
    ['已办结', 'closed'],
    ['办理完毕', 'closed'],
    ['已落实到位', 'closed'],
    ['整改完毕', 'closed'],
    ['Actioned', 'closed'],
    ['Partially implemented', 'inProgress'],
    ['Blocked', 'inProgress'],
    ['已制定方案', 'inProgress'],
    ['进展较慢', 'inProgress'],
    ['推进顺利', 'inProgress'],
    ['刚启动', 'inProgress'],
    ['前期准备', 'inProgress'],
    ['待复核', 'awaitingSignOff'],
    ['待落实', 'notStarted'],
    ['不予采纳', 'suspended'],
    ['Superseded', 'suspended'],
    ['已办复', 'closed'],
    ['已全部办理完毕', 'closed'],
    ['已完成，解除列管', 'closed'],
    ['已整改完成并销号', 'closed'],
    ['已完成√', 'closed'],
    ['未完成√', 'inProgress'],
    ['已完成，待验收', 'awaitingSignOff'],
    ['挂起', 'suspended'],
    ['已退单', 'suspended'],
    ['待签收', 'notStarted'],
    ['√', 'closed'],
    ['✓', 'closed'],
    ['是', 'closed'],
    ['100%', 'closed'],
    ['Done', 'closed'],
    ['解除列管', 'closed'],
    ['已 完 成', 'closed'],
    ['CLOSED', 'closed'],
    ['已办结。', 'closed'],
    ['否', 'inProgress'],
    ['×', 'inProgress'],
    ['基本完成', 'inProgress'],
    ['In Progress', 'inProgress'],
    ['辦理中', 'inProgress'],
    ['列管中', 'inProgress'],
    ['落後', 'inProgress'],
    ['未完成', 'inProgress'],
    ['已完成70%', 'inProgress'],
    ['60%', 'inProgress'],
    ['未启动', 'notStarted'],
    ['未辦理', 'notStarted'],
    ['尚未启动', 'notStarted'],
    ['建請解除列管', 'awaitingSignOff'],
    ['待核查', 'awaitingSignOff'],
    ['已完成，待销号', 'awaitingSignOff'],
    ['长期坚持', 'ongoing'],
    ['持續列管', 'ongoing'],
    ['Ongoing', 'ongoing'],
    ['併案', 'suspended'],
    ['暂缓', 'suspended'],
    ['Cancelled', 'suspended'],
    ['该项工作已完成', 'closed'],
    ['已经完成', 'closed'],
    ['已于3月1日完成', 'closed'],
    ['2022.3.1办结', 'closed'],
    ['已顺利完成', 'closed'],
    ['同意解除列管', 'closed'],
    ['辦理完成', 'closed'],
    ['是（已办结）', 'closed'],
    ['☑', 'closed'],
    ['Completed (late)', 'closed'],
    ['已完成100%', 'closed'],
    ['办结中', 'inProgress'],
    ['完成率80%', 'inProgress'],
    ['进度：50%', 'inProgress'],
    ['In progress - 50%', 'inProgress'],
    ['已完成初稿', 'inProgress'],
    ['已完成方案编制，正在招标', 'inProgress'],
    ['尚未完成', 'inProgress'],
    ['未能按期完成', 'inProgress'],
    ['预计3月完成', 'inProgress'],
    ['部分办结', 'inProgress'],
    ['否（推进中）', 'inProgress'],
    ['Not complete', 'inProgress'],
    ['未达序时进度', 'inProgress'],
    ['尚未办理', 'notStarted'],
    ['☐', 'notStarted'],
    ['建议解除列管', 'awaitingSignOff'],
    ['申請解除列管', 'awaitingSignOff'],
    ['不再推进', 'suspended'],
    ['并入第3项', 'suspended'],
    ['完成并长期坚持', 'ongoing'],
    ['', 'unknown'],
    ['   ', 'unknown'],
    ['等回话', 'unknown'],
  ])('written %s is %s', (text, status) => {
    expect(readStatus(text)).toBe(status);
  });

  it('is not told by the word 超期, which only the date can say', () => {
    expect(readStatus('超期')).toBe('unknown');
    expect(readStatus('逾期3天')).toBe('unknown');
    expect(readStatus('超期未办结')).toBe('inProgress');
    expect(readStatus('超期办结')).toBe('closed');
  });

  it('written as a share of the work is closed only when all is done', () => {
    expect(readStatus(1)).toBe('closed');
    expect(readStatus(100)).toBe('closed');
    expect(readStatus(0.5)).toBe('inProgress');
    expect(readStatus(0)).toBe('notStarted');
    expect(readStatus(true)).toBe('closed');
    expect(readStatus(false)).toBe('inProgress');
  });

  it.each(['已', '未完成', '完成 ', '1', '%', '（', '\ud800', '预计', 'complete', '超期3天'])(
    'is told of any cell in no time: full of %j',
    (part) => {
      const started = performance.now();
      for (const length of [58, 32_767])
        readStatus(part.repeat(Math.ceil(length / part.length)).slice(0, length));
      expect(performance.now() - started).toBeLessThan(1500);
    },
  );

  it('is one of the seven, whatever the cell holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean()), (value) => {
        expect(STATES).toContain(readStatus(value));
      }),
    );
  });
});

const STATES = ['notStarted', 'inProgress', 'awaitingSignOff', 'closed', 'ongoing', 'suspended', 'unknown'];
