import { describe, expect, it } from '@jest/globals';
import { CLOSED, findingsOf, ONGOING, OPEN, placesOf, type UnitsGiven } from '../ledger-for-tests.ts';

const UNITS: UnitsGiven = {
  roster: {
    市卫生健康委员会: ['市卫健委', '卫健委'],
    市公安局: [],
    市水利局: [],
    市城管局: [],
    石桥镇人民政府: ['石桥镇'],
  },
};

const said = (cells: Record<string, string>, units: UnitsGiven = UNITS) =>
  findingsOf('owner-not-in-roster', [{ ...OPEN, 牵头单位: '市公安局', 配合单位: '', ...cells }], {
    units,
  }).map(({ params }) => `${params.text ?? ''} -> ${params.other ?? '?'}`);

describe('a unit that the roster does not have', () => {
  it.each([
    ['市供销社', '市供销社 -> ?'],
    ['市卫建委', '市卫建委 -> 市卫生健康委员会'],
    ['市卫健局', '市卫健局 -> 市卫生健康委员会'],
    ['市水力局', '市水力局 -> 市水利局'],
    ['石桥镇政府', '石桥镇政府 -> 石桥镇人民政府'],
    ['市公安局、市供销社', '市供销社 -> ?'],
    ['牵头：市供销社；配合：市公安局', '市供销社 -> ?'],
    ['市供销社（张三）', '市供销社 -> ?'],
    ['区公安局', '区公安局 -> ?'],
  ])('as the lead is found, with the name it is nearest to: %s', (unit, finding) => {
    expect(said({ 牵头单位: unit })).toEqual([finding]);
  });

  it.each([
    '市卫生健康委员会',
    '市卫健委',
    '卫健委',
    '市 卫 健 委',
    '市衛健委',
    '牵头单位：市公安局',
    '市公安局\n市水利局',
    '市公安局（王建国 13800000000）',
    '',
    '——',
    '待定',
    '未明确',
    '各有关单位',
    '各县（市、区）人民政府',
    '各乡镇',
    '王建国',
    '主要负责人',
    '2022-03-15',
    '13800000000',
  ])('is not %j', (unit) => {
    expect(said({ 牵头单位: unit })).toEqual([]);
  });

  it('as a supporting unit is found only where a listed one was probably meant', () => {
    expect(said({ 配合单位: '省电力公司、人民银行江州中心支行' })).toEqual([]);
    expect(said({ 配合单位: '市公安局、市水力局' })).toEqual(['市水力局 -> 市水利局']);
    expect(
      placesOf('owner-not-in-roster', [{ ...OPEN, 牵头单位: '市公安局', 配合单位: '市水力局' }], {
        units: UNITS,
      }),
    ).toEqual(['配合单位 2']);
  });

  it('is not one that the user counts under a listed name', () => {
    const aliases = { 市供销社: '市水利局' };
    expect(said({ 牵头单位: '市供销社' }, { ...UNITS, aliases })).toEqual([]);
  });

  it('is not called near to what the user called different', () => {
    const apart = [['市卫健局', '市卫生健康委员会']];
    expect(said({ 牵头单位: '市卫健局' }, { ...UNITS, apart })).toEqual(['市卫健局 -> ?']);
  });

  it('is found item by item, not of closed ones', () => {
    const cells = { 牵头单位: '市供销社', 配合单位: '' };
    const lines = [
      { ...OPEN, ...cells },
      { ...CLOSED, ...cells },
      { ...ONGOING, ...cells },
    ];
    expect(placesOf('owner-not-in-roster', lines, { units: UNITS })).toEqual(['牵头单位 2', '牵头单位 4']);
  });

  it('is no question where there is no roster, or hardly any unit is on it', () => {
    expect(said({ 牵头单位: '市供销社' }, {})).toEqual([]);
    const names = [
      '供销社',
      '教育局',
      '财政局',
      '民政局',
      '司法局',
      '审计局',
      '统计局',
      '商务局',
      '体育局',
      '信访局',
    ];
    const lines = names.map((name) => ({ ...OPEN, 牵头单位: `市${name}`, 配合单位: '' }));
    expect(placesOf('owner-not-in-roster', lines, { units: UNITS })).toEqual([]);
    expect(placesOf('owner-not-in-roster', lines.slice(1), { units: UNITS }).length).toBe(9);
  });

  it('is no person of an English ledger', () => {
    const units = { roster: { 'Finance Department': ['Finance'], 'Legal Office': [] } };
    const header = ['No.', 'Action', 'Owner', 'Due date', 'Status'];
    const line = (owner: string) => ({
      'No.': 1,
      Action: 'Review the contract',
      Owner: owner,
      Status: 'Open',
    });
    const places = placesOf(
      'owner-not-in-roster',
      [line('Finance'), line('Sam Lee'), line('Finance Departmnt'), line('PMO')],
      { units, header },
    );
    expect(places).toEqual(['Owner 4', 'Owner 5']);
  });
});
