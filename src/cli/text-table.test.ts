import { describe, expect, it } from '@jest/globals';
import { oneLine } from './one-line.ts';
import { textTable } from './text-table.ts';

describe('a table for a terminal', () => {
  it('aligns its columns where a Chinese character takes two places', () => {
    expect(
      textTable(
        ['行', '事项', '状态'],
        [
          ['4', '老旧小区改造', '办结'],
          ['12', 'A4', '在办'],
        ],
      ),
    ).toBe(
      [
        '行  事项          状态',
        '--  ------------  ----',
        '4   老旧小区改造  办结',
        '12  A4            在办',
        '',
      ].join('\n'),
    );
  });

  it('cuts a long cell at its limit, never in the middle of a character, and the last column never', () => {
    const table = textTable(['事项', '说明'], [['推进清河街道改造', '推进清河街道改造']], [7]);
    expect(table.split('\n')[2]).toBe('推进清…  推进清河街道改造');
  });

  it('keeps a cell with line breaks and control codes on its line', () => {
    const table = textTable(['a', 'b'], [['第一行\n第二行\u001b[31m', 'x\r\ny']]);
    expect(table.split('\n')).toHaveLength(4);
    expect(table).not.toContain('\u001b');
  });
});

describe('oneLine', () => {
  it('takes out everything that could move the cursor or turn the writing direction', () => {
    expect(oneLine('a\u001b]0;title\u0007b\u202Ec\u2028d\u0085e')).toBe('a ]0;title b c d e');
  });

  it('leaves ordinary text, emoji and ideographic spaces alone', () => {
    expect(oneLine('张　三（组长）👍')).toBe('张　三（组长）👍');
  });
});
