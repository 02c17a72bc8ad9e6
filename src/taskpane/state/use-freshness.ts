import { useEffect, useRef } from 'react';
import type { DayNumber } from '../../core/calendar/day-number.ts';
import type { CellRef } from '../../core/sheet-grid.ts';
import type { WorkbookPort } from '../../core/workbook-port.ts';
import type { Checked, Stale } from './pane-state.ts';

/** A look costs a round trip: not more often than this (milliseconds). */
const OFTEN = 3000;

export interface FreshnessHost {
  readonly port: WorkbookPort;
  readonly today: () => DayNumber;
  /** The last check. */
  readonly checked: Checked | null;
  /** It is known not to hold any more. */
  readonly stale: boolean;
  readonly busy: boolean;
  /** The cell the user was last led to: changes are likeliest there. */
  readonly near: CellRef | null;
  readonly onStale: (why: Stale) => void;
}

/**
 * Excel's events miss some changes (filling down, drop-downs): whenever the user comes back to the pane, the ledger is
 * compared with what the check read, a long one piece by piece. Where it cannot be looked at, nothing is said. A new
 * day makes the check old without a look.
 */
export function useFreshness(host: FreshnessHost): void {
  const latest = useRef(host);
  useEffect(() => {
    latest.current = host;
  });
  useEffect(() => {
    let lookedAt = -Infinity;
    let turn = 0;
    let isLooking = false;
    const compare = async () => {
      const { checked, stale, busy, today, onStale } = latest.current;
      if (checked === null || stale || busy || isLooking || document.hidden) return;
      if (today() !== checked.asOf) {
        onStale('day');
        return;
      }
      if (performance.now() - lookedAt < OFTEN) return;
      lookedAt = performance.now();
      isLooking = true;
      const changed = await hasChanged(latest.current, checked, turn);
      isLooking = false;
      turn += 1;
      const { current } = latest;
      if (changed && current.checked === checked && !current.busy) current.onStale('ledger');
    };
    const onReturn = () => {
      void compare();
    };
    window.addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      window.removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, []);
}

async function hasChanged(
  { port, today, near }: FreshnessHost,
  { ledgers }: Checked,
  turn: number,
): Promise<boolean> {
  try {
    const { lookForChanges, pieceAt, piecesOf } = await import('../../jobs/look-for-changes.ts');
    const pieces = piecesOf(ledgers);
    const piece = pieces[nextPlace(pieces.length, near === null ? -1 : pieceAt(pieces, near), turn)];
    if (piece === undefined) return false;
    const looked = await lookForChanges({ port, today: today() }, piece);
    return looked.kind === 'done' && looked.value;
  } catch {
    // A look nobody asked for must not fail aloud.
    return false;
  }
}

/** Where the user was last led to and, every other time, the next piece of a long ledger. */
function nextPlace(pieces: number, likeliest: number, turn: number): number {
  if (likeliest < 0) return turn % Math.max(1, pieces);
  return turn % 2 === 0 ? likeliest : Math.floor(turn / 2) % pieces;
}
