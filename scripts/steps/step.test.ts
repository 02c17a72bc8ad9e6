import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runStep, type Step } from './step.ts';

let home = '';
const before = process.cwd();

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ledger-step-'));
  process.chdir(home);
});

afterEach(() => {
  process.chdir(before);
  rmSync(home, { recursive: true });
});

const step = (program: string, more: Partial<Step> = {}): Step => ({
  name: 'probe',
  minutes: 1,
  program: '-e',
  args: [program],
  ...more,
});

/** A program that leaves a report of Jest's form behind. */
function writing(report: string): string {
  const counts = {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  };
  return `require('fs').writeFileSync(${JSON.stringify(report)}, ${JSON.stringify(JSON.stringify(counts))})`;
}

describe('a step of the test run', () => {
  it('finds the folder of its report made, as on a fresh clone, and counts what the report says', async () => {
    const report = '.artifacts/jest/probe.json';
    expect(await runStep(step(writing(report), { report }))).toMatchObject({
      passed: 3,
      failed: 0,
      skipped: 1,
    });
  });

  it('fails when the program does, and keeps what it printed', async () => {
    const result = await runStep(step("console.log('said'); process.exit(3)"));
    expect(result).toMatchObject({ passed: 0, failed: 1 });
    expect(readFileSync(result.log, 'utf8')).toBe('said\n');
  });

  it('fails when the report of an earlier run is all there is', async () => {
    const report = '.artifacts/jest/probe.json';
    await runStep(step(writing(report), { report }));
    expect(await runStep(step('process.exit(1)', { report }))).toMatchObject({ passed: 0, failed: 1 });
  });
});
