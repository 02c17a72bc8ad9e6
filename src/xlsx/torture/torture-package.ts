import { strToU8, zipSync } from 'fflate';
import { tortureSheet, tortureStyles } from './torture-sheet.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

function relationships(
  ...list: readonly (readonly [id: string, type: string, target: string, external?: string])[]
): string {
  const each = list.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${REL}/${type}`}" Target="${target}"${external === undefined ? '' : ' TargetMode="External"'}/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const TYPES: readonly (readonly [part: string, type: string])[] = [
  ['/xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['/xl/worksheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
  ['/xl/worksheets/sheet2.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
  ['/xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
  ['/xl/sharedStrings.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'],
  ['/xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml'],
  ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [
    '/xl/pivotTables/pivotTable1.xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml',
  ],
  [
    '/xl/pivotCache/pivotCacheDefinition1.xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml',
  ],
  ['/xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
  ['/xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['/xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
  ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ['/xl/webextensions/taskpanes.xml', 'application/vnd.ms-office.webextensiontaskpanes+xml'],
  ['/xl/webextensions/webextension1.xml', 'application/vnd.ms-office.webextension+xml'],
  ['/xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'],
];

function contentTypes(): string {
  const extensions: Readonly<Record<string, string>> = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    bin: 'application/vnd.ms-office.vbaProject',
    dat: 'application/x-unknown',
  };
  const defaults = Object.entries(extensions).map(
    ([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`,
  );
  const overrides = TYPES.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

function workbook(): string {
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
    'mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">' +
    '<fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/>' +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="0"/></bookViews>' +
    '<sheets><sheet name="督办 台账" sheetId="3" r:id="rId1"/><sheet name="透视" sheetId="7" r:id="rId2"/></sheets>' +
    '<definedNames><definedName name="责任单位">\'督办 台账\'!$C$2:$C$9</definedName>' +
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'督办 台账\'!$1:$1</definedName></definedNames>' +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/><pivotCaches><pivotCache cacheId="5" r:id="rId6"/></pivotCaches>' +
    '<extLst><ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}"><x15:unknown a="1"/></ext></extLst></workbook>'
  );
}

const WORD_SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>透视表</t></is></c></row>` +
  '</sheetData></worksheet>';

/** Bytes that deflate cannot shrink, and that no XML reader may touch. */
function noise(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16);
}

const text = (source: string): Uint8Array => strToU8(source);

/** Everything in one workbook that must survive an edit made elsewhere; by part name. */
export function tortureParts(): Record<string, Uint8Array> {
  return {
    '[Content_Types].xml': text(contentTypes()),
    '_rels/.rels': text(
      relationships(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'extended-properties', 'docProps/app.xml'],
        [
          'rId3',
          'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
          'xl/webextensions/taskpanes.xml',
        ],
      ),
    ),
    'docProps/app.xml': text(
      `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Excel</Application></Properties>`,
    ),
    'xl/workbook.xml': text(workbook()),
    'xl/_rels/workbook.xml.rels': text(
      relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
        ['rId3', 'styles', 'styles.xml'],
        ['rId4', 'sharedStrings', 'sharedStrings.xml'],
        ['rId5', 'calcChain', 'calcChain.xml'],
        ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
        ['rId7', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
        ['rId8', 'customXml', '../customXml/item1.xml'],
        ['rId9', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
        ['rId10', 'urn:example:unknown', 'unknown/thing.dat'],
      ),
    ),
    'xl/worksheets/sheet1.xml': text(tortureSheet()),
    'xl/worksheets/_rels/sheet1.xml.rels': text(
      relationships(
        ['rId1', 'drawing', '../drawings/drawing1.xml'],
        ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId3', 'comments', '../comments1.xml'],
        ['rId4', 'printerSettings', '../printerSettings/printerSettings1.bin'],
        ['rId5', 'hyperlink', 'https://example.org/a?b=1&amp;c=2', 'External'],
        ['rId6', 'table', '../tables/table1.xml'],
        [
          'rId7',
          'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
          '../threadedComments/threadedComment1.xml',
        ],
      ),
    ),
    'xl/worksheets/sheet2.xml': text(WORD_SHEET),
    'xl/worksheets/_rels/sheet2.xml.rels': text(
      relationships(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
    ),
    'xl/styles.xml': text(tortureStyles()),
    'xl/sharedStrings.xml': text(
      `${HEAD}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>序号</t></si><si><r><rPr><b/></rPr><t>办理</t></r><r><t xml:space="preserve"> 时限</t></r><rPh sb="0" eb="1"><t>shixian</t></rPh></si><si><t>责任单位</t></si><si><t>市发改委</t></si></sst>`,
    ),
    'xl/calcChain.xml': text(
      `${HEAD}<calcChain xmlns="${MAIN}"><c r="D2" i="3"/><c r="D3"/><c r="D4"/><c r="E2" l="1"/></calcChain>`,
    ),
    'xl/drawings/drawing1.xml': text(
      `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    ),
    'xl/drawings/_rels/drawing1.xml.rels': text(
      relationships(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png']),
    ),
    'xl/drawings/vmlDrawing1.vml': text(
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
    ),
    'xl/charts/chart1.xml': text(
      `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:layout/></c:plotArea></c:chart></c:chartSpace>`,
    ),
    'xl/media/image1.png': noise(700),
    'xl/comments1.xml': text(
      `${HEAD}<comments xmlns="${MAIN}"><authors><author>张</author></authors><commentList><comment ref="B2" authorId="0"><text><t>核</t></text></comment></commentList></comments>`,
    ),
    'xl/threadedComments/threadedComment1.xml': text(
      `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>`,
    ),
    'xl/persons/person.xml': text(
      `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>`,
    ),
    'xl/pivotTables/pivotTable1.xml': text(
      `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="透视" cacheId="5" dataCaption="值"><location ref="A3" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/></pivotTableDefinition>`,
    ),
    'xl/pivotTables/_rels/pivotTable1.xml.rels': text(
      relationships(['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']),
    ),
    'xl/pivotCache/pivotCacheDefinition1.xml': text(
      `${HEAD}<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:E9" sheet="督办 台账"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
    ),
    'xl/tables/table1.xml': text(
      `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="H1:I3"><autoFilter ref="H1:I3"/><tableColumns count="2"><tableColumn id="1" name="甲"/><tableColumn id="2" name="乙_x000a_二"/></tableColumns></table>`,
    ),
    'xl/printerSettings/printerSettings1.bin': noise(300),
    'xl/vbaProject.bin': noise(5000),
    'xl/unknown/thing.dat': noise(123),
    'customXml/item1.xml': text('<a:data xmlns:a="urn:example:someone-else"><b/></a:data>'),
    'customXml/_rels/item1.xml.rels': text(relationships(['rId1', 'customXmlProps', 'itemProps1.xml'])),
    'customXml/itemProps1.xml': text(
      `${HEAD}<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    ),
    'xl/webextensions/taskpanes.xml': text(
      `${HEAD}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0"><wetp:webextensionref xmlns:r="${REL}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    ),
    'xl/webextensions/_rels/taskpanes.xml.rels': text(
      relationships([
        'rId1',
        'http://schemas.microsoft.com/office/2011/relationships/webextension',
        'webextension1.xml',
      ]),
    ),
    'xl/webextensions/webextension1.xml': text(
      `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"/>`,
    ),
  };
}

/** The torture file: a macro-enabled workbook with a bit of everything. */
export function torturePackage(): Uint8Array {
  return zipSync(tortureParts(), { level: 6 });
}
