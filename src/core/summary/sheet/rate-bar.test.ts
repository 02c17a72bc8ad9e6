import { describe, expect, it } from '@jest/globals';
import { rateBar } from './rate-bar.ts';

describe('a closing rate as ten blocks', () => {
  it.each([
    [0, '░░░░░░░░░░'],
    [0.001, '█░░░░░░░░░'],
    [0.5, '█████░░░░░'],
    [0.97, '█████████░'],
    [0.999, '█████████░'],
    [1, '██████████'],
  ])('%d is %s', (rate, bar) => {
    expect(rateBar(rate)).toBe(bar);
  });
});
