import { TroubleError } from '../../core/trouble.ts';
import type { PackageEdits } from './package-edits.ts';

const SPREADSHEET =
  /spreadsheetml\.(?:sheet|template)\.main\+xml$|ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main\+xml$/;
const BINARY = /ms-excel\.sheet\.binary/;

/**
 * The workbook's part, found through the package's relationships, never by its usual path.
 * @throws TroubleError file-not-a-workbook, file-binary-xlsb, file-part-missing
 */
export function workbookPart(edits: PackageEdits): string {
  const { source, types } = edits;
  if (!source.has('_rels/.rels')) throw new TroubleError({ kind: 'file-part-missing', part: '_rels/.rels' });
  const main = edits.relationshipsOf('').byKind('officeDocument')[0]?.target;
  if (main === undefined) throw new TroubleError({ kind: 'file-not-a-workbook' });
  const type = types.of(main) ?? '';
  if (BINARY.test(type) || main.toLowerCase().endsWith('.bin'))
    throw new TroubleError({ kind: 'file-binary-xlsb' });
  if (!source.has(main)) throw new TroubleError({ kind: 'file-part-missing', part: main });
  // Files that call it plain XML open in Excel; a document or a presentation does not.
  if (!SPREADSHEET.test(type) && /wordprocessingml|presentationml|drawing|visio/.test(type)) {
    throw new TroubleError({ kind: 'file-not-a-workbook' });
  }
  return main;
}
