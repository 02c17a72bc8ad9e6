import { isOwnHeading } from '../lights/columns/column-words.ts';
import { columnIndex, rowIndex, type ColumnIndex } from '../sheet-grid.ts';
import type { SheetHead } from '../workbook-port.ts';
import type { ColumnKey } from './column-key.ts';
import { isEnglishOnly } from '../wording/english-only.ts';
import type { LedgerLayout } from './ledger.ts';
import { fitMapping, type MappingFit } from './mapping-fit.ts';
import { headerLine, type ColumnSpan } from './mapping-header.ts';
import type { KeptColumn, KeptMapping } from './mapping.ts';
import { putOffHead } from './put-off-head.ts';
import { titlesAbove } from './titles-above.ts';

/** A ledger's layout with what the user once said of its columns. */
export interface LaidLayout {
  readonly layout: LedgerLayout;
  /** The mapping in use; `null`: the columns are as we found them. */
  readonly mapping: KeptMapping | null;
  /** Columns of the mapping that are no longer there; what stands in their place was found by us. */
  readonly lost: readonly KeptColumn[];
}

/** What is known of the workbook round a sheet. */
export interface MappingsInUse {
  readonly mappings: readonly KeptMapping[];
  /** Every sheet's name: a mapping whose sheet is gone was renamed with it. */
  readonly sheets: readonly string[];
}

/** Rows from the top of the used range in which a kept header is looked for. */
const ROWS_SEARCHED = 40;

/** On its own sheet a mapping is followed while this much of its header is there. */
const OWN_SHARE = 0.5;

/** On another sheet both headers must be this much alike, and no column may be missing. */
const OTHER_SHARE = 0.75;

/**
 * Lays kept mappings over what `locate` found on a sheet. A mapping may also find a ledger where `locate`
 * found none. Columns that came after it was kept, and those it has lost, are as `locate` found them.
 */
export function layMappings(
  sheet: string,
  head: SheetHead,
  layouts: readonly LedgerLayout[],
  inUse: MappingsInUse,
): readonly LaidLayout[] {
  if (inUse.mappings.length === 0) return layouts.map(asFound);
  if (layouts.length > 1) {
    return layouts.map((layout) => {
      const line = headerLine(head.block, layout.headerRows, spanOf(layout, layouts));
      const fits = inUse.mappings.map((mapping) => fitMapping(mapping, line));
      const fit = bestFit(sheet, fits, inUse.sheets);
      return fit === null ? asFound(layout) : laid(sheet, head, fit, layout);
    });
  }
  const [layout] = layouts;
  const fit = bestFit(sheet, fitsOnSheet(head, inUse.mappings), inUse.sheets);
  if (fit === null) return layouts.map(asFound);
  return [laid(sheet, head, fit, layout !== undefined && sameRows(layout, fit) ? layout : null)];
}

const asFound = (layout: LedgerLayout): LaidLayout => ({ layout, mapping: null, lost: [] });

/** Side by side, a table ends where the next one begins. */
export function spanOf(layout: LedgerLayout, layouts: readonly LedgerLayout[]): ColumnSpan {
  const beside = layouts.filter((other) => other.headerRows.some((row) => layout.headerRows.includes(row)));
  const before = beside.filter(({ left }) => left < layout.left).map(({ right }) => right);
  const after = beside.filter(({ left }) => left > layout.left).map(({ left }) => left);
  return {
    left: before.length === 0 ? 0 : Math.max(...before) + 1,
    right: after.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...after) - 1,
  };
}

/** Each mapping on the row where it fits best. */
function fitsOnSheet({ block }: SheetHead, mappings: readonly KeptMapping[]): MappingFit[] {
  const rows = Math.min(block.values.length, ROWS_SEARCHED);
  const fits: MappingFit[] = [];
  for (const height of new Set(mappings.map(({ headerRows }) => headerRows))) {
    for (let first: number = block.top; first + height <= block.top + rows; first += 1) {
      const line = headerLine(
        block,
        Array.from({ length: height }, (_, index) => first + index),
      );
      if (line.cells.length === 0) continue;
      const names = new Set(line.cells.map(({ name }) => name));
      for (const mapping of mappings) {
        // Most rows are no header of any mapping: they are told apart before they are looked at closely.
        const there = mapping.header.filter((name) => names.has(name)).length;
        if (mapping.headerRows !== height || there < mapping.header.length * OWN_SHARE) continue;
        fits.push(fitMapping(mapping, line));
      }
    }
  }
  return fits;
}

