import { useEffect, useRef, useState } from 'react';
import type { CheckSettings } from '../../core/checks/check-settings.ts';

export interface ChecksKeptAtOnce {
  /** What the user sees: what was changed last, kept or not yet. */
  readonly shown: CheckSettings;
  readonly change: (settings: CheckSettings) => void;
}

/**
 * Every change is kept in the workbook at once; what is changed while a job runs is kept after it, in one go. Where it
 * could not be kept, what the workbook has is shown again.
 */
export function useChecksKeptAtOnce(
  kept: CheckSettings,
  busy: boolean,
  onKeep: (settings: CheckSettings) => void,
): ChecksKeptAtOnce {
  const [changed, setChanged] = useState<CheckSettings | null>(null);
  const asked = useRef<CheckSettings | null>(null);
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
