import { describe, expect, it } from '@jest/globals';
import { matchHeader } from '../core/ledger/match-header.ts';
import { isColumnHeading } from '../core/lights/columns/column-words.ts';
import { LANGUAGES } from '../core/words.ts';
import { createSay } from './index.ts';

describe.each(LANGUAGES)('the columns of lights, as they are headed in %s', (language) => {
  const say = createSay(language);

  it.each(['light', 'day'] as const)('%s: known again by its heading', (kind) => {
    expect(isColumnHeading(kind, say(`lights.column.${kind}`))).toBe(true);
    expect(isColumnHeading(kind === 'day' ? 'light' : 'day', say(`lights.column.${kind}`))).toBe(false);
  });

  it('the inferred day is no deadline of the ledger, alone or under a heading', () => {
    const heading = say('lights.column.day');
    expect(matchHeader(heading)).toBeNull();
    expect(matchHeader(heading, '时间')).toBeNull();
  });

  it('the light is a light', () => {
    expect(matchHeader(say('lights.column.light'))?.key).toBe('light');
  });
});

it('a deadline that a ledger heads otherwise is still one', () => {
  expect(matchHeader('完成时限')?.key).toBe('due');
  expect(matchHeader('预计时限')?.key).toBe('due');
});
