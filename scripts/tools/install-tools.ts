import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findTools, TOOL_NAMES, type FoundTools, type ToolName } from './find-tools.ts';

/** The Debian package that brings each tool. */
const DEBIAN_PACKAGES: Readonly<Record<ToolName, string>> = {
  chromium: 'chromium',
  soffice: 'libreoffice-calc',
  faketime: 'faketime',
  pdftoppm: 'poppler-utils',
  'cjk-fonts': 'fonts-noto-cjk',
};

/**
 * Finds the tools; as root on Debian, installs those that are missing first.
 * `say` gets a line about what is being done or what is left to do by hand.
 */
export function ensureTools(say: (line: string) => void): FoundTools {
  const found = findTools();
  const missing = TOOL_NAMES.filter((name) => !found.has(name));
  if (missing.length === 0) return found;
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
  if (!canInstall()) {
    say(`Missing: ${missing.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`);
    return found;
  }
  say(`Installing ${packages.join(', ')} …`);
  for (const job of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const run = spawnSync('apt-get', job, {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status !== 0) {
      say(`apt-get ${job.join(' ')} failed: ${run.stderr.trim().split('\n').slice(-3).join(' / ')}`);
      break;
    }
  }
  return findTools();
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
