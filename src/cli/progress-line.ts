import type { JobProgress } from '../jobs/job.ts';
import type { SayAll } from '../messages/index.ts';

export interface ProgressLine {
  readonly show: (progress: JobProgress) => void;
  readonly clear: () => void;
}

/** One line of a terminal that is written over and over; `null` writes nothing (stderr is a file or a pipe). */
export function progressLine(write: ((text: string) => void) | null, say: SayAll): ProgressLine {
  let shown = '';
  return {
    show: ({ step, done }) => {
      const line = `${say(`cli.step.${step}`)} ${String(Math.round(done * 100))}%`;
      if (write === null || line === shown) return;
      shown = line;
      write(`\r\u001b[K${line}`);
    },
    clear: () => {
      if (write !== null && shown !== '') write('\r\u001b[K');
      shown = '';
    },
  };
}
