import startScript from './start/start.js?source';
import startStyle from './start/start.css?source';
import { START_WORDS } from './start/start-words.ts';
import { scriptTags, type PageParameters } from '../add-in/script-tags.ts';

/**
 * The pane's page, written by webpack at build time. What it shows needs no script at all; the start
 * script then answers for everything that can go wrong before the pane stands.
 *
 * Office.js stands at the end of the body, not in the head, so that a slow CDN does not hold up the
 * first paint; bundles are modules, which Internet Explorer leaves alone.
 */
export default function page(parameters: PageParameters): string {
  const words = START_WORDS['zh-CN'];
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="__CONTENT_SECURITY_POLICY__" />
    <meta http-equiv="X-UA-Compatible" content="IE=edge" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>${words.name}</title>
    <link rel="icon" href="assets/icon-32.png" />
    <style>${startStyle}</style>
  </head>
  <body>
    <div id="root">
      <main id="start">
        <h1 id="start-name">${words.name}</h1>
        <div id="start-skeleton">
          <p id="start-note" role="status">${words.loading}</p>
          <i class="short"></i><i></i><i class="tall"></i><i class="tall"></i><i class="tall"></i>
        </div>
        <div id="start-message">
          <p id="start-what"></p>
          <p id="start-why"></p>
          <p id="start-next"></p>
          <button id="start-retry" type="button"></button>
        </div>
      </main>
    </div>
    <script type="application/json" id="start-words">${JSON.stringify(START_WORDS).replaceAll('<', '\\u003c')}</script>
    <script>${startScript}</script>
    ${scriptTags(parameters)}
  </body>
</html>
`;
}
