import { useEffect, useRef, useState } from 'react';

export interface KeptAtOnce<T> {
  /** What the user sees: what was changed last, kept or not yet. */
  readonly shown: T;
  readonly change: (settings: T) => void;
}

/**
 * Every change is kept in the workbook at once; what is changed while a job runs is kept after it, in one go. Where it
 * could not be kept, what the workbook has is shown again.
 */
export function useKeptAtOnce<T extends object>(
  kept: T,
  busy: boolean,
  onKeep: (settings: T) => void,
): KeptAtOnce<T> {
  const [changed, setChanged] = useState<T | null>(null);
  const asked = useRef<T | null>(null);
  const keep = useRef(onKeep);
  useEffect(() => {
    keep.current = onKeep;
  });
  useEffect(() => {
    if (changed === null || busy) return;
    if (asked.current === changed) {
      asked.current = null;
      setChanged(null);
      return;
    }
    asked.current = changed;
    keep.current(changed);
  }, [changed, busy]);
  return { shown: changed ?? kept, change: setChanged };
}
