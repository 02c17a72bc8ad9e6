import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Says after a build how much JavaScript each page loads first (Office.js apart), as a server sends it. */
export class FirstLoadPlugin {
  constructor(outputPath) {
    this.outputPath = outputPath;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('FirstLoadPlugin', (compilation) => {
      for (const [page, entry] of compilation.entrypoints) {
        const scripts = entry.getFiles().filter((file) => file.endsWith('.js'));
        const sizes = scripts.map((file) =>
          gzipSync(readFileSync(path.join(this.outputPath, file)), { level: 9 }),
        );
        const kilobytes = sizes.reduce((sum, { length }) => sum + length, 0) / 1024;
        console.log(`${page}: first load ${kilobytes.toFixed(1)} KB of JavaScript (gzip)`);
      }
    });
  }
}
