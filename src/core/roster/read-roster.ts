import { abbreviates } from '../unit-names/abbreviation.ts';
import { cellText } from '../ledger/cell-text.ts';
import { isPlaceholder } from '../owners/unit-words.ts';
import type { CellValue, ColumnIndex } from '../sheet-grid.ts';
import type { ColumnsBlock, ColumnsRequest } from '../workbook-port.ts';
import type { RosterLayout } from './locate-roster.ts';
import { kindOf } from './roster-words.ts';
import type { RosterUnit, UnitKind } from './roster.ts';

/** Just the columns that a roster is read from, over the rows under its header. */
export function rosterColumnsToRead(layout: RosterLayout): ColumnsRequest {
  const { sheet, firstRow, lastRow, name, aliases, kind, email } = layout;
  const columns = new Set<ColumnIndex>([name, ...aliases]);
  if (kind !== null) columns.add(kind);
  if (email !== null) columns.add(email);
  return {
    sheet,
    firstRow,
    lastRow,
    columns: [...columns].sort((a, b) => a - b).map((column) => ({ column, formats: false })),
  };
}

/** Names longer than this are no names. */
const LONGEST_NAME = 60;

/** Reads the units, row by row; a name may come again. Never throws, whatever the cells hold. */
export function readRoster(layout: RosterLayout, block: ColumnsBlock): readonly RosterUnit[] {
  const units: RosterUnit[] = [];
  const cell = (column: ColumnIndex | null, index: number): CellValue =>
    column === null ? '' : (block.columns.get(column)?.values[index] ?? '');
  const kinds = mergedTops(layout, block);
  let section: UnitKind | null = null;
  const rows = layout.lastRow - block.firstRow + 1;
  for (let index = 0; index < rows; index += 1) {
    const { name, own } = nameIn(cellText(cell(layout.name, index)));
    if (name === '' || name.length > LONGEST_NAME || isPlaceholder(name)) continue;
    const said = layout.aliases.flatMap((column) => aliasesIn(cellText(cell(column, index))));
    const email = emailIn(cellText(cell(layout.email, index)));
    const kindText = cellText(cell(layout.kind, kinds.get(index) ?? index));
    if (said.length === 0 && email === null && kindText === '' && isHeading(name)) {
      section = kindOf(name);
      continue;
    }
    if (isRemark(name)) continue;
    const aliases = [...new Set([...own, ...said])].filter((alias) => alias !== name);
    units.push({ name, aliases, kind: kindText === '' ? section : kindOf(kindText), email });
  }
  return units;
}

/** 一、区直部门（23个）: a heading in the list says what the units below it are. */
const isHeading = (name: string): boolean =>
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）])/.test(name) ||
  /^(?:[省市县区州县]直(?:部门|单位|机关)|镇街|乡镇(?:街道)?|街道|县区|县（市、区）|各?(?:部门|单位)|属地|鄉鎮|departments|districts|counties)(?:[(（].*[)）])?$/i.test(
    name,
  );

const isRemark = (name: string): boolean =>
  /^(?:注|备注|說明|说明|合计|小计|共\d*|total|note)s?[:：\s]?/i.test(name);

/** 市卫生健康委员会（简称市卫健委）: the name, and the short name in brackets where it is one. */
function nameIn(text: string): { readonly name: string; readonly own: readonly string[] } {
  const whole = text.replace(/\s*[\r\n]+\s*/g, '');
  const found = /^([^(（]+)[(（]([^()（）]+)[)）]$/.exec(whole);
  if (found === null) return { name: whole, own: [] };
  const [, outside = '', inside = ''] = found;
  const labelled = ALIAS_LABEL.test(inside);
  const names = aliasesIn(inside);
  return labelled || names.every((name) => abbreviates(name, outside))
    ? { name: outside.trim(), own: [...names, whole] }
    : { name: whole, own: [] };
}

const ALIAS_LABEL =
  /^(?:以下)?(?:简称|簡稱|别名|別名|又称|又稱|亦称|俗称|原名?|曾用名|旧称|aka|formerly)\s*[:：]?\s*/i;

/** The names of one cell, between any of the usual separators; labels, quotes and dashes go. */
function aliasesIn(text: string): string[] {
  if (text === '') return [];
  return text
    .replace(/[“”"‘’「」『』]/g, ' ')
    .split(/[、，,;；/／|｜\r\n\t。]+/)
    .flatMap(spaced)
    .map((part) => part.trim().replace(ALIAS_LABEL, ''))
    .filter((part) => part !== '' && part.length <= LONGEST_NAME && !isPlaceholder(part));
}

/** 区卫健局 卫健局: spaces part Chinese names, unless they only spread one out. */
function spaced(part: string): string[] {
  const names = part.trim().split(/\s+/);
  if (names.length < 2 || !/^[\u3400-\u9fff\s]+$/.test(part)) return [part];
  return names.some((name) => name.length < 2) ? [names.join('')] : names;
}

function emailIn(text: string): string | null {
  const first = text
    .replace(/^mailto:/i, '')
    .split(/[\s、，,;；/]+/)
    .find((part) => part !== '');
  return first !== undefined && first.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(first)
    ? first
    : null;
}

/** For rows in a merged kind cell, the row (from the block's first) that holds its text. */
function mergedTops({ merges, kind }: RosterLayout, { firstRow }: ColumnsBlock): ReadonlyMap<number, number> {
  const tops = new Map<number, number>();
  if (kind === null) return tops;
  for (const { top, bottom, left, right } of merges) {
    if (left > kind || right < kind || bottom - top > 10_000) continue;
    for (let row = top + 1; row <= bottom; row += 1) tops.set(row - firstRow, top - firstRow);
  }
  return tops;
}
