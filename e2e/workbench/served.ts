import { afterAll, beforeAll } from '@jest/globals';
import { isBuilt } from '../../workbench/server/build-workbench.ts';
import {
  BUILD_FOLDER,
  serveWorkbench,
  type ServedWorkbench,
} from '../../workbench/server/serve-workbench.ts';
import { openBrowser, type BrowserOptions, type OpenedBrowser } from '../browser/chromium.ts';
import { logRequests, type RequestLog } from '../browser/request-log.ts';

/** A served workbench and browsers to look at it with, for the tests of one file. */
export interface Stage {
  readonly url: () => string;
  /** A browser with an empty profile; closed after the file's tests. */
  readonly browser: (options?: BrowserOptions) => Promise<OpenedBrowser & { readonly requests: RequestLog }>;
}

/** To be called once at the top of a test file. */
export function setStage(): Stage {
  let served: ServedWorkbench | undefined;
  const browsers: OpenedBrowser[] = [];
  beforeAll(async () => {
    if (!isBuilt(BUILD_FOLDER)) throw new Error('the workbench is not built: npm run workbench:build');
    served = await serveWorkbench({ port: 0 });
  }, 60_000);
  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await served?.close();
  }, 60_000);
  return {
    url: () => {
      if (served === undefined) throw new Error('nothing is served yet');
      return served.url;
    },
    browser: async (options) => {
      const browser = await openBrowser(options);
      browsers.push(browser);
      return { ...browser, requests: logRequests(browser.context) };
    },
  };
}
