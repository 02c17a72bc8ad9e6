import { describe, expect, it } from '@jest/globals';
import { ledgerOfLines, NOT_STARTED, type Line } from '../ledger-for-tests.ts';
import { numberedRuns } from './numbered-runs.ts';

const row = (number: number | string, rest: Record<string, string> = {}): Line => ({
  ...NOT_STARTED,
  督办事项: `第${String(number)}件事`,
  序号: number,
  ...rest,
});

function runsIn(lines: readonly Line[]) {
  const { items, cells } = ledgerOfLines(lines);
  const runs = numberedRuns(items, cells);
  let turn = runs.next();
  while (turn.done !== true) turn = runs.next();
  return turn.value;
}

const runsOf = (...lines: Line[]) => runsIn(lines).map(({ numbers }) => numbers.join(' '));

describe('the runs of running numbers', () => {
  it('are one where a ledger counts through its meetings', () => {
    const other = { 会议名称: '市政府第4次常务会议' };
    expect(runsOf(row(1), row(2), row(3, other), row(4, other))).toEqual(['1 2 3 4']);
  });

  it('begin anew with 1 of another meeting, though it has one item', () => {
    expect(runsOf(row(1), row(2), row(1, { 会议名称: '市政府第4次常务会议' }))).toEqual(['1 2', '1']);
  });

  it('begin anew where they are counted from 1 again, whatever the blocks are of', () => {
    const again = [1, 2, 3, 4, 1, 2, 1, 2, 3].map((number) => row(number));
    expect(runsOf(...again)).toEqual(['1 2 3 4', '1 2', '1 2 3']);
  });

  it('go on where 1 or 1, 2 stands once more by mistake', () => {
    expect(runsOf(row(1), row(2), row(1), row(4))).toEqual(['1 2 1 4']);
    expect(runsOf(row(1), row(2), row(1), row(2), row(5))).toEqual(['1 2 1 2 5']);
  });

  it('know how many rows without a number stand before one', () => {
    expect(runsIn([row(1), row(''), row('—'), row(4)]).map(({ unnumbered }) => unnumbered)).toEqual([[0, 2]]);
  });
});
