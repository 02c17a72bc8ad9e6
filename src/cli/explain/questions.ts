import type { DayNumber } from '../../core/calendar/day-number.ts';
import { parseIsoDay } from '../../core/calendar/iso.ts';
import type { MessageParams } from '../../core/words.ts';
import type { CliKey } from '../../messages/zh-CN/cli.ts';
import type { ExplainCommand, Explained } from '../command.ts';

/** What stdin asks to have explained, line by line. */
export type Questions =
  | { readonly kind: 'deadline'; readonly questions: readonly DeadlineQuestion[] }
  | { readonly kind: 'owner' | 'header'; readonly questions: readonly string[] }
  | { readonly kind: 'complaint'; readonly key: CliKey; readonly params?: MessageParams };

export interface DeadlineQuestion {
  readonly text: string;
  /** Written as a number, not as a text: 5.13, 44590. */
  readonly typedAsNumber: boolean;
  readonly meetingDate: DayNumber | null;
}

/** The form a line has to have, for the complaint about one that has not. */
const FORMS: Readonly<Record<Explained, string>> = {
  deadline: '{"text":"3月底前","meetingDate":"2022-01-28"}',
  owner: '{"text":"市卫健委、市公安局"}',
  header: '{"header":"完成时限"}',
};

/** Reads stdin: a JSON object a line; empty lines are passed over. */
export function readQuestions(input: Uint8Array, command: ExplainCommand): Questions {
  try {
    const lines = decode(input)
      .split(/\r\n?|\n/)
      .map((line, index) => ({ line, number: index + 1 }))
      .filter(({ line }) => line.trim() !== '');
    if (command.about === 'deadline') {
      const questions = lines.map(({ line, number }) => deadlineQuestion(line, number, command.meetingDate));
      return { kind: 'deadline', questions };
    }
    const { about } = command;
    const field = about === 'header' ? 'header' : 'text';
    const questions = lines.map(
      ({ line, number }) => textIn(fieldsOf(line, number, about), field, number, about).text,
    );
    return { kind: about, questions };
  } catch (error) {
    if (error instanceof NotAsked) return error.complaint;
    throw error;
  }
}

/** Caught in `readQuestions` alone. */
class NotAsked extends Error {
  readonly complaint: Extract<Questions, { kind: 'complaint' }>;
  constructor(key: CliKey, params: MessageParams) {
    super(key);
    this.complaint = { kind: 'complaint', key, params };
  }
}

/** UTF-8, or what Windows PowerShell writes. */
function decode(input: Uint8Array): string {
  const utf16 = input[0] === 0xff && input[1] === 0xfe;
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(input);
}

function deadlineQuestion(line: string, number: number, asked: DayNumber | null): DeadlineQuestion {
  const fields = fieldsOf(line, number, 'deadline');
  const { text, typedAsNumber } = textIn(fields, 'text', number, 'deadline');
  const { meetingDate } = fields;
  if (meetingDate === undefined || meetingDate === null || meetingDate === '') {
    return { text, typedAsNumber, meetingDate: asked };
  }
  const day = typeof meetingDate === 'string' ? parseIsoDay(meetingDate.trim()) : null;
  if (day === null) {
    throw new NotAsked('cli.explain.invalid-day', { line: number, text: shown(meetingDate) });
  }
  return { text, typedAsNumber, meetingDate: day };
}

function fieldsOf(line: string, number: number, about: Explained): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new NotAsked('cli.explain.invalid-line', { line: number, form: FORMS[about] });
}

/** An empty cell may come as `null`. */
function textIn(
  fields: Readonly<Record<string, unknown>>,
  name: 'text' | 'header',
  number: number,
  about: Explained,
): { readonly text: string; readonly typedAsNumber: boolean } {
  const value = fields[name];
  if (typeof value === 'string') return { text: value, typedAsNumber: false };
  if (typeof value === 'number') return { text: String(value), typedAsNumber: true };
  if (value === null) return { text: '', typedAsNumber: false };
  throw new NotAsked('cli.explain.invalid-line', { line: number, form: FORMS[about] });
}

const shown = (value: unknown) => JSON.stringify(value).slice(0, 60);
