import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageStarts, roomOnPage, type PrintedRows } from './page-starts.ts';

const rows = (heights: readonly number[], kept: readonly number[] = [], fresh: readonly number[] = []) => ({
  heights,
  kept: new Set(kept),
  fresh: new Set(fresh),
});
const tens = (count: number): number[] => Array.from({ length: count }, () => 10);

describe('where pages begin', () => {
  it('is nowhere on a sheet of one page', () => {
    expect(pageStarts(rows(tens(10)), 100, 0)).toEqual([]);
  });

  it('is where a page is full, with room left for the rows repeated on every page but the first', () => {
    expect(pageStarts(rows(tens(30)), 100, 20)).toEqual([10, 18, 26]);
  });

  it('is at a heading that would stand last, not at what it is about', () => {
    // Row 9 is a heading, row 10 the sentence beneath, row 11 its table.
    expect(pageStarts(rows(tens(15), [10, 11]), 100, 0)).toEqual([9]);
  });

  it('is before a chart that would be cut in two', () => {
    expect(pageStarts(rows(tens(14), [7, 8, 9, 10, 11]), 100, 0)).toEqual([6]);
  });

  it('is at an annex, unless that left a page almost empty', () => {
    expect(pageStarts(rows(tens(6), [], [3]), 100, 0)).toEqual([3]);
    expect(pageStarts(rows(tens(25), [], [3]), 100, 0)).toEqual([3, 13, 23]);
    expect(pageStarts(rows(tens(18), [], [11]), 100, 0)).toEqual([10]);
  });

  it('leaves no page almost empty: what is too high to stand together is cut instead', () => {
    const chained = Array.from({ length: 11 }, (_, at) => at + 2);
    // Rows 1 to 12 want to stand together and cannot; breaking before them would leave row 0 alone.
    expect(pageStarts(rows(tens(14), chained), 100, 0)).toEqual([]);
  });

  it('does not stop at a row higher than a page', () => {
    expect(pageStarts(rows([10, 500, 10, 10]), 100, 0)).toEqual([2]);
  });

  it('leaves a sheet of a thousand pages to the program after the first hundred', () => {
    expect(pageStarts(rows(tens(10_000)), 100, 0)).toHaveLength(100);
  });

  it('overfills no page and tears nothing apart that fits on one, whatever the sheet', () => {
    const sheets = fc.array(
      fc.record({ height: fc.integer({ min: 5, max: 60 }), kept: fc.boolean(), fresh: fc.boolean() }),
      { minLength: 1, maxLength: 80 },
    );
    fc.assert(
      fc.property(sheets, fc.integer({ min: 0, max: 40 }), (sheet, repeated) => {
        const room = 400;
        const fresh = sheet.flatMap((row, at) => (row.fresh && !row.kept && at > 0 ? [at] : []));
        const printed = rows(
          sheet.map(({ height }) => height),
          // Never more than four rows together: less than a page.
          sheet.flatMap(({ kept }, at) => (kept && at % 4 !== 0 ? [at] : [])),
          fresh,
        );
        const starts = pageStarts(printed, room, repeated);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        expect(starts.filter((start) => printed.kept.has(start) && !printed.fresh.has(start))).toEqual([]);
        expect(pagesOf(printed, starts, repeated).filter((page) => page > room)).toEqual([]);
      }),
    );
  });
});

/** Points on each page. */
function pagesOf({ heights }: PrintedRows, starts: readonly number[], repeated: number): number[] {
  return [0, ...starts].map((start, page) => {
    const own = heights.slice(start, starts[page] ?? heights.length).reduce((sum, each) => sum + each, 0);
    return own + (start === 0 ? 0 : repeated);
  });
}

describe('the room on a page', () => {
  const print = {
    orientation: 'portrait',
    margins: { top: 27, right: 20, bottom: 20, left: 20 },
    titleRows: null,
    centerFooter: '',
  } as const;

  it('is the height of the paper without its margins, less a reserve, for columns that fit', () => {
    // 250 mm are 708.7 points.
    expect(roomOnPage(print, [40])).toBeCloseTo(708.66 * 0.95, 1);
  });

  it('is as much more as wider columns are squeezed', () => {
    // 170 mm are 481.9 points; two columns of 100 characters are 1,057.5.
    expect(roomOnPage(print, [100, 100]) / roomOnPage(print, [40])).toBeCloseTo(1057.5 / 481.89, 2);
  });

  it('is less on a page that lies on its side', () => {
    expect(roomOnPage({ ...print, orientation: 'landscape' }, [40])).toBeCloseTo(462.05 * 0.95, 1);
  });
});
