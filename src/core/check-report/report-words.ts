import type { Finding, Severity } from '../checks/finding.ts';
import type { SummaryKey } from '../summary/summary-words.ts';
import type { Words } from '../words.ts';

/** The words of the check report (`messages/<language>/report.ts`); what it shares with the summary is said there. */
export type ReportKey =
  | `report.${'sheetName' | 'title' | 'asOf' | 'overview' | 'none' | 'guide' | 'listCut' | 'tip' | 'place'}`
  | `report.${'waived' | 'waivedOn' | 'noReason' | 'ofSheet'}`
  | `report.part.${Severity}`
  | `report.severity.${Severity}`
  | `report.column.${'severity' | 'cell' | 'problem' | 'suggestion' | 'reason'}`;

export type ReportWords = Words<ReportKey | SummaryKey>;

/** A finding in words: what is wrong, and what can be done. */
export type SayOfFinding = (finding: Finding) => { readonly message: string; readonly suggestion: string };
