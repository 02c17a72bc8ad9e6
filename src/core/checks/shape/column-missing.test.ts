import { describe, expect, it } from '@jest/globals';
import { findingsOf, OPEN, placesOf } from '../ledger-for-tests.ts';

const places = (...header: string[]) => placesOf('column-missing', [OPEN], { header });

describe('a ledger without a column that it needs', () => {
  it('says so once, at its header', () => {
    expect(places('序号', '督办事项', '牵头单位', '办理状态')).toEqual(['督办事项 1']);
    expect(places('序号', '督办事项', '完成时限', '办理状态')).toEqual(['督办事项 1']);
  });

  it('says which: owners or deadlines', () => {
    const other = (header: string[]) =>
      findingsOf('column-missing', [OPEN, OPEN], { header }).map(({ item, params }) => [item, params.other]);
    expect(other(['序号', '督办事项', '完成时限', '办理状态'])).toEqual([[null, 'leadUnit']]);
    expect(other(['序号', '督办事项', '牵头单位', '办理状态'])).toEqual([[null, 'due']]);
  });

  it('is content with a person, or with a leader, for an owner', () => {
    expect(places('序号', '督办事项', '责任人', '完成时限', '办理状态')).toEqual([]);
    expect(places('序号', '督办事项', '包保领导', '完成时限', '办理状态')).toEqual([]);
  });

  it('is not a ledger without items', () => {
    const header = ['序号', '督办事项', '牵头单位', '办理状态'];
    expect(placesOf('column-missing', [], { header })).toEqual([]);
  });
});
