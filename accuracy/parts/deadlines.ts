import { join } from 'node:path';
import { explain } from '../command.ts';
import { labelled, TEST_DATA } from '../data.ts';
import { Tally, type Part } from '../score.ts';

interface Labelled {
  readonly text: string;
  readonly meetingDate: string;
  readonly expected: string | null;
  readonly kind: string;
  readonly accept?: readonly (string | null)[];
  readonly needsConfirm?: boolean;
  readonly suggest?: string;
  readonly milestones?: readonly string[];
}

interface Messy {
  readonly raw: string | number;
  readonly ref_date: string;
  readonly expected_due: string | null;
  readonly kind: string;
  readonly note: string;
}

interface Answer {
  readonly due: string | null;
  readonly kind: string;
  readonly needsConfirm: boolean;
  readonly milestones?: readonly string[];
  readonly suggestion?: string;
}

/** Deadlines by themselves: day, kind, nodes and suggestion; and apart, readings that are sure and wrong. */
export const deadlinesPart: Part = {
  name: 'deadlines',
  async measure() {
    const days = new Tally(
      'deadlines',
      'the due day (or a listed alternative), its kind, nodes and suggestion',
    );
    const sure = new Tally('deadlines that are sure', 'readings without needsConfirm whose day is right');
    const samples = labelled(join(TEST_DATA, 'deadlines.json')) as Labelled[];
    const read = await explain<Answer>('deadline', samples);
    for (const [index, sample] of samples.entries()) {
      const answer = read[index];
      if (answer === undefined) throw new Error('an answer is missing');
      const where = `${sample.text} (${sample.meetingDate})`;
      const isDayRight = (sample.accept ?? [sample.expected]).includes(answer.due);
      const isRight =
        isDayRight &&
        (sample.accept !== undefined || answer.kind === sample.kind) &&
        (sample.needsConfirm !== true || answer.needsConfirm) &&
        (sample.suggest === undefined || answer.suggestion === sample.suggest) &&
        (sample.milestones === undefined ||
          JSON.stringify(answer.milestones) === JSON.stringify(sample.milestones));
      days.judge(where, isRight, answer, sample);
      if (!answer.needsConfirm) sure.judge(where, isDayRight, answer.due, sample.expected);
    }
    const messy = labelled(join(TEST_DATA, 'messy-due.json')) as Messy[];
    const messyRead = await explain<Answer>(
      'deadline',
      messy.map(({ raw, ref_date: meetingDate }) => ({ text: raw, meetingDate })),
    );
    for (const [index, sample] of messy.entries()) {
      const answer = messyRead[index];
      if (answer === undefined) throw new Error('an answer is missing');
      const where = `${String(sample.raw)} (${sample.ref_date})`;
      const span = /accept (\d\d)-(\d\d)\.\.(\d\d)-(\d\d)/.exec(sample.note);
      const until =
        span === null
          ? sample.expected_due
          : `${sample.ref_date.slice(0, 4)}-${span[3] ?? ''}-${span[4] ?? ''}`;
      const isRight =
        answer.due === sample.expected_due ||
        (answer.due !== null &&
          sample.expected_due !== null &&
          until !== null &&
          answer.due > sample.expected_due &&
          answer.due <= until);
      days.judge(where, isRight, answer, sample);
      if (!answer.needsConfirm) sure.judge(where, isRight, answer.due, sample.expected_due);
    }
    return { scores: [days.score(), sure.score()], notMeasured: [] };
  },
};
