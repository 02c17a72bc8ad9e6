import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireTool } from '../../scripts/tools/find-tools.ts';

/** What LibreOffice is asked to make of a workbook. */
export type Rendering = 'csv' | 'fods' | 'html' | 'pdf' | 'xlsx';

const FILTERS: Readonly<Record<Rendering, string>> = {
  // Commas, quotes where needed, UTF-8, the last number: every sheet, a file each.
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
  // Its own format in one file of plain XML.
  fods: 'fods:OpenDocument Spreadsheet Flat XML',
  html: 'html:HTML (StarCalc)',
  pdf: 'pdf:calc_pdf_Export',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
};

const TRIES = 3;
const TIMEOUT_MS = 120_000;
/** Workbooks for one start of LibreOffice; starting takes far longer than rendering. */
const TOGETHER = 16;

// Without it LibreOffice shows the results that the file carries instead of its own.
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** One workbook to be rendered as if it were some day (`YYYY-MM-DD`). */
export interface RenderWish {
  readonly workbook: string;
  readonly as: Rendering;
  readonly day: string;
}

let profile: string | undefined;
let queue: Promise<unknown> = Promise.resolve();
const rendered = new Map<string, readonly string[]>();

/**
 * Opens a workbook in LibreOffice and lets it write what it sees. One conversion at a time in a
 * process, each process with a profile of its own: two at once in one profile get in each other's way.
 *
 * @param day the day it shall take for today, `YYYY-MM-DD`
 * @returns the paths of what it wrote (one, but for `csv` one a sheet)
 */
export function render(workbook: string, as: Rendering, day: string): Promise<readonly string[]> {
  const wish = { workbook, as, day };
  const known = rendered.get(keyOf(wish));
  return known === undefined ? inTurn(() => renderWithRetries(wish)) : Promise.resolve(known);
}

/**
 * Renders many workbooks with as few starts of LibreOffice as their days allow; `render` then has them at
 * hand. The files may not change afterwards. What does not come out is left to `render` to try alone.
 */
export async function renderAhead(wishes: readonly RenderWish[]): Promise<void> {
  const groups = new Map<string, Map<string, RenderWish>>();
  for (const wish of wishes) {
    const name = `${wish.as} ${wish.day}`;
    const group = groups.get(name) ?? new Map<string, RenderWish>();
    groups.set(name, group.set(wish.workbook, wish));
  }
  for (const group of groups.values()) {
    const all = [...group.values()];
    for (let from = 0; from < all.length; from += TOGETHER) {
      const some = all.slice(from, from + TOGETHER);
      const { written } = await inTurn(() => convert(some));
      some.forEach((wish, index) => {
        const paths = written[index] ?? [];
        if (paths.length > 0) rendered.set(keyOf(wish), paths);
      });
    }
  }
}

/** Takes the profile and everything rendered off the disk. */
export function closeOffice(): void {
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true });
  profile = undefined;
  rendered.clear();
}

const keyOf = ({ workbook, as, day }: RenderWish): string => [as, day, workbook].join(' ');

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}

async function renderWithRetries(wish: RenderWish): Promise<readonly string[]> {
  let last = '';
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const { said, written } = await convert([wish]);
    const paths = written[0] ?? [];
    if (paths.length > 0) return paths;
    last = said;
    // A profile that a broken start left behind breaks the next start too.
    closeOffice();
  }
  throw new Error(`LibreOffice made no ${wish.as} of ${wish.workbook}: ${last}`);
}

function newProfile(): string {
  const home = mkdtempSync(join(tmpdir(), 'judge-'));
  mkdirSync(join(home, 'user'));
  writeFileSync(join(home, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  return home;
}

interface Converted {
  readonly said: string;
  /** The paths written of each workbook, in the order of the wishes. */
  readonly written: readonly (readonly string[])[];
}

/** One start of LibreOffice for wishes of one day and one kind. Never rejects for what LibreOffice does. */
async function convert(wishes: readonly RenderWish[]): Promise<Converted> {
  const [first] = wishes;
  if (first === undefined) return { said: '', written: [] };
  const home = (profile ??= newProfile());
  const out = mkdtempSync(join(home, `${first.as}-`));
  const workbooks = mkdtempSync(join(home, 'workbooks-'));
  // Workbooks of several folders may have one name.
  const stems = wishes.map((_, index) => `w${String(index).padStart(3, '0')}`);
  const copies = wishes.map(({ workbook }, index) => {
    const copy = join(workbooks, `${stems[index] ?? ''}${extname(workbook)}`);
    copyFileSync(workbook, copy);
    return copy;
  });
  const said = await start(home, first, out, copies);
  const files = readdirSync(out);
  const written = stems.map((stem) =>
    files.filter((file) => file.startsWith(`${stem}.`) || file.startsWith(`${stem}-`)),
  );
  return { said, written: written.map((names) => names.map((name) => join(out, name))) };
}

/** Resolves to what it said; never rejects. */
function start(
  home: string,
  { as, day }: RenderWish,
  out: string,
  workbooks: readonly string[],
): Promise<string> {
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
      ...workbooks,
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
