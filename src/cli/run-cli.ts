import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DayNumber } from '../core/calendar/day-number.ts';
import { type Trouble, TroubleError } from '../core/trouble.ts';
import type { WorkbookPort } from '../core/workbook-port.ts';
import type { Finding } from '../core/checks/finding.ts';
import { readDefaults, type OfficeDefaults } from '../core/settings/office-defaults.ts';
import { checkLedgers, type CheckOutcome } from '../jobs/check-ledgers.ts';
import type { JobContext, JobResult } from '../jobs/job.ts';
import { lightLedgers } from '../jobs/light-ledgers.ts';
import { previewLights } from '../jobs/preview-lights.ts';
import type { PickedWorkbook } from '../jobs/picked-summary.ts';
import { readSheets, type ReadOptions } from '../jobs/read-ledgers.ts';
import { reportFindings } from '../jobs/report-findings.ts';
import { summariseLedgers } from '../jobs/summarise-ledgers.ts';
import { createSay, type SayAll } from '../messages/index.ts';
import { sayFinding } from '../messages/say-finding.ts';
import { sayTrouble } from '../messages/say-trouble.ts';
import { checkReport } from './check-report.ts';
import type { CheckCommand, Command, ExplainCommand, JobRequest, LightCommand, Output } from './command.ts';
import { explainReport } from './explain/explain-report.ts';
import { readQuestions } from './explain/questions.ts';
import { findingsCsv } from './findings-csv.ts';
import { lightReport } from './light-report.ts';
import { oneLine } from './one-line.ts';
import { chooseOutput, writeWhole } from './output-file.ts';
import { parseCommand } from './parse-command.ts';
import { progressLine, type ProgressLine } from './progress-line.ts';
import { readReport } from './read-report.ts';
import type { Report } from './report.ts';
import { summaryReport } from './summary-report.ts';

/** What the command line needs of the machine. */
export interface World {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches stderr: progress is for them. */
  readonly watched: boolean;
  readonly today: () => DayNumber;
  /** All of stdin. */
  readonly input: () => Promise<Uint8Array>;
  readonly version: string;
  readonly signal: AbortSignal;
  /** Throws `TroubleError` for what is no workbook. */
  readonly openWorkbook: (bytes: Uint8Array) => OpenWorkbook;
}

export interface OpenWorkbook {
  readonly port: WorkbookPort;
  readonly save: () => Uint8Array;
}

/** 0: done and clean. 1: done, findings of severity error. 2: could not; nothing was written. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line. Writes the result to `out`, everything else to `err`. */
export async function runCli(args: readonly string[], world: World): Promise<ExitCode> {
  const command = parseCommand(args);
  const say = createSay(command.kind === 'version' ? 'zh-CN' : command.language);
  switch (command.kind) {
    case 'complaint':
      return couldNot(world, say(command.key, command.params));
    case 'help':
      world.out(`${say('cli.help')}\n`);
      return 0;
    case 'version':
      world.out(`${world.version}\n`);
      return 0;
    case 'explain':
      return explain(command, world, say);
    case 'read':
    case 'check':
    case 'light':
    case 'summary':
      return runJobCommand(command, world, say);
  }
}

type JobCommand = Exclude<Command, { kind: 'help' | 'version' | 'explain' }>;

/** All lines are understood before the first is answered: nothing is printed of what cannot be done whole. */
async function explain(command: ExplainCommand, world: World, say: SayAll): Promise<ExitCode> {
  try {
    const asked = readQuestions(await world.input(), command);
    if (asked.kind === 'complaint') return couldNot(world, say(asked.key, asked.params));
    const { json, text } = explainReport(asked, say);
    world.out(command.json ? json.map((line) => `${JSON.stringify(line)}\n`).join('') : text);
    return 0;
  } catch (error) {
    return couldNot(
      world,
      say('cli.bug', { message: error instanceof Error ? error.message : String(error) }),
    );
  }
}

async function runJobCommand(command: JobCommand, world: World, say: SayAll): Promise<ExitCode> {
  const line = progressLine(world.watched ? world.err : null, say);
  try {
    const report = await carryOut(command, world, say, line);
    line.clear();
    for (const note of report.notes) world.err(`${oneLine(note)}\n`);
    world.out(command.json ? `${JSON.stringify(report.json)}\n` : report.text);
    return report.exitCode;
  } catch (error) {
    line.clear();
    if (error instanceof Refused) return couldNot(world, error.message);
    if (error instanceof TroubleError) return couldNot(world, troubleLine(error.trouble, command.file, say));
    const message = error instanceof Error ? error.message : String(error);
    return couldNot(world, say('cli.bug', { message }));
  }
}

/** Carries the words of a refusal out of the work. Caught in `runJobCommand` alone. */
class Refused extends Error {}

