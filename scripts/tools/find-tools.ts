import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that the tests need and npm cannot bring. */
export const TOOL_NAMES = ['chromium', 'soffice', 'faketime', 'pdftoppm', 'cjk-fonts'] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

/** Where a tool is: the path of its program; for fonts, the name of one that has Chinese characters. */
export type FoundTools = ReadonlyMap<ToolName, string>;

/** An environment variable that names the program, its names on the PATH, and places off the PATH. */
interface Whereabouts {
  readonly variable: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
}

const PROGRAMS: Readonly<Record<Exclude<ToolName, 'cjk-fonts'>, Whereabouts>> = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  soffice: {
    variable: 'SOFFICE',
    names: ['soffice', 'libreoffice'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
  },
  faketime: { variable: 'FAKETIME', names: ['faketime'], places: [] },
  pdftoppm: { variable: 'PDFTOPPM', names: ['pdftoppm'], places: [] },
};

/** Looks for every tool; a tool that is not on this machine is not in the answer. */
export function findTools(): FoundTools {
  const found = new Map<ToolName, string>();
  for (const name of TOOL_NAMES) {
    const place = name === 'cjk-fonts' ? findChineseFont() : findProgram(PROGRAMS[name]);
    if (place !== undefined) found.set(name, place);
  }
  return found;
}

/** The path of a tool that a test cannot do without. Throws in words where it is missing. */
export function requireTool(name: ToolName): string {
  const place = name === 'cjk-fonts' ? findChineseFont() : findProgram(PROGRAMS[name]);
  if (place === undefined)
    throw new Error(`${name} is not on this machine: \`npm test\` says what to install`);
  return place;
}

function findProgram(where: Whereabouts): string | undefined {
  const named = process.env[where.variable];
  const onPath = where.names.flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  return [...(named === undefined ? [] : [named]), ...onPath, ...where.places].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findChineseFont(): string | undefined {
  // Only Linux lacks such fonts out of the box.
  if (process.platform !== 'linux') return "the system's own";
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 ? list.stdout.split('\n').find((line) => line.trim() !== '') : undefined;
}
