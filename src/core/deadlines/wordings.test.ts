import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDay, parseIsoDay } from '../calendar/iso.ts';
import type { Deadline } from './deadline.ts';
import { readDeadline } from './read-deadline.ts';
import { WORDINGS } from './wordings-for-tests.ts';

const at = (text: string, meeting = '2022-01-28'): Deadline =>
  readDeadline(text, { day: parseIsoDay(meeting) });
const dueOf = ({ due }: Deadline) => (due === null ? '-' : isoDay(due));

interface Wording {
  readonly text: string;
  readonly meeting: string;
  readonly due: string;
  readonly kind: string;
  readonly asks: boolean;
}

const LINE = /^(?:@(\d{4}-\d{2}-\d{2}) )?(.*?) => (\S+) (\S+)( \?)?$/;

const wordingsOf = (lines: string): Wording[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, meeting = '2022-01-28', text = '', due = '', kind = '', asks] = LINE.exec(line) ?? [];
      return { text: text.replaceAll('⏎', '\n'), meeting, due, kind, asks: asks !== undefined };
    });

describe.each(Object.entries(WORDINGS))('%s', (_, lines) => {
  it.each(wordingsOf(lines))('$text ($meeting)', ({ text, meeting, due, kind, asks }) => {
    const read = at(text, meeting);
    expect({ kind: read.kind, due: due === '*' ? '*' : dueOf(read) }).toEqual({ kind, due });
    if (asks) expect(read.needsConfirm).toBe(true);
  });
});

describe('a reading', () => {
  const all = Object.values(WORDINGS).flatMap(wordingsOf);

  it('is the same with spaces round it, in full-width digits, and with a full stop behind it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all.filter(({ text }) => !/[a-z]/i.test(text))), ({ text, meeting }) => {
        const read = at(text, meeting);
        for (const other of [
          `  ${text}\u3000`,
          text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
        ]) {
          expect([other, dueOf(at(other, meeting))]).toEqual([other, dueOf(read)]);
        }
      }),
    );
  });

  it('without a meeting names no day that depends on one', () => {
    for (const { text } of all) {
      const [early, late] = [at(text, '2022-01-28'), at(text, '2031-06-10')];
      const alone = readDeadline(text, { day: null });
      if (early.due === late.due) continue;
      expect([text, alone.due === null || alone.needsConfirm]).toEqual([text, true]);
    }
  });

  it('of an impossible day says the nearest that there is', () => {
    const suggestion = (text: string) => {
      const { due, suggestion: day } = at(text);
      return [due, day === undefined ? null : isoDay(day)];
    };
    expect(suggestion('2022年2月30日')).toEqual([null, '2022-02-28']);
    expect(suggestion('111年2月29日')).toEqual([null, '2022-02-28']);
    expect(suggestion('9月31日前')).toEqual([null, '2022-09-30']);
    expect(suggestion('31 Feb 2022')).toEqual([null, '2022-02-28']);
  });

  it('asks when a day of the week stands beside a date that is another one', () => {
    expect(at('2022年3月31日（星期四）').needsConfirm).toBe(false);
    expect(at('2022年3月31日（星期五）').needsConfirm).toBe(true);
    expect(at('Thursday 31 March 2022').needsConfirm).toBe(false);
    expect(at('Friday 31 March 2022').needsConfirm).toBe(true);
  });

  it('asks when it falls before the meeting and its year was inferred', () => {
    expect(at('1月15日前').needsConfirm).toBe(true);
    expect(at('2022年1月15日前').needsConfirm).toBe(false);
  });
});

describe('any cell', () => {
  const hostile = [
    '1',
    '11月',
    '2022-',
    '3月底前，',
    '-',
    '（',
    '）',
    '年',
    '月',
    '日',
    '前',
    '每',
    '每周',
    '第',
    '一',
    '十',
    ' ',
    '\n',
    '至',
    '延期至',
    '会后',
    '个工作日',
    '内',
    '春节',
    'a',
    'by ',
    'March ',
    '1 March, ',
    '\u0000',
    '\ud800',
    '\u200b',
    '①',
    '1.',
    '22:00',
    'x',
    '/',
    '.',
  ];

  it('is read without an exception, whatever it holds', () => {
    const parts = fc.array(fc.constantFrom(...hostile), { maxLength: 14 }).map((each) => each.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), parts), (text) => {
        const read = at(text);
        expect(read.due === null || (Number.isInteger(read.due) && read.due > 0)).toBe(true);
        expect(read.reason.key).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it.each(hostile)('full of %j is read in no time', (part) => {
    for (const length of [200, 399, 32_767]) {
      const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
      const started = performance.now();
      at(text);
      expect(performance.now() - started).toBeLessThan(1500);
    }
  });

  it('too long for a deadline is none, and asks', () => {
    expect(at('2022年3月31日前'.repeat(60))).toMatchObject({
      due: null,
      needsConfirm: true,
      reason: { key: 'too-long' },
    });
  });
});
