import { areaAddress, type CellArea } from '../../core/sheet-grid.ts';
import { append, attribute, childrenOf } from '../xml/xml-document.ts';
import { parseArea } from './area-ref.ts';
import type { WorksheetXml } from './worksheet-xml.ts';

export function readMerges(worksheet: WorksheetXml): CellArea[] {
  const found = worksheet.elements('mergeCells').flatMap((element) => childrenOf(element, 'mergeCell'));
  return found
    .map((cell) => parseArea(attribute(cell, 'ref') ?? ''))
    .filter((area): area is CellArea => area !== null);
}

export function addMerges(worksheet: WorksheetXml, areas: readonly CellArea[]): void {
  const holder = worksheet.element('mergeCells') ?? worksheet.create('mergeCells');
  for (const area of areas) append(holder, 'mergeCell', { ref: areaAddress(area) });
  holder.setAttribute('count', String(childrenOf(holder, 'mergeCell').length));
  worksheet.replace('mergeCells', [holder]);
}
