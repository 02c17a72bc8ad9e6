import { describe, expect, it } from '@jest/globals';
import { createAxis, holdable, scrollToShow, stepVisible } from './axis.ts';

const sizes = [20, 0, 30, 20, 0, 0, 20];
const axis = createAxis(sizes.length, (index) => sizes[index] ?? 0);

describe('axis', () => {
  it('adds up sizes, hidden ones counting nothing', () => {
    expect([0, 1, 2, 3, 4, 7].map((index) => axis.start(index))).toEqual([0, 20, 20, 50, 70, 90]);
    expect(axis.size(2)).toBe(30);
    expect(axis.size(1)).toBe(0);
  });

  it('finds the visible row under a pixel', () => {
    expect([0, 19, 20, 49, 50, 69, 70, 89].map((pixel) => axis.at(pixel))).toEqual([0, 0, 2, 2, 3, 3, 6, 6]);
  });

  it('stays on the ends for pixels outside the sheet', () => {
    expect(axis.at(-5)).toBe(0);
    expect(axis.at(5000)).toBe(6);
  });

  it('does not land on a hidden last row', () => {
    const tail = createAxis(3, (index) => (index === 2 ? 0 : 10));
    expect(tail.at(500)).toBe(1);
  });

  it('treats negative sizes as hidden', () => {
    expect(createAxis(2, () => -4).start(2)).toBe(0);
  });

  it('answers within a million rows without walking them', () => {
    const long = createAxis(1_048_576, () => 20);
    expect(long.at(20 * 1_000_000 + 3)).toBe(1_000_000);
  });
});

describe('stepVisible', () => {
  it('jumps over hidden rows', () => {
    expect(stepVisible(axis, 0, 1)).toBe(2);
    expect(stepVisible(axis, 6, -1)).toBe(3);
    expect(stepVisible(axis, 0, 2)).toBe(3);
  });

  it('stops at the edges', () => {
    expect(stepVisible(axis, 6, 1)).toBe(6);
    expect(stepVisible(axis, 0, -1)).toBe(0);
    expect(stepVisible(axis, 0, 1000)).toBe(6);
  });

  it('stays put when the rows up to the edge are hidden', () => {
    const hidden = createAxis(4, (index) => (index === 0 ? 10 : 0));
    expect(stepVisible(hidden, 0, 1)).toBe(0);
  });
});

describe('scrollToShow', () => {
  const rows = createAxis(100, () => 20);
  const view = { scroll: 200, size: 100, frozen: 20 };

  it('does not move when the row is in view', () => {
    expect(scrollToShow(rows, { first: 12, last: 13 }, view)).toBe(200);
  });

  it('moves up just far enough to come out from under the frozen rows', () => {
    expect(scrollToShow(rows, { first: 10, last: 10 }, view)).toBe(180);
  });

  it('moves down just far enough', () => {
    expect(scrollToShow(rows, { first: 20, last: 20 }, view)).toBe(320);
  });

  it('shows the beginning of what does not fit', () => {
    expect(scrollToShow(rows, { first: 30, last: 60 }, view)).toBe(580);
  });

  it('never scrolls before the start', () => {
    expect(scrollToShow(rows, { first: 0, last: 0 }, view)).toBe(0);
  });
});

describe('holdable', () => {
  const rows = createAxis(50, () => 30);

  it('holds what the sheet asks for', () => {
    expect(holdable(rows, 3, 600)).toBe(3);
  });

  it('holds fewer rows when they would fill the window', () => {
    expect(holdable(rows, 40, 600)).toBe(13);
  });

  it('holds nothing beyond the sheet', () => {
    expect(
      holdable(
        createAxis(2, () => 5),
        9,
        600,
      ),
    ).toBe(2);
  });
});
