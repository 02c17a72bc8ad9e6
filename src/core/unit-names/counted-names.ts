import type { Roster } from '../roster/roster.ts';
import { foldTight } from '../wording/fold.ts';

/** Under which name a unit is counted. */
export interface CountedNames {
  /** The name that a written one is counted under; itself where nobody says otherwise. */
  of(written: string): string;
}

/**
 * What the user said comes first, then the office's roster. Both are followed to the end: where 卫健局 counts as
 * 区卫健局, and the roster knows that as 区卫生健康局, both are counted there.
 * @param aliases as written -> the name counted under
 */
export function countedNames(aliases: ReadonlyMap<string, string>, roster: Roster | null): CountedNames {
  const folded = new Map([...aliases].map(([written, name]) => [foldTight(written), name]));
  const said = (name: string) => aliases.get(name) ?? folded.get(foldTight(name));
  const known = new Map<string, string>();
  const follow = (written: string): string => {
    const seen = new Set<string>();
    const named: string[] = [];
    for (let name = written; ;) {
      if (seen.has(name)) return inCircle(named, name);
      seen.add(name);
      const own = said(name);
      const next = own === undefined || own === name ? roster?.find(name)?.name : own;
      if (next === undefined || next === name) return own ?? name;
      if (own !== undefined && own !== name) named.push(own);
      name = next;
    }
  };
  return {
    of: (written) => {
      if (written === '' || (aliases.size === 0 && roster === null)) return written;
      let name = known.get(written);
      if (name === undefined) {
        name = follow(written);
        known.set(written, name);
      }
      return name;
    },
  };
}

/** Names that lead to each other: one of those the user gave, the same from wherever it was asked. */
function inCircle(named: readonly string[], fallback: string): string {
  return named.length === 0 ? fallback : named.reduce((first, name) => (name < first ? name : first));
}
