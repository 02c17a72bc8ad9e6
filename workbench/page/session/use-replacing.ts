import { useEffect, useState } from 'react';

/** Another workbook that waits for an answer, because opening it would lose changes. */
export interface Replacing {
  readonly file: string;
  readonly open: () => void;
}

export interface ReplacingWorkbook {
  readonly waiting: Replacing | null;
  /** Opens at once where nothing is lost, else waits for `answer`. */
  readonly ask: (file: string, open: () => void) => void;
  readonly answer: (open: boolean) => void;
}

/** Stands between unsaved changes and whatever would replace them: another workbook, or leaving the page. */
export function useReplacing(changed: boolean): ReplacingWorkbook {
  const [waiting, setWaiting] = useState<Replacing | null>(null);

  useEffect(() => {
    if (!changed) return undefined;
    // The browser asks in words of its own.
    const keep = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', keep);
    return () => {
      window.removeEventListener('beforeunload', keep);
    };
  }, [changed]);

  return {
    waiting,
    ask: (file, open) => {
      if (changed) setWaiting({ file, open });
      else open();
    },
    answer: (open) => {
      setWaiting(null);
      if (open) waiting?.open();
    },
  };
}
