import { mkdtempSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Ends a test run by listing the members of Office.js that add-in code asked for and the stand-in lacks.
 * Each test process notes them in one file (missing-report.ts).
 */
export default class MissingMembersReporter {
  constructor() {
    this.folder = mkdtempSync(path.join(tmpdir(), 'officejs-missing-'));
    this.file = path.join(this.folder, 'members.txt');
    process.env['OFFICEJS_MISSING_FILE'] = this.file;
  }

  onRunComplete() {
    const members = existsSync(this.file) ? readFileSync(this.file, 'utf8').trim().split('\n') : [];
    rmSync(this.folder, { recursive: true, force: true });
    if (members.length === 0) return;
    const counts = new Map();
    for (const member of members) counts.set(member, (counts.get(member) ?? 0) + 1);
    const list = [...counts].map(([member, count]) => (count > 1 ? `${member} (${count} times)` : member));
    process.stderr.write(
      `\nOffice.js members asked for that the stand-in lacks:\n  ${list.sort().join('\n  ')}\n`,
    );
  }
}
