import type { FollowUpItem } from '../../ledger/ledger.ts';
import { fingerprint } from '../../wording/fingerprint.ts';
import { quote } from '../quote.ts';

/** Tells an item by meeting and text as the annex quotes them: a text that is cut there is cut here, too. */
export const printOfItem = ({ meeting, item }: FollowUpItem): string =>
  quotedPrint(quote(meeting), quote(item));

/** The same of texts that are quoted already. */
export const quotedPrint = (meeting: string, item: string): string => fingerprint(meeting, item);
