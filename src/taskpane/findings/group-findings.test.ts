import { describe, expect, it } from '@jest/globals';
import { findingOf } from './findings-for-tests.ts';
import { groupFindings } from './group-findings.ts';
import { listLines } from './list-lines.ts';

const FINDINGS = [
  findingOf('due-soon', 'info', 4, { days: 5, unit: '市住建局' }),
  findingOf('owner-missing', 'warning', 5, { unit: '' }),
  findingOf('overdue', 'warning', 5, { days: 3, unit: '' }),
  findingOf('overdue', 'warning', 6, { days: 40, unit: '市住建局' }),
  findingOf('due-impossible', 'error', 7, { unit: '安监局' }),
  findingOf('due-soon', 'info', 8, { days: 1, unit: '安监局' }),
];
const rows = (findings: (typeof FINDINGS)[number][] | readonly (typeof FINDINGS)[number][]) =>
  findings.map(({ cell }) => cell.row);

describe('findings by check', () => {
  const groups = groupFindings(FINDINGS, 'check', 'zh-CN');

  it('come by weight, of one weight what is late first', () => {
    expect(groups.map(({ head }) => head.kind === 'check' && head.check)).toEqual([
      'due-impossible',
      'overdue',
      'owner-missing',
      'due-soon',
    ]);
  });

  it('have the longest overdue first, and what is due first', () => {
    expect(groups.map(({ findings }) => rows(findings))).toEqual([[7], [6, 5], [5], [8, 4]]);
  });
});

describe('findings by row', () => {
  it('stand as in the ledger, the weightiest of a row first', () => {
    const groups = groupFindings(FINDINGS, 'row', 'zh-CN');
    expect(groups.map(({ findings }) => findings.map(({ check }) => check))).toEqual([
      ['due-soon'],
      ['overdue', 'owner-missing'],
      ['overdue'],
      ['due-impossible'],
      ['due-soon'],
    ]);
  });

  it('put what is about the sheet together', () => {
    const ofSheet = { ...findingOf('column-missing', 'info', 3), item: null };
    const [group, ...others] = groupFindings([ofSheet, { ...ofSheet, check: 'below-total' }], 'row', 'zh-CN');
    expect(others).toEqual([]);
    expect(group?.head).toMatchObject({ kind: 'row', item: null });
    expect(group?.findings).toHaveLength(2);
  });
});

describe('findings by unit', () => {
  it('come in the order of the language, items without a unit last', () => {
    const units = (language: string) =>
      groupFindings(FINDINGS, 'unit', language).map(({ head }) => head.kind === 'unit' && head.unit);
    expect(units('zh-CN')).toEqual(['安监局', '市住建局', '']);
  });

  it('leave no finding out', () => {
    const all = groupFindings(FINDINGS, 'unit', 'en').flatMap(({ findings }) => findings);
    expect(new Set(all)).toEqual(new Set(FINDINGS));
    expect(all).toHaveLength(FINDINGS.length);
  });
});

describe('the lines of the list', () => {
  it('count findings without their headings', () => {
    const { lines, lineOf, headingOf } = listLines(groupFindings(FINDINGS, 'check', 'zh-CN'));
    expect(lineOf).toEqual([1, 3, 4, 6, 8, 9]);
    expect(headingOf).toEqual([0, 2, 2, 5, 7, 7]);
    expect(lines.map((line) => (line.kind === 'finding' ? line.index : '-'))).toEqual([
      '-',
      0,
      '-',
      1,
      2,
      '-',
      3,
      '-',
      4,
      5,
    ]);
  });

  it('tell items under one merged cell apart', () => {
    const one = findingOf('owner-missing', 'warning', 5);
    const other = { ...findingOf('owner-missing', 'warning', 6), cell: one.cell };
    const { keys } = listLines(groupFindings([one, other], 'check', 'zh-CN'));
    expect(new Set(keys).size).toBe(3);
  });
});
