import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex } from '../sheet-grid.ts';
import { itemOf } from '../summary/items-for-tests.ts';
import type { Finding, Severity } from './finding.ts';
import { healthOf, healthPercent } from './health.ts';

const [one, two] = [itemOf({}, 4), itemOf({}, 5)];
const finding = (severity: Severity, item: Finding['item']): Finding => ({
  check: 'overdue',
  family: 'deadline',
  severity,
  cell: { sheet: '台账', row: rowIndex(item?.row ?? 3), column: columnIndex(1) },
  item,
  params: {},
});

describe('the health of a ledger', () => {
  it('counts an item once, however much is wrong with it', () => {
    expect(healthOf(3, [finding('error', one), finding('warning', one), finding('warning', two)])).toEqual({
      items: 3,
      sound: 1,
    });
  });

  it('does not suffer from notes, nor from what is about the sheet', () => {
    expect(healthOf(3, [finding('info', one), finding('error', null)]).sound).toBe(3);
  });

  it('is 100 only where nothing is wrong at all', () => {
    expect(healthPercent({ items: 1000, sound: 999 })).toBe(99);
    expect(healthPercent({ items: 1000, sound: 1000 })).toBe(100);
    expect(healthPercent({ items: 0, sound: 0 })).toBe(100);
  });
});
