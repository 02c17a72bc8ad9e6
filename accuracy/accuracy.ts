/**
 * `npm run accuracy`: how much of the labelled data is read as its labels say.
 * Prints a table and each miss on a line of its own; `--json` the same for programs.
 *
 * Ends with 1 where a score is under its floor (`floors.json`). `--raise` writes what was reached as the new
 * floors; they are never lowered.
 */
import { isUnderFloor, measureAll, raiseFloors, readFloors } from './measure.ts';
import { share } from './score.ts';

const measured = await measureAll();
const before = readFloors();
const floors = process.argv.includes('--raise') ? raiseFloors(measured.scores, before) : before;

if (process.argv.includes('--json')) {
  const scores = measured.scores.map((score) => ({
    ...score,
    share: share(score),
    floor: floors[score.name] ?? 1,
  }));
  console.log(JSON.stringify({ scores, notMeasured: measured.notMeasured }));
} else {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8);
  for (const score of measured.scores) {
    const verdict = isUnderFloor(score, floors) ? 'UNDER ITS FLOOR' : '';
    const counted = `${String(score.right).padStart(5)} of ${String(score.of).padStart(5)}`;
    const floor = `floor ${percent(floors[score.name] ?? 1)}`;
    console.log(
      `${score.name.padEnd(26)}${counted}  ${percent(share(score))}  ${floor}  ${verdict}`.trimEnd(),
    );
  }
  for (const { name, misses } of measured.scores) {
    if (misses.length > 0) console.log(`\n${name}`);
    for (const { where, read, truth } of misses) {
      console.log(`  ${where.replaceAll('\n', '⏎')}: read ${read}, truth ${truth}`);
    }
  }
  for (const line of measured.notMeasured) console.log(`\n${line}`);
}
if (measured.scores.some((score) => isUnderFloor(score, floors))) process.exitCode = 1;
