import type { Ledger } from '../ledger/ledger.ts';
import { saysFormula } from './formula-text.ts';

/**
 * States that end an item, as a user may write one tomorrow. Excel forbids lists in conditional formats,
 * so they are compared one by one; OR takes 255 of them.
 */
const USUAL_ENDS = (
  '已办结 办结 已完成 完成 已销号 销号 已落实 已整改 整改完成 完成整改 结案 已结案 √ ✓ ✔ 是 100% 长期坚持 长期 ' +
  '持续推进 常态化推进 暂缓 终止 取消 合并 移交 不予办理 解除列管 持續列管 併案 已辦結 辦結 已結案 長期堅持 暫緩 ' +
  'Closed Done Completed Complete Finished Ongoing Cancelled Canceled Suspended'
).split(' ');

/** Of a ledger's own wordings, so many at most (an office has a dozen). */
const MOST_OWN = 80;

/** Longer is a sentence about progress, not a state. */
const LONGEST_STATE = 40;

/** The wordings that end an item in this ledger: the usual ones, and its own. */
export function endedWordings(ledger: Ledger): string[] {
  const own = new Set<string>();
  const seen = new Set<string>();
  for (const { status, statusText } of ledger.items) {
    if (seen.has(statusText)) continue;
    seen.add(statusText);
    if (statusText === '' || statusText.length > LONGEST_STATE) continue;
    if (status !== 'closed' && status !== 'ongoing' && status !== 'suspended') continue;
    if (own.size < MOST_OWN) own.add(statusText);
  }
  // Its own first: they are in use.
  return [...new Set([...own, ...USUAL_ENDS])];
}

export interface EndedCells {
  /** Addresses as in a formula, `null` where the ledger has no such column. */
  readonly status: string | null;
  readonly done: string | null;
  readonly share: string | null;
}

/** The terms any of which ends an item; empty when the ledger has no column that could. */
export function endedTerms(cells: EndedCells, wordings: readonly string[]): string[] {
  const terms: string[] = [];
  if (cells.status !== null) {
    if (cells.done !== null) terms.push(`AND(TRIM(${cells.status})="",TRIM(${cells.done})<>"")`);
    for (const wording of wordings) terms.push(saysFormula(cells.status, wording));
    return terms;
  }
  if (cells.done !== null) terms.push(`TRIM(${cells.done})<>""`);
  if (cells.share !== null) {
    terms.push(`AND(ISNUMBER(${cells.share}),${cells.share}>=1)`, `TRIM(${cells.share})="100%"`);
  }
  return terms;
}
