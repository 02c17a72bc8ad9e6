/**
 * `npm run sideload`: puts the add-in into the Excel of this machine (Windows or Mac).
 *
 * 1. makes and trusts a certificate for https://localhost (office-addin-dev-certs; the system asks once),
 * 2. serves the add-in from memory at https://localhost:3000 (webpack-dev-server),
 * 3. has Microsoft's office-addin-debugging register manifest.xml and start Excel with it.
 *
 * That tool is fetched by npx at a fixed version rather than being a dependency: it brings several
 * hundred packages that nothing else here needs, some of which cannot be installed everywhere.
 * Ctrl+C stops the server and takes the add-in out of Excel again.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { get } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';

const DEBUGGING = ['--yes', 'office-addin-debugging@5.1.6'];
const PANE = 'https://localhost:3000/taskpane.html';
/** Building for the first time takes a while on a slow machine (milliseconds). */
const PATIENCE = 180_000;

const shell = process.platform === 'win32';

async function main(): Promise<number> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    console.error('There is no desktop Excel on this system. Try `npm start`: the add-in without Excel.');
    return 2;
  }
  await ensureCertificatesAreInstalled();
  const server = spawn('npx', ['webpack', 'serve', '--mode', 'development'], { stdio: 'inherit', shell });
  process.once('SIGINT', () => {
    spawnSync('npx', [...DEBUGGING, 'stop', 'manifest.xml'], { stdio: 'inherit', shell });
    server.kill();
  });
  if (!(await answers(server))) {
    console.error(`The add-in's server did not answer at ${PANE}. Is port 3000 in use?`);
    server.kill();
    return 2;
  }
  const started = spawnSync('npx', [...DEBUGGING, 'start', 'manifest.xml', 'desktop', '--no-debug'], {
    stdio: 'inherit',
    shell,
  });
  if (started.status !== 0) {
    console.error('Excel could not be started with the add-in. Is Excel installed, and can npx reach npm?');
    server.kill();
    return 2;
  }
  console.log('Excel is open with the add-in, on the tab 督办. Ctrl+C here ends it.');
  return new Promise((resolve) => {
    server.once('exit', () => {
      resolve(0);
    });
  });
}

async function answers(server: ChildProcess): Promise<boolean> {
  const giveUp = Date.now() + PATIENCE;
  while (Date.now() < giveUp && server.exitCode === null) {
    if (await isThere()) return true;
    await pause(500);
  }
  return false;
}

/** Only this machine is asked; whether its certificate is trusted is Excel's question, not ours. */
function isThere(): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(PANE, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('error', () => {
      resolve(false);
    });
  });
}

process.exitCode = await main();