function bestFit(sheet: string, fits: readonly MappingFit[], sheets: readonly string[]): MappingFit | null {
  const own = ({ mapping }: MappingFit) => sameSheet(mapping.sheet, sheet);
  let best: MappingFit | null = null;
  for (const fit of fits) {
    const renamed = !sheets.some((name) => sameSheet(name, fit.mapping.sheet));
    if (!follows(fit, own(fit), renamed)) continue;
    if (best === null || compare(fit, best) < 0) best = fit;
  }
  return best;

  function compare(a: MappingFit, b: MappingFit): number {
    return (
      Number(own(b)) - Number(own(a)) ||
      a.lost.length - b.lost.length ||
      b.kept + b.known - (a.kept + a.known)
    );
  }
}

function follows({ kept, known, lost, columns }: MappingFit, own: boolean, renamed: boolean): boolean {
  if (columns.size === 0) return false;
  const alike = kept >= OTHER_SHARE && known >= OTHER_SHARE;
  if (own) return kept >= OWN_SHARE && lost.length <= columns.size;
  return alike && (lost.length === 0 || renamed);
}

const sameRows = ({ headerRows }: LedgerLayout, { line }: MappingFit) =>
  headerRows.at(-1) === line.rows.at(-1) && headerRows[0] === line.rows[0];

function laid(sheet: string, head: SheetHead, fit: MappingFit, found: LedgerLayout | null): LaidLayout {
  const columns = columnsOf(fit, found);
  const { rows, cells } = fit.line;
  const lastHeaderRow = rows.at(-1) ?? head.block.top;
  const places = [...columns.values(), ...(found === null ? cells.map(({ column }) => column) : [])];
  const extension = columns.get('extension');
  const named = cells.find(({ column }) => column === extension);
  // Found where it is, its heading was read with what stands over it.
  const putOff =
    found !== null && found.columns.get('extension') === extension
      ? (found.putOff ?? null)
      : named === undefined
        ? null
        : putOffHead(named.name);
  const titles = found?.titles ?? titlesAbove(head.block, rows[0] ?? 0);
  const layout: LedgerLayout = {
    sheet,
    headerRows: rows.map(rowIndex),
    firstRow: rowIndex(lastHeaderRow + 1),
    lastRow: found?.lastRow ?? head.used?.bottom ?? rowIndex(lastHeaderRow),
    left: columnIndex(Math.min(...places, found?.left ?? Infinity)),
    right: columnIndex(Math.max(...places, found?.right ?? 0)),
    columns,
    ...(putOff === null ? {} : { putOff }),
    confidence: fit.lost.length === 0 ? 1 : (found?.confidence ?? 0.5),
    isEnglish: isEnglishOnly([
      ...cells.map(({ text }) => text).filter((text) => !isOwnHeading(text)),
      ...titles,
    ]),
    titles,
    merges: head.merges,
  };
  return { layout, mapping: fit.mapping, lost: fit.lost };
}

/** What the user said; then what we found of columns that are new, and in the place of lost ones. */
function columnsOf(fit: MappingFit, found: LedgerLayout | null): Map<ColumnKey, ColumnIndex> {
  const columns = new Map<ColumnKey, ColumnIndex>();
  for (const [key, column] of fit.columns) columns.set(key, columnIndex(column));
  const taken = new Set<number>(columns.values());
  const seen = new Set(fit.mapping.header);
  const nameAt = new Map(fit.line.cells.map(({ column, name }) => [column, name]));
  for (const [key, column] of found?.columns ?? []) {
    const name = nameAt.get(column);
    const isNew = name !== undefined && !seen.has(name);
    if (isNew && !columns.has(key) && !taken.has(column)) columns.set(key, column);
  }
  return columns;
}

/** The mappings that were kept on this sheet and fit none of its tables any more. */
export function droppedMappings(
  sheet: string,
  laidOut: readonly LaidLayout[],
  mappings: readonly KeptMapping[],
): readonly KeptMapping[] {
  return mappings.filter(
    (mapping) => sameSheet(mapping.sheet, sheet) && !laidOut.some((table) => table.mapping === mapping),
  );
}

/** Sheet names are compared as Excel compares them. */
const sameSheet = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
