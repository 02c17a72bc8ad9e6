import type { DayNumber } from '../../calendar/day-number.ts';
import { isSummaryName, weekInName } from './annex-words.ts';

/** The last summary is among so many, also where two ledgers have one each and one sheet was copied. */
const MOST_NAMED = 3;
/** However often a week's summary was made, the week before it is looked at, too. */
const MOST_A_WEEK = 2;
const MOST_RENAMED = 2;
const DAYS_A_WEEK = 7;

/**
 * The sheets that may be the last weekly summary before a day, by their names alone: the latest weeks first, of equal
 * ones the later sheet; then, from the end, names that tell of a summary and not of its week.
 */
export function likelySummaries(names: readonly string[], before: DayNumber): readonly string[] {
  const likely = names.filter(isSummaryName).reverse();
  const dated: { name: string; from: DayNumber }[] = [];
  const renamed: string[] = [];
  for (const name of likely) {
    const week = weekInName(name);
    if (week === null) renamed.push(name);
    // An office's own week may begin some days before or after the Monday of the week that names it.
    else if (week.from < before) dated.push({ name, from: week.from });
  }
  dated.sort((one, other) => other.from - one.from);
  const few = dated.filter(
    ({ from }, place) => dated.slice(0, place).filter((one) => one.from === from).length < MOST_A_WEEK,
  );
  return [...few.slice(0, MOST_NAMED).map(({ name }) => name), ...renamed.slice(0, MOST_RENAMED)];
}

/** However often this week's summary was made, the one without a number is among so many. */
const MOST_OF_WEEK = 4;

/**
 * The sheets that may be a summary of the week that holds or begins near a day, by their names: those without a number
 * of ours (` (2)`) first; then, from the end, names that tell of a summary and not of its week.
 */
export function likelySummariesOf(names: readonly string[], monday: DayNumber): readonly string[] {
  const likely = names.filter(isSummaryName);
  const near = likely.filter((name) => {
    const from = weekInName(name)?.from;
    return from !== undefined && Math.abs(from - monday) < DAYS_A_WEEK;
  });
  near.sort((one, other) => one.length - other.length);
  const renamed = likely.filter((name) => weekInName(name) === null).reverse();
  return [...near.slice(0, MOST_OF_WEEK), ...renamed.slice(0, MOST_RENAMED)];
}

/** Beyond so many, sheets by any name are rather further ledgers. */
const MOST_NAMED_OTHERWISE = 3;

/**
 * The sheets that may be a last summary under a name that summaries do not have (终稿), from the end, where ours stand.
 * None where a name tells of the very week before.
 */
export function renamedSummaries(names: readonly string[], before: DayNumber): readonly string[] {
  const hasLastWeek = names.some((name) => {
    const from = isSummaryName(name) ? (weekInName(name)?.from ?? null) : null;
    return from !== null && from < before && from >= before - DAYS_A_WEEK;
  });
  if (hasLastWeek) return [];
  return names
    .filter((name) => !isSummaryName(name))
    .reverse()
    .slice(0, MOST_NAMED_OTHERWISE);
}
