import type { XlsxSheetModel } from '../sheet/xlsx-sheet-model.ts';
import { attribute, childrenOf, integer, parseXml, rootOf, serializeXml } from '../xml/xml-document.ts';
import type { PackageEdits } from './package-edits.ts';
import type { WorkbookXml } from './workbook-xml.ts';

/**
 * Before saving: formulas that are gone leave the calculation chain, and where cells of a workbook with
 * formulas changed, Excel is told to calculate anew, for cached results may be stale.
 */
export function keepCalculationRight(
  edits: PackageEdits,
  workbook: WorkbookXml,
  sheets: readonly XlsxSheetModel[],
  removedSheetIds: readonly number[],
): void {
  const changed = sheets.filter(
    (sheet) => edits.source.has(sheet.part.name) && sheet.part.cells.changesContent,
  );
  const chain = edits.relationshipsOf(workbook.part).byKind('calcChain')[0];
  if (changed.length > 0 && (chain !== undefined || sheets.some((sheet) => sheet.part.cells.hasFormulas))) {
    workbook.calculateOnLoad();
  }
  if (chain === undefined || !edits.source.has(chain.target)) return;
  const gone = new Map<number, ReadonlySet<string> | 'all'>(removedSheetIds.map((id) => [id, 'all']));
  for (const sheet of changed) {
    const dropped = sheet.part.cells.droppedFormulas;
    if (dropped.size > 0) gone.set(integer(sheet.entry, 'sheetId') ?? 0, dropped);
  }
  if (gone.size === 0) return;
  const content = withoutCells(edits.source.read(chain.target), chain.target, gone);
  if (content !== null) edits.manage(chain.target, () => [content]);
  else {
    edits.remove(chain.target);
    edits.relationshipsOf(workbook.part).remove(chain.id);
  }
}

/**
 * The calculation chain without the cells named, which must not stand there once they have no formula.
 * `null`: nothing left, so the part has to go. `cells`: A1 addresses by the sheet's id, or the whole sheet.
 */
function withoutCells(
  bytes: Uint8Array,
  part: string,
  cells: ReadonlyMap<number, ReadonlySet<string> | 'all'>,
): Uint8Array | null {
  const document = parseXml(bytes, part);
  const root = rootOf(document, part);
  let sheet = 0;
  // An entry without `i` belongs to the sheet of the one before.
  let written = 0;
  let left = 0;
  for (const entry of childrenOf(root, 'c')) {
    sheet = integer(entry, 'i') ?? sheet;
    const gone = cells.get(sheet);
    if (gone === 'all' || gone?.has(attribute(entry, 'r') ?? '') === true) {
      root.removeChild(entry);
      continue;
    }
    if (sheet !== written) entry.setAttribute('i', String(sheet));
    written = sheet;
    left += 1;
  }
  return left === 0 ? null : new TextEncoder().encode(serializeXml(document));
}
