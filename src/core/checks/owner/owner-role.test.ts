import { describe, expect, it } from '@jest/globals';
import { CLOSED, findingsOf, OPEN, placesOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('owner-role', lines);
const personIs = (text: string) => places({ ...OPEN, 责任人: text });

describe('a post where a name should stand', () => {
  it.each([
    '主要负责人',
    '分管负责人',
    '各单位主要负责人',
    '局长',
    '副局长',
    '分管副市长',
    '一把手',
    '联络员',
    '市应急局主要负责人',
    '党委书记',
    '党政主要负责人',
    '分管领导',
    '主要领导',
    '负责人',
    'Head of unit',
    'Project Manager',
  ])('is found in %s', (text) => {
    expect(personIs(text)).toEqual(['责任人 2']);
  });

  it.each([
    '张文博',
    '局长张文博',
    '张文博（局长）',
    '张局长',
    '书记员小王',
    '长孙无忌',
    '',
    '李主任',
    'Li Wei',
  ])('is not found in %j', (text) => {
    expect(personIs(text)).toEqual([]);
  });

  it('quotes the post', () => {
    expect(findingsOf('owner-role', [{ ...OPEN, 责任人: '分管负责人' }])[0]?.params).toEqual({
      text: '分管负责人',
    });
  });

  it('is not asked of what is closed', () => {
    expect(places({ ...CLOSED, 责任人: '局长' })).toEqual([]);
  });
});
