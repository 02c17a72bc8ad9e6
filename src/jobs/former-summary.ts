import { readNextSteps } from '../core/summary/annex/read-next-steps.ts';
import { summariesOfWeek } from '../core/summary/annex/summaries-of-week.ts';
import type { FormerSummary } from '../core/summary/former-summary.ts';
import type { SummaryLayout } from '../core/summary/sheet/head-section.ts';
import type { Week } from '../core/summary/weekly-summary.ts';
import type { SheetPlace, WorkbookSurvey } from '../core/workbook-port.ts';
import type { JobContext } from './job.ts';
import { readWhole } from './read-last-summary.ts';

/** Before the new one is written: `nextSteps` goes over into it, whether the former one can go or not. */
export type SummaryToReplace =
  | { readonly kind: 'replaceable'; readonly sheet: string; readonly nextSteps: string }
  | Extract<FormerSummary, { kind: 'kept' }>;

/**
 * The summary of this week that stands already, about the same ledgers; `null`: none. What the clerk has written is never
 * lost with it: a protected sheet may be the one that was signed, and one whose space 下步要求 is not found keeps its words.
 * Costs a round trip where the sheet is longer than its head.
 */
export async function summaryToReplace(
  { port, signal }: JobContext,
  survey: WorkbookSurvey,
  wanted: { readonly week: Week; readonly layout: SummaryLayout; readonly ledgers: readonly string[] },
): Promise<SummaryToReplace | null> {
  const { week, layout, ledgers } = wanted;
  const [found] = summariesOfWeek(survey, week, layout, ledgers);
  if (found === undefined) return null;
  const { sheet, head } = found;
  if (head.protected) return { kind: 'kept', sheet, why: 'protected' };
  // The page for leaders has no such space.
  if (layout === 'one-page') return { kind: 'replaceable', sheet, nextSteps: '' };
  const nextSteps = readNextSteps(await readWhole(port, found, signal === undefined ? {} : { signal }));
  return nextSteps === null
    ? { kind: 'kept', sheet, why: 'no-next-steps' }
    : { kind: 'replaceable', sheet, nextSteps };
}

/** After it was written. */
export function formerSummary(former: SummaryToReplace | null, place: SheetPlace): FormerSummary | null {
  if (former === null || former.kind === 'kept') return former;
  const { sheet, nextSteps } = former;
  switch (place.kind) {
    case 'replaced':
      return { kind: 'replaced', sheet, carried: nextSteps !== '' };
    case 'beside':
      return place.by === null
        ? { kind: 'kept', sheet, why: 'unsure' }
        : { kind: 'kept', sheet, why: 'referred-to', by: place.by };
    case 'new':
      return null;
  }
}
