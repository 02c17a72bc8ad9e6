/**
 * A child of the benchmark: how long the search for nearly equal items takes in a ledger of `argv[2]` items of which
 * many are alike (`argv[3]`: how), or (`argv[4]`: `turns`) how long all checks hold who runs them in turns.
 */
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../src/core/checks/check-settings.ts';
import { itemNearlyTwice } from '../../src/core/checks/identity/item-nearly-twice.ts';
import { inspectInTurns } from '../../src/core/checks/inspect.ts';
import { addDays } from '../../src/core/calendar/civil-day.ts';
import { ALIKE_KINDS, alikeLedger } from './alike-ledger.ts';

/** The search, in ms: the best of some rounds, as other programs only ever add; the engine knows it already. */
export interface NearSpeed {
  readonly ms: number;
  readonly found: number;
}

/** All checks in turns, in ms; what the engine has to compile is in the first round. */
export interface TurnSpeed {
  readonly longest: number;
  readonly all: number;
}

const AS_OF = 44_900 as DayNumber;
/** A long ledger takes long enough to be measured once. */
const LONG = 50_000;
const FEW = 10_000;

const items = Number(process.argv[2]);
const kind = ALIKE_KINDS.find((each) => each === process.argv[3]) ?? 'templates';
console.log(JSON.stringify(process.argv[4] === 'turns' ? turns() : near()));

function turns(): TurnSpeed {
  const rounds = [turnsOf(), turnsOf()];
  return {
    longest: Math.min(...rounds.map(({ longest }) => longest)),
    all: Math.min(...rounds.map(({ all }) => all)),
  };
}

function turnsOf(): TurnSpeed {
  const inspection = inspectInTurns(alikeLedger(kind, items), { asOf: AS_OF, dueSoonDays: 7 });
  let [longest, sum] = [0, 0];
  for (let done = false; !done;) {
    const took = clock();
    done = inspection.next().done === true;
    const ms = took();
    longest = Math.max(longest, ms);
    sum += ms;
  }
  return { longest, all: sum };
}

function near(): NearSpeed {
  // What the engine has to compile is in neither size's time.
  searchOf(FEW);
  let [ms, found] = [Infinity, 0];
  for (let round = 0; round < (items < LONG ? 3 : 1); round += 1) {
    const searched = searchOf(items);
    ms = Math.min(ms, searched.ms);
    found = searched.found;
  }
  return { ms, found };
}

function searchOf(size: number): NearSpeed {
  const context = {
    asOf: AS_OF,
    soonUntil: addDays(AS_OF, 7),
    thresholds: DEFAULT_CHECK_SETTINGS.thresholds,
  };
  const ledger = alikeLedger(kind, size);
  // What making the ledger left behind is not the search's to clear away.
  globalThis.gc?.();
  const took = clock();
  let found = 0;
  for (const problem of itemNearlyTwice.search(ledger, context)) if (problem !== null) found += 1;
  return { ms: took(), found };
}

/**
 * What has passed since, in ms: the clock on the wall counts what other programs take, processor time what the
 * engine's own helpers take beside us; the truth is below both.
 */
function clock(): () => number {
  const [wall, processor] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.now() - wall, (user + system) / 1000);
  };
}
