import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { TroubleError, type Trouble } from '../../core/trouble.ts';
import { workbookVerbs } from '../state/workbook-verbs.ts';
import type { FileFault, OpenedFile, OpenFile, PickedFile, PickedForJob } from './picked-summary.ts';

/** Bytes. Beyond, opening may take what the machine has; a year of summaries stays far below. */
const LARGEST = 100 * 1024 * 1024;

export interface PickedFileVerbs extends PickedForJob {
  readonly pick: (file: File) => void;
  readonly putAway: () => void;
}

type Opening =
  | { readonly kind: 'opened'; readonly opened: OpenedFile }
  | { readonly kind: 'fault'; readonly fault: FileFault };

interface Current {
  readonly file: string;
  readonly opening: Promise<Opening>;
}

/** Holds the file that the last summary is taken from: opened as soon as it is picked, so that what is wrong is told then. */
export function usePickedFile(openFile: OpenFile): {
  readonly picked: PickedFile | null;
  readonly verbs: PickedFileVerbs;
} {
  const [picked, setPicked] = useState<PickedFile | null>(null);
  const latest = useRef(openFile);
  useLayoutEffect(() => {
    latest.current = openFile;
  });
  const current = useRef<Current | null>(null);
  const verbs = useMemo<PickedFileVerbs>(() => {
    const putAway = () => {
      const left = current.current;
      current.current = null;
      setPicked(null);
      void left?.opening.then((opening) => {
        if (opening.kind === 'opened') opening.opened.close();
      });
    };
    return {
      putAway,
      pick: (file) => {
        putAway();
        const opening = openAndLook(latest.current, file);
        const mine: Current = { file: file.name, opening };
        current.current = mine;
        setPicked({ file: file.name, state: 'opening' });
        void opening.then((ended) => {
          if (current.current !== mine) return;
          setPicked({ file: file.name, state: ended.kind === 'opened' ? 'ready' : ended.fault });
        });
      },
      opened: async () => {
        const mine = current.current;
        if (mine === null) return { kind: 'done', value: null };
        const { file } = mine;
        const opening = await mine.opening;
        return opening.kind === 'opened'
          ? { kind: 'done', value: { file, workbook: opening.opened.workbook } }
          : { kind: 'trouble', trouble: { kind: 'last-summary-unusable', file } };
      },
      judged: (trouble) => {
        setPicked((shown) => (shown === null ? null : { ...shown, state: judgedState(shown, trouble) }));
      },
    };
  }, []);
  return { picked, verbs };
}

/** Never rejects. */
async function openAndLook(openFile: OpenFile, file: File): Promise<Opening> {
  try {
    if (file.size > LARGEST) throw new TroubleError({ kind: 'file-too-large', limit: '100 MB' });
    const opened = await openFile(file);
    const { lookAtPicked } = await workbookVerbs();
    const looked = await lookAtPicked({}, { file: file.name, workbook: opened.workbook });
    if (looked.kind === 'done') return { kind: 'opened', opened };
    opened.close();
    return faulty({ found: 'opening', trouble: looked.trouble });
  } catch (error) {
    if (error instanceof TroubleError) return faulty({ found: 'opening', trouble: error.trouble });
    // Moved, changed or locked since it was picked: browsers tell so by these.
    if (error instanceof DOMException)
      return faulty({ found: 'opening', trouble: { kind: 'file-unreadable', file: file.name } });
    return faulty({ found: 'opening', detail: String(error) });
  }
}

const faulty = (fault: FileFault): Opening => ({ kind: 'fault', fault });

function judgedState({ state }: PickedFile, trouble: Trouble | null): PickedFile['state'] {
  if (state === 'opening' || (typeof state === 'object' && state.found === 'opening')) return state;
  if (trouble === null) return 'ready';
  return ABOUT_FILE.has(trouble.kind) ? { found: 'making', trouble } : state;
}

const ABOUT_FILE: ReadonlySet<Trouble['kind']> = new Set([
  'last-summary-none',
  'last-summary-not-before',
  'last-summary-unreadable',
  'last-summary-other-ledger',
] as const satisfies readonly Trouble['kind'][]);
