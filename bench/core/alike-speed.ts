/**
 * A child of the benchmark: how long the search for nearly equal items takes in a ledger of `argv[2]` items of which
 * many are alike (`argv[3]`: how), and how long all checks hold who runs them in turns. Prints `AlikeSpeed` as JSON.
 */
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../src/core/checks/check-settings.ts';
import { itemNearlyTwice } from '../../src/core/checks/identity/item-nearly-twice.ts';
import { inspectInTurns } from '../../src/core/checks/inspect.ts';
import { addDays } from '../../src/core/calendar/civil-day.ts';
import { ALIKE_KINDS, alikeLedger } from './alike-ledger.ts';

/** In milliseconds of processor time; the best of some rounds, as other programs only ever add. */
export interface AlikeSpeed {
  readonly items: number;
  readonly kind: string;
  readonly near: number;
  readonly found: number;
  /** Of all checks, from the first turn of the process on: what the engine has to compile is in it. */
  readonly longestTurn: number;
  readonly all: number;
}

const ROUNDS = 3;
const AS_OF = 44_900 as DayNumber;

const items = Number(process.argv[2]);
const kind = ALIKE_KINDS.find((each) => each === process.argv[3]) ?? 'templates';
let [near, longestTurn, all, found] = [Infinity, Infinity, Infinity, 0];
for (let round = 0; round < ROUNDS; round += 1) {
  const turns = turnsOf();
  longestTurn = Math.min(longestTurn, turns.longest);
  all = Math.min(all, turns.all);
  const search = searched();
  near = Math.min(near, search.ms);
  found = search.found;
}
const speed: AlikeSpeed = { items, kind, near, found, longestTurn, all };
console.log(JSON.stringify(speed));

function turnsOf(): { readonly longest: number; readonly all: number } {
  const inspection = inspectInTurns(alikeLedger(kind, items), { asOf: AS_OF, dueSoonDays: 7 });
  let [longest, sum] = [0, 0];
  for (let done = false; !done;) {
    const started = process.cpuUsage();
    done = inspection.next().done === true;
    const took = since(started);
    longest = Math.max(longest, took);
    sum += took;
  }
  return { longest, all: sum };
}

function searched(): { readonly ms: number; readonly found: number } {
  const ledger = alikeLedger(kind, items);
  const context = {
    asOf: AS_OF,
    soonUntil: addDays(AS_OF, 7),
    thresholds: DEFAULT_CHECK_SETTINGS.thresholds,
  };
  const started = process.cpuUsage();
  let count = 0;
  for (const problem of itemNearlyTwice.search(ledger, context)) if (problem !== null) count += 1;
  return { ms: since(started), found: count };
}

/** Processor time: other programs on the machine take none of it. */
function since(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
