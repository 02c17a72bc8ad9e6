import { parseArgs } from 'node:util';
import type { AskedWeek } from '../core/calendar/asked-week.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import { parseIsoDay, parseIsoWeek } from '../core/calendar/iso.ts';
import type { Severity } from '../core/checks/finding.ts';
import type { LightSettings } from '../core/lights/scheme.ts';
import { LANGUAGES, type Language, type MessageParams } from '../core/words.ts';
import type { CliKey } from '../messages/zh-CN/cli.ts';
import {
  EXPLAINED,
  JOBS,
  SEVERITIES,
  type CheckCommand,
  type LightCommand,
  type Command,
  type Complaint,
  type Job,
  type JobRequest,
  type Output,
} from './command.ts';
import { readScheme } from './read-scheme.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  sheet: { type: 'string' },
  today: { type: 'string' },
  week: { type: 'string' },
  'one-page': { type: 'boolean' },
  replace: { type: 'boolean' },
  notice: { type: 'boolean' },
  last: { type: 'string' },
  'meeting-date': { type: 'string' },
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  csv: { type: 'boolean' },
  report: { type: 'string' },
  settings: { type: 'string' },
  scheme: { type: 'string' },
  reach: { type: 'string' },
  'by-milestone': { type: 'boolean' },
  column: { type: 'boolean' },
  'day-column': { type: 'boolean' },
  preview: { type: 'boolean' },
  'fail-on': { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

const DEFAULT_LANGUAGE: Language = 'zh-CN';

/**
 * Understands a command line (without `node` and the script). Never guesses: what is not understood
 * is a complaint in the language asked for, wherever `--lang` stands.
 */
export function parseCommand(args: readonly string[]): Command | Complaint {
  let language = DEFAULT_LANGUAGE;
  try {
    const { tokens, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      strict: false,
      allowPositionals: true,
      tokens: true,
    });
    const given = tokens.filter((token) => token.kind === 'option');
    language = askedLanguage(given.findLast((token) => token.name === 'lang')?.value) ?? language;
    return understand(readOptions(given), positionals, language);
  } catch (error) {
    if (error instanceof NotUnderstood) return { kind: 'complaint', language, ...error.complaint };
    throw error;
  }
}

/** Leaves the understanding with a complaint. Caught in `parseCommand` alone. */
class NotUnderstood extends Error {
  readonly complaint: { readonly key: CliKey; readonly params?: MessageParams };
  constructor(key: CliKey, params?: MessageParams) {
    super(key);
    this.complaint = params === undefined ? { key } : { key, params };
  }
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Values of string options, `''` for switches. */
type Given = ReadonlyMap<OptionName, string>;

function readOptions(tokens: readonly OptionToken[]): Given {
  const given = new Map<OptionName, string>();
  for (const { name, rawName, value, inlineValue } of tokens) {
    if (!isOption(name)) throw new NotUnderstood('cli.unknown-option', { option: rawName });
    if (given.has(name)) throw new NotUnderstood('cli.option-twice', { option: rawName });
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) throw new NotUnderstood('cli.option-takes-no-value', { option: rawName });
      given.set(name, '');
    } else {
      const forgotten =
        value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'));
      if (forgotten) throw new NotUnderstood('cli.option-needs-value', { option: rawName });
      given.set(name, value);
    }
  }
  return given;
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

function understand(given: Given, positionals: readonly string[], language: Language): Command {
  if (given.has('help')) return { kind: 'help', language };
  if (given.has('version')) return { kind: 'version' };
  const lang = given.get('lang');
  if (lang !== undefined && askedLanguage(lang) === null) {
    throw new NotUnderstood('cli.invalid-language', { text: lang });
  }
  const [word, file, extra] = positionals;
  const job = askedJob(word);
  if (job === 'explain') return askedExplanation(given, positionals.slice(1), language);
  if (file === undefined || file === '') throw new NotUnderstood('cli.no-file', { job });
  if (extra !== undefined) throw new NotUnderstood('cli.too-many-files', { file: extra });
  const request: JobRequest = {
    file,
    language,
    json: given.has('json'),
    sheet: given.get('sheet') ?? null,
    today: askedDay(given, 'today'),
    meetingDate: askedDay(given, 'meeting-date'),
  };
  if (job !== 'summary') for (const name of SUMMARY_OPTIONS) refuse(given, name, job);
  if (job !== 'check') for (const name of CHECK_OPTIONS) refuse(given, name, job);
  if (job !== 'light') for (const name of LIGHT_OPTIONS) refuse(given, name, job);
  switch (job) {
    case 'read':
      refuse(given, 'out', job);
      refuse(given, 'in-place', job);
      return { kind: job, ...request };
    case 'check':
      refuse(given, 'out', job);
      return askedCheck(given, request);
    case 'light':
      return askedLights(given, request);
    case 'summary':
      return {
        kind: job,
        ...request,
        output: askedOutput(given, job),
        week: weekIn(given),
        notice: given.has('notice'),
        asLedger: lang === undefined,
        last: given.get('last') ?? null,
        layout: given.has('one-page') ? 'one-page' : 'full',
        existing: given.has('replace') ? 'replace' : 'keep',
      };
  }
}

