import type { PlanChart } from '../../core/sheet-plan/sheet-plan.ts';
import type { SheetPart } from '../sheet/sheet-part.ts';
import { relationshipOf, setRelationship } from '../sheet/hyperlinks.ts';
import { relationshipType, type PackageEdits } from '../workbook/package-edits.ts';
import {
  childrenOf,
  integer,
  parseXml,
  parseXmlText,
  rootOf,
  serializeXml,
  type Document,
  type Element,
} from '../xml/xml-document.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { chartXml, type ChartSheet } from './chart-xml.ts';
import { drawingNamespaces } from './drawing-namespaces.ts';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** What a drawing needs of its workbook. */
interface Book {
  readonly edits: PackageEdits;
  readonly strict: boolean;
}

interface OpenDrawing {
  readonly part: string;
  readonly document: Document;
}

/** The drawing layer of a sheet: counts its charts and adds new ones; what is there stays. */
export class SheetDrawing {
  private open: OpenDrawing | null = null;

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetPart,
  ) {}

  get chartCount(): number {
    const part = this.partName();
    if (part === undefined) return 0;
    const relationships = this.book.edits.relationshipsOf(part);
    return relationships.byKind('chart').length + relationships.byKind('chartEx').length;
  }

  /** `sheet` is asked on every save, so that the chart's cached values are those of its cells. */
  addChart(chart: PlanChart, sheet: ChartSheet): void {
    const { edits, strict } = this.book;
    const drawing = this.openOrCreate();
    const folder = drawing.part.slice(0, drawing.part.lastIndexOf('/') + 1).replace(/drawings\/$/, '');
    const part = edits.freeName(`${folder}charts/chart{n}.xml`);
    edits.add(part, CHART_TYPE, () => [new TextEncoder().encode(chartXml(chart, sheet, strict))]);
    const id = edits.relationshipsOf(drawing.part).add(relationshipType('chart', strict), part);
    const root = rootOf(drawing.document, drawing.part);
    const anchor = parseXmlText(anchorXml(chart, sheet, id, nextShapeId(root), strict), drawing.part);
    root.appendChild(drawing.document.importNode(rootOf(anchor, drawing.part), true));
  }

  private partName(): string | undefined {
    if (this.open !== null) return this.open.part;
    const element = this.sheet.xml.element('drawing');
    const id = element === undefined ? undefined : relationshipOf(element);
    if (id === undefined) return undefined;
    const part = this.book.edits.relationshipsOf(this.sheet.name).byId(id)?.target;
    return part !== undefined && this.book.edits.source.has(part) ? part : undefined;
  }

  private openOrCreate(): OpenDrawing {
    if (this.open !== null) return this.open;
    const { edits, strict } = this.book;
    const present = this.partName();
    if (present !== undefined) {
      const document = parseXml(edits.source.read(present), present);
      this.open = { part: present, document };
      edits.manage(present, () => [new TextEncoder().encode(serializeXml(document))]);
      return this.open;
    }
    const folder = this.sheet.name
      .slice(0, this.sheet.name.lastIndexOf('/') + 1)
      .replace(/worksheets\/$/, '');
    const part = edits.freeName(`${folder}drawings/drawing{n}.xml`);
    const names = drawingNamespaces(strict);
    const document = parseXmlText(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        `<xdr:wsDr xmlns:xdr="${names.sheetDrawing}" xmlns:a="${names.main}"/>`,
      part,
    );
    edits.add(part, DRAWING_TYPE, () => [new TextEncoder().encode(serializeXml(document))]);
    const id = edits.relationshipsOf(this.sheet.name).add(relationshipType('drawing', strict), part);
    const element = this.sheet.xml.create('drawing');
    setRelationship(element, id, strict);
    this.sheet.xml.replace('drawing', [element]);
    this.open = { part, document };
    return this.open;
  }
}

/** Pixels of a digit in the usual fonts; what a pixel is in the drawing's units. */
const DIGIT_PIXELS = 7;
const UNITS_PER_PIXEL = 9525;
const USUAL_WIDTH = 8.43;
/** A chart that ended on the very edge would count as reaching into the next column, which then is printed too. */
const INSIDE_EDGE_PIXELS = 3;

function anchorXml(
  chart: PlanChart,
  sheet: ChartSheet,
  relationship: string,
  shape: number,
  strict: boolean,
): string {
  const names = drawingNamespaces(strict);
  const corner = (name: string, column: number, beside: number, row: number): string =>
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>${String(beside)}</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const { over } = chart;
  const pixels = (sheet.columnWidth(over.right) ?? USUAL_WIDTH) * DIGIT_PIXELS - INSIDE_EDGE_PIXELS;
  const lastColumn = Math.max(0, Math.round(pixels * UNITS_PER_PIXEL));
  const title = escapeXml(chart.title.replace(/[^ -\uFFFD]/g, ' '));
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${names.sheetDrawing}" xmlns:a="${names.main}">` +
    `${corner('from', over.left, 0, over.top)}${corner('to', over.right, lastColumn, over.bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(shape)}" name="Chart ${String(shape)}" descr="${title}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${names.relationships}" ` +
    `r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** One above the highest shape id of the drawing. */
function nextShapeId(root: Element): number {
  let highest = 1;
  const visit = (element: Element): void => {
    if (element.localName === 'cNvPr') highest = Math.max(highest, integer(element, 'id') ?? 0);
    for (const child of childrenOf(element)) visit(child);
  };
  visit(root);
  return highest + 1;
}
