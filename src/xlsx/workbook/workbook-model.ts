import type { DateSystem } from '../../core/sheet-grid.ts';
import { TroubleError } from '../../core/trouble.ts';
import { OpcPackage } from '../package/opc-package.ts';
import { readSharedStrings } from '../cells/shared-strings.ts';
import { SheetPart } from '../sheet/sheet-part.ts';
import { XlsxSheetModel } from '../sheet/xlsx-sheet-model.ts';
import { StyleSheet } from '../styles/style-sheet.ts';
import type { DefinedName, XlsxSheet, XlsxWorkbook } from '../workbook.ts';
import { decodeUtf8, utf8Xml } from '../xml/decode-xml.ts';
import { integer, parseXml, rootOf } from '../xml/xml-document.ts';
import { keepCalculationRight } from './calc-chain.ts';
import { CustomXml } from './custom-xml.ts';
import { emptySheet, emptyStyles } from './empty-parts.ts';
import { PackageEdits, relationshipType } from './package-edits.ts';
import { removeWithOwned } from './owned-parts.ts';
import { isLegalSheetName } from './sheet-names.ts';
import { workbookPart } from './workbook-part.ts';
import { WorkbookXml } from './workbook-xml.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** An open workbook. Everything is read on opening, so that what opened does not fail later. */
export class WorkbookModel implements XlsxWorkbook {
  readonly edits: PackageEdits;
  readonly xml: WorkbookXml;
  readonly styles: StyleSheet;
  private readonly custom: CustomXml;
  private readonly folder: string;
  private readonly worksheets: XlsxSheetModel[] = [];
  private readonly removedIds: number[] = [];

  /** @throws TroubleError of the file kinds */
  constructor(bytes: Uint8Array) {
    const source = OpcPackage.open(bytes);
    this.edits = new PackageEdits(source);
    const part = workbookPart(this.edits);
    this.folder = part.slice(0, part.lastIndexOf('/') + 1);
    this.xml = new WorkbookXml(source.read(part), part);
    this.edits.manage(part, () => this.xml.content());
    this.styles = this.openStyles();
    this.custom = new CustomXml(this.edits, part, this.strict);
    this.openSheets();
  }

  get strict(): boolean {
    return this.xml.strict;
  }

  get dateSystem(): DateSystem {
    return this.xml.dateSystem;
  }

  get sheets(): readonly XlsxSheetModel[] {
    return this.worksheets;
  }

  get structureProtected(): boolean {
    return this.xml.structureProtected;
  }

  get activeSheet(): XlsxSheetModel {
    const element = this.xml.entries[this.xml.activeTab]?.element;
    const active = this.worksheets.find((sheet) => sheet.entry === element) ?? this.worksheets[0];
    if (active === undefined) throw new TroubleError({ kind: 'file-malformed', part: this.xml.part });
    return active;
  }

  set activeSheet(wanted: XlsxSheet) {
    const sheet = this.own(wanted);
    this.xml.activeTab = this.xml.entries.findIndex((entry) => entry.element === sheet.entry);
    // Two selected tabs would make Excel edit both sheets at once.
    for (const other of this.worksheets) other.view.tabSelected = other === sheet;
  }

