import { areaAddress, type CellArea, type DateSystem } from '../core/sheet-grid.ts';
import type { PlanLink, PlanPrint, PlanRegion, PlanStyle, SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import type { Step } from './batches.ts';
import { chartStep } from './chart-step.ts';
import { pointsOfCharacters, pointsOfMillimetres } from './units.ts';
import { valueSteps } from './value-steps.ts';

type SheetStep = Step<Excel.Worksheet>;

/**
 * What to do, in order, on a new empty sheet. Links come before values and styles: Excel gives a linked
 * cell words and a look of its own, which the plan's then replace. `name` is what the sheet will be called.
 * Page setup is a step of its own (`printStep`).
 */
export function sheetSteps(plan: SheetPlan, name: string, dateSystem: DateSystem): SheetStep[] {
  return [
    ...plan.links.map((link) => linkStep(link, name)),
    ...plan.blocks.flatMap((block) => valueSteps(block, dateSystem)),
    ...plan.regions.map(regionStep),
    ...plan.merges.map(mergeStep),
    ...plan.columnWidths.map(({ column, characters }) => widthStep(column, characters)),
    ...heightSteps(plan.rowHeights),
    ...plan.charts.map(chartStep),
    viewStep(plan),
  ];
}

const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: CellArea) =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

function linkStep({ at, sheet: target, target: area, tip }: PlanLink, ownName: string): SheetStep {
  const quoted = (target ?? ownName).replaceAll("'", "''");
  const hyperlink = {
    documentReference: `'${quoted}'!${areaAddress(area)}`,
    ...(tip === undefined ? {} : { screenTip: tip }),
  };
  return {
    bytes: 900 + 3 * hyperlink.documentReference.length,
    write: (sheet) => {
      sheet.getCell(at.row, at.column).hyperlink = hyperlink;
    },
  };
}

function regionStep({ area, style }: PlanRegion): SheetStep {
  return {
    bytes: 1_200 + 200 * Object.keys(style).length + (style.borderColor === undefined ? 0 : 4_000),
    write: (sheet) => {
      applyStyle(rangeOf(sheet, area), area, style);
    },
  };
}

function applyStyle(range: Excel.Range, area: CellArea, style: PlanStyle): void {
  const { format } = range;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.numberFormat !== undefined) range.numberFormat = everyCell(style.numberFormat);
  if (style.borderColor !== undefined) drawBorders(format.borders, area, style.borderColor);
}

/** One value for every cell of a range: Office.js takes it bare, only its types do not say so. */
const everyCell = (format: string) => format as unknown as string[][];

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function drawBorders(borders: Excel.RangeBorderCollection, area: CellArea, color: string): void {
  const sides: (
    'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical'
  )[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (area.bottom > area.top) sides.push('InsideHorizontal');
  if (area.right > area.left) sides.push('InsideVertical');
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
  }
}

function mergeStep(area: CellArea): SheetStep {
  return {
    bytes: 600,
    write: (sheet) => {
      rangeOf(sheet, area).merge(false);
    },
  };
}

function widthStep(column: number, characters: number): SheetStep {
  return {
    bytes: 800,
    write: (sheet) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(characters);
    },
  };
}

/** Neighbouring rows of one height go together. */
function heightSteps(heights: SheetPlan['rowHeights']): SheetStep[] {
  const runs: { first: number; last: number; points: number }[] = [];
  for (const { row, points } of heights) {
    const run = runs.at(-1);
    if (run?.last === row - 1 && run.points === points) run.last = row;
    else runs.push({ first: row, last: row, points });
  }
  return runs.map(({ first, last, points }) => ({
    bytes: 800,
    write: (sheet) => {
      sheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = points;
    },
  }));
}

function viewStep({ frozenRows, showGridlines }: SheetPlan): SheetStep {
  return {
    bytes: 1_000,
    write: (sheet) => {
      if (!showGridlines) sheet.showGridlines = false;
      if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
    },
  };
}

/** How the sheet is printed: apart, because Excel may refuse it. */
export function printStep(print: PlanPrint): SheetStep {
  const { orientation, margins, titleRows, centerFooter, firstPageNumber } = print;
  const { onOnePage = false, pageStarts = [] } = print;
  return {
    bytes: 4_000 + 600 * pageStarts.length,
    write: (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = onOnePage
        ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
        : { horizontalFitToPages: 1 };
      pageLayout.topMargin = pointsOfMillimetres(margins.top);
      pageLayout.rightMargin = pointsOfMillimetres(margins.right);
      pageLayout.bottomMargin = pointsOfMillimetres(margins.bottom);
      pageLayout.leftMargin = pointsOfMillimetres(margins.left);
      if (titleRows !== null) pageLayout.setPrintTitleRows(`$${titleRows.from + 1}:$${titleRows.to + 1}`);
      if (firstPageNumber !== undefined) pageLayout.firstPageNumber = firstPageNumber;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = centerFooter;
      for (const row of pageStarts) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    },
  };
}
