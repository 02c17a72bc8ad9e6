import type { Finding } from '../checks/finding.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';
import { contentOf, itemContent, numberOf, printOf } from './waived-by.ts';
import type { ItemMark, Waiver } from './waiver.ts';

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

export interface SortedFindings {
  /** Those that stand, in their old order. */
  readonly findings: readonly Finding[];
  /** Those that were left as they are, in the same order. */
  readonly waived: readonly WaivedFinding[];
}

/**
 * Which findings were left as they are. `items`: all items of the ledgers checked; asked only where an item has
 * another number than its waiver remembers.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  items: () => Iterable<FollowUpItem>,
): SortedFindings {
  if (waivers.length === 0) return { findings, waived: [] };
  const search = new WaiverSearch(waivers, items);
  const standing: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = search.waiverOf(finding);
    if (waiver === undefined) standing.push(finding);
    else waived.push({ finding, waiver });
  }
  return { findings: standing, waived };
}

class WaiverSearch {
  private readonly ofChecks = new Map<string, Waiver>();
  /** By the item's print, `''` for the sheet's own findings. */
  private readonly ofItems = new Map<string, Waiver[]>();
  private readonly prints = new Map<FollowUpItem, string>();
  private counts: ReadonlyMap<string, number> | null = null;

  constructor(
    waivers: readonly Waiver[],
    private readonly items: () => Iterable<FollowUpItem>,
  ) {
    for (const waiver of waivers) {
      if (waiver.scope === 'check') this.ofChecks.set(waiver.check, waiver);
      else {
        const print = waiver.item?.print ?? '';
        const known = this.ofItems.get(print);
        if (known === undefined) this.ofItems.set(print, [waiver]);
        else known.push(waiver);
      }
    }
  }

  waiverOf(finding: Finding): Waiver | undefined {
    if (this.ofItems.size > 0) {
      const { item } = finding;
      const print = item === null ? '' : this.printOf(item);
      const found = this.ofItems.get(print)?.find((waiver) => this.holds(waiver, finding, print));
      if (found !== undefined) return found;
    }
    return this.ofChecks.get(finding.check);
  }

  private holds(waiver: Waiver, finding: Finding, print: string): boolean {
    const { item } = finding;
    switch (waiver.scope) {
      case 'cell':
        if (waiver.check !== finding.check || waiver.about !== contentOf(finding)) return false;
        return waiver.item === null ? item === null : item !== null && this.isItem(waiver.item, item, print);
      case 'item':
        return item !== null && waiver.about === itemContent(item) && this.isItem(waiver.item, item, print);
      case 'check':
        return false;
    }
  }

  /** Numbers run anew when rows are inserted: an item whose text is the only one of its kind needs none. */
  private isItem(mark: ItemMark, item: FollowUpItem, print: string): boolean {
    return numberOf(item) === mark.number || this.countOf(print) === 1;
  }

  private printOf(item: FollowUpItem): string {
    let print = this.prints.get(item);
    if (print === undefined) {
      print = printOf(item);
      this.prints.set(item, print);
    }
    return print;
  }

  private countOf(print: string): number {
    if (this.counts === null) {
      const counts = new Map<string, number>();
      for (const item of this.items()) {
        const of = printOf(item);
        counts.set(of, (counts.get(of) ?? 0) + 1);
      }
      this.counts = counts;
    }
    return this.counts.get(print) ?? 0;
  }
}
