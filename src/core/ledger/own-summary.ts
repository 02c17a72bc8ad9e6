import { fold } from '../wording/fold.ts';

/** The titles of our own weekly summary in every language, as `fold` gives them: never taken for a ledger. */
const OWN_TITLE = /^(?:督办|列管追踪)周报\s*\(\d{4}年第\d+周\)|^weekly follow-up summary\b/;

export function isOwnSummary(text: string): boolean {
  return OWN_TITLE.test(fold(text).trim());
}
