import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';

const useStyles = makeStyles({
  splitter: {
    width: '7px',
    flexShrink: 0,
    cursor: 'col-resize',
    backgroundColor: '#e6e6e6',
    borderLeft: '1px solid #d4d4d4',
    borderRight: '1px solid #d4d4d4',
    boxSizing: 'border-box',
    touchAction: 'none',
    ':hover': { backgroundColor: '#b7d8c5' },
    ':focus-visible': { outline: '2px solid #107c41', outlineOffset: '-2px', backgroundColor: '#b7d8c5' },
  },
});

/** Pixels: 320 is the narrowest pane Excel gives, 350 what it opens with. */
export const PANE_WIDTHS = { least: 320, usual: 350, most: 640 } as const;

export function paneWidthWithin(width: number): number {
  return Math.round(Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, width)));
}

export interface SplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The pane's edge: drag it, or move it with the arrow keys. */
export function Splitter({ label, width, onWidth }: SplitterProps): ReactElement {
  const styles = useStyles();
  const from = useRef<{ x: number; width: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const wished: Readonly<Record<string, number>> = {
      ArrowLeft: width + 10,
      ArrowRight: width - 10,
      Home: PANE_WIDTHS.most,
      End: PANE_WIDTHS.least,
      Enter: PANE_WIDTHS.usual,
    };
    const next = wished[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWidth(paneWidthWithin(next));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={PANE_WIDTHS.least}
      aria-valuemax={PANE_WIDTHS.most}
      aria-valuenow={width}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent) => {
        from.current = { x: event.clientX, width };
        // Moves over the pane's own document come here too while the pointer is held.
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event: PointerEvent) => {
        const start = from.current;
        if (start !== null) onWidth(paneWidthWithin(start.width + start.x - event.clientX));
      }}
      onPointerUp={() => {
        from.current = null;
      }}
      onPointerCancel={() => {
        from.current = null;
      }}
    />
  );
}
