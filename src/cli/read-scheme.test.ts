import { describe, expect, it } from '@jest/globals';
import { readScheme } from './read-scheme.ts';

describe('a scheme on the command line', () => {
  it.each([
    ['红黄绿', 'red-yellow-green'],
    ['藍橙紅', 'blue-orange-red'],
    ['Red-Yellow-Blue', 'red-yellow-blue'],
  ])('%s is one of ours', (text, scheme) => {
    expect(readScheme(text)).toBe(scheme);
  });

  it('may be put together state by state', () => {
    expect(readScheme('overdue=red, dueSoon=blue,CLOSED=Green')).toEqual({
      overdue: 'red',
      dueSoon: 'blue',
      closed: 'green',
      closedLate: null,
      onTrack: null,
      ongoing: null,
    });
  });

  it.each([
    '',
    '红绿灯',
    'overdue',
    'overdue=pink',
    'late=red',
    'overdue=red,overdue=blue',
    'overdue=red=blue',
  ])('is not guessed from “%s”', (text) => {
    expect(readScheme(text)).toBeNull();
  });
});
