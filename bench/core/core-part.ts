import { ms, type Part } from '../part.ts';
import { runChild } from '../run-child.ts';
import type { CoreSpeed } from './core-speed.ts';

const SIZES = [1000, 10_000, 100_000];
/** The rules' whole work against `JSON.parse` of the same sheet, at the largest size; the aim is 1. */
const AT_MOST = 2;
/** A busy machine only ever adds: past the limit it is measured again, and the best run counts. */
const TRIES = 5;

/** How long the trade's rules take. */
export const corePart: Part = {
  name: 'core',
  async measure() {
    const speeds: CoreSpeed[] = [];
    for (const size of SIZES) {
      speeds.push(await bestOf(size));
    }
    return {
      tables: [
        {
          title: 'The rules, in ms, beside JSON.parse of the whole sheet (14 columns)',
          head: ['rows', 'JSON.parse', 'locate', 'read', 'check', 'lights', 'summary', 'all / parse', 'cold'],
          rows: speeds.map((speed) => [
            String(speed.items),
            ms(speed.parse),
            ms(speed.locate),
            ms(speed.read),
            ms(speed.check),
            ms(speed.lights),
            ms(speed.summary),
            speed.ratio.toFixed(2),
            ms(speed.first),
          ]),
        },
      ],
      budgets: speeds
        .filter(({ items }) => items === Math.max(...SIZES))
        .map(({ items, ratio }) => ({
          what: `rules over ${String(items)} rows / JSON.parse`,
          measured: ratio,
          limit: AT_MOST,
        })),
    };
  },
};

async function bestOf(size: number): Promise<CoreSpeed> {
  const measure = () => runChild<CoreSpeed>('bench/core/core-speed.ts', String(size));
  let best = await measure();
  for (let tries = 1; tries < TRIES && best.ratio > AT_MOST; tries += 1) {
    const next = await measure();
    if (next.ratio < best.ratio) best = next;
  }
  return best;
}