async function carryOut(command: JobCommand, world: World, say: SayAll, line: ProgressLine): Promise<Report> {
  switch (command.kind) {
    case 'read': {
      const { context, options } = await open(command, world, line);
      return readReport(valueOf(await readSheets(context, options)), say);
    }
    case 'check':
      return check(command, world, say, line);
    case 'light':
      return light(command, world, say, line);
    case 'summary':
      return writing(command, command.output, world, say, line, async ({ context, options }) => {
        const picked = command.last === null ? {} : { picked: await pickedIn(command.last, world, say) };
        const outcome = await summariseLedgers(context, {
          ...options,
          ...picked,
          ...(command.week === null ? {} : { week: command.week }),
          layout: command.layout,
          existing: command.existing,
          ...(command.today === null ? {} : { asOf: command.today }),
          language: command.language,
          words: say,
          ...(command.asLedger ? { wordsIn: (language) => Promise.resolve(createSay(language)) } : {}),
        });
        return summaryReport(valueOf(outcome), say, command.notice ? 'notice' : 'figures');
      });
  }
}

/** The workbook of `--last`: what is wrong with it is said of it, and not of the ledger's file. */
async function pickedIn(file: string, world: World, say: SayAll): Promise<PickedWorkbook> {
  try {
    return { file: basename(file), workbook: world.openWorkbook(await bytesOf(file)).port };
  } catch (error) {
    if (error instanceof TroubleError) throw new Refused(troubleLine(error.trouble, file, say));
    throw error;
  }
}

async function light(command: LightCommand, world: World, say: SayAll, line: ProgressLine): Promise<Report> {
  const { lights, output } = command;
  if (output === null) {
    const { context, options } = await open(command, world, line);
    return lightReport(
      valueOf(await previewLights(context, { ...options, lights, words: say })),
      say,
      'preview',
    );
  }
  return writing(command, output, world, say, line, async ({ context, options }) =>
    lightReport(valueOf(await lightLedgers(context, { ...options, lights, words: say })), say, 'lit'),
  );
}

async function check(command: CheckCommand, world: World, say: SayAll, line: ProgressLine): Promise<Report> {
  const defaults = command.settings === null ? null : await defaultsIn(command.settings, say);
  const work = async ({ context, options }: Opened): Promise<CheckOutcome> =>
    valueOf(await checkLedgers(context, defaults === null ? options : { ...options, defaults }));
  const report = (outcome: CheckOutcome): Report => {
    const said = checkReport(outcome, say, command.failOn);
    return command.csv ? { ...said, text: findingsCsv(outcome, say) } : said;
  };
  if (command.report === null) return report(await work(await open(command, world, line)));
  return writing(command, command.report, world, say, line, async (opened) => {
    const outcome = await work(opened);
    const words = { words: say, sayFinding: (finding: Finding) => sayFinding(say, finding) };
    valueOf(await reportFindings(opened.context, outcome, words));
    return report(outcome);
  });
}

async function defaultsIn(file: string, say: SayAll): Promise<OfficeDefaults> {
  const reading = readDefaults(new TextDecoder().decode(await bytesOf(file)));
  if (reading.kind === 'read') return reading.defaults;
  throw new Refused(say(`cli.settings.${reading.why}`, { file }));
}

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly context: JobContext;
  readonly options: ReadOptions;
}

async function open(request: JobRequest, world: World, line: ProgressLine): Promise<Opened> {
  const workbook = world.openWorkbook(await bytesOf(request.file));
  return {
    workbook,
    context: {
      port: workbook.port,
      today: request.today ?? world.today(),
      signal: world.signal,
      progress: line.show,
    },
    options: {
      scope: request.sheet === null ? { kind: 'all' } : { kind: 'sheet', sheet: request.sheet },
      ...(request.meetingDate === null ? {} : { meetingDate: request.meetingDate }),
    },
  };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new TroubleError({ kind: 'file-unreadable', file });
  }
}

/** A job that writes: where to is settled first, the file is written last and whole. */
async function writing(
  command: JobRequest,
  wanted: Output,
  world: World,
  say: SayAll,
  line: ProgressLine,
  work: (opened: Opened) => Promise<Report>,
): Promise<Report> {
  const output = await chooseOutput(command.file, wanted);
  if (output.kind === 'refused') throw new Refused(say(output.key, output.params));
  const opened = await open(command, world, line);
  const report = await work(opened);
  const bytes = opened.workbook.save();
  if (world.signal.aborted) throw new TroubleError({ kind: 'cancelled' });
  await writeWhole(output.path, output.name, bytes);
  return { ...report, notes: [...report.notes, say('cli.saved', { file: output.name })] };
}

function valueOf<T>(result: JobResult<T>): T {
  if (result.kind === 'trouble') throw new TroubleError(result.trouble);
  return result.value;
}

function troubleLine(trouble: Trouble, file: string, say: SayAll): string {
  const words = { ...sayTrouble(say, trouble) };
  const namesFile = 'file' in trouble;
  return namesFile ? say('cli.trouble-alone', words) : say('cli.trouble', { ...words, file });
}

function couldNot(world: World, line: string): ExitCode {
  world.err(`${oneLine(line)}\n`);
  return 2;
}
