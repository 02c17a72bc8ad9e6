import type { Ledger } from '../ledger/ledger.ts';
import type { SheetPlan } from '../sheet-plan/sheet-plan.ts';
import type { Language } from '../words.ts';
import type { SummaryWords } from './summary-words.ts';
import type { WeeklySummary } from './weekly-summary.ts';

/** The weekly summary as a sheet that a director would accept. */
export function planSummarySheet(
  summary: WeeklySummary,
  ledgers: readonly Ledger[],
  words: SummaryWords,
  language: Language,
): SheetPlan {
  return {
    name: words('summary.sheetName'),
    blocks: [],
    regions: [],
    merges: [],
    links: [],
    columnWidths: [],
    rowHeights: [],
    frozenRows: 0,
    showGridlines: false,
    charts: [],
    print: {
      orientation: 'portrait',
      margins: { top: 25, right: 20, bottom: 20, left: 25 },
      titleRows: null,
      centerFooter: '— &P —',
    },
  };
}
