import { TroubleError } from '../../core/trouble.ts';
import type { DateSystem } from '../../core/sheet-grid.ts';
import { renameSheetInFormula } from '../formulas/rename-sheet.ts';
import type { DefinedName } from '../workbook.ts';
import {
  append,
  attribute,
  childOf,
  childrenOf,
  ensureChild,
  flag,
  integer,
  parseXml,
  rootOf,
  serializeXml,
  type Document,
  type Element,
} from '../xml/xml-document.ts';

const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
] as const;
const RELATIONSHIP_NAMESPACES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** One entry of the workbook's sheet list: worksheets, chart sheets, macro sheets. */
export interface SheetEntry {
  readonly element: Element;
  readonly relationship: string;
}

/** The workbook part. */
export class WorkbookXml {
  private readonly document: Document;
  private readonly root: Element;
  readonly strict: boolean;
  /** How it would be written unedited: what was added and taken back is no change. */
  private readonly pristine: string;
  private edited = false;

  constructor(
    bytes: Uint8Array,
    readonly part: string,
  ) {
    this.document = parseXml(bytes, part);
    this.root = rootOf(this.document, part);
    if (this.root.localName !== 'workbook') throw new TroubleError({ kind: 'file-malformed', part });
    this.pristine = serializeXml(this.document);
    this.strict = this.root.namespaceURI === STRICT_MAIN;
  }

  /** The main namespace, transitional or strict. */
  get namespace(): string {
    return this.root.namespaceURI ?? '';
  }

  get dateSystem(): DateSystem {
    const properties = childOf(this.root, 'workbookPr');
    return properties !== undefined && flag(properties, 'date1904') ? 1904 : 1900;
  }

  get structureProtected(): boolean {
    const protection = childOf(this.root, 'workbookProtection');
    return protection !== undefined && flag(protection, 'lockStructure');
  }

  /** Every sheet in tab order. */
  get entries(): readonly SheetEntry[] {
    return childrenOf(this.sheetList(), 'sheet').map((element) => ({
      element,
      relationship: relationshipId(element),
    }));
  }

  addEntry(name: string, relationship: string): SheetEntry {
    const ids = this.entries.map((entry) => integer(entry.element, 'sheetId') ?? 0);
    const list = this.sheetList();
    const element = append(list, 'sheet', { name, sheetId: String(Math.max(0, ...ids) + 1) });
    const namespace = RELATIONSHIP_NAMESPACES[this.strict ? 1 : 0] ?? null;
    const prefix = element.lookupPrefix(namespace) ?? 'r';
    element.setAttributeNS(namespace, `${prefix}:id`, relationship);
    this.edited = true;
    return { element, relationship };
  }

  /** Takes the sheet off the list, with the names that belonged to it. */
  removeEntry(element: Element): void {
    const at = this.entries.findIndex((entry) => entry.element === element);
    const active = this.activeTab;
    this.sheetList().removeChild(element);
    for (const name of this.nameElements()) {
      const scope = integer(name, 'localSheetId');
      if (scope === at) name.parentNode?.removeChild(name);
      else if (scope !== undefined && scope > at) name.setAttribute('localSheetId', String(scope - 1));
    }
    this.dropEmptyNames();
    this.edited = true;
    if (active > at || active >= this.entries.length) this.activeTab = Math.max(0, active - 1);
  }

  /** Puts a sheet at a position among all entries; names of single sheets and the active tab go with their sheets. */
  moveEntry(element: Element, to: number): void {
    const before = this.entries.map((entry) => entry.element);
    const active = before[this.activeTab];
    const scopes = this.nameElements().map((name) => [name, integer(name, 'localSheetId')] as const);
    const list = this.sheetList();
    list.removeChild(element);
    list.insertBefore(element, this.entries[to]?.element ?? null);
    const after = this.entries.map((entry) => entry.element);
    for (const [name, scope] of scopes) {
      const owner = scope === undefined ? undefined : before[scope];
      if (owner !== undefined) name.setAttribute('localSheetId', String(after.indexOf(owner)));
    }
    this.edited = true;
    if (active !== undefined) this.activeTab = after.indexOf(active);
  }

