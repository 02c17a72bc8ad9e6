/** Of one formula's OR, with some room for what stands beside them. */
const MOST_TOGETHER = 200;

/** As many together as one formula has room for. @param takes characters of a formula, as is `room` */
export function wordChunks<Told>(all: readonly Told[], takes: (one: Told) => number, room: number): Told[][] {
  const chunks: Told[][] = [];
  let left = 0;
  for (const one of all) {
    const length = takes(one);
    const last = chunks.at(-1);
    if (last === undefined || length > left || last.length >= MOST_TOGETHER) {
      chunks.push([one]);
      left = room - length;
    } else {
      last.push(one);
      left -= length;
    }
  }
  return chunks;
}
