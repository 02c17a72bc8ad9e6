import { describe, expect, it } from '@jest/globals';
import { textHeight } from './text-height.ts';

/** Ten and a half points in a column of 15 characters: room for seven ideographs. */
const SIZE = 10.5;
const WIDTH = 15;
const height = (text: string): number => textHeight(text, WIDTH, SIZE);
const lines = (count: number): number => Math.ceil(count * SIZE * 1.45 + 4);

describe('the height of a wrapped text', () => {
  it('is that of one line for what fits on it, and for nothing', () => {
    expect(height('')).toBe(lines(1));
    expect(height('长'.repeat(7))).toBe(lines(1));
  });

  it('counts a line for every one that is broken, wherever the text says so too', () => {
    expect(height('长'.repeat(8))).toBe(lines(2));
    expect(height('长'.repeat(15))).toBe(lines(3));
    expect(height('第一次\n第二次\r\n\n第四次')).toBe(lines(4));
  });

  it('takes a comma along that may not begin a line, with the ideograph before it', () => {
    // Seven and a comma: the seventh goes down with it, and what follows then has no room for seven more.
    expect(height(`${'长'.repeat(7)}，${'长'.repeat(6)}`)).toBe(lines(3));
    expect(height(`${'长'.repeat(6)}（一）${'长'.repeat(4)}`)).toBe(lines(2));
  });

  it('keeps a word whole, and tears what is longer than a line', () => {
    expect(height('supplier capacity')).toBe(lines(2));
    expect(height('W'.repeat(15))).toBe(lines(3));
  });

  it('gives a long text a line to spare, and is never higher than a row of Excel’s', () => {
    expect(height('长'.repeat(70))).toBe(lines(11));
    expect(height('长'.repeat(10_000))).toBe(409);
  });

  it('takes a character outside the basic plane for one', () => {
    expect(height('𠮷'.repeat(7))).toBe(lines(1));
  });
});
