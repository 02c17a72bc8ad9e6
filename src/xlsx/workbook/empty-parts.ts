const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const SHEET_FORMAT = '<sheetFormatPr defaultRowHeight="15"/>';

/** A worksheet without cells, in the workbook's dialect. */
export function emptySheet(namespace: string, strict: boolean): Uint8Array {
  const relationships = strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  return new TextEncoder().encode(
    `${HEAD}<worksheet xmlns="${namespace}" xmlns:r="${relationships}"><dimension ref="A1"/><sheetViews>` +
      `<sheetView workbookViewId="0"/></sheetViews>${SHEET_FORMAT}<sheetData/>` +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
  );
}

/** The least a styles part must hold. */
export function emptyStyles(namespace: string): string {
  return (
    `${HEAD}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="3"/>` +
    '<charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill>' +
    '<patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/>' +
    '<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '</cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
    '</styleSheet>'
  );
}

/** Every part of a new workbook with one empty sheet, by name. */
export function emptyWorkbookParts(sheet: string): Readonly<Record<string, string>> {
  const type = (kind: string): string =>
    `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type('worksheet')}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${type('styles')}"/></Types>`,
    '_rels/.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/><bookViews><workbookView/></bookViews>` +
      `<sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('rId2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': new TextDecoder().decode(emptySheet(MAIN, false)),
    'xl/styles.xml': emptyStyles(MAIN),
  };
}
