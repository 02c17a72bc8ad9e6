import { describe, expect, it } from '@jest/globals';
import type { CheckId } from '../checks/check-id.ts';
import type { Finding, Fix } from '../checks/finding.ts';
import type { ColumnKey } from '../ledger/column-key.ts';
import { columnIndex, rowIndex, type CellValue, type ColumnIndex, type DateSystem } from '../sheet-grid.ts';
import { day, itemOf, ledgerOf } from '../summary/items-for-tests.ts';
import { planFixes, type FixableLedger, type FixPlan } from './plan-fixes.ts';

const FIRST = 3;
const COLUMNS: readonly ColumnKey[] = ['item', 'leadUnit', 'due', 'meetingDate'];
const DUE = columnIndex(2);
const UNIT = columnIndex(1);

interface Row {
  readonly item?: string;
  readonly unit?: CellValue;
  readonly due?: CellValue;
  readonly format?: string;
}

function ledger(rows: readonly Row[], dateSystem: DateSystem = 1900): FixableLedger {
  const cells = rows.map(
    ({ item = '修路', unit = '市交通局', due = '' }) => [item, unit, due, 44_550] as const,
  );
  return {
    layout: {
      ...ledgerOf([]).layout,
      firstRow: rowIndex(FIRST),
      lastRow: rowIndex(FIRST + rows.length - 1),
      columns: new Map(COLUMNS.map((key, column) => [key, columnIndex(column)])),
    },
    cells: {
      dateSystem,
      bare: (column) => (column > 3 ? null : (row) => cells[row - FIRST]?.[column] ?? ''),
      formats: (column) => (column === DUE ? rows.map(({ format = 'General' }) => format) : null),
    },
  };
}

function finding(index: number, column: ColumnIndex, fix: Fix, check: CheckId = 'due-missing'): Finding {
  return {
    check,
    family: 'deadline',
    severity: 'info',
    cell: { sheet: '台账', row: rowIndex(FIRST + index), column },
    item: itemOf({}, FIRST + index),
    params: {},
    fix,
  };
}

const date = (iso: string): Fix => ({ kind: 'date', day: day(iso) });
const DAY = day('2022-02-08');
const fixesOf = ({ groups }: FixPlan) => groups.flatMap(({ fixes }) => fixes);

describe('the plan of fixes', () => {
  it('makes a text a date in the format that the column uses most, and shows it so', () => {
    const rows = [
      { due: '2022.2.8' },
      { due: 44_600, format: 'yyyy"年"m"月"d"日"' },
      { due: 44_601, format: 'yyyy"年"m"月"d"日"' },
      { due: 44_602, format: 'yyyy-mm-dd' },
      { due: 12, format: 'General' },
    ];
    const [fix] = fixesOf(planFixes([finding(0, DUE, date('2022-02-08'))], [ledger(rows)]));
    expect(fix).toMatchObject({ from: '2022.2.8', to: '2022年2月8日' });
    expect(fix?.write).toMatchObject({
      at: { row: FIRST, column: DUE },
      expected: '2022.2.8',
      value: DAY,
      format: 'yyyy"年"m"月"d"日"',
    });
  });

  it('leaves the format alone where the cell shows days already', () => {
    const rows = [{ due: '2022.2.8', format: 'm/d/yyyy' }];
    const [fix] = fixesOf(planFixes([finding(0, DUE, date('2022-02-08'))], [ledger(rows)]));
    expect(fix?.write).not.toHaveProperty('format');
    expect(fix?.to).toBe('2022/2/8');
  });

  it('writes year, month and day where the column shows no day', () => {
    const [fix] = fixesOf(planFixes([finding(0, DUE, date('2022-02-08'))], [ledger([{ due: '2022.2.8' }])]));
    expect([fix?.to, fix?.write.format]).toEqual(['2022-02-08', 'yyyy-mm-dd']);
  });

  it('counts days as the workbook does', () => {
    const [fix] = fixesOf(
      planFixes([finding(0, DUE, date('2022-02-08'))], [ledger([{ due: '2022.2.8' }], 1904)]),
    );
    expect([fix?.write.value, fix?.to]).toEqual([DAY - 1462, '2022-02-08']);
  });

  it('takes the decision and its day as witnesses of the row', () => {
    const [fix] = fixesOf(planFixes([finding(0, DUE, date('2022-02-08'))], [ledger([{ item: '架桥' }])]));
    expect(fix?.write.rowAsRead).toEqual([
      { column: 0, value: '架桥' },
      { column: 3, value: 44_550 },
    ]);
  });

  it('shows the spaces that it takes away', () => {
    const rows = [{ unit: ' 市交通局　' }];
    const [fix] = fixesOf(planFixes([finding(0, UNIT, { kind: 'text', text: '市交通局' })], [ledger(rows)]));
    expect([fix?.from, fix?.to, fix?.write.value]).toEqual([' 市交通局　', '市交通局', '市交通局']);
    expect(fix?.write).not.toHaveProperty('format');
  });

  it('groups them by what was found', () => {
    const found = [
      finding(0, DUE, date('2022-02-08')),
      finding(1, UNIT, { kind: 'text', text: '市住建局' }, 'owner-missing'),
      finding(1, DUE, date('2022-02-09')),
    ];
    const { groups } = planFixes(found, [ledger([{}, {}])]);
    expect(groups.map(({ check, fixes }) => [check, fixes.length])).toEqual([
      ['due-missing', 2],
      ['owner-missing', 1],
    ]);
  });

  it('writes a cell once, though two findings ask for the same', () => {
    const twice = [finding(0, DUE, date('2022-02-08')), finding(0, DUE, date('2022-02-08'), 'overdue')];
    expect(fixesOf(planFixes(twice, [ledger([{}])]))).toHaveLength(1);
  });

  it('writes nothing where two findings disagree, and says so of both', () => {
    const both = [finding(0, DUE, date('2022-02-08')), finding(0, DUE, date('2022-03-08'), 'overdue')];
    const plan = planFixes(both, [ledger([{}])]);
    expect(fixesOf(plan)).toEqual([]);
    expect(plan.impossible.map(({ why }) => why)).toEqual(['disagreeing', 'disagreeing']);
  });

  it('says that a cell outside the ledgers was not read', () => {
    const plan = planFixes([finding(40, DUE, date('2022-02-08'))], [ledger([{}])]);
    expect(plan.impossible.map(({ why }) => why)).toEqual(['not-read']);
  });

  it('asks for nothing where the cell holds it already, or nothing can be mended', () => {
    const rows = [{ due: Number(DAY), format: 'yyyy-mm-dd' }];
    const plan = planFixes(
      [
        finding(0, DUE, date('2022-02-08')),
        { ...finding(0, UNIT, date('2022-02-08')), fix: undefined } as never,
      ],
      [ledger(rows)],
    );
    expect(plan).toEqual({ groups: [], impossible: [] });
  });
});
