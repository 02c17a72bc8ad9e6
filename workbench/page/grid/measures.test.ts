import { describe, expect, it } from '@jest/globals';
import { columnPixels, digitWidth, pointsToPixels, textWidth, wrappedLines } from './measures.ts';

describe('measures', () => {
  it("knows Excel's column widths under its two common default fonts", () => {
    const calibri = digitWidth('Calibri', 11);
    const songti = digitWidth('宋体', 11);
    expect(columnPixels(8.43, calibri)).toBe(64);
    expect(columnPixels(8.38, songti)).toBe(72);
    expect(columnPixels(undefined, calibri)).toBe(64);
    expect(columnPixels(undefined, songti)).toBe(72);
  });

  it('makes very narrow columns narrow, and hidden ones nothing', () => {
    expect(columnPixels(0.5, 7)).toBe(6);
    expect(columnPixels(0, 7)).toBe(0);
  });

  it('turns points into pixels', () => {
    expect(pointsToPixels(15)).toBe(20);
    expect(pointsToPixels(13.5)).toBe(18);
  });

  it('counts a Chinese character about twice as wide as a Latin one', () => {
    expect(textWidth('督办', 12)).toBeCloseTo(32);
    expect(textWidth('ab', 12)).toBeLessThan(20);
  });

  it('counts wrapped lines and typed line breaks', () => {
    expect(wrappedLines('短', 12, 100)).toBe(1);
    expect(wrappedLines('', 12, 100)).toBe(1);
    expect(wrappedLines('一二三四五六七八九十', 12, 80)).toBe(2);
    expect(wrappedLines('一\n二\n三', 12, 100)).toBe(3);
  });

  it('does not divide by a column without width', () => {
    expect(wrappedLines('一二三', 12, 0)).toBe(3);
  });
});
