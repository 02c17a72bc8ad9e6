/**
 * `npm test`: everything, from types to what LibreOffice makes of the saved workbooks. Runs every step,
 * also after a failure, prints a line for each and ends with `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { ensureTools } from './tools/install-tools.ts';
import type { FoundTools } from './tools/find-tools.ts';
import { STAGES } from './steps/catalogue.ts';
import { ARTIFACTS, runStep, type Step, type StepResult } from './steps/step.ts';

const SIDE_BY_SIDE = 2;
const LAST_LINES = 60;
const mustRunEverything = process.env['CI'] === 'true';

const say = (line: string): void => {
  console.log(line);
};

async function main(): Promise<number> {
  mkdirSync(ARTIFACTS, { recursive: true });
  const before = treeState();
  const tools = ensureTools(say);
  let passed = 0;
  let failed = 0;
  for (const stage of STAGES) {
    const runnable = stage.filter((step) => missing(step, tools).length === 0);
    for (const step of stage.filter((each) => !runnable.includes(each))) {
      say(
        `${mustRunEverything ? 'FAILED ' : 'NOT RUN'}  ${step.name}: needs ${missing(step, tools).join(', ')}`,
      );
      if (mustRunEverything) failed += 1;
    }
    for (const result of await runSideBySide(runnable)) {
      passed += result.passed;
      failed += result.failed;
    }
  }
  if (!existsSync('../shared/data/ledgers')) {
    say('NOT RUN  the tests on ../shared/data (workbooks that are not part of this project): not here');
  }
  if (before === '') {
    const left = treeState();
    if (left === '') passed += 1;
    else {
      failed += 1;
      say(`FAILED   the run left files behind that git sees:\n${left}`);
    }
  }
  say(`${String(passed)} passed, ${String(failed)} failed`);
  return failed === 0 ? 0 : 1;
}

async function runSideBySide(steps: readonly Step[]): Promise<StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      tell(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  return results;
}

function tell({ step, passed, failed, skipped, seconds, log }: StepResult): void {
  const counts =
    step.report === undefined
      ? ''
      : `  ${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;
  const verdict = failed === 0 ? 'ok     ' : 'FAILED ';
  say(`${verdict}  ${step.name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s${counts}`);
  if (failed === 0) return;
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  say(`         ${log}${lines.length > LAST_LINES ? ', its last lines' : ''}:`);
  for (const line of lines.slice(-LAST_LINES)) say(`         ${line}`);
}

function missing(step: Step, tools: FoundTools): readonly string[] {
  return (step.needs ?? []).filter((name) => !tools.has(name));
}

/** What git sees beside the last commit; a test run may leave nothing there. */
function treeState(): string {
  return spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout;
}

process.exitCode = await main();
