import { WorkbookModel } from './workbook/workbook-model.ts';
import { emptyWorkbookParts } from './workbook/empty-parts.ts';
import type { XlsxWorkbook } from './workbook.ts';
import { writeZip } from './zip/zip-writer.ts';

/** A new workbook with one empty sheet called `Sheet1`. */
export function newWorkbook(): XlsxWorkbook {
  const encoder = new TextEncoder();
  const parts = Object.entries(emptyWorkbookParts('Sheet1'));
  const pieces = parts.map(
    ([name, text]) => ({ kind: 'written', name, content: [encoder.encode(text)] }) as const,
  );
  return new WorkbookModel(writeZip(new Uint8Array(0), pieces));
}
