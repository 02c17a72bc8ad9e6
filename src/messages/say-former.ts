import type { FormerSummary } from '../core/summary/former-summary.ts';
import type { Words } from '../core/words.ts';

export type FormerKey = `summarising.former.${'replaced' | 'carried' | KeptWhy}`;
type KeptWhy = Extract<FormerSummary, { kind: 'kept' }>['why'];

/** What became of the summary that was to be replaced. */
export function sayFormer(say: Words<FormerKey>, former: FormerSummary): string {
  const { sheet } = former;
  if (former.kind === 'replaced') {
    return say(`summarising.former.${former.carried ? 'carried' : 'replaced'}`, { sheet });
  }
  return say(
    `summarising.former.${former.why}`,
    former.why === 'referred-to' ? { sheet, by: former.by } : { sheet },
  );
}
