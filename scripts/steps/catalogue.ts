import { ARTIFACTS, type Step } from './step.ts';

const jest = (name: string, minutes: number, projects: readonly string[], more: Partial<Step> = {}): Step => {
  const report = `${ARTIFACTS}/jest/${name}.json`;
  return {
    name,
    minutes,
    program: 'node_modules/jest/bin/jest.js',
    args: ['--selectProjects', ...projects, '--json', `--outputFile=${report}`, ...(more.args ?? [])],
    report,
    ...(more.needs === undefined ? {} : { needs: more.needs }),
  };
};

const program = (name: string, minutes: number, path: string, ...args: readonly string[]): Step => ({
  name,
  minutes,
  program: `node_modules/${path}`,
  args,
});

/** A test run, stage by stage. The steps of a stage do not disturb each other and may run side by side. */
export const STAGES: readonly (readonly Step[])[] = [
  [
    program('eslint', 8, 'eslint/bin/eslint.js', '.'),
    program('typecheck', 5, 'typescript/bin/tsc', '--noEmit'),
    program('prettier', 3, 'prettier/bin/prettier.cjs', '--check', '.'),
    program('unused-code', 3, 'knip/bin/knip.js'),
  ],
  [jest('unit', 25, ['unit', 'pane', 'workbench', 'conformance'])],
  [
    program('build-add-in', 8, 'webpack-cli/bin/cli.js', '--mode', 'production'),
    program('build-workbench', 8, 'tsx/dist/cli.mjs', 'scripts/build-workbench.ts'),
  ],
  // One browser at a time: it also measures how smooth the pane is.
  [jest('browser', 18, ['e2e'], { args: ['--runInBand'], needs: ['chromium', 'cjk-fonts'] })],
  // After the browser, whose saved workbooks it opens too.
  [jest('judge', 15, ['judge'], { needs: ['soffice', 'faketime', 'pdftoppm', 'cjk-fonts'] })],
  // Alone on the machine: it measures time.
  [program('bench', 25, 'tsx/dist/cli.mjs', '--expose-gc', 'bench/bench.ts', '--check')],
];
