import { kindOf, type FindingKind } from '../../core/checks/finding-kind.ts';
import type { Finding, Severity } from '../../core/checks/finding.ts';
import type { FollowUpItem } from '../../core/ledger/ledger.ts';
import { foldTight } from '../../core/wording/fold.ts';

/** What the list is narrowed to; `null` and `''`: all. */
export interface Narrowing {
  readonly kind: FindingKind | null;
  readonly severity: Severity | null;
  /** Part of a unit's or person's name, of the item, its meeting or number, or of what the finding quotes. */
  readonly text: string;
}

export interface Narrowed {
  readonly shown: readonly Finding[];
  /** How many there are of each severity, whichever of them is shown. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The findings that are wanted, in their old order. Width, case, script and spaces of the text do not matter. */
export function narrowFindings(findings: readonly Finding[], { kind, severity, text }: Narrowing): Narrowed {
  const wanted = foldTight(text);
  const found = wanted === '' ? null : itemsThatSay(wanted);
  const counts = { error: 0, warning: 0, info: 0 };
  const shown: Finding[] = [];
  for (const finding of findings) {
    if (kind !== null && kindOf(finding) !== kind) continue;
    if (found !== null && !found(finding)) continue;
    counts[finding.severity] += 1;
    if (severity === null || finding.severity === severity) shown.push(finding);
  }
  return { shown, counts };
}

/** An item with several findings is looked through once. */
function itemsThatSay(wanted: string): (finding: Finding) => boolean {
  let last: FollowUpItem | null = null;
  let lastSays = false;
  return ({ item, params: { text = '' } }) => {
    if (item !== last) {
      last = item;
      lastSays = item !== null && foldTight(textsOf(item)).includes(wanted);
    }
    return lastSays || (text !== '' && foldTight(text).includes(wanted));
  };
}

/** Nothing is found across two of them. */
function textsOf({
  leadUnit,
  countedUnits,
  supportingUnits,
  persons,
  item,
  meeting,
  number,
}: FollowUpItem): string {
  return [leadUnit, ...countedUnits, ...supportingUnits, ...persons, item, meeting, number].join('|');
}
