import type { WordReading } from './word-readings.ts';

/** Of one formula's OR, with some room for what stands beside them. */
const MOST_TOGETHER = 200;

/** About what a reading takes in a formula beside its words. */
const BESIDE_WORDS = 70;

/** As many readings together as one formula has room for. @param most characters of a formula */
export function wordChunks(readings: readonly WordReading[], most: number): WordReading[][] {
  const chunks: WordReading[][] = [];
  let room = 0;
  for (const reading of readings) {
    const takes = reading.wording.length + BESIDE_WORDS * reading.nodes.length;
    const last = chunks.at(-1);
    if (last === undefined || takes > room || last.length >= MOST_TOGETHER) {
      chunks.push([reading]);
      room = most - takes;
    } else {
      last.push(reading);
      room -= takes;
    }
  }
  return chunks;
}
