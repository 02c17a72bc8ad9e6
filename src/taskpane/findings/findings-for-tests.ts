import type { CheckId } from '../../core/checks/check-id.ts';
import type { CheckFamily, Finding, Severity } from '../../core/checks/finding.ts';
import { columnIndex, rowIndex } from '../../core/sheet-grid.ts';
import { itemOf } from '../../core/summary/items-for-tests.ts';

/** A finding at row `row` (counted from 0) of 台账. */
export function findingOf(
  check: CheckId,
  severity: Severity,
  row: number,
  more: {
    readonly unit?: string;
    readonly item?: string;
    readonly days?: number;
    readonly text?: string;
  } = {},
): Finding {
  const { unit = '市卫健委', item = `事项${String(row)}`, days, text } = more;
  const family: CheckFamily = check.startsWith('owner') ? 'owner' : 'deadline';
  return {
    check,
    family,
    severity,
    cell: { sheet: '台账', row: rowIndex(row), column: columnIndex(3) },
    item: itemOf({ item, leadUnit: unit }, row),
    params: { ...(days === undefined ? {} : { days }), ...(text === undefined ? {} : { text }) },
  };
}
