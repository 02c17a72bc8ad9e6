import { existsSync } from 'node:fs';
import webpack from 'webpack';
import type { MultiCompiler } from 'webpack';
import { workbenchConfigs } from '../../webpack.workbench.config.js';

export interface BuildReport {
  /** 0 to 1 over everything that is built. */
  readonly progress: (done: number) => void;
  /** What went wrong, as webpack says it; empty when the build is good. */
  readonly built: (errors: readonly string[]) => void;
}

/**
 * Builds page and pane into `folder`. With `watch` it goes on building whenever a file changes, until the
 * function it resolves to is called; else it is done when it resolves.
 */
export async function buildWorkbench(
  folder: string,
  mode: 'production' | 'development',
  watch: boolean,
  report: BuildReport,
): Promise<() => Promise<void>> {
  const configs = await workbenchConfigs({ mode, folder });
  const parts = configs.map(() => 0);
  const compiler = webpack(configs);
  compiler.compilers.forEach((one, index) => {
    new webpack.ProgressPlugin((done) => {
      parts[index] = done;
      report.progress(parts.reduce((sum, part) => sum + part, 0) / parts.length);
    }).apply(one);
  });
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, stats?: webpack.MultiStats): void => {
      if (error !== null) {
        reject(error);
        return;
      }
      const { errors = [] } = stats?.toJson({ all: false, errors: true }) ?? {};
      report.built(errors.map(({ message }) => message));
      if (watch) resolve(() => closed(compiler));
      else
        void closed(compiler).then(() => {
          resolve(() => Promise.resolve());
        });
    };
    if (watch) compiler.watch({ aggregateTimeout: 200 }, done);
    else compiler.run(done);
  });
}

function closed(compiler: MultiCompiler): Promise<void> {
  return new Promise((resolve, reject) => {
    compiler.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

export function isBuilt(folder: string): boolean {
  return existsSync(`${folder}/index.html`) && existsSync(`${folder}/pane/taskpane.html`);
}
