/**
 * What Excel does to a workbook when a user inserts rows, filters rows out, or copies a sheet, done to the package: the model of the
 * workbench has no such verbs. For sheets of values, merged cells and conditional formats: no tables, drawings,
 * comments, or formulas in cells.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

/** Inserts empty rows before `row` (from 0): cells, merged areas, rules and what their formulas refer to move along. */
export function withRowsInserted(bytes: Uint8Array, sheet: string, row: number, count: number): Uint8Array {
  const parts = unzipSync(bytes);
  const part = partOf(parts, sheet);
  const moved = (at: string) => String(Number(at) > row ? Number(at) + count : Number(at));
  const shifted = (refs: string) =>
    refs.replace(/(\$?[A-Z]{1,3}\$?)(\d+)/g, (_, column: string, at: string) => column + moved(at));
  const xml = textOf(parts, part)
    .replace(/<row\b([^>]*?)\br="(\d+)"/g, (_, before: string, at: string) => `<row${before}r="${moved(at)}"`)
    .replace(
      /<c\b([^>]*?)\br="([A-Z]+\d+)"/g,
      (_, before: string, at: string) => `<c${before}r="${shifted(at)}"`,
    )
    .replace(/\b(ref|sqref)="([^"]*)"/g, (_, name: string, refs: string) => `${name}="${shifted(refs)}"`)
    .replace(/(<formula>)(.*?)(<\/formula>)/gs, (_, open: string, formula: string, close: string) => {
      // Texts inside a formula are no references.
      const pieces = formula.split(/("(?:[^"]|"")*"|&quot;.*?&quot;)/s);
      return open + pieces.map((piece, at) => (at % 2 === 1 ? piece : shifted(piece))).join('') + close;
    });
  return zipSync({ ...parts, [part]: strToU8(xml) });
}

/** Hides rows (from 0), as a filter does. */
export function withRowsHidden(bytes: Uint8Array, sheet: string, rows: readonly number[]): Uint8Array {
  const parts = unzipSync(bytes);
  const part = partOf(parts, sheet);
  const xml = textOf(parts, part).replace(/<row\b[^>]*?\br="(\d+)"/g, (tag, at: string) =>
    rows.includes(Number(at) - 1) ? `${tag} hidden="1"` : tag,
  );
  return zipSync({ ...parts, [part]: strToU8(xml) });
}

/** Copies a sheet behind all others, with its rules and the names of its own. */
export function withSheetCopied(bytes: Uint8Array, sheet: string, copy: string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = 'xl/worksheets/copied.xml';
  const workbook = textOf(parts, WORKBOOK);
  const sheets = [...workbook.matchAll(/<sheet\b[^>]*\/>/g)].map(([tag]) => tag);
  const at = sheets.findIndex((tag) => tag.includes(`name="${sheet}"`));
  const ids = sheets.map((tag) => Number(/sheetId="(\d+)"/.exec(tag)?.[1] ?? 0));
  const entry = `<sheet name="${copy}" sheetId="${String(Math.max(...ids) + 1)}" r:id="rIdCopied"/>`;
  const names = [...workbook.matchAll(/<definedName\b[^>]*>.*?<\/definedName>/gs)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(`localSheetId="${String(at)}"`))
    .map((tag) => tag.replace(/localSheetId="\d+"/, `localSheetId="${String(sheets.length)}"`));
  return zipSync({
    ...parts,
    [part]: parts[partOf(parts, sheet)] ?? new Uint8Array(),
    [WORKBOOK]: strToU8(
      workbook
        .replace('</sheets>', `${entry}</sheets>`)
        .replace('</definedNames>', `${names.join('')}</definedNames>`),
    ),
    [RELATIONS]: strToU8(
      textOf(parts, RELATIONS).replace(
        '</Relationships>',
        '<Relationship Id="rIdCopied" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/copied.xml"/></Relationships>',
      ),
    ),
    [TYPES]: strToU8(
      textOf(parts, TYPES).replace(
        '</Types>',
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
      ),
    ),
  });
}

type Parts = Readonly<Record<string, Uint8Array>>;

const textOf = (parts: Parts, part: string): string => strFromU8(parts[part] ?? new Uint8Array());

function partOf(parts: Parts, sheet: string): string {
  const [tag = ''] = new RegExp(`<sheet\\b[^>]*name="${sheet}"[^>]*>`).exec(textOf(parts, WORKBOOK)) ?? [];
  const id = /r:id="([^"]*)"/.exec(tag)?.[1] ?? '';
  const [relation = ''] =
    textOf(parts, RELATIONS)
      .match(/<Relationship\b[^>]*>/g)
      ?.filter((each) => each.includes(`Id="${id}"`)) ?? [];
  const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
