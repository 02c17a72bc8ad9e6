/**
 * Pairs of texts that are nearly the same, in time that grows with their number rather than with its square:
 * texts are compared only where they share one of their rare pairs of characters (prefix filtering, as in
 * Chaudhuri, Ganti, Kaushik: A Primitive Operator for Similarity Joins), and each with a few at most.
 */

/** Shared pairs of characters over all of them (Jaccard): as much alike as this is nearly the same. */
const ALIKE = 2 / 3;
/** Shorter texts are alike by chance. */
export const SHORTEST_NEAR = 8;
/** One text is compared with so many others at most. */
const MOST_COMPARED = 40;

const TEXTS_A_TURN = 500;

/**
 * For each text alike to an earlier one: the places of the two. Texts that are the same to the letter count as alike
 * once. `null` now and then, so that who has to can pause.
 */
export function* nearTexts(
  texts: readonly string[],
): Generator<readonly [earlier: number, later: number] | null> {
  const pairs: number[][] = [];
  const frequency = new Map<number, number>();
  for (const text of texts) {
    const own = pairsOf(text);
    pairs.push(own);
    for (const pair of own) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
    if (pairs.length % TEXTS_A_TURN === 0) yield null;
  }
  const rarest = (a: number, b: number) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || a - b;
  const holders = new Map<number, number[]>();
  for (const [place, own] of pairs.entries()) {
    if (place % TEXTS_A_TURN === TEXTS_A_TURN - 1) yield null;
    const prefix = [...own].sort(rarest).slice(0, own.length - Math.ceil(ALIKE * own.length) + 1);
    const found = earlierOne(own, prefix);
    if (found !== null) yield [found, place];
    for (const pair of prefix) {
      const places = holders.get(pair);
      if (places === undefined) holders.set(pair, [place]);
      else places.push(place);
    }
  }

  function earlierOne(own: readonly number[], prefix: readonly number[]): number | null {
    const compared = new Set<number>();
    const mine = new Set(own);
    for (const pair of prefix) {
      for (const candidate of holders.get(pair)?.slice(-MOST_COMPARED) ?? []) {
        if (compared.has(candidate)) continue;
        compared.add(candidate);
        if (likeness(mine, pairs[candidate] ?? []) >= ALIKE) return candidate;
        if (compared.size >= MOST_COMPARED) return null;
      }
    }
    return null;
  }
}

/** The distinct pairs of neighbouring characters, each as one number. */
function pairsOf(text: string): number[] {
  const pairs = new Set<number>();
  for (let place = 0; place + 1 < text.length; place += 1) {
    pairs.add(text.charCodeAt(place) * 65_536 + text.charCodeAt(place + 1));
  }
  return [...pairs];
}

function likeness(mine: ReadonlySet<number>, others: readonly number[]): number {
  let shared = 0;
  for (const pair of others) if (mine.has(pair)) shared += 1;
  const all = mine.size + others.length - shared;
  return all === 0 ? 0 : shared / all;
}
