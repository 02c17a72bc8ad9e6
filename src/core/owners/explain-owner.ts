import { OWNER_FLAGS, type OwnerFlag } from './owner-cell.ts';
import { readOwnerCell } from './read-owner-cell.ts';

/** One owner cell: who leads, who supports, who is named, and what to mind. */
export interface OwnerExplanation {
  readonly lead: readonly string[];
  readonly co: readonly string[];
  readonly persons: readonly string[];
  readonly flags: readonly OwnerFlag[];
}

/**
 * How an owner cell is read by itself. The first of a list leads (杭州 2020: 列第一位的责任单位为牵头单位), unless
 * the cell calls several leads, or ends its list in 等部门.
 */
export function explainOwner(text: string): OwnerExplanation {
  const { lead, supporting, persons, joint, flags } = readOwnerCell(text);
  const leads = lead.flatMap(spelledOut);
  const leading = joint || leads.length > lead.length ? leads : leads.slice(0, 1);
  const co = [...leads.filter((unit) => !leading.includes(unit)), ...supporting.flatMap(spelledOut)];
  return { lead: leading, co, persons, flags: OWNER_FLAGS.filter((flag) => flags.includes(flag)) };
}

/** 两办 are the two general offices of a committee and its government. */
function spelledOut(unit: string): string[] {
  const level = /^([省市县区]?)两办$/.exec(unit)?.[1];
  return level === undefined ? [unit] : [`${level || '市'}委办`, `${level || '市'}政府办`];
}