  sheet(name: string): XlsxSheetModel | undefined {
    return this.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  addSheet(name: string): XlsxSheetModel {
    if (this.structureProtected) throw new TroubleError({ kind: 'workbook-protected' });
    this.checkName(name);
    const partName = this.edits.freeName(`${this.folder}worksheets/sheet{n}.xml`);
    const bytes = emptySheet(this.xml.namespace, this.strict);
    const part = new SheetPart(partName, bytes, name, this.dateSystem, []);
    this.edits.add(partName, SHEET_TYPE, () => part.content() ?? [bytes]);
    const id = this.relationships.add(relationshipType('worksheet', this.strict), partName);
    const sheet = new XlsxSheetModel(this, part, this.xml.addEntry(name, id).element);
    this.worksheets.push(sheet);
    return sheet;
  }

  removeSheet(wanted: XlsxSheet): void {
    if (this.structureProtected) throw new TroubleError({ kind: 'workbook-protected' });
    const sheet = this.own(wanted);
    if (this.worksheets.length === 1) throw new Error('A workbook keeps at least one worksheet');
    const { activeSheet } = this;
    const entry = this.xml.entries.find(({ element }) => element === sheet.entry);
    this.xml.removeEntry(sheet.entry);
    if (entry !== undefined) this.relationships.remove(entry.relationship);
    removeWithOwned(this.edits, sheet.part.name);
    if (this.edits.source.has(sheet.part.name)) this.removedIds.push(integer(sheet.entry, 'sheetId') ?? 0);
    this.worksheets.splice(this.worksheets.indexOf(sheet), 1);
    if (activeSheet === sheet) this.showFirst();
  }

  moveSheet(wanted: XlsxSheet, position: number): void {
    if (this.structureProtected) throw new TroubleError({ kind: 'workbook-protected' });
    const sheet = this.own(wanted);
    const there = this.worksheets[position];
    if (there === undefined) throw new Error(`No sheet at ${String(position)}`);
    if (there === sheet) return;
    this.xml.moveEntry(sheet.entry, this.entryOf(there));
    this.worksheets.splice(this.worksheets.indexOf(sheet), 1);
    this.worksheets.splice(position, 0, sheet);
  }

  /** Makes the sheet that took the removed one's place the active one. */
  private showFirst(): void {
    const next = this.activeSheet;
    this.activeSheet = next;
  }

  /** Renames the sheet and the workbook's names that speak of it. */
  rename(sheet: XlsxSheetModel, name: string): void {
    if (name === sheet.name) return;
    if (this.structureProtected) throw new TroubleError({ kind: 'workbook-protected' });
    this.checkName(name, sheet);
    this.xml.renameInNames(sheet.name, name);
    this.xml.rename(sheet.entry, name);
  }

  get names(): readonly DefinedName[] {
    return this.xml.names;
  }

  setName(name: string, formula: string): void {
    this.xml.setName(name, formula);
  }

  removeName(name: string): void {
    this.xml.removeName(name);
  }

  namesOf(sheet: XlsxSheetModel): readonly DefinedName[] {
    return this.xml.namesOf(this.entryOf(sheet)).filter(({ name }) => !name.startsWith('_xlnm.'));
  }

  setNameOf(sheet: XlsxSheetModel, name: string, formula: string): void {
    this.xml.setName(name, formula, this.entryOf(sheet));
  }

  removeNameOf(sheet: XlsxSheetModel, name: string): void {
    this.xml.removeName(name, this.entryOf(sheet));
  }

  setPrintTitles(sheet: XlsxSheetModel, titles: string | null): void {
    const at = this.entryOf(sheet);
    if (titles === null) this.xml.removeName(PRINT_TITLES, at);
    else this.xml.setName(PRINT_TITLES, titles, at);
  }

  customXml(namespace: string): string | null {
    return this.custom.get(namespace);
  }

  setCustomXml(namespace: string, xml: string | null): void {
    this.custom.set(namespace, xml);
  }

  save(): Uint8Array {
    keepCalculationRight(this.edits, this.xml, this.worksheets, this.removedIds);
    return this.edits.source.save(this.edits.changes());
  }

  /** Position among all entries. */
  private entryOf(sheet: XlsxSheetModel): number {
    return this.xml.entries.findIndex((entry) => entry.element === sheet.entry);
  }

  private get relationships(): ReturnType<PackageEdits['relationshipsOf']> {
    return this.edits.relationshipsOf(this.xml.part);
  }

  private openStyles(): StyleSheet {
    const { source } = this.edits;
    const theme = this.relationships.byKind('theme')[0]?.target;
    const root =
      theme !== undefined && source.has(theme)
        ? rootOf(parseXml(source.read(theme), theme), theme)
        : undefined;
    const part = this.relationships.byKind('styles')[0]?.target;
    if (part !== undefined && source.has(part)) {
      const text = decodeUtf8(utf8Xml(source.read(part), part), part);
      const styles = new StyleSheet(text, part, root);
      this.edits.manage(part, () => styles.content());
      return styles;
    }
    // A workbook without styles gets the part when it first needs one; some only name a part that is not there.
    const name = part ?? this.edits.freeName(`${this.folder}styles{n}.xml`);
    const styles = new StyleSheet(emptyStyles(this.xml.namespace), name, root);
    styles.onFirstEdit = () => {
      this.edits.add(name, STYLES_TYPE, () => styles.content());
      if (part === undefined) this.relationships.add(relationshipType('styles', this.strict), name);
    };
    return styles;
  }

  private openSheets(): void {
    const { source } = this.edits;
    const stringsPart = this.relationships.byKind('sharedStrings')[0]?.target;
    const strings =
      stringsPart !== undefined && source.has(stringsPart)
        ? readSharedStrings(source.read(stringsPart), stringsPart)
        : [];
    for (const { element, relationship } of this.xml.entries) {
      const found = this.relationships.byId(relationship);
      const name = element.getAttribute('name') ?? '';
      if (found === undefined) throw new TroubleError({ kind: 'file-part-missing', part: name });
      if (found.kind !== 'worksheet') continue;
      const part = new SheetPart(found.target, source.read(found.target), name, this.dateSystem, strings);
      this.edits.manage(found.target, () => part.content());
      this.worksheets.push(new XlsxSheetModel(this, part, element));
    }
    if (this.worksheets.length === 0) throw new TroubleError({ kind: 'file-malformed', part: this.xml.part });
  }

  get sheetNames(): readonly string[] {
    return this.xml.entries.map(({ element }) => element.getAttribute('name') ?? '');
  }

  private checkName(name: string, except?: XlsxSheetModel): void {
    const taken = this.xml.entries.some(
      ({ element }) =>
        element !== except?.entry && element.getAttribute('name')?.toLowerCase() === name.toLowerCase(),
    );
    if (taken || !isLegalSheetName(name)) throw new Error(`Not a free and legal sheet name: ${name}`);
  }

  private own(sheet: XlsxSheet): XlsxSheetModel {
    const found = this.worksheets.find((candidate) => candidate === sheet);
    if (found === undefined) throw new Error('A sheet of another workbook');
    return found;
  }
}
