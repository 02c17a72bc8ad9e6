import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const SOURCE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** axe's own script puts this into the page. */
interface PageWithAxe {
  readonly axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
}

/** What axe-core finds against accessibility in one frame; each as a line that says where. */
export async function accessibilityViolations(frame: Frame): Promise<readonly string[]> {
  // Evaluated by the debugger, so that the frame's strict policy may stay as it is.
  await frame.evaluate(SOURCE);
  const { violations } = await frame.evaluate(() =>
    (globalThis as unknown as PageWithAxe).axe.run(document, {
      iframes: false,
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${String(target)}: ${failureSummary ?? ''}`),
  );
}
