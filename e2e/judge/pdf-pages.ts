import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { requireTool } from '../../scripts/tools/find-tools.ts';

/** The words on each page of a PDF, page by page. */
export function pageTexts(pdf: string): readonly string[] {
  // pdftotext comes in the same package as pdftoppm.
  const pdftotext = requireTool('pdftoppm').replace(/pdftoppm(?=(\.exe)?$)/, 'pdftotext');
  const text = execFileSync(pdftotext, ['-layout', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' });
  // A form feed ends every page, the last one too.
  return text.split('\f').slice(0, -1);
}

/** Draws the pages for human eyes: `<stem>-1.png`, `<stem>-2.png` … */
export function drawPages(pdf: string, stem: string, first: number): void {
  mkdirSync(dirname(stem), { recursive: true });
  execFileSync(requireTool('pdftoppm'), ['-r', '80', '-png', '-f', String(first), pdf, stem]);
}
