import type { CSSProperties } from 'react';
import type { CellValue } from '../../../src/core/sheet-grid.ts';
import { isErrorValue } from '../../../src/core/sheet-grid.ts';
import type { CellLook } from '../../../src/xlsx/workbook.ts';
import { pointsToPixels } from './measures.ts';

/** What a conditional format lays over a cell now. `#RRGGBB` */
export interface Paint {
  readonly fill?: string;
  readonly font?: string;
}

const SERIF = '"Noto Serif CJK SC", "Songti SC", SimSun, serif';
const SANS = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
const SERIF_FONT = /宋|仿|楷|明|sim ?sun|fang|kai|song|ming|times|cambria|serif|georgia/i;

/** The cell's own font first, then what most machines have in its place. */
export function fontFamily(name: string): string {
  const own = name.replace(/["\\]/g, '');
  return `"${own}", ${SERIF_FONT.test(name) ? SERIF : SANS}`;
}

export type Side = 'left' | 'center' | 'right';

/** Where the content stands across the cell: numbers right, truth values and errors centred, text left. */
export function contentSide(look: CellLook, value: CellValue): Side {
  switch (look.horizontal) {
    case 'left':
    case 'fill':
    case 'justify':
      return 'left';
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    case 'right':
      return 'right';
    case 'general':
      if (typeof value === 'number') return 'right';
      return typeof value === 'boolean' || isErrorValue(value) ? 'center' : 'left';
  }
}

/** A cell's look as CSS, its place and size apart. */
export function cellStyle(look: CellLook, side: Side, paint: Paint | undefined): CSSProperties {
  const fill = paint?.fill ?? look.fill;
  const color = paint?.font ?? look.fontColor;
  const { top, right, bottom, left } = look.borders;
  return {
    fontFamily: fontFamily(look.fontName),
    fontSize: pointsToPixels(look.fontSize),
    ...(look.bold ? { fontWeight: 700 } : {}),
    ...(look.italic ? { fontStyle: 'italic' } : {}),
    ...(color === null ? {} : { color }),
    ...(fill === null ? {} : { backgroundColor: fill }),
    justifyContent: side === 'left' ? 'flex-start' : side === 'right' ? 'flex-end' : 'center',
    alignItems: look.vertical === 'top' ? 'flex-start' : look.vertical === 'bottom' ? 'flex-end' : 'center',
    textAlign: side,
    ...(look.wrap ? { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } : {}),
    ...(top === undefined ? {} : { borderTopColor: top }),
    ...(right === undefined ? {} : { borderRightColor: right }),
    ...(bottom === undefined ? {} : { borderBottomColor: bottom }),
    ...(left === undefined ? {} : { borderLeftColor: left }),
  };
}
