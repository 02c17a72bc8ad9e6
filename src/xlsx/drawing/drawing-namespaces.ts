/** The namespaces of drawings and charts, transitional or strict. */
export interface DrawingNamespaces {
  readonly sheetDrawing: string;
  readonly main: string;
  readonly chart: string;
  readonly relationships: string;
}

export function drawingNamespaces(strict: boolean): DrawingNamespaces {
  const base = strict
    ? 'http://purl.oclc.org/ooxml/drawingml'
    : 'http://schemas.openxmlformats.org/drawingml/2006';
  return {
    sheetDrawing: `${base}/spreadsheetDrawing`,
    main: `${base}/main`,
    chart: `${base}/chart`,
    relationships: strict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
}
