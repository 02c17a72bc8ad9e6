import { CATALOGUE } from '../../src/core/checks/catalogue.ts';
import type { Check } from '../../src/core/checks/check.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../src/core/checks/check-settings.ts';
import { FAULTS } from '../../src/core/checks/faults-for-tests.ts';
import type { CheckFamily } from '../../src/core/checks/finding.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/ledger-settings.ts';
import { exportDefaults } from '../../src/core/settings/office-defaults.ts';
import { createSay } from '../../src/messages/index.ts';
import { sayFinding } from '../../src/messages/say-finding.ts';
import { ABOUT_CHECKS } from './about/about-checks.ts';
import type { AboutCheck } from './about/about-check.ts';
import { exampleOf, type Example } from './example.ts';
import { FAMILIES } from './families.ts';
import { markdownTable } from './markdown-table.ts';

const [chinese, english] = [createSay('zh-CN'), createSay('en')];

/** `docs/checks.md`, whole: what the checks are, family by family, in the order of the catalogue. */
export function checksPage(): string {
  const families = [...new Set(CATALOGUE.map(({ family }) => family))];
  return `${[introduction(), overview(), ...families.map(familySection), switching()].join('\n\n')}\n`;
}

const introduction = () => `# The checks (检查)

<!-- Written by \`npm run checks-page\` from the catalogue, the words and the examples the tests use. Not by hand. -->

A check looks at a ledger as it stands and says, for each problem: which cell, what is wrong, why it matters, and what
would be right. It changes nothing. There are ${String(CATALOGUE.length)} of them, in ${String(Object.keys(FAMILIES).length)} families.

- **error** (${chinese('cli.severity.error')}): the row cannot be followed up as it stands; the command line ends with exit code 1.
- **warning** (${chinese('cli.severity.warning')}): something is wrong or missing, and somebody has to look.
- **info** (${chinese('cli.severity.info')}): worth knowing; often nothing is to be corrected.

Where there is one right answer the add-in offers 改正 (Correct): it shows old → new, writes that one cell when asked, and
takes it back when asked. Everything else is for a person to decide. What is right as it stands is left with 予以保留…
(Leave it), with a reason that travels with the workbook.

The examples are rows of one small ledger judged by Friday 2022-02-11; its meeting was on 2022-01-28, and beside it is a
list of the units it names (单位名录). Tests put each of
them into that ledger and hold the check to finding it at its cell, and nothing else anywhere.`;

const overview = () =>
  `## At a glance\n\n${markdownTable(
    ['check', '名称', 'name', 'severity', 'default', '改正'],
    CATALOGUE.map((check) => [
      `\`${check.id}\``,
      chinese(`checks.${check.id}.name`),
      english(`checks.${check.id}.name`),
      check.severity,
      check.on ? 'on' : 'off',
      examplesOf(check).some(({ mended }) => mended !== null) ? 'yes' : '',
    ]),
  )}`;

function familySection(family: CheckFamily): string {
  const { chinese: name, english: translated, about } = FAMILIES[family];
  const sections = CATALOGUE.filter((check) => check.family === family).map(checkSection);
  return [`## ${name} (${translated})`, about, ...sections].join('\n\n');
}

function checkSection(check: Check): string {
  const { id, severity, on } = check;
  const { finds, why, thresholds = [] } = ABOUT_CHECKS[id];
  const examples = examplesOf(check);
  const [first, ...others] = examples;
  if (first === undefined) throw new Error(`${id} has no example`);
  return [
    `### ${chinese(`checks.${id}.name`)} (${english(`checks.${id}.name`)})`,
    `\`${id}\` · ${severity} · ${on ? 'on' : 'off unless asked for'} · ${mending(examples)}`,
    finds,
    `_Why it matters:_ ${why}`,
    ...thresholds.map(thresholdLine),
    exampleInFull(first),
    ...(others.length === 0 ? [] : [`Found as well: ${others.map(exampleInShort).join('; ')}.`]),
  ].join('\n\n');
}

const examplesOf = ({ id }: Check): readonly Example[] =>
  FAULTS.filter(({ check }) => check === id).map(exampleOf);

function mending(examples: readonly Example[]): string {
  const mended = examples.filter((example) => example.mended !== null).length;
  if (mended === 0) return 'no 改正';
  return mended === examples.length ? '改正 offered' : '改正 offered where one answer is right';
}

function exampleInFull(example: Example): string {
  const said = [chinese, english].map((say) => sayFinding(say, example.finding));
  const [zh, en] = said;
  const lines = [
    `**${example.what}**: ${cellsOf(example)}.`,
    `${zh?.message ?? ''}${zh?.suggestion ?? ''}`,
    `${en?.message ?? ''} ${en?.suggestion ?? ''}`,
  ];
  const quoted = lines.map((line) => `> ${line}`).join('\n>\n');
  return `${quoted}${example.mended === null ? '' : `\n>\n> ${correction(example)}.`}`;
}

const exampleInShort = (example: Example): string =>
  `**${example.what}**, ${cellsOf(example)}${example.mended === null ? '' : ` (${correction(example)})`}`;

const correction = ({ cells, mended }: Example): string =>
  `改正: ${code(cells[0]?.[1] ?? '')} → ${code(mended ?? '')}`;

const cellsOf = ({ cells }: Example): string =>
  cells.map(([column, content]) => `${column} ${content === '' ? 'empty' : code(content)}`).join(', ');

/** Ledger text as it stands: code, so that nothing in it is taken for a mark. */
const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

function thresholdLine(name: NonNullable<AboutCheck['thresholds']>[number]): string {
  const { staleFeedbackDays, staleOngoingDays } = DEFAULT_CHECK_SETTINGS.thresholds;
  switch (name) {
    case 'dueSoonDays':
      return `_Set by_ \`dueSoonDays\`: how many days ahead are soon, ${String(DEFAULT_SETTINGS.dueSoonDays)} unless an office says otherwise.`;
    case 'dueSoonIn':
      return '_Set by_ `dueSoonIn`: `days` counts every day; `workdays` counts working days with the make-up days of the published calendar and the workbook’s own.';
    case 'staleFeedbackDays':
    case 'staleOngoingDays': {
      const days = name === 'staleFeedbackDays' ? staleFeedbackDays : staleOngoingDays;
      return `_Set by_ \`${name}\`: more than so many days is too old, ${String(days)} unless an office says otherwise (1 to 366).`;
    }
  }
}

const switching = () => `## Which checks, and how severe

Each check can be switched on or off and given another severity, and the thresholds can be changed: in the settings of
the pane, for one workbook, where they travel with it; or for a whole office by a small JSON file that the command line takes
and that never changes a workbook:

\`\`\`sh
npm run --silent ledger -- check 台账.xlsx --settings office.json
\`\`\`

What the file does not name stays as this page says. This one asks for names instead of posts, does not mind telephone
numbers, takes a deadline without a day for an error, and counts ten working days as soon:

\`\`\`json
${exampleDefaults()}
\`\`\`

To let a single finding stand, or all findings of one item, leave it as it is in the pane instead of switching the check
off: it comes back by itself when the cell it was about changes.`;

/** Written by what reads it, so that the page cannot show a file that is refused. */
const exampleDefaults = (): string =>
  exportDefaults({
    ...DEFAULT_SETTINGS,
    dueSoonDays: 10,
    checks: {
      choices: new Map([
        ['owner-role', { on: true }],
        ['owner-phone', { on: false }],
        ['due-without-day', { severity: 'error' }],
      ]),
      thresholds: { ...DEFAULT_CHECK_SETTINGS.thresholds, dueSoonIn: 'workdays' },
    },
  }).trimEnd();
