import { describe, expect, it } from '@jest/globals';
import { readStatus } from './read-status.ts';

describe('a state', () => {
  it.each([
    ['已办结', 'closed'],
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
});
