import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireTool } from '../../scripts/tools/find-tools.ts';

/** What LibreOffice is asked to make of a workbook. */
export type Rendering = 'csv' | 'html' | 'pdf';

const FILTERS: Readonly<Record<Rendering, string>> = {
  // Commas, quotes where needed, UTF-8, the last number: every sheet, a file each.
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
  html: 'html:HTML (StarCalc)',
  pdf: 'pdf:calc_pdf_Export',
};

const TRIES = 3;
const TIMEOUT_MS = 120_000;

// Without it LibreOffice shows the results that the file carries instead of its own.
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

let profile: string | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Opens a workbook in LibreOffice and lets it write what it sees. One conversion at a time in a
 * process, each process with a profile of its own: two at once in one profile get in each other's way.
 *
 * @param day the day it shall take for today, `YYYY-MM-DD`
 * @returns the paths of what it wrote (one, but for `csv` one a sheet)
 */
export function render(workbook: string, as: Rendering, day: string): Promise<readonly string[]> {
  const work = queue.then(() => renderWithRetries(workbook, as, day));
  queue = work.catch(() => undefined);
  return work;
}

/** Takes the profile and everything rendered off the disk. */
export function closeOffice(): void {
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true });
  profile = undefined;
}

async function renderWithRetries(workbook: string, as: Rendering, day: string): Promise<readonly string[]> {
  let said = '';
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const home = (profile ??= newProfile());
    const out = mkdtempSync(join(home, `${as}-`));
    said = await convert(workbook, as, day, home, out);
    const written = readdirSync(out).map((file) => join(out, file));
    if (written.length > 0) return written;
    // A profile that a broken start left behind breaks the next start too.
    closeOffice();
  }
  throw new Error(`LibreOffice made no ${as} of ${workbook}: ${said}`);
}

function newProfile(): string {
  const home = mkdtempSync(join(tmpdir(), 'judge-'));
  mkdirSync(join(home, 'user'));
  writeFileSync(join(home, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  return home;
}

/** Resolves to what it said; never rejects. */
function convert(workbook: string, as: Rendering, day: string, home: string, out: string): Promise<string> {
  return new Promise((resolve) => {
    const office = [
      requireTool('soffice'),
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(home).href}`,
      '--convert-to',
      FILTERS[as],
      '--outdir',
      out,
      workbook,
    ];
    const child = spawn(requireTool('faketime'), ['-f', `@${day} 09:00:00`, ...office], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let said = '';
    const listen = (text: Buffer): void => {
      said += text.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const clock = setTimeout(() => {
      said += ' (ended: took too long)';
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, TIMEOUT_MS);
    child.on('error', (error) => {
      said += error.message;
    });
    child.on('close', () => {
      clearTimeout(clock);
      resolve(said);
    });
  });
}
