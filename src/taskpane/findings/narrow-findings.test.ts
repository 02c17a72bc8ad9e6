import { describe, expect, it } from '@jest/globals';
import { findingOf } from './findings-for-tests.ts';
import { narrowFindings, type Narrowing } from './narrow-findings.ts';

const FINDINGS = [
  findingOf('due-soon', 'info', 4, { unit: '市住建局', item: '燃气管网ABC排查' }),
  findingOf('owner-missing', 'warning', 5, { unit: '', item: '核酸检测' }),
  findingOf('due-impossible', 'error', 6, { unit: '市 卫健委', text: '２月３０日' }),
];
const narrow = (wish: Partial<Narrowing>) =>
  narrowFindings(FINDINGS, { kind: null, severity: null, text: '', ...wish });
const rows = (wish: Partial<Narrowing>) => narrow(wish).shown.map(({ cell }) => cell.row);

describe('what the list is narrowed to', () => {
  it('is all, unless something is asked for', () => {
    expect(narrow({}).shown).toEqual(FINDINGS);
  });

  it('is one severity; the counts still tell of the others', () => {
    expect(rows({ severity: 'warning' })).toEqual([5]);
    expect(narrow({ severity: 'warning' }).counts).toEqual({ error: 1, warning: 1, info: 1 });
  });

  it('is one kind, and the counts are of that kind', () => {
    expect(rows({ kind: 'due-soon' })).toEqual([4]);
    expect(narrow({ kind: 'due-soon' }).counts).toEqual({ error: 0, warning: 0, info: 1 });
  });

  it('is a unit, an item or what the finding quotes', () => {
    expect(rows({ text: '住建' })).toEqual([4]);
    expect(rows({ text: '检测' })).toEqual([5]);
    expect(rows({ text: '30日' })).toEqual([6]);
    expect(rows({ text: '没有这样的' })).toEqual([]);
  });

  it('minds neither width, case, script nor spaces', () => {
    expect(rows({ text: 'ａｂｃ' })).toEqual([4]);
    expect(rows({ text: '衛健委' })).toEqual([6]);
    expect(rows({ text: '  ' })).toEqual([4, 5, 6]);
  });

  it('takes what was typed for text, not for a pattern', () => {
    expect(rows({ text: '.*' })).toEqual([]);
    expect(rows({ text: '(' })).toEqual([]);
  });

  it('finds nothing across two texts', () => {
    expect(rows({ text: '局燃气' })).toEqual([]);
  });
});
