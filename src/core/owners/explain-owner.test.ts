import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainOwner } from './explain-owner.ts';
import { OWNER_FLAGS } from './owner-cell.ts';

interface Sample {
  readonly text: string;
  readonly lead: string[];
  readonly co: string[];
  readonly persons: string[];
  readonly flags: string[];
}

const samples = JSON.parse(readFileSync('test-data/owners.json', 'utf8')) as Sample[];

describe('the owner cells of test-data/owners.json', () => {
  it.each(samples)('$text', ({ text, lead, co, persons, flags }) => {
    const read = explainOwner(text);
    expect({ ...read, flags: [...read.flags].sort() }).toEqual({
      lead,
      co,
      persons,
      flags: [...flags].sort(),
    });
  });
});

/** The cell, then `lead // supporting // persons // flags`, each a list. */
type Case = readonly [cell: string, reading: string];

function reading(text: string): string {
  const { lead, co, persons, flags } = explainOwner(text);
  return [lead, co, persons, flags]
    .map((list) => list.join('|'))
    .join(' // ')
    .trim();
}

describe('who leads and who supports', () => {
  it.each<Case>([
    ['由市发改委牵头，市财政局、市住建局参与', '市发改委 // 市财政局|市住建局 //  //'],
    ['市卫健委牵头负责，市公安局等部门按职责分工配合', '市卫健委 // 市公安局 //  // etc'],
    ['市卫健委、市公安局共同牵头', '市卫健委|市公安局 //  //  //'],
    ['市卫健委会同市公安局、市交通局', '市卫健委 // 市公安局|市交通局 //  //'],
    ['市公安局、市交通局配合市卫健委', '市卫健委 // 市公安局|市交通局 //  //'],
    ['市卫健委为主，市公安局配合', '市卫健委 // 市公安局 //  //'],
    ['市卫健委负责，市公安局协助', '市卫健委 // 市公安局 //  //'],
    ['【牵头】市卫健委【配合】市公安局', '市卫健委 // 市公安局 //  //'],
    ['（牵头）市卫健委、市公安局', '市卫健委 // 市公安局 //  //'],
    ['市公安局、市卫健委（牵头）', '市卫健委 // 市公安局 //  //'],
    ['牵头单位 市卫健委 配合单位 市公安局', '市卫健委 // 市公安局 //  //'],
    ['牵头单位：市卫健委、市疾控中心；配合单位：市公安局', '市卫健委|市疾控中心 // 市公安局 //  //'],
    ['责任单位：市卫健委、市公安局', '市卫健委 // 市公安局 //  //'],
    ['主办单位：市卫健委\n协办单位：市公安局\n责任人：张三', '市卫健委 // 市公安局 // 张三 //'],
    ['主辦:工務局 協辦:交通局、警察局', '工務局 // 交通局|警察局 //  //'],
    ['工務局（主辦）、交通局（協辦）', '工務局 // 交通局 //  //'],
    ['Lead: Health Bureau; Support: Police, Fire', 'Health Bureau // Police|Fire //  //'],
    ['市教育局、★市公安局', '市公安局 // 市教育局 //  //'],
    ['*市教育局 市公安局', '市教育局 // 市公安局 //  //'],
    ['市教育局▲、市公安局▲、市司法局', '市教育局|市公安局 // 市司法局 //  //'],
    ['市教育局商市公安局、市司法局', '市教育局 // 市公安局|市司法局 //  //'],
    ['市工商市场监管局', '市工商市场监管局 //  //  //'],
    ['卫健、公安等3个部门', '卫健|公安 //  //  // abbrev|etc'],
  ])('is told by %s', (cell, expected) => {
    expect(reading(cell)).toBe(expected);
  });
});

