import { useCallback, useState } from 'react';
import type { Switches } from '../../officejs/live/switches.ts';
import type { Notice } from './notice.ts';
import { openSession } from './open-session.ts';
import { fetchSample } from './samples.ts';
import type { WorkbenchSession } from './workbench-session.ts';

export interface OpenWorkbook {
  readonly session: WorkbenchSession | null;
  /** The name of the file being opened. */
  readonly opening: string | null;
  readonly notice: Notice | null;
  readonly setNotice: (notice: Notice | null) => void;
  readonly openFile: (file: File) => Promise<void>;
  readonly openSample: (name: string) => Promise<void>;
}

/** Which workbook lies on the bench; `today` must stay the same function. What cannot be opened leaves the one that is open untouched. */
export function useOpenWorkbook(switches: Switches, today: () => number): OpenWorkbook {
  const [session, setSession] = useState<WorkbenchSession | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  const open = useCallback(
    async (name: string, read: () => Promise<Uint8Array | null>) => {
      setOpening(name);
      setNotice(null);
      const bytes = await read().catch(() => null);
      // The words "opening …" are on the screen before a large file keeps the page busy.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      const opened =
        bytes === null
          ? { kind: 'trouble' as const, trouble: { kind: 'file-unreadable' as const, file: name } }
          : openSession(bytes, name, switches, today);
      if (opened.kind === 'done') setSession(opened.session);
      else setNotice(opened);
      setOpening(null);
    },
    [switches, today],
  );

  const openFile = useCallback(
    (file: File) => open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    [open],
  );
  const openSample = useCallback((name: string) => open(name, () => fetchSample(name)), [open]);
  return { session, opening, notice, setNotice, openFile, openSample };
}
