import { TroubleError } from '../core/trouble.ts';
import { CONTENT_TYPES_PART } from './package/content-types.ts';
import { refuseForeignFile } from './foreign-file.ts';
import { WorkbookModel } from './workbook/workbook-model.ts';
import type { XlsxWorkbook } from './workbook.ts';

/**
 * Opens an .xlsx or .xlsm file. The bytes are kept and must not be changed by the caller.
 * @throws TroubleError of the file kinds, for everything that is no workbook we can read
 */
export function openWorkbook(file: Uint8Array): XlsxWorkbook {
  // Node's Buffer is a Uint8Array whose `slice` does not copy: edits would run through to the source.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  refuseForeignFile(bytes);
  try {
    return new WorkbookModel(bytes);
  } catch (error) {
    // What a damaged file can provoke beyond the checks is trouble with the file, not with us.
    if (error instanceof RangeError)
      throw new TroubleError({ kind: 'file-malformed', part: CONTENT_TYPES_PART });
    throw error;
  }
}
