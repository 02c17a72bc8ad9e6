import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ToolName } from '../tools/find-tools.ts';

/** One thing that `npm test` does: a Node program with its arguments. */
export interface Step {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Without these it cannot be run. */
  readonly needs?: readonly ToolName[];
  /** Jest's report, where the step is a Jest run: then its tests are counted, else the step counts as one. */
  readonly report?: string;
  /** Ended as failed after this many minutes. */
  readonly minutes: number;
}

export interface StepResult {
  readonly step: Step;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** Everything it printed. */
  readonly log: string;
}

/** Where everything that a test run leaves behind goes (git-ignored). */
export const ARTIFACTS = '.artifacts';

/** Runs one step to its end; never rejects. What it prints goes to `.artifacts/logs/<name>.log`. */
export async function runStep(step: Step): Promise<StepResult> {
  const log = `${ARTIFACTS}/logs/${step.name}.log`;
  mkdirSync(dirname(log), { recursive: true });
  if (step.report !== undefined) {
    // Jest does not make the folder of its report.
    mkdirSync(dirname(step.report), { recursive: true });
    rmSync(step.report, { force: true });
  }
  const started = performance.now();
  const code = await runToLog(step, log);
  const seconds = (performance.now() - started) / 1000;
  const counts = step.report === undefined ? undefined : readJestReport(step.report);
  const { passed, failed, skipped } = counts ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // A run that ended badly failed, whatever it managed to count.
  return { step, passed, failed: code === 0 ? failed : Math.max(failed, 1), skipped, seconds, log };
}

function runToLog(step: Step, log: string): Promise<number> {
  return new Promise((resolve) => {
    const out = createWriteStream(log);
    const child = spawn(process.execPath, [step.program, ...step.args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      detached: process.platform !== 'win32',
    });
    child.stdout.pipe(out, { end: false });
    child.stderr.pipe(out, { end: false });
    const clock = setTimeout(() => {
      out.write(`\nEnded: ${step.name} took longer than ${String(step.minutes)} minutes.\n`);
      endWithChildren(child.pid);
    }, step.minutes * 60_000);
    const finish = (code: number): void => {
      clearTimeout(clock);
      out.end(() => {
        resolve(code);
      });
    };
    child.on('error', (error) => {
      out.write(`${error.message}\n`);
      finish(1);
    });
    child.on('close', (code) => {
      finish(code ?? 1);
    });
  });
}

/** A step is the leader of its own process group, so that browsers and offices it started end with it. */
function endWithChildren(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Test files that could not even be loaded. */
  readonly numRuntimeErrorTestSuites: number;
}

function readJestReport(path: string): { passed: number; failed: number; skipped: number } | undefined {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as JestReport;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return undefined;
  }
}