const CHECK_OPTIONS = ['csv', 'report', 'settings', 'fail-on'] as const;

function askedCheck(given: Given, request: JobRequest): CheckCommand {
  const file = given.get('report');
  if (file === undefined) refuse(given, 'in-place', 'check');
  if (given.has('csv') && request.json) throw new NotUnderstood('cli.csv-or-json');
  return {
    kind: 'check',
    ...request,
    csv: given.has('csv'),
    report: file === undefined ? null : { file, inPlace: given.has('in-place') },
    settings: given.get('settings') ?? null,
    failOn: askedSeverity(given),
  };
}

const SUMMARY_OPTIONS = ['week', 'one-page', 'replace', 'notice', 'last'] as const;

const LIGHT_OPTIONS = ['scheme', 'reach', 'by-milestone', 'column', 'day-column', 'preview'] as const;

function askedLights(given: Given, request: JobRequest): LightCommand {
  const preview = given.has('preview');
  if (preview) {
    refuse(given, 'out', 'light --preview');
    refuse(given, 'in-place', 'light --preview');
  }
  const lights = {
    ...(given.has('scheme') ? { scheme: askedScheme(given.get('scheme') ?? '') } : {}),
    ...(given.has('reach') ? { reach: askedReach(given.get('reach') ?? '') } : {}),
    ...(given.has('by-milestone') ? { byMilestone: true } : {}),
    ...(given.has('column') ? { column: true } : {}),
    ...(given.has('day-column') ? { dayColumn: true } : {}),
  };
  return { kind: 'light', ...request, lights, output: preview ? null : askedOutput(given, 'light') };
}

function askedReach(text: string): LightSettings['reach'] {
  if (text === 'row' || text === 'due') return text;
  throw new NotUnderstood('cli.invalid-reach', { text });
}

function askedScheme(text: string): LightSettings['scheme'] {
  const scheme = readScheme(text);
  if (scheme === null) throw new NotUnderstood('cli.invalid-scheme', { text });
  return scheme;
}

function askedSeverity(given: Given): Severity {
  const text = given.get('fail-on');
  if (text === undefined) return 'error';
  const severity = SEVERITIES.find((known) => known === text.toLowerCase());
  if (severity === undefined) throw new NotUnderstood('cli.invalid-severity', { text });
  return severity;
}

/** `explain deadline|owner|header`: what is to be explained comes by stdin, so that no file is named. */
function askedExplanation(given: Given, [word, extra]: readonly string[], language: Language): Command {
  const about = EXPLAINED.find((known) => known === word);
  if (word === undefined) throw new NotUnderstood('cli.explain.no-subject');
  if (about === undefined) throw new NotUnderstood('cli.explain.unknown-subject', { subject: word });
  if (extra !== undefined) throw new NotUnderstood('cli.explain.reads-stdin', { extra });
  for (const name of [
    'sheet',
    'out',
    'in-place',
    ...SUMMARY_OPTIONS,
    ...CHECK_OPTIONS,
    ...LIGHT_OPTIONS,
  ] as const)
    refuse(given, name, 'explain');
  if (about !== 'deadline') refuse(given, 'meeting-date', `explain ${about}`);
  // `--today` is common to all jobs and changes nothing here: wordings count from the meeting.
  askedDay(given, 'today');
  return {
    kind: 'explain',
    about,
    language,
    json: given.has('json'),
    meetingDate: askedDay(given, 'meeting-date'),
  };
}

function askedJob(word: string | undefined): Job {
  if (word === undefined) throw new NotUnderstood('cli.no-job');
  const job = JOBS.find((known) => known === word);
  if (job === undefined) throw new NotUnderstood('cli.unknown-job', { job: word });
  return job;
}

function askedLanguage(text: string | undefined): Language | null {
  return LANGUAGES.find((language) => language.toLowerCase() === text?.toLowerCase()) ?? null;
}

function askedDay(given: Given, name: 'today' | 'meeting-date'): DayNumber | null {
  const text = given.get(name);
  if (text === undefined) return null;
  const day = parseIsoDay(text);
  if (day === null) throw new NotUnderstood('cli.invalid-day', { option: `--${name}`, text });
  return day;
}

/** An ISO week as it is, or the office's own week that holds a day. */
function weekIn(given: Given): AskedWeek | null {
  const text = given.get('week');
  if (text === undefined) return null;
  const day = parseIsoDay(text);
  if (day !== null) return { kind: 'with', day };
  const week = parseIsoWeek(text);
  if (week === null) throw new NotUnderstood('cli.invalid-week', { text });
  return { kind: 'days', week };
}

function askedOutput(given: Given, job: Job): Output {
  const output = { file: given.get('out') ?? null, inPlace: given.has('in-place') };
  if (output.file === null && !output.inPlace) throw new NotUnderstood('cli.out-needed', { job });
  return output;
}

function refuse(given: Given, name: OptionName, job: string): void {
  if (given.has(name)) throw new NotUnderstood('cli.option-not-for-job', { option: `--${name}`, job });
}
