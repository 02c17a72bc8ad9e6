/** `npm start`: builds the workbench, serves it by https on this machine, and says where it is. */
import path from 'node:path';
import { nearestLanguage } from '../workbench/page/words/words.ts';
import { buildWorkbench } from '../workbench/server/build-workbench.ts';
import { ProgressLine } from '../workbench/server/progress-line.ts';
import { serveWorkbench } from '../workbench/server/serve-workbench.ts';
import { serverWords } from '../workbench/server/words.ts';

const FOLDER = path.resolve(import.meta.dirname, '../.workbench/start');
const USUAL_PORT = 3000;

const locale = [process.env['LC_ALL'], process.env['LC_MESSAGES'], process.env['LANG']]
  .find((name) => name !== undefined && name !== '')
  ?.replace(/[._].*$/, (rest) => (rest.startsWith('_') ? rest.replace('_', '-').replace(/\..*$/, '') : ''));
const system = Intl.DateTimeFormat().resolvedOptions().locale;
const say = serverWords(nearestLanguage([locale ?? system, system]));

const wished = Number(process.env['PORT'] ?? USUAL_PORT);
const port = Number.isInteger(wished) && wished > 0 && wished < 65_536 ? wished : USUAL_PORT;

const line = new ProgressLine(process.stdout);
let first = true;
const stop = await buildWorkbench(FOLDER, 'development', true, {
  progress: (done) => {
    if (first) line.show(say('start.building'), done);
  },
  built: (errors) => {
    line.end();
    for (const error of errors) console.error(error);
    if (errors.length > 0) console.error(say('start.buildFailed'));
    else if (!first) console.log(say('start.builtAgain'));
    first = false;
  },
});
const served = await serveWorkbench({ port, build: FOLDER });
const chosen = new URL(served.url).port;
if (chosen !== String(port)) console.log(say('start.portTaken', { port, chosen }));
console.log(`\n  ${say('start.ready')}  ${served.url}\n`);
console.log(`  ${say(served.trusted ? 'start.trusted' : 'start.certificate')}`);
console.log(`  ${say('start.stop')}\n`);

let ending = false;
const end = (): void => {
  if (ending) process.exit(1);
  ending = true;
  void Promise.all([served.close(), stop()]).then(() => process.exit(0));
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
