import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex } from '../../sheet-grid.ts';
import { CLOSED, OPEN, placesOf, type Line } from '../ledger-for-tests.ts';

const places = (...lines: Line[]) => placesOf('meeting-missing', lines);
const NAMELESS = { ...OPEN, 会议名称: '' };

describe('an item of no meeting', () => {
  it('is found where others have one', () => {
    expect(places(OPEN, NAMELESS)).toEqual(['会议名称 3']);
  });

  it('is not found where no item names a meeting', () => {
    expect(places(NAMELESS, NAMELESS)).toEqual([]);
  });

  it('is not found where its meeting is merged over it', () => {
    const [top, bottom] = [rowIndex(1), rowIndex(2)];
    const merges = [{ top, bottom, left: columnIndex(1), right: columnIndex(1) }];
    expect(placesOf('meeting-missing', [OPEN, NAMELESS], { merges })).toEqual([]);
  });

  it('is nobody’s business once it is closed', () => {
    expect(places(OPEN, { ...CLOSED, 会议名称: '' })).toEqual([]);
  });
});
