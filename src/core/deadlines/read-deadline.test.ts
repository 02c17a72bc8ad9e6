import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDay, parseIsoDay } from '../calendar/iso.ts';
import { readDeadline } from './read-deadline.ts';

interface Sample {
  readonly text: string;
  readonly meetingDate: string;
  readonly expected: string | null;
  readonly kind: string;
  readonly accept?: (string | null)[];
  readonly needsConfirm?: boolean;
  readonly suggest?: string;
  readonly milestones?: string[];
  readonly original?: string;
  readonly start?: string;
  readonly nextDue?: string;
  readonly inherit?: boolean;
}

const samples = JSON.parse(readFileSync('test-data/deadlines.json', 'utf8')) as Sample[];
const iso = (day: Parameters<typeof isoDay>[0] | null | undefined) => (day == null ? null : isoDay(day));

describe('the deadlines of test-data/deadlines.json', () => {
  it.each(samples.filter((sample) => sample.inherit !== true))('$text ($meetingDate)', (sample) => {
    const read = readDeadline(sample.text, { day: parseIsoDay(sample.meetingDate) });
    expect(sample.accept ?? [sample.expected]).toContain(iso(read.due));
    if (sample.accept === undefined) expect(read.kind).toBe(sample.kind);
    if (sample.needsConfirm === true) expect(read.needsConfirm).toBe(true);
    if (sample.suggest !== undefined) expect(iso(read.suggestion)).toBe(sample.suggest);
    if (sample.milestones !== undefined) expect(read.milestones?.map(iso)).toEqual(sample.milestones);
    if (sample.original !== undefined) expect(iso(read.original)).toBe(sample.original);
    if (sample.start !== undefined) expect(iso(read.start)).toBe(sample.start);
    if (sample.nextDue !== undefined) {
      expect([sample.nextDue, ...(sample.accept ?? [])]).toContain(iso(read.nextDue));
    }
  });
});

interface Messy {
  readonly raw: string | number;
  readonly ref_date: string;
  readonly expected_due: string | null;
  readonly kind: string;
}
const messy = JSON.parse(readFileSync('test-data/messy-due.json', 'utf8')) as Messy[];

describe('the due values of test-data/messy-due.json', () => {
  it.each(messy)('$raw ($kind)', (sample) => {
    const read = readDeadline(String(sample.raw), { day: parseIsoDay(sample.ref_date) });
    const accept = sample.kind === 'relative week' ? ['2018-07-20', '2018-07-22'] : [sample.expected_due];
    expect(accept).toContain(iso(read.due));
  });
});

describe('a deadline', () => {
  it('is read whatever it holds, without an exception', () => {
    const part = fc.constantFrom(
      '每',
      '月',
      '日',
      '年',
      '前',
      '底',
      '会后',
      '3',
      '13',
      '31',
      '2022',
      '-',
      '/',
      '.',
      '工作日',
      '内',
      '春节',
      '季度',
      '周',
      '第',
      '（',
      '）',
      ' ',
      '民國',
      '113',
      '延期至',
      '，',
      'Mar',
      '十',
      '〇',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: 40000, max: 50000 })), (words, day) => {
        const read = readDeadline(words, { day: day === null ? null : (day as never) });
        expect(read.due === null || Number.isInteger(read.due)).toBe(true);
        expect(Object.isFrozen(read)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
