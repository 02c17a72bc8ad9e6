import { describe, expect, it } from '@jest/globals';
import type { CheckId } from '../checks/check-id.ts';
import type { Finding, Severity } from '../checks/finding.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';
import { columnIndex, rowIndex } from '../sheet-grid.ts';
import type { SheetPlan } from '../sheet-plan/sheet-plan.ts';
import { AS_OF, itemOf } from '../summary/items-for-tests.ts';
import { waivedBy } from '../waivers/waived-by.ts';
import { byWeight } from './by-weight.ts';
import { LONGEST_LIST, planReportSheet, type Reported } from './plan-report-sheet.ts';
import type { ReportWords } from './report-words.ts';

/** Keys with their parameters: what is said, not how. */
const words: ReportWords = (key, params) =>
  params === undefined ? key : `${key}${JSON.stringify(Object.values(params))}`;
const sayFinding = ({ check }: Finding) => ({ message: `${check}!`, suggestion: `${check}?` });

function finding(
  row: number,
  check: CheckId,
  severity: Severity,
  more: { days?: number; item?: FollowUpItem | null } = {},
): Finding {
  const item = more.item === undefined ? itemOf({ item: `事项${String(row)}` }, row) : more.item;
  return {
    check,
    family: check.startsWith('owner') ? 'owner' : 'deadline',
    severity,
    cell: { sheet: '台账', row: rowIndex(row), column: columnIndex(7) },
    item,
    params: more.days === undefined ? {} : { days: more.days },
  };
}

function report(findings: readonly Finding[], more: Partial<Reported> = {}): SheetPlan {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const usual = { asOf: AS_OF, items: 30, sheets: ['台账'], findings, counts, waived: [] };
  return planReportSheet({ ...usual, ...more }, words, sayFinding);
}

/** The rows of the tables, from the first heading on. */
const rowsOf = ({ blocks }: SheetPlan) => blocks.filter(({ values }) => (values[0]?.length ?? 0) > 1);

describe('the check report', () => {
  const findings = [
    finding(4, 'due-soon', 'info', { days: 3 }),
    finding(5, 'overdue', 'warning', { days: 2 }),
    finding(6, 'due-missing', 'error'),
    finding(7, 'owner-missing', 'warning'),
    finding(8, 'overdue', 'warning', { days: 40 }),
  ];

  it('puts the weightiest first, equal problems together, the longest overdue in front', () => {
    expect(byWeight(findings).map(({ cell }) => cell.row)).toEqual([6, 7, 8, 5, 4]);
  });

  it('says of each what, where, whose, and links to the very cell', () => {
    const plan = report(findings);
    const [table] = rowsOf(plan);
    expect(table?.values[1]).toEqual([
      'report.severity.error',
      '3',
      '事项6',
      '市卫健委',
      'H7',
      'due-missing!',
      'due-missing?',
    ]);
    expect(table?.values).toHaveLength(1 + findings.length);
    const [first] = plan.links;
    expect(first).toMatchObject({
      at: { row: (table?.at.row ?? 0) + 1, column: 4 },
      sheet: '台账',
      target: { top: 6, left: 7, bottom: 6, right: 7 },
    });
    expect(plan.links).toHaveLength(findings.length);
  });

  it('is printed across, with the heading of the table on every page', () => {
    const plan = report(findings);
    const head = rowsOf(plan)[0]?.at.row;
    expect(plan.print).toMatchObject({ orientation: 'landscape', titleRows: { from: head, to: head } });
    expect(plan.frozenRows).toBe((head ?? 0) + 1);
  });

  it('names the sheet beside the cell where there are several ledgers', () => {
    const [table] = rowsOf(report(findings, { sheets: ['台账', '二月'] }));
    expect(table?.values[1]?.[4]).toBe('report.place["台账","H7"]');
  });

  it('lists a finding about the sheet without number and unit', () => {
    const [table] = rowsOf(report([finding(2, 'due-missing', 'warning', { item: null })]));
    expect(table?.values[1]?.slice(1, 4)).toEqual([null, 'report.ofSheet', null]);
  });

  it('is a pleasure to see when nothing was found', () => {
    const plan = report([]);
    expect(plan.blocks.flatMap(({ values }) => values.flat())).toContain('report.none[30]');
    expect(rowsOf(plan)[0]?.values).toHaveLength(1);
  });

  it('lists at its end what was left as it is, with reason and day, and does not count it', () => {
    const [one, two] = [finding(9, 'overdue', 'warning', { days: 1 }), finding(10, 'due-missing', 'error')];
    const waived = [
      { finding: one, waiver: { ...waivedBy(one, 'cell'), reason: '已报领导', on: AS_OF } },
      { finding: two, waiver: { ...waivedBy(two, 'cell'), reason: '', on: AS_OF } },
    ];
    const plan = report(findings, { waived });
    const [, table] = rowsOf(plan);
    const last = table?.values.slice(1).map((row) => JSON.stringify(row[6]));
    expect(last?.[0]).toContain('report.noReason');
    expect(last?.[1]).toContain('已报领导');
    expect(plan.blocks.flatMap(({ values }) => values.flat())).toContain('report.waived[2]');
  });

  it('leaves the lightest out when the list is longer than anyone reads, and says so', () => {
    const many = Array.from({ length: LONGEST_LIST + 7 }, (_, index) =>
      finding(index + 4, 'due-missing', 'warning'),
    );
    const plan = report(many);
    expect(rowsOf(plan)[0]?.values).toHaveLength(1 + LONGEST_LIST);
    expect(plan.blocks.flatMap(({ values }) => values.flat())).toContain(
      `report.listCut[${String(LONGEST_LIST)},${String(LONGEST_LIST + 7)}]`,
    );
    expect(plan.links.length).toBeLessThanOrEqual(1000);
  });
});
