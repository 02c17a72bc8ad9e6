import { readFileSync } from 'node:fs';

/** A cell as LibreOffice shows it. */
export interface SeenCell {
  /** As displayed, line breaks as `\n`. */
  readonly text: string;
  /** The number behind it (a date's serial), where it is one. */
  readonly number?: number;
  /** `#RRGGBB` in capitals, conditional formats included; none for an unfilled cell. */
  readonly fill?: string;
  /** It lies under a merged area and is not its first cell. */
  readonly covered?: true;
}

export interface SeenSheet {
  readonly name: string;
  /**
   * The rows that are not hidden, from the first that holds anything. A merged area shows its text in its first cell;
   * its other cells are empty, but filled alike.
   */
  readonly rows: readonly (readonly SeenCell[])[];
}

/** Reads the page that LibreOffice writes of a workbook (`render(…, 'html', …)`). */
export function readSeenSheets(path: string): readonly SeenSheet[] {
  const page = readFileSync(path, 'utf8');
  const names = [...page.matchAll(/<h1>Sheet \d+: <em>(.*?)<\/em><\/h1>/gs)].map((match) => plain(match[1]));
  const tables = [...page.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].map((match) => readTable(match[1] ?? ''));
  // A workbook with one sheet has no headings.
  return tables.map((rows, index) => ({ name: names[index] ?? '', rows }));
}

function readTable(html: string): readonly (readonly SeenCell[])[] {
  const rows: SeenCell[][] = [];
  html
    .split(/<tr[^>]*>/)
    .slice(1)
    .forEach((rowHtml, row) => {
      let column = 0;
      for (const match of rowHtml.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)) {
        while (rows[row]?.[column] !== undefined) column += 1;
        const attributes = match[1] ?? '';
        const cell = readCell(attributes, match[2] ?? '');
        const high = Number(attribute(attributes, 'rowspan') ?? 1);
        const wide = Number(attribute(attributes, 'colspan') ?? 1);
        for (let down = 0; down < high; down += 1) {
          for (let right = 0; right < wide; right += 1) {
            const place = (rows[row + down] ??= []);
            place[column + right] = down + right === 0 ? cell : coveredBy(cell);
          }
        }
        column += wide;
      }
      rows[row] ??= [];
    });
  return rows;
}

function coveredBy({ fill }: SeenCell): SeenCell {
  return { text: '', covered: true, ...(fill === undefined ? {} : { fill }) };
}

function readCell(attributes: string, html: string): SeenCell {
  const number = attribute(attributes, 'sdval');
  const fill = attribute(attributes, 'bgcolor');
  return {
    text: plain(html),
    ...(number === undefined ? {} : { number: Number(number) }),
    ...(fill === undefined ? {} : { fill: fill.toUpperCase() }),
  };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="?([^" >]*)`).exec(attributes)?.[1];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00A0' };

function plain(html: string | undefined): string {
  return (
    (html ?? '')
      .replace(/[\n\t]/g, '')
      // Notes stand in the cell's own markup.
      .replace(/<comment>.*?<\/comment>/g, '')
      .replace(/<br\s*\/?>(?!$)/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
      .replace(/\n$/, '')
  );
}