  rename(element: Element, name: string): void {
    element.setAttribute('name', name);
    this.edited = true;
  }

  /** References to a sheet within defined names follow its new name. */
  renameInNames(from: string, to: string): void {
    for (const element of this.nameElements()) {
      const old = element.textContent ?? '';
      const renamed = renameSheetInFormula(old, from, to);
      if (renamed === old) continue;
      element.textContent = renamed;
      this.edited = true;
    }
  }

  setVisibility(element: Element, visibility: 'visible' | 'hidden' | 'veryHidden'): void {
    if (visibility === 'visible') element.removeAttribute('state');
    else element.setAttribute('state', visibility);
    this.edited = true;
  }

  /** Position among all entries. */
  get activeTab(): number {
    const view = this.view();
    return view === undefined ? 0 : (integer(view, 'activeTab') ?? 0);
  }

  set activeTab(tab: number) {
    if (tab === this.activeTab) return;
    const views = ensureChild(this.root, 'bookViews', ORDER);
    const view = childOf(views, 'workbookView') ?? append(views, 'workbookView');
    view.setAttribute('activeTab', String(tab));
    this.edited = true;
  }

  /** Names of the whole workbook. */
  get names(): readonly DefinedName[] {
    return this.namesOf(undefined);
  }

  /** Names of one sheet, by its position among all entries; `undefined`: those of the whole workbook. */
  namesOf(sheet: number | undefined): readonly DefinedName[] {
    return this.nameElements()
      .filter((element) => integer(element, 'localSheetId') === sheet)
      .map((element) => ({ name: attribute(element, 'name') ?? '', formula: element.textContent ?? '' }));
  }

  /** `sheet`: position among all entries, for a name of that sheet alone. */
  setName(name: string, formula: string, sheet?: number): void {
    const names = ensureChild(this.root, 'definedNames', ORDER);
    const old = this.nameElement(name, sheet);
    const element = old ?? append(names, 'definedName', { name });
    if (sheet !== undefined) element.setAttribute('localSheetId', String(sheet));
    element.textContent = formula;
    this.edited = true;
  }

  removeName(name: string, sheet?: number): void {
    const element = this.nameElement(name, sheet);
    if (element === undefined) return;
    element.parentNode?.removeChild(element);
    this.dropEmptyNames();
    this.edited = true;
  }

  /** Makes Excel calculate everything on opening: cached values may be stale. */
  calculateOnLoad(): void {
    const properties = ensureChild(this.root, 'calcPr', ORDER);
    if (flag(properties, 'fullCalcOnLoad')) return;
    properties.setAttribute('fullCalcOnLoad', '1');
    this.edited = true;
  }

  content(): readonly Uint8Array[] | null {
    if (!this.edited) return null;
    const text = serializeXml(this.document);
    return text === this.pristine ? null : [new TextEncoder().encode(text)];
  }

  private sheetList(): Element {
    const sheets = childOf(this.root, 'sheets');
    if (sheets === undefined) throw new TroubleError({ kind: 'file-malformed', part: this.part });
    return sheets;
  }

  private view(): Element | undefined {
    const views = childOf(this.root, 'bookViews');
    return views === undefined ? undefined : childOf(views, 'workbookView');
  }

  private nameElements(): readonly Element[] {
    const names = childOf(this.root, 'definedNames');
    return names === undefined ? [] : childrenOf(names, 'definedName');
  }

  private nameElement(name: string, sheet: number | undefined): Element | undefined {
    return this.nameElements().find(
      (element) =>
        attribute(element, 'name')?.toLowerCase() === name.toLowerCase() &&
        integer(element, 'localSheetId') === sheet,
    );
  }

  /** The list must not stand empty. */
  private dropEmptyNames(): void {
    const names = childOf(this.root, 'definedNames');
    if (names !== undefined && this.nameElements().length === 0) this.root.removeChild(names);
  }
}

function relationshipId(element: Element): string {
  for (const namespace of RELATIONSHIP_NAMESPACES) {
    const id = element.getAttributeNS(namespace, 'id');
    if (id !== null && id !== '') return id;
  }
  return '';
}
