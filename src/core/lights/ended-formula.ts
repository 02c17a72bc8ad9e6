import { readDeadline } from '../deadlines/read-deadline.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readStatus } from '../status/read-status.ts';
import type { Status } from '../status/status.ts';
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

/** Deadlines without an end, as a user may write one tomorrow. */
const USUAL_ENDLESS = ['长期坚持', '长期', '持续推进', '長期堅持', '長期'];

/** Of a ledger's own wordings, so many at most (an office has a dozen). */
const MOST_OWN = 80;

/** Longer is a sentence about progress, not a state. */
const LONGEST_STATE = 40;

/** What takes an item out of what is still to be done. */
export type End = 'closed' | 'ongoing' | 'suspended';

/** The wordings of status cells by what they say: what this ledger writes, and what one may write tomorrow. */
export interface EndWordings {
  readonly own: Readonly<Record<End, readonly string[]>>;
  readonly usual: Readonly<Record<End, readonly string[]>>;
}

/** The wordings that end an item in this ledger: its own, and the usual ones that mean nothing else in it. */
export function endWordings(ledger: Ledger): EndWordings {
  const own: Record<End, string[]> = { closed: [], ongoing: [], suspended: [] };
  const usual: Record<End, string[]> = { closed: [], ongoing: [], suspended: [] };
  const seen = new Set<string>();
  let kept = 0;
  for (const { status, statusText } of ledger.items) {
    if (seen.has(statusText)) continue;
    seen.add(statusText);
    if (statusText === '' || statusText.length > LONGEST_STATE || !isEnd(status)) continue;
    if (kept < MOST_OWN) own[status].push(statusText);
    kept += 1;
  }
  for (const wording of USUAL_ENDS) {
    const status = readStatus(wording);
    // What this ledger writes means what it means there.
    if (isEnd(status) && !seen.has(wording)) usual[status].push(wording);
  }
  return { own, usual };
}

const isEnd = (status: Status): status is End =>
  status === 'closed' || status === 'ongoing' || status === 'suspended';

/** The wordings of deadlines without an end: this ledger's own, and the usual ones. */
export function endlessWordings(ledger: Ledger): readonly string[] {
  const own = new Set<string>();
  for (const { deadline } of ledger.items) {
    if (deadline.kind === 'open-ended' && deadline.reason.key !== 'ditto' && own.size < MOST_OWN) {
      own.add(deadline.text);
    }
  }
  for (const wording of USUAL_ENDLESS) {
    if (readDeadline(wording, { day: null }).kind === 'open-ended') own.add(wording);
  }
  return [...own];
}

export interface EndCells {
  /** Addresses as in a formula, `null` where the ledger has no such column. */
  readonly status: string | null;
  readonly done: string | null;
  readonly share: string | null;
}

/**
 * The terms any of which says that an item is at one of these ends, the surest first: formulas may have room for the
 * first of them alone. None where the ledger has no column that could say so.
 */
export function endTerms(ends: readonly End[], cells: EndCells, { own, usual }: EndWordings): string[] {
  const { status, done, share } = cells;
  const closed = ends.includes('closed');
  if (status !== null) {
    const wordings = [...ends.flatMap((end) => own[end]), ...ends.flatMap((end) => usual[end])];
    const byDay = closed && done !== null ? [`AND(TRIM(${status})="",TRIM(${done})<>"")`] : [];
    return [...byDay, ...wordings.map((wording) => saysFormula(status, wording))];
  }
  if (!closed) return [];
  return [
    ...(done === null ? [] : [`TRIM(${done})<>""`]),
    ...(share === null ? [] : [`AND(ISNUMBER(${share}),${share}>=1)`, `TRIM(${share})="100%"`]),
  ];
}
