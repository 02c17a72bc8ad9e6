import type { Direction } from './selection.ts';

/** What a key asks of the grid while no cell is being edited. */
export type GridCommand =
  | { readonly kind: 'move'; readonly direction: Direction; readonly extend: boolean; readonly far: boolean }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  /** To the row's first column, or with Ctrl to the sheet's first cell. */
  | { readonly kind: 'home'; readonly whole: boolean }
  /** To the last used cell. */
  | { readonly kind: 'end' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'all' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'sheet'; readonly step: 1 | -1 };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** `undefined`: the key is not the grid's; the browser or the cell editor takes it. Tab leaves the grid. */
export function gridCommand(press: KeyPress): GridCommand | undefined {
  const control = press.ctrlKey || press.metaKey;
  if (press.altKey) return undefined;
  const direction = ARROWS[press.key];
  if (direction !== undefined) return { kind: 'move', direction, extend: press.shiftKey, far: control };
  switch (press.key) {
    case 'Enter':
      return { kind: 'move', direction: press.shiftKey ? 'up' : 'down', extend: false, far: false };
    case 'PageUp':
    case 'PageDown':
      if (control) return { kind: 'sheet', step: press.key === 'PageUp' ? -1 : 1 };
      return { kind: 'page', direction: press.key === 'PageUp' ? 'up' : 'down', extend: press.shiftKey };
    case 'Home':
      return { kind: 'home', whole: control };
    case 'End':
      return control ? { kind: 'end' } : undefined;
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'a':
    case 'A':
      return control ? { kind: 'all' } : undefined;
    case 'z':
    case 'Z':
      return control && !press.shiftKey ? { kind: 'undo' } : undefined;
    default:
      return undefined;
  }
}
