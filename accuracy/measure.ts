import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deadlinesPart } from './parts/deadlines.ts';
import { governmentPart } from './parts/government.ts';
import { headersPart } from './parts/headers.ts';
import { ledgersPart } from './parts/ledgers.ts';
import { ownersPart } from './parts/owners.ts';
import { statusesPart } from './parts/statuses.ts';
import { share, type Part, type Score } from './score.ts';

const PARTS: readonly Part[] = [
  headersPart,
  deadlinesPart,
  ownersPart,
  statusesPart,
  governmentPart,
  ledgersPart,
];

export interface Measured {
  readonly scores: readonly Score[];
  readonly notMeasured: readonly string[];
}

/** Every part's scores on the labelled data. */
export async function measureAll(): Promise<Measured> {
  const scores: Score[] = [];
  const notMeasured: string[] = [];
  for (const part of PARTS) {
    const measured = await part.measure();
    scores.push(...measured.scores);
    notMeasured.push(...measured.notMeasured);
  }
  return { scores, notMeasured };
}

const FLOORS = join(import.meta.dirname, 'floors.json');

/** The share of right answers, by the name of the score, that was reached once. */
export type Floors = Readonly<Record<string, number>>;

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors;
}

/** Floors only rise. */
export function raiseFloors(scores: readonly Score[], floors: Floors): Floors {
  const raised = { ...floors };
  for (const score of scores) {
    const reached = Math.floor(share(score) * 10_000) / 10_000;
    raised[score.name] = Math.max(reached, floors[score.name] ?? 0);
  }
  writeFileSync(FLOORS, `${JSON.stringify(raised, null, 2)}\n`);
  return raised;
}

export const isUnderFloor = (score: Score, floors: Floors): boolean =>
  share(score) < (floors[score.name] ?? 1);
