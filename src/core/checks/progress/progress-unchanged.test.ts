import { describe, expect, it } from '@jest/globals';
import { annexItemOf } from '../../summary/annex/annex-items-for-tests.ts';
import type { FollowUpItem } from '../../ledger/ledger.ts';
import { columnIndex } from '../../sheet-grid.ts';
import { AS_OF, day, itemOf, ledgerOf, type Given } from '../../summary/items-for-tests.ts';
import { inspect } from '../inspect.ts';
import type { PreviousSummary } from '../check.ts';

const DUE = day('2022-06-30');
const LAST = day('2022-02-04');

function previousOf(item: FollowUpItem, shown: string | null): PreviousSummary {
  return {
    asOf: LAST,
    before: new Map(shown === null ? [] : [[item, annexItemOf(item, { progress: shown })]]),
  };
}

/** The finding about an item of which the last summary showed this progress; `null`: it did not show the item. */
function found(given: Given, shown: string | null) {
  const item = itemOf({ due: DUE, ...given });
  const plain = ledgerOf([item]);
  const columns = new Map([...plain.layout.columns, ['progressText' as const, columnIndex(8)]]);
  const ledger = { ...plain, layout: { ...plain.layout, columns } };
  return inspect(ledger, { asOf: AS_OF, dueSoonDays: 7, previous: previousOf(item, shown) }).filter(
    ({ check }) => check === 'progress-unchanged',
  );
}

describe('progress that reads as it did in the last summary', () => {
  it('is found in the progress column, with the day of that summary', () => {
    const [finding] = found({ progress: '正在摸底' }, '正在摸底');
    expect(finding?.cell.column).toBe(8);
    expect(finding?.params).toEqual({ text: '正在摸底', day: LAST, days: 7 });
  });

  it.each([
    ['正在摸底，已走访3家。', '正在摸底、已走访 3 家'],
    ['正在摸底\n已走访３家', '正在摸底 已走访3家'],
    ['辦理中', '办理中'],
  ])('is the same whatever its spaces, marks and characters: %s', (now, shown) => {
    expect(found({ progress: now }, shown)).toHaveLength(1);
  });

  it('is compared as far as the annex quotes it', () => {
    const long = '已召开协调会'.repeat(60);
    expect(found({ progress: long }, `${long.slice(0, 299)}…`)).toHaveLength(1);
  });

  it.each([
    ['another figure', '已走访4家', '已走访3家'],
    ['another day in front', '2月9日：正在摸底', '2月2日：正在摸底'],
    ['nothing to say now', '', ''],
    ['something where there was nothing', '正在摸底', ''],
  ])('is not: %s', (_, now, shown) => {
    expect(found({ progress: now }, shown)).toEqual([]);
  });

  it('is nothing where the summary did not show the item', () => {
    expect(found({ progress: '正在摸底' }, null)).toEqual([]);
  });

  it.each(['closed', 'suspended', 'ongoing'] as const)('is nothing of an item that is %s', (status) => {
    expect(found({ progress: '正在摸底', status }, '正在摸底')).toEqual([]);
  });
});
