import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readOwnerCell } from './read-owner-cell.ts';
import { leadCell, readOwners } from './read-owners.ts';

interface Sample {
  readonly text: string;
  readonly lead: string[];
  readonly co: string[];
  readonly persons: string[];
  readonly flags: string[];
}

const samples = (JSON.parse(readFileSync('test-data/owners.json', 'utf8')) as Sample[])
  // 两办 is spelled out in an explanation only: in a ledger it stays as written.
  .filter((sample) => sample.text !== '两办');

describe('the owner cells of test-data/owners.json', () => {
  it.each(samples)('$text', ({ text, lead, co, persons }) => {
    const read = readOwners(text, '', '');
    expect([read.lead, ...read.supporting].filter((unit) => unit !== '')).toEqual([...lead, ...co]);
    expect(read.lead).toBe(lead[0] ?? '');
    expect(read.persons).toEqual(persons);
  });
});

describe('the owners of an item', () => {
  it('keep a bracket that is part of a name whole', () => {
    expect(readOwners('各县（市、区）人民政府', '各县（市、区）住建局', '').lead).toBe(
      '各县（市、区）人民政府',
    );
    expect(readOwners('', '各县（市、区）住建局、市财政局', '').supporting).toEqual([
      '各县（市、区）住建局',
      '市财政局',
    ]);
  });

  it('are offices of 政协 and 科协, though these end like 协办', () => {
    expect(readOwners('政协办、市科协办', '', '')).toEqual({
      lead: '政协办',
      supporting: ['市科协办'],
      persons: [],
    });
    expect(readOwners('市财政局牵头、政协办协办', '', '').supporting).toEqual(['政协办']);
  });

  it('are nobody behind a dash', () => {
    expect(readOwners('—', '/', '无')).toEqual({ lead: '', supporting: [], persons: [] });
  });

  it('take a person out of the brackets behind a unit', () => {
    expect(readOwners('市卫健委（许敏之）', '', '')).toEqual({
      lead: '市卫健委',
      supporting: [],
      persons: ['许敏之'],
    });
  });

  it('join names spaced out to the width of three characters', () => {
    expect(readOwners('', '', '张  三、李四').persons).toEqual(['张三', '李四']);
    expect(readOwners('', '', '孙　弈').persons).toEqual(['孙弈']);
  });

  it('keep English names with their spaces', () => {
    expect(readOwners('', '', 'Alan Carl/Tracy').persons).toEqual(['Alan Carl', 'Tracy']);
    expect(readOwners('Finance Department; Legal', '', '').lead).toBe('Finance Department');
  });

  it('lead in English whether they are units or persons, as the column Owner says', () => {
    expect(readOwners('John Smith', '', '')).toEqual({ lead: 'John Smith', supporting: [], persons: [] });
    expect(readOwners('Finance (John Smith)', '', '')).toEqual({
      lead: 'Finance',
      supporting: [],
      persons: ['John Smith'],
    });
  });

  it('read the same by the short way of plain lists as by the long one', () => {
    const unit = fc.constantFrom(
      '市财政局',
      '区教育局',
      '张三',
      '卫健',
      '石桥镇',
      '县应急管理局',
      '水利局',
      '市委宣传部',
      '★市住建局',
      '市林业局商市水务局',
      '@李四',
      '司法局',
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
        const text = units.join('、');
        const { lead, supporting, persons } = readOwnerCell(text, { englishPersons: false });
        const short = leadCell(text);
        expect([short.lead, short.supporting, [...new Set(short.persons)]]).toEqual([
          lead,
          supporting,
          persons,
        ]);
      }),
    );
  });

  it('name nobody where a formula went wrong', () => {
    expect(readOwners('#REF!', '#N/A', '#NAME?')).toEqual({ lead: '', supporting: [], persons: [] });
  });

  it('are read whatever a cell holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        expect(typeof readOwners(a, b, c).lead).toBe('string');
      }),
    );
  });
});
