import type { PlanPrint } from '../../core/sheet-plan/sheet-plan.ts';
import { childOf, elementLike, ensureChild, type Element } from '../xml/xml-document.ts';
import type { WorksheetXml } from './worksheet-xml.ts';

const A4 = '9';
/** The last column of a sheet, counted from 0: a break of rows goes right across. */
const LAST_COLUMN = '16383';
const SHEET_PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const HEADER_FOOTER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/** Paper, margins and footer; the title rows are a defined name and set elsewhere. */
export function writePrintSetup(worksheet: WorksheetXml, print: PlanPrint): void {
  const change = (
    local: 'sheetPr' | 'pageMargins' | 'pageSetup' | 'headerFooter' | 'printOptions',
    edit: (element: Element) => void,
  ): void => {
    const element = worksheet.element(local) ?? worksheet.create(local);
    edit(element);
    worksheet.replace(local, [element]);
  };
  change('sheetPr', (element) => {
    ensureChild(element, 'pageSetUpPr', SHEET_PROPERTIES).setAttribute('fitToPage', '1');
  });
  change('printOptions', (element) => {
    element.setAttribute('horizontalCentered', '1');
  });
  change('pageMargins', (element) => {
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      element.setAttribute(side, inches(print.margins[side]));
    }
    element.setAttribute('header', '0.3');
    element.setAttribute('footer', inches(Math.max(5, print.margins.bottom / 2)));
  });
  change('pageSetup', (element) => {
    element.setAttribute('paperSize', A4);
    element.setAttribute('orientation', print.orientation);
    if (print.firstPageNumber !== undefined) {
      element.setAttribute('firstPageNumber', String(print.firstPageNumber));
      element.setAttribute('useFirstPageNumber', '1');
    }
    element.setAttribute('fitToWidth', '1');
    // 0: as many pages high as it takes.
    element.setAttribute('fitToHeight', print.onOnePage === true ? '1' : '0');
  });
  change('headerFooter', (element) => {
    const footer = childOf(element, 'oddFooter') ?? elementLike(element, 'oddFooter');
    if (footer.parentNode === null) {
      const later = HEADER_FOOTER.slice(2).map((local) => childOf(element, local));
      element.insertBefore(footer, later.find((child) => child !== undefined) ?? null);
    }
    footer.textContent = print.centerFooter === '' ? '' : `&C${print.centerFooter}`;
  });
  writeRowBreaks(worksheet, print.pageStarts ?? []);
}

/** CT_PageBreak: `id` is the row above the break, counted from 1. */
function writeRowBreaks(worksheet: WorksheetXml, starts: readonly number[]): void {
  if (starts.length === 0) {
    worksheet.replace('rowBreaks', []);
    return;
  }
  const breaks = worksheet.create('rowBreaks');
  breaks.setAttribute('count', String(starts.length));
  breaks.setAttribute('manualBreakCount', String(starts.length));
  for (const start of starts) {
    const one = elementLike(breaks, 'brk');
    one.setAttribute('id', String(start));
    one.setAttribute('max', LAST_COLUMN);
    one.setAttribute('man', '1');
    breaks.appendChild(one);
  }
  worksheet.replace('rowBreaks', [breaks]);
}

function inches(millimetres: number): string {
  return String(Math.round((millimetres / 25.4) * 1e6) / 1e6);
}
