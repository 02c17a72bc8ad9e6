import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where test runs gather the members that the stand-in lacks; set by `missing-reporter.js`. */
export const MISSING_FILE_VARIABLE = 'OFFICEJS_MISSING_FILE';

/** Notes an unknown member for the list at the end of the test run. */
export function noteMissing(member: string): void {
  const file = process.env[MISSING_FILE_VARIABLE];
  if (file === undefined || file === '') return;
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${member.split('\n')[0] ?? ''}\n`);
}
