import { describe, expect, it } from '@jest/globals';
import { saysNothing } from './says-nothing.ts';

describe('a cell that says there is nothing', () => {
  it.each([
    '',
    '-',
    '—',
    '——',
    '－',
    '/',
    '\\',
    '...',
    '…',
    '……',
    '*',
    '×',
    '无',
    '無',
    '（无）',
    '没有',
    'None',
    'N/A',
    'n/a',
    'NIL',
    ' - ',
  ])('is %j', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each([
    '√',
    '✓',
    '有',
    '是',
    '1',
    '无锡市',
    '见附件',
    '照片',
    'X光片',
    '☑',
    '/附件',
    '12-3',
    '无障碍',
    'no',
  ])('is not %j', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});