describe('the units of a cell', () => {
  it.each<Case>([
    ['市卫健委和市公安局', '市卫健委 // 市公安局 //  //'],
    ['市文化广电和旅游局、市住房和城乡建设局', '市文化广电和旅游局 // 市住房和城乡建设局 //  //'],
    ['市发展和改革委员会与市工业和信息化局', '市发展和改革委员会 // 市工业和信息化局 //  //'],
    ['市自规局、市城管局\n市商务局', '市自规局 // 市城管局|市商务局 //  //'],
    ['1.市卫健委 2.市公安局', '市卫健委 // 市公安局 //  //'],
    ['（一）市卫健委（二）市公安局', '市卫健委 // 市公安局 //  //'],
    ['市卫健委2、市公安局', '市卫健委 // 市公安局 //  //'],
    ['市卫健委|市公安局\\市教育局', '市卫健委 // 市公安局|市教育局 //  //'],
    ['市卫健委、市公安局、', '市卫健委 // 市公安局 //  //'],
    ['市卫健委、市公安局、市卫健委', '市卫健委 // 市公安局 //  //'],
    [
      '各县（市、区）人民政府、市直有关部门',
      '各县（市、区）人民政府 // 市直有关部门 //  // collective|vague',
    ],
    ['各镇、街道、园区，县公安局', '各镇、街道、园区 // 县公安局 //  // collective'],
    ['各区县、各部门', '各区县 // 各部门 //  // collective'],
    ['市人力资源和社会保\n障局、市财政局', '市人力资源和社会保障局 // 市财政局 //  // broken-wrap'],
    ['市发展改革委\n员会', '市发展改革委员会 //  //  // broken-wrap'],
    ['卫健\n应急局', '卫健 // 应急局 //  // abbrev'],
    ['石桥镇\n青岩镇', '石桥镇 // 青岩镇 //  //'],
    ['市委组织部、宣传部', '市委组织部 // 宣传部 //  // prefix-inherit'],
    ['县两办', '县委办|县政府办 //  //  // abbrev'],
    ['Finance Department and HR Department', 'Finance Department // HR Department //  //'],
    ['Sales and Marketing', 'Sales and Marketing //  //  //'],
    ['R&D Department / IT', 'R&D Department // IT //  //'],
  ])('are %j', (cell, expected) => {
    expect(reading(cell)).toBe(expected);
  });
});

describe('the persons of a cell', () => {
  it.each<Case>([
    ['市卫健委（张三、李四）；市公安局（王五）', '市卫健委 // 市公安局 // 张三|李四|王五 //'],
    ['市卫健委（责任人：张三）', '市卫健委 //  // 张三 //'],
    ['张三（市卫健委副主任）', '市卫健委 //  // 张三 //'],
    ['市卫健委主任张三', '市卫健委 //  // 张三 //'],
    ['市卫健委张三', '市卫健委 //  // 张三 //'],
    ['市卫健委：张三', '市卫健委 //  // 张三 //'],
    ['张  三', '//  // 张三 // no-unit'],
    ['张 伟 李 娜', '//  // 张伟|李娜 // no-unit'],
    ['李 小 明', '//  // 李小明 // no-unit'],
    ['欧阳娜娜、司马光', '//  // 欧阳娜娜|司马光 // no-unit'],
    ['分管副市长王强', '//  // 王强 // no-unit'],
    ['市教育局分管副局长王强', '市教育局 //  // 王强 //'],
    ['王副市长、欧阳副主任', '//  // 王副市长|欧阳副主任 // no-unit'],
    ['小王、老李', '//  // 小王|老李 // no-unit'],
    ['@张三、@李四', '//  // 张三|李四 // no-unit'],
    ['张三局长、王主任', '//  // 张三|王主任 // no-unit'],
    ['Smith, J.; Lee, K.', '//  // Smith, J.|Lee, K. // no-unit'],
    ['Alice and Bob', '//  // Alice|Bob // no-unit'],
    ['John Smith (Finance)', 'Finance //  // John Smith //'],
  ])('are %j', (cell, expected) => {
    expect(reading(cell)).toBe(expected);
  });

  it.each([
    '市卫健委 张三 13800138000',
    '市卫健委（张三，0571-88886666）',
    '市卫健委 张三 电话：8888666转12',
  ])('come without their phone number: %s', (cell) => {
    expect(reading(cell)).toBe('市卫健委 //  // 张三 //');
  });

  it('are none where a word of offices begins like a surname', () => {
    for (const word of [
      '应急',
      '公安',
      '卫健',
      '水利',
      '金融办',
      '高新区',
      '全体',
      '司法所',
      '平安办',
      '和谐社区',
    ]) {
      expect(explainOwner(word).persons).toEqual([]);
    }
  });
});

describe('any cell', () => {
  const odd = [
    '\ud800',
    '\udc00',
    '\u0000',
    '\u200b',
    '\ufeff',
    '（',
    '）',
    '、',
    '，',
    '和',
    '牵头',
    '配合：',
    '等',
    '1.',
    '①',
    '张',
    '局',
    '\n',
    ' ',
    'Smith, J.',
    '-',
    '13800138000',
  ];

  it('is read without an exception', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...odd), { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (cell) => {
        const { flags, lead, co, persons } = explainOwner(cell);
        expect(flags.every((flag) => OWNER_FLAGS.includes(flag))).toBe(true);
        expect([...lead, ...co, ...persons]).not.toContain('');
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ...odd,
    '市卫健委',
    '市卫健委、',
    '市卫健委和',
    '配合、',
    '各乡镇、街道',
    '（市、',
    '张 ',
    '一、',
    '牵头单位：',
    '、、、配',
    'a and ',
    '138',
  ])('as full as a cell can be is read in no time: %j', (part) => {
    const cell = part.repeat(Math.ceil(32_767 / part.length)).slice(0, 32_767);
    const started = performance.now();
    explainOwner(cell);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
