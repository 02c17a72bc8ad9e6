import { TroubleError } from '../core/trouble.ts';
import type { WorkbookPort } from '../core/workbook-port.ts';
import { openWorkbook } from '../xlsx/open-workbook.ts';
import { createXlsxPort } from '../xlsx/xlsx-port.ts';
import type { Answer, Line, Question, Verbs, Verb } from './protocol.ts';

/** Answers on a line for the one workbook that is opened over it. */
export function serveWorkbook(line: Line): void {
  let opened: WorkbookPort | null = null;
  line.addEventListener('message', ({ data }) => {
    const question = data as Question;
    void answerTo(question).then((answer) => {
      line.postMessage(answer, []);
    });
  });

  async function answerTo(question: Question): Promise<Answer> {
    const { id } = question;
    try {
      return { id, kind: 'done', value: await carryOut(question) };
    } catch (error) {
      if (error instanceof TroubleError) return { id, kind: 'trouble', trouble: error.trouble };
      return { id, kind: 'failed', detail: String(error) };
    }
  }

  async function carryOut(question: Question): Promise<Verbs[Verb]['answer']> {
    switch (question.verb) {
      case 'open': {
        const workbook = openWorkbook(new Uint8Array(question.asked));
        opened = createXlsxPort(workbook);
        return { names: workbook.sheets.map(({ name }) => name), active: workbook.activeSheet.name };
      }
      case 'survey':
        return workbook().survey(question.asked);
      case 'readColumns':
        return workbook().readColumns(question.asked);
    }
  }

  function workbook(): WorkbookPort {
    if (opened === null) throw new Error('asked before a workbook was opened');
    return opened;
  }
}
