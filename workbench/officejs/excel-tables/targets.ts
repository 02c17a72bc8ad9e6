import type { CellRange, CellRanges } from '../live/cell-range.ts';
import type { LiveAxis, LiveChart, LiveSeries } from '../live/charts.ts';
import type { LiveConditionalFormat } from '../live/conditional-formats.ts';
import type { XlsxSheet } from '../../../src/xlsx/workbook.ts';
import type { LiveSheet } from '../live/live-sheet.ts';
import type { LiveWorkbook } from '../live/live-workbook.ts';
import type { ObjectTable, ScalarRow } from '../protocol/object-table.ts';
import { invalidArgument } from '../protocol/host-error.ts';
import type { Json } from '../protocol/wire.ts';

/** What stands behind each type of the client. */
export interface Targets {
  readonly Workbook: LiveWorkbook;
  readonly Application: LiveWorkbook;
  readonly Runtime: LiveWorkbook;
  readonly WorkbookProtection: LiveWorkbook;
  readonly Functions: LiveWorkbook;
  readonly FunctionResult: FunctionAnswer;
  readonly NamedItemCollection: NameScope;
  readonly NamedItem: LiveName;
  readonly CustomXmlPartCollection: LiveWorkbook;
  readonly CustomXmlPartScopedCollection: ScopedXmlParts;
  readonly CustomXmlPart: LiveXmlPart;
  readonly WorksheetCollection: LiveWorkbook;
  readonly Worksheet: LiveSheet;
  readonly WorksheetProtection: LiveSheet;
  readonly WorksheetFreezePanes: LiveSheet;
  readonly AutoFilter: LiveSheet;
  readonly PageLayout: LiveSheet;
  readonly PageBreakCollection: LiveSheet;
  readonly PageBreak: LivePageBreak;
  readonly HeaderFooterGroup: LiveSheet;
  readonly HeaderFooter: LiveSheet;
  readonly Range: CellRange;
  readonly RangeAreas: CellRanges;
  readonly RangeCollection: CellRanges;
  readonly RangeFormat: CellRanges;
  readonly RangeFont: CellRanges;
  readonly RangeFill: CellRanges;
  readonly RangeBorderCollection: CellRanges;
  readonly RangeBorder: EdgeOfRanges;
  readonly DataValidation: CellRange;
  readonly ConditionalFormatCollection: CellRanges;
  readonly ConditionalFormat: LiveConditionalFormat;
  readonly CellValueConditionalFormat: LiveConditionalFormat;
  readonly CustomConditionalFormat: LiveConditionalFormat;
  readonly ConditionalFormatRule: LiveConditionalFormat;
  readonly ConditionalRangeFormat: LiveConditionalFormat;
  readonly ConditionalRangeFill: LiveConditionalFormat;
  readonly ConditionalRangeFont: LiveConditionalFormat;
  readonly ChartCollection: LiveSheet;
  readonly Chart: LiveChart;
  readonly ChartAxes: LiveChart;
  readonly ChartAxis: LiveAxis;
  readonly ChartLegend: LiveChart;
  readonly ChartTitle: LiveChart;
  readonly ChartSeriesCollection: LiveChart;
  readonly ChartSeries: LiveSeries;
  readonly ChartSeriesFormat: LiveSeries;
  readonly ChartFill: LiveSeries;
  readonly ChartLineFormat: LiveSeries;
  /** Not a type of Excel's: the client tells it that the page's ribbon functions are ready. */
  readonly AddinInternalService: LiveWorkbook;
}

export interface FunctionAnswer {
  readonly value: number;
  readonly error: string;
}
/** `row`: the first below the break, counted from 0. */
export interface LivePageBreak {
  readonly sheet: LiveSheet;
  readonly row: number;
}
/** Where names stand: the whole workbook, or one of its sheets. */
export interface NameScope {
  readonly book: LiveWorkbook;
  readonly model: Pick<XlsxSheet, 'names' | 'setName' | 'removeName'>;
}
export interface LiveName extends NameScope {
  readonly name: string;
}
export interface ScopedXmlParts {
  readonly book: LiveWorkbook;
  readonly namespace: string;
}
export interface LiveXmlPart {
  readonly book: LiveWorkbook;
  readonly id: string;
}
export interface EdgeOfRanges {
  readonly ranges: CellRanges;
  readonly edge: string;
}

export type Table<Type extends keyof Targets> = ObjectTable<Targets, Targets[Type]>;
export type Row<Type extends keyof Targets> = ScalarRow<Targets[Type]>;

export function asText(value: Json): string {
  if (typeof value === 'string') return value;
  throw invalidArgument('a text is wanted');
}

export function asNumber(value: Json): number {
  if (typeof value === 'number') return value;
  throw invalidArgument('a number is wanted');
}

export function asFlag(value: Json): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument('true or false is wanted');
}

/** A colour as `#RRGGBB`; Excel also takes names such as `red`, which the stand-in refuses. */
export function asColor(value: Json): string {
  const text = asText(value);
  if (/^#[\da-f]{6}$/i.test(text)) return text.toUpperCase();
  throw invalidArgument(`the colour ${text}`);
}

/** Makes `choose('Left', …)` of a word list: the client's words on one side, the model's on the other. */
export function wordFor<Word extends string>(words: Readonly<Record<string, Word>>, value: Json): Word {
  const word = words[asText(value)];
  if (word === undefined) throw invalidArgument(`not one of ${Object.keys(words).join(', ')}`);
  return word;
}

export function clientWord(words: Readonly<Record<string, string>>, word: string): string {
  return Object.keys(words).find((key) => words[key] === word) ?? 'Unknown';
}
