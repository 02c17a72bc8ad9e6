import { headsWanted } from '../core/heads-wanted.ts';
import { TroubleError } from '../core/trouble.ts';
import type { Control, ReadOnlyWorkbook } from '../core/workbook-port.ts';
import type { Answer, Line, Verb, Verbs } from './protocol.ts';

interface Waiting {
  readonly answered: (answer: Answer) => void;
  readonly lost: (error: Error) => void;
}

/** The near end of a line: asks, and gives each answer to who waits for it. */
export class AskedLine {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private broken: Error | null = null;

  constructor(private readonly line: Line) {
    line.addEventListener('message', ({ data }) => {
      const answer = data as Answer;
      this.waiting.get(answer.id)?.answered(answer);
      this.waiting.delete(answer.id);
    });
  }

  /** Throws `TroubleError` where the other end does, and `cancelled`. */
  async ask<Asked extends Verb>(
    verb: Asked,
    asked: Verbs[Asked]['asked'],
    { signal }: Control = {},
    transfer: Transferable[] = [],
  ): Promise<Verbs[Asked]['answer']> {
    if (this.broken !== null) throw this.broken;
    if (signal?.aborted === true) throw new TroubleError({ kind: 'cancelled' });
    const id = (this.asked += 1);
    const answer = await new Promise<Answer>((answered, lost) => {
      this.waiting.set(id, { answered, lost });
      const stop = () => {
        lost(new TroubleError({ kind: 'cancelled' }));
      };
      signal?.addEventListener('abort', stop, { once: true });
      this.line.postMessage({ id, verb, asked }, transfer);
    });
    switch (answer.kind) {
      case 'done':
        return answer.value;
      case 'trouble':
        throw new TroubleError(answer.trouble);
      case 'failed':
        throw new Error(answer.detail);
    }
  }

  /** The other end is gone: whoever waits, and whoever asks from now on, hears it. */
  breakOff(error: Error): void {
    this.broken = error;
    for (const { lost } of this.waiting.values()) lost(error);
    this.waiting.clear();
  }
}

/** Opens a workbook at the other end, and reads it from here. Throws `TroubleError` of the file kinds. */
export async function askWorkbook(line: AskedLine, bytes: ArrayBuffer): Promise<ReadOnlyWorkbook> {
  const { names, active } = await line.ask('open', bytes, {}, [bytes]);
  return {
    survey: ({ headRows, ...wanted }, control) => {
      const heads = [...headsWanted({ headRows, ...wanted }, names, active)];
      return line.ask('survey', { heads, headRows }, control);
    },
    readColumns: (request, control) => line.ask('readColumns', request, control),
  };
}
