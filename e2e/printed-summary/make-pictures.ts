/**
 * `npm run summary-pictures`: prints the weekly summary of every workbook that may be published and keeps the pages as
 * pictures in docs/images/summary, with docs/summary-printed.md to look at them. Needs LibreOffice and pdftoppm.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { requireTool } from '../../scripts/tools/find-tools.ts';
import { parseIsoDay } from '../../src/core/calendar/iso.ts';
import type { Language } from '../../src/core/words.ts';
import type { SummaryLayout } from '../../src/core/summary/sheet/head-section.ts';
import { summariseLedgers } from '../../src/jobs/summarise-ledgers.ts';
import { createSay } from '../../src/messages/index.ts';
import { openWorkbook } from '../../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../../src/xlsx/xlsx-port.ts';
import { closeOffice, render } from '../judge/office.ts';
import { cropped, pngOf, readGraymap, sideBySide } from './grey-picture.ts';
import { withLineBreakRules } from './line-break-rules.ts';
import { paperFonts } from './paper-fonts.ts';

interface Print {
  /** The name of its pictures. */
  readonly name: string;
  readonly workbook: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly language: Language;
  readonly layout: SummaryLayout;
  readonly caption: string;
}

const PICTURES = 'docs/images/summary';
const PAGE = 'docs/summary-printed.md';
const WORKED_ON = '.artifacts/printed-summary';
const DOTS_PER_INCH = 72;
/** White margins of the paper that are not kept, in dots. */
const OFF = { top: 58, right: 36, bottom: 26, left: 50 };
const GAP = 6;
const PAGES_IN_A_ROW = 3;

const government = (file: string, day: string, caption: string, language: Language = 'zh-CN'): Print => ({
  name: file,
  workbook: `test-data/government/${file}.xlsx`,
  day,
  language,
  layout: 'full',
  caption,
});
const sample = (
  name: string,
  file: string,
  language: Language,
  layout: SummaryLayout,
  caption: string,
): Print => ({ name, workbook: `samples/${file}.xlsx`, day: '2022-02-11', language, layout, caption });

const PRINTS: readonly Print[] = [
  sample('meetings', '会议议定事项督办台账', 'zh-CN', 'full', '`samples/会议议定事项督办台账.xlsx`'),
  sample(
    'one-page',
    '会议议定事项督办台账',
    'zh-CN',
    'one-page',
    'The same on one page, for leaders: overview and overdue items.',
  ),
  sample('tidy', '督办台账', 'zh-CN', 'full', '`samples/督办台账.xlsx`'),
  sample('traditional', '督办台账', 'zh-TW', 'full', 'The same in the wording and the fonts of Taiwan.'),
  sample('english', 'Action log', 'en', 'full', '`samples/Action log.xlsx`'),
  government('g01', '2024-05-23', '`test-data/government/g01.xlsx`, judged by 23 May 2024'),
  government('g02', '2022-02-11', '`test-data/government/g02.xlsx`, judged by 11 February 2022'),
  government(
    'g03',
    '2024-06-18',
    '`test-data/government/g03.xlsx`, of Taiwan, judged by 18 June 2024',
    'zh-TW',
  ),
  government('g05', '2023-03-20', '`test-data/government/g05.xlsx`, three sheets, judged by 20 March 2023'),
];

rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
mkdirSync(WORKED_ON, { recursive: true });
const sections: string[] = [];
for (const print of PRINTS) {
  process.env['FONTCONFIG_FILE'] = paperFonts(print.language);
  const names = picturesOf(await pdfOf(print), print.name);
  const pictures = names.map((name) => `![${print.name}](images/summary/${name})`);
  sections.push([print.caption, ...pictures].join('\n\n'));
  console.log(`${print.name}: ${names.join(', ')}`);
}
closeOffice();
writeFileSync(PAGE, pageOf(sections));
console.log(PAGE);

/** The summary's sheet alone, printed by LibreOffice. */
async function pdfOf({ name, workbook, day, language, layout }: Print): Promise<string> {
  const opened = openWorkbook(readFileSync(workbook));
  const today = parseIsoDay(day);
  if (today === null) throw new RangeError(`Not a day: ${day}`);
  const result = await summariseLedgers(
    { port: createXlsxPort(opened), today },
    { scope: { kind: 'all' }, layout, language, words: createSay(language) },
  );
  if (result.kind === 'trouble') throw new Error(`${workbook}: ${result.trouble.kind}`);
  for (const sheet of opened.sheets) {
    // LibreOffice shows what is active, hidden or not.
    if (sheet.name === result.value.sheet) opened.activeSheet = sheet;
    else sheet.visibility = 'hidden';
  }
  const alone = join(WORKED_ON, `${name}.xlsx`);
  writeFileSync(alone, opened.save());
  if (language === 'en') return (await render(alone, 'pdf', day))[0] ?? '';
  const [flat = ''] = await render(alone, 'fods', day);
  const ruled = join(WORKED_ON, `${name}.fods`);
  writeFileSync(ruled, withLineBreakRules(readFileSync(flat, 'utf8')));
  const [pdf = ''] = await render(ruled, 'pdf', day);
  return pdf;
}

/** Three pages in a picture. Gives the names of the pictures. */
function picturesOf(pdf: string, name: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  execFileSync(requireTool('pdftoppm'), ['-r', String(DOTS_PER_INCH), '-gray', pdf, join(folder, 'page')]);
  const pages = readdirSync(folder)
    .sort()
    .map((file) => cropped(readGraymap(readFileSync(join(folder, file))), OFF));
  rmSync(folder, { recursive: true });
  const rows = Math.ceil(pages.length / PAGES_IN_A_ROW);
  return Array.from({ length: rows }, (_, row) => {
    const shown = pages.slice(row * PAGES_IN_A_ROW, (row + 1) * PAGES_IN_A_ROW);
    const file = `${name}-${String(row + 1)}.png`;
    writeFileSync(join(PICTURES, basename(file)), pngOf(sideBySide(shown, GAP)));
    return file;
  });
}

function pageOf(shown: readonly string[]): string {
  return `# The weekly summary on paper

Written by \`npm run summary-pictures\`: each summary as LibreOffice prints it on A4, its white margins cut off. Noto stands
in for 仿宋, 楷体, 黑体 and 华文中宋, which Windows has and this machine has not.

${shown.join('\n\n')}
`;
}
