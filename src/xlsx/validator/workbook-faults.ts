import type { Document } from '@xmldom/xmldom';
import { orderFaults } from './element-order.ts';
import { elements } from './package-faults.ts';

/** CT_Workbook. */
const WORKBOOK =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects absPath revisionPtr extLst'.split(
    ' ',
  );

export function workbookFaults(name: string, documents: ReadonlyMap<string, Document>): string[] {
  const root = documents.get(name)?.documentElement;
  if (root === null || root === undefined) return [`${name}: empty`];
  // absPath and revisionPtr come from newer namespaces and may stand anywhere.
  const own = root.cloneNode(true);
  const newer = [...elements(own as typeof root, 'absPath'), ...elements(own as typeof root, 'revisionPtr')];
  for (const element of newer) element.parentNode?.removeChild(element);
  const faults = orderFaults(name, own as typeof root, WORKBOOK, ['fileRecoveryPr']);
  const sheets = elements(root, 'sheet');
  const names = sheets.map((sheet) => (sheet.getAttribute('name') ?? '').toLowerCase());
  if (new Set(names).size !== names.length) faults.push('two sheets of one name');
  const illegal = names.filter((each) => each === '' || each.length > 31 || /[\\/?*[\]:]|^'|'$/.test(each));
  faults.push(...illegal.map((each) => `illegal sheet name: ${each}`));
  const ids = sheets.map((sheet) => sheet.getAttribute('sheetId'));
  if (new Set(ids).size !== ids.length) faults.push('two sheets of one id');
  const defined = elements(root, 'definedName').map((each) => {
    const scope = each.getAttribute('localSheetId');
    if (scope !== null && Number(scope) >= sheets.length)
      faults.push(`a name belongs to sheet ${scope}, which is not there`);
    return `${scope ?? ''} ${(each.getAttribute('name') ?? '').toLowerCase()}`;
  });
  if (new Set(defined).size !== defined.length) faults.push('two defined names alike');
  const active = Number(elements(root, 'workbookView')[0]?.getAttribute('activeTab') ?? 0);
  if (active >= sheets.length) faults.push(`active tab ${String(active)} is not there`);
  const selected = [...documents.values()].filter((document) =>
    elements(document.documentElement, 'sheetView').some((view) =>
      /^(?:1|true)$/.test(view.getAttribute('tabSelected') ?? ''),
    ),
  );
  if (selected.length > 1) faults.push('several sheets are selected');
  faults.push(...drawingFaults(documents), ...chainFaults(root, documents, name));
  return faults;
}

function drawingFaults(documents: ReadonlyMap<string, Document>): string[] {
  const faults: string[] = [];
  for (const [name, document] of documents) {
    if (document.documentElement?.localName !== 'wsDr') continue;
    const ids = elements(document.documentElement, 'cNvPr').map((each) => each.getAttribute('id'));
    if (new Set(ids).size !== ids.length) faults.push(`${name}: two shapes of one id`);
  }
  return faults;
}

/** Every cell of the calculation chain must have a formula. */
function chainFaults(
  workbook: NonNullable<Document['documentElement']>,
  documents: ReadonlyMap<string, Document>,
  name: string,
): string[] {
  const chain = [...documents.values()].find(
    (document) => document.documentElement?.localName === 'calcChain',
  );
  if (chain === undefined) return [];
  const slash = name.lastIndexOf('/') + 1;
  const relationships = documents.get(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
  const targets = new Map(
    elements(relationships?.documentElement, 'Relationship').map((each) => [
      each.getAttribute('Id'),
      new URL(each.getAttribute('Target') ?? '', `http://x/${name}`).pathname.slice(1),
    ]),
  );
  const formulas = new Map(
    elements(workbook, 'sheet').map((sheet) => {
      const relationship =
        Array.from(sheet.attributes).find((attribute) => attribute.localName === 'id')?.value ?? '';
      const root = documents.get(targets.get(relationship) ?? '')?.documentElement;
      const cells = elements(root, 'c').filter((cell) => elements(cell, 'f').length > 0);
      return [sheet.getAttribute('sheetId'), new Set(cells.map((cell) => cell.getAttribute('r')))];
    }),
  );
  const faults: string[] = [];
  let sheet: string | null = null;
  for (const entry of elements(chain.documentElement, 'c')) {
    sheet = entry.getAttribute('i') ?? sheet;
    const address = entry.getAttribute('r');
    if (formulas.get(sheet)?.has(address) !== true)
      faults.push(`calculation chain: ${address ?? '?'} has no formula`);
  }
  return faults;
}
