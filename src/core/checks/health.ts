import type { FollowUpItem } from '../ledger/ledger.ts';
import type { Finding } from './finding.ts';

export interface Health {
  readonly items: number;
  /** Items of which no error and no warning was found. */
  readonly sound: number;
}

/** The share of sound items. What is only to note, what stands waived and what is about the sheet does not count. */
export function healthOf(items: number, findings: readonly Finding[]): Health {
  const ailing = new Set<FollowUpItem>();
  for (const { item, severity } of findings) if (item !== null && severity !== 'info') ailing.add(item);
  return { items, sound: items - ailing.size };
}

/** In whole per cent, cut off: only a ledger without a fault has 100. 0 items have 100, too. */
export function healthPercent({ items, sound }: Health): number {
  return items === 0 ? 100 : Math.floor((100 * sound) / items);
}
