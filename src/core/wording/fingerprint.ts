/**
 * Tells texts apart without keeping them: 53 bits as up to 11 letters and digits, the same on every machine. Not for
 * secrets. White space does not count: a line break more in a cell makes no other item.
 */
export function fingerprint(...texts: readonly string[]): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  const take = (code: number): void => {
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  };
  for (const text of texts) {
    const tight = text.replace(/\s+/g, '');
    for (let at = 0; at < tight.length; at += 1) take(tight.charCodeAt(at));
    // A character that no text has: the end of one text is not the beginning of the next.
    take(0x10000);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
