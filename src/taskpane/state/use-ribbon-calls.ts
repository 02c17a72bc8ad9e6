import { useEffect, useRef } from 'react';
import type { RibbonJob, RibbonLine } from '../../add-in/ribbon-line.ts';

/** Does in the pane what a ribbon button asks for while the pane is open. */
export function useRibbonCalls(line: RibbonLine | null, run: (job: RibbonJob) => Promise<void>): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => line?.answer((job) => void latest.current(job)), [line]);
}
