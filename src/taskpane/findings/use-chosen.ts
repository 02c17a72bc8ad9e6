import { useMemo, useState } from 'react';
import type { Finding } from '../../core/checks/finding.ts';
import type { FindingGroup } from './group-findings.ts';
import { keyOf } from './list-lines.ts';

export interface Chosen {
  /** Position among all findings shown, -1 for none. */
  readonly active: number;
  readonly finding: Finding | null;
  readonly choose: (index: number) => void;
}

/** Which finding is chosen. After another check the same one stays chosen; where it is gone, whatever took its place. */
export function useChosen(groups: readonly FindingGroup[]): Chosen {
  const [place, setPlace] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const findings = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const places = useMemo(
    () => new Map(findings.map((finding, index) => [keyOf(finding), index])),
    [findings],
  );
  const active = place === null ? -1 : (places.get(place.key) ?? Math.min(place.index, findings.length - 1));
  return {
    active,
    finding: findings[active] ?? null,
    choose: (index) => {
      const finding = findings[index];
      if (finding !== undefined) setPlace({ key: keyOf(finding), index });
    },
  };
}
