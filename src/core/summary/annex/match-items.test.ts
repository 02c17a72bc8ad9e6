import { describe, expect, it } from '@jest/globals';
import { day, itemOf, type Given } from '../items-for-tests.ts';
import type { FollowUpItem } from '../../ledger/ledger.ts';
import { annexItemOf } from './annex-items-for-tests.ts';
import { matchItems, type ItemMatches } from './match-items.ts';

type Item = Given & { readonly number?: string; readonly meeting?: string };

const made = (items: readonly Item[]): FollowUpItem[] =>
  items.map(({ number = '', meeting = '', ...given }, place) => ({
    ...itemOf(given, place + 4),
    number,
    meeting,
  }));

function match(now: readonly FollowUpItem[], then: readonly FollowUpItem[]): ItemMatches {
  const search = matchItems(
    now,
    then.map((item) => annexItemOf(item)),
  );
  let turn = search.next();
  while (turn.done !== true) turn = search.next();
  return turn.value;
}

/** The place of each item in the earlier list, `null` where it is new. */
function places(now: readonly Item[], then: readonly Item[]): (number | null)[] {
  const [items, earlier] = [made(now), made(then)];
  const { before } = match(items, earlier);
  return items.map((item) => {
    const row = before.get(item)?.row;
    return row === undefined ? null : row - 4;
  });
}

describe('items of an earlier summary', () => {
  it('are found by their number and wording, wherever they stand now', () => {
    const [one, two, three] = [
      { number: '1', item: '修路' },
      { number: '2', item: '架桥' },
      { number: '3', item: '开渠' },
    ];
    expect(places([three, one, two], [one, two, three])).toEqual([2, 0, 1]);
  });

  it('are found by meeting and wording where the numbers moved on', () => {
    expect(
      places(
        [
          { number: '1', item: '架桥' },
          { number: '2', item: '开渠' },
        ],
        [
          { number: '1', item: '修路' },
          { number: '2', item: '架桥' },
          { number: '3', item: '开渠' },
        ],
      ),
    ).toEqual([1, 2]);
  });

  it('are told apart by their meeting where two decided the same, and numbers begin anew in each', () => {
    const then = [
      { number: '1', meeting: '第1次会议', item: '修路' },
      { number: '1', meeting: '第2次会议', item: '修路' },
    ];
    expect(places([...then].reverse(), then)).toEqual([1, 0]);
  });

  it('are found by number where the text was polished', () => {
    expect(
      places(
        [{ number: '7', item: '进一步修订完善城市内涝应急预案' }],
        [{ number: '7', item: '修订内涝应急预案' }],
      ),
    ).toEqual([0]);
  });

  it('are not taken for another item that came to the same running number', () => {
    expect(
      places([{ number: '7', item: '开展节前检查' }], [{ number: '7', item: '修订内涝应急预案' }]),
    ).toEqual([null]);
  });

  it('are found by a code, however the text was worded anew', () => {
    const code = '督办〔2022〕7号';
    expect(
      places([{ number: code, item: '开展节前检查' }], [{ number: code, item: '修订内涝应急预案' }]),
    ).toEqual([0]);
  });

  it('are found where text and number both changed, if just two texts are alike', () => {
    const then = [{ number: '1', item: '修订城市内涝应急预案' }];
    const polished = { number: '2', item: '进一步修订城市内涝应急预案并组织演练' };
    expect(places([{ number: '1', item: '开展节前检查' }, polished], then)).toEqual([null, 0]);
    const other = { number: '3', item: '修订城市内涝应急预案（第二批）' };
    expect(places([{ number: '1', item: '开展节前检查' }, polished, other], then)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('that went to several units in the same words are told apart by the unit', () => {
    const to = (leadUnit: string): Item => ({ item: '报送名单', leadUnit });
    expect(places([to('乙镇'), to('甲镇')], [to('甲镇'), to('乙镇')])).toEqual([1, 0]);
  });

  it('that nothing tells apart keep their order, where as many are on either side', () => {
    const twice = [{ item: '报送名单' }, { item: '报送名单' }];
    expect(places(twice, twice)).toEqual([0, 1]);
    expect(places([{ item: '修路' }, ...twice], [...twice, { item: '修路' }])).toEqual([2, 0, 1]);
  });

  it('that have no text are found by number and place', () => {
    const then = [
      { number: '1', item: '' },
      { number: '2', item: '架桥' },
      { number: '3', item: '' },
    ];
    expect(places(then, then)).toEqual([0, 1, 2]);
    const filled = [{ number: '1', item: '修路' }, ...then.slice(1)];
    expect(places(filled, then)).toEqual([0, 1, 2]);
  });

  it('that nothing tells apart are taken in order, so that none is new or gone that is neither', () => {
    const twice = [{ item: '报送名单' }, { item: '报送名单' }];
    const [three, two] = [made([...twice, { item: '报送名单' }]), made(twice)];
    expect([match(two, three).gone.length, match(three, two).before.size]).toEqual([1, 2]);
  });

  it('that only their state and day tell apart keep these, whichever of them is gone', () => {
    const then: Item[] = [
      { item: '报送名单', progress: '未报' },
      { item: '报送名单', status: 'closed' },
      { item: '报送名单', due: day('2022-03-31') },
    ];
    expect(places(then.slice(1), then)).toEqual([1, 2]);
    expect(places([...then].reverse(), then)).toEqual([2, 1, 0]);
    // One of two was closed: the other stays with what said the same.
    const open = [{ item: '报送名单' }, { item: '报送名单' }];
    expect(places([{ item: '报送名单', status: 'closed' }, { item: '报送名单' }], open)).toEqual([0, 1]);
    // One of two was put off to the day of the other.
    const days = [day('2022-02-28'), day('2022-03-31')].map((due): Item => ({ item: '报送名单', due }));
    expect(places([days[1] ?? {}, days[1] ?? {}], days)).toEqual([0, 1]);
  });

  it('of which one has no text are found by number where the unit is the same', () => {
    expect(places([{ number: '7', item: '修路' }], [{ number: '7', item: '' }])).toEqual([0]);
    expect(places([{ number: '7', item: '' }], [{ number: '7', item: '' }])).toEqual([0]);
    expect(places([{ number: '7', item: '修路', leadUnit: '甲镇' }], [{ number: '7', item: '' }])).toEqual([
      null,
    ]);
    expect(match([], made([{ number: '', item: '' }])).gone).toEqual([]);
  });

  it('are told where the ledger has them no more', () => {
    const [stays, went] = made([{ item: '修路' }, { item: '架桥' }]);
    if (stays === undefined || went === undefined) throw new Error('two items');
    const { gone } = match([stays], [stays, went]);
    expect(gone.map(({ item }) => item)).toEqual(['架桥']);
  });
});
