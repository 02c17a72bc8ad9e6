import { useEffect, useState } from 'react';
import type { Running } from './pane-state.ts';

/**
 * Excel answers a step within a second or two. Where it stays silent longer (milliseconds), most often a
 * cell is being edited: our calls wait for that, and Excel does not tell us.
 */
const SILENCE = 4000;

/** Whether a job has made no progress for a while. */
export function useSilence(running: Running | null): boolean {
  const [silent, setSilent] = useState<Running | null>(null);
  useEffect(() => {
    if (running === null) return;
    const timer = setTimeout(() => {
      setSilent(running);
    }, SILENCE);
    return () => {
      clearTimeout(timer);
    };
  }, [running]);
  return running !== null && silent === running;
}
