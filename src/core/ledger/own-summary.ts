import { fold } from '../wording/fold.ts';

/** The titles of our own sheets (weekly summary, check report) in every language, as `fold` gives them: never a ledger. */
const OWN_TITLE =
  /^(?:督办|列管追踪)周报\s*\(\d{4}年(?:第\d+周|\d+月\d+日至[^()]*)\)|^weekly follow-up summary\b|^(?:督办台账体检|列管追踪表健检)报告$|^ledger check report$/;

/** The line that says what a summary of ours was made from, which stays when a clerk words the title anew. */
const OWN_SOURCE = /^(?:数据|资料)来源:工作表[“「]|^source: sheet “/;

/** Whether a text above a table is the title of a sheet that we wrote, or the line of its source. */
export function isOwnSummary(text: string): boolean {
  const folded = fold(text).trim();
  return OWN_TITLE.test(folded) || OWN_SOURCE.test(folded);
}
