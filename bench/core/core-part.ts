import { ms, type Part } from '../part.ts';
import { runChild } from '../run-child.ts';
import { ALIKE_KINDS, type AlikeKind } from './alike-ledger.ts';
import type { NearSpeed, TurnSpeed } from './alike-speed.ts';
import type { CoreSpeed } from './core-speed.ts';

const SIZES = [1000, 10_000, 100_000];
const [FEW, MANY] = [10_000, 100_000];
/** Whose turns are measured: what is usual, and what is heaviest a row. */
const TURN_KINDS = ['templates', 'long texts'] as const;
/**
 * The rules' work against `JSON.parse` of the same sheet, at the largest size. Reading with owners, deadlines and
 * states (promised: 2, aim 1), lights and summary together (promised: 2, aim 1; the summary looks for
 * the last feedback in the progress texts), all checks there are (promised: 5, aim 2).
 */
const AT_MOST: CoreSpeed['ratios'] = { reading: 1.4, check: 5, jobs: 2 };
const LIMITS = Object.keys(AT_MOST) as (keyof CoreSpeed['ratios'])[];
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
    const near: Near[] = [];
    for (const kind of ALIKE_KINDS) near.push(await nearOf(kind));
    const turns: Turns[] = [];
    for (const kind of TURN_KINDS) turns.push(await turnsOf(kind));
    return {
      tables: [
        {
          title: `Nearly equal items among ${String(FEW)} and ${String(MANY)}, in ms`,
          head: ['texts', 'fewer rows', 'more rows', 'found'],
          rows: near.map(({ kind, few, many }) => [kind, ms(few.ms), ms(many.ms), String(many.found)]),
        },
        {
          title: `All checks in turns over ${String(MANY)} rows, in ms`,
          head: ['texts', 'all', 'longest turn'],
          rows: turns.map(({ kind, speed }) => [kind, ms(speed.all), ms(speed.longest)]),
        },
        {
          title: 'The rules, in ms, beside JSON.parse of the whole sheet (14 columns)',
          head: [
            'rows',
            'JSON.parse',
            'locate',
            'read',
            'check',
            'lights',
            'summary',
            'read / parse',
            'check / parse',
            'cold',
          ],
          rows: speeds.map((speed) => [
            String(speed.items),
            ms(speed.parse),
            ms(speed.locate),
            ms(speed.read),
            ms(speed.check),
            ms(speed.lights),
            ms(speed.summary),
            speed.ratios.reading.toFixed(2),
            speed.ratios.check.toFixed(2),
            ms(speed.first),
          ]),
        },
      ],
      budgets: [
        ...near.map(({ kind, few, many }) => ({
          what: `near twice, ${kind}: ${String(MANY)} rows / ${String(FEW)}`,
          measured: Number((many.ms / few.ms).toFixed(2)),
          limit: NEAR_AT_MOST,
        })),
        ...turns.map(({ kind, speed }) => ({
          what: `all checks, ${kind}, ${String(MANY)} rows: longest turn, ms`,
          measured: Math.round(speed.longest),
          limit: TURN_AT_MOST,
        })),
        ...speeds
          .filter(({ items }) => items === Math.max(...SIZES))
          .flatMap(({ items, ratios }) =>
            LIMITS.map((part) => ({
              what: `${NAMES[part]} over ${String(items)} rows / JSON.parse`,
              measured: Number(ratios[part].toFixed(2)),
              limit: AT_MOST[part],
            })),
          ),
      ],
    };
  },
};

/** Ten times the rows may take so much longer. */
const NEAR_AT_MOST = 12;
/** The pane must not be held up longer, in ms. */
const TURN_AT_MOST = 50;

interface Near {
  readonly kind: AlikeKind;
  readonly few: NearSpeed;
  readonly many: NearSpeed;
}

interface Turns {
  readonly kind: AlikeKind;
  readonly speed: TurnSpeed;
}

const alike = <Speed>(size: number, ...rest: string[]): Promise<Speed> =>
  runChild<Speed>('bench/core/alike-speed.ts', String(size), ...rest);

/** Once more where the limit is passed: the best counts, of each size. */
async function nearOf(kind: AlikeKind): Promise<Near> {
  let [few, many] = [await alike<NearSpeed>(FEW, kind), await alike<NearSpeed>(MANY, kind)];
  for (let tries = 1; tries < TRIES && many.ms / few.ms > NEAR_AT_MOST; tries += 1) {
    few = await alike<NearSpeed>(FEW, kind);
    const next = await alike<NearSpeed>(MANY, kind);
    if (next.ms < many.ms) many = next;
  }
  return { kind, few, many };
}

async function turnsOf(kind: AlikeKind): Promise<Turns> {
  let speed = await alike<TurnSpeed>(MANY, kind, 'turns');
  for (let tries = 1; tries < TRIES && speed.longest > TURN_AT_MOST; tries += 1) {
    const next = await alike<TurnSpeed>(MANY, kind, 'turns');
    if (next.longest < speed.longest) speed = next;
  }
  return { kind, speed };
}

const NAMES: Readonly<Record<keyof CoreSpeed['ratios'], string>> = {
  reading: 'reading',
  check: 'all checks',
  jobs: 'lights and summary',
};

/** How far the worst part is beyond its limit: 1 is just kept. */
const worst = ({ ratios }: CoreSpeed): number =>
  Math.max(...LIMITS.map((part) => ratios[part] / AT_MOST[part]));

async function bestOf(size: number): Promise<CoreSpeed> {
  const measure = () => runChild<CoreSpeed>('bench/core/core-speed.ts', String(size));
  let best = await measure();
  for (let tries = 1; tries < TRIES && worst(best) > 1; tries += 1) {
    const next = await measure();
    if (worst(next) < worst(best)) best = next;
  }
  return best;
}
