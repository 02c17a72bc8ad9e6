import { describe, expect, it } from '@jest/globals';
import { FOUND } from '../check.ts';
import { ledgerOfLines, OPEN } from '../ledger-for-tests.ts';
import { dueTest } from './due-test.ts';

const ledger = ledgerOfLines([
  { ...OPEN, 完成时限: '' },
  { ...OPEN, 完成时限: '尽快' },
  { ...OPEN, 完成时限: '2022/3/15' },
]);

describe('tests for the writing of deadlines', () => {
  it('answer each for its own question, in whatever order they are put', () => {
    const [missing, text] = [dueTest(ledger, 'missing', () => FOUND), dueTest(ledger, 'text', () => FOUND)];
    const answers = () => ledger.items.map((item) => [missing?.(item) === FOUND, text?.(item) === FOUND]);
    expect(answers()).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(answers().reverse()[0]).toEqual([false, true]);
  });

  it('do not mix up ledgers that stand side by side', () => {
    const other = ledgerOfLines([{ ...OPEN, 完成时限: '2022/3/15' }]);
    const [here, there] = [dueTest(ledger, 'text', () => FOUND), dueTest(other, 'text', () => FOUND)];
    const [first] = ledger.items;
    const [otherFirst] = other.items;
    if (first === undefined || otherFirst === undefined) throw new Error('no items');
    expect([here?.(first), there?.(otherFirst), here?.(first)]).toEqual([null, FOUND, null]);
  });

  it('are none in a ledger without deadlines', () => {
    const bare = ledgerOfLines([OPEN], { header: ['序号', '督办事项', '牵头单位', '办理状态'] });
    expect(dueTest(bare, 'missing', () => FOUND)).toBeNull();
  });
});
