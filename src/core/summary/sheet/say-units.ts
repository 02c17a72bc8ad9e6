import { quote } from '../quote.ts';
import type { SummaryWords } from '../summary-words.ts';

/** More units than this are not all named in a sentence. */
const MOST_UNITS_NAMED = 5;

/** Units in a sentence: 市卫健委、市住建局; more than five: …等8个单位. `''` reads as not stated. */
export function sayUnits(units: readonly string[], words: SummaryWords): string {
  const named = firstNamed(units, words);
  return units.length > MOST_UNITS_NAMED
    ? words('summary.unitsMore', { units: named, count: units.length })
    : words('summary.units', { units: named });
}

/** Persons in a sentence: as units, …等8人. */
export function sayPersons(persons: readonly string[], words: SummaryWords): string {
  const named = firstNamed(persons, words);
  return persons.length > MOST_UNITS_NAMED
    ? words('summary.personsMore', { persons: named, count: persons.length })
    : named;
}

const firstNamed = (names: readonly string[], words: SummaryWords): string =>
  names
    .slice(0, MOST_UNITS_NAMED)
    .map((name) => (name === '' ? words('summary.notStated') : quote(name)))
    .join(words('summary.comma'));
