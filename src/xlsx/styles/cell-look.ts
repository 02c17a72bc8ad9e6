import type { CellLook } from '../workbook.ts';
import { attribute, childOf, decimal, flag, integer, type Element } from '../xml/xml-document.ts';
import type { StyleLists } from './patch-xf.ts';

const HORIZONTAL = [
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
] as const;
const VERTICAL = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;

/** What a cell format looks like; defaults as Excel has them. */
export function readLook(styles: StyleLists, xf: Element | undefined, numberFormat: string): CellLook {
  const font = item(styles, 'fonts', xf, 'fontId');
  const alignment = xf === undefined ? undefined : childOf(xf, 'alignment');
  const name = font === undefined ? undefined : childOf(font, 'name');
  const size = font === undefined ? undefined : childOf(font, 'sz');
  const horizontal = alignment === undefined ? undefined : attribute(alignment, 'horizontal');
  const vertical = alignment === undefined ? undefined : attribute(alignment, 'vertical');
  return {
    fontName: (name === undefined ? undefined : attribute(name, 'val')) ?? 'Calibri',
    fontSize: (size === undefined ? undefined : decimal(size, 'val')) ?? 11,
    bold: switched(font, 'b'),
    italic: switched(font, 'i'),
    fontColor: font === undefined ? null : styles.colors.resolve(childOf(font, 'color')),
    fill: readFill(styles, item(styles, 'fills', xf, 'fillId')),
    horizontal: HORIZONTAL.find((word) => word === horizontal) ?? 'general',
    vertical: VERTICAL.find((word) => word === vertical) ?? 'bottom',
    wrap: alignment !== undefined && flag(alignment, 'wrapText'),
    borders: readBorders(styles, item(styles, 'borders', xf, 'borderId')),
    numberFormat,
  };
}

function item(
  styles: StyleLists,
  list: 'fonts' | 'fills' | 'borders',
  xf: Element | undefined,
  name: string,
): Element | undefined {
  return styles.items(list)[xf === undefined ? 0 : (integer(xf, name) ?? 0)];
}

/** `<b/>` is on, `<b val="0"/>` is off. */
function switched(font: Element | undefined, local: string): boolean {
  const element = font === undefined ? undefined : childOf(font, local);
  return element !== undefined && flag(element, 'val', true);
}

function readFill(styles: StyleLists, fill: Element | undefined): string | null {
  const pattern = fill === undefined ? undefined : childOf(fill, 'patternFill');
  const type = pattern === undefined ? undefined : attribute(pattern, 'patternType');
  if (pattern === undefined || type === undefined || type === 'none') return null;
  return (
    styles.colors.resolve(childOf(pattern, 'fgColor')) ?? styles.colors.resolve(childOf(pattern, 'bgColor'))
  );
}

function readBorders(styles: StyleLists, border: Element | undefined): CellLook['borders'] {
  const line = (...sides: string[]): string | undefined => {
    for (const side of sides) {
      const element = border === undefined ? undefined : childOf(border, side);
      const style = element === undefined ? undefined : attribute(element, 'style');
      if (element === undefined || style === undefined || style === 'none') continue;
      return styles.colors.resolve(childOf(element, 'color')) ?? '#000000';
    }
    return undefined;
  };
  const top = line('top');
  const right = line('right', 'end');
  const bottom = line('bottom');
  const left = line('left', 'start');
  return {
    ...(top === undefined ? {} : { top }),
    ...(right === undefined ? {} : { right }),
    ...(bottom === undefined ? {} : { bottom }),
    ...(left === undefined ? {} : { left }),
  };
}
