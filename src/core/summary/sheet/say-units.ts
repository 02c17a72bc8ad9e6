import { quote } from '../quote.ts';
import type { SummaryWords } from '../summary-words.ts';

/** More units than this are not all named in a sentence. */
const MOST_UNITS_NAMED = 5;

/** Units in a sentence: 市卫健委、市住建局; more than five: …等8个单位. `''` reads as not stated. */
export function sayUnits(units: readonly string[], words: SummaryWords): string {
  const named = units
    .slice(0, MOST_UNITS_NAMED)
    .map((unit) => (unit === '' ? words('summary.notStated') : quote(unit)))
    .join(words('summary.comma'));
  return units.length > MOST_UNITS_NAMED
    ? words('summary.unitsMore', { units: named, count: units.length })
    : words('summary.units', { units: named });
}
