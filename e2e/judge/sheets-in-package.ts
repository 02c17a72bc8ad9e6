import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** What the judge must know of a sheet that LibreOffice does not tell. */
export interface SheetInPackage {
  readonly name: string;
  /** Hidden rows, counted from 0. */
  readonly hidden: ReadonlySet<number>;
  /** Nobody may change it before its protection is taken off. */
  readonly locked: boolean;
}

/**
 * The sheets of a workbook in tab order, read from the package by hand: our own engine must not be its
 * own judge.
 */
export function sheetsInPackage(workbook: string): readonly SheetInPackage[] {
  const parts = unzipSync(readFileSync(workbook));
  const text = (name: string): string => {
    const bytes = parts[name];
    return bytes === undefined ? '' : strFromU8(bytes);
  };
  const links = tags(text('xl/_rels/workbook.xml.rels'), 'Relationship');
  return tags(text('xl/workbook.xml'), 'sheet').map((sheet) => {
    const target = attribute(
      links.find((link) => attribute(link, 'Id') === attribute(sheet, 'id')) ?? '',
      'Target',
    );
    const xml = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const rows = tags(xml, 'row');
    const [protection = ''] = tags(xml, 'sheetProtection');
    const hidden = rows.filter((row) => /^(1|true)$/.test(attribute(row, 'hidden')));
    return {
      name: attribute(sheet, 'name'),
      locked: /^(1|true)$/.test(attribute(protection, 'sheet')),
      hidden: new Set(hidden.map((row) => Number(attribute(row, 'r')) - 1)),
    };
  });
}

function tags(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g'))].map((match) => match[0]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** `''` where it is not there. */
function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value.replace(/&(lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
