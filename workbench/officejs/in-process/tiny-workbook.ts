import type { CellArea, CellValue } from '../../../src/core/sheet-grid.ts';
import type { PlanChart, PlanPrint, PlanStyle } from '../../../src/core/sheet-plan/sheet-plan.ts';
import type { XlsxConditionalFormat, XlsxLink, XlsxSheet, XlsxWorkbook } from '../../../src/xlsx/workbook.ts';
import { area, boundingRect } from '../live/address.ts';

/** The smallest model that can stand behind the stand-in: for tests of the protocol, never a file. */
export function tinyWorkbook(dateSystem: 1900 | 1904 = 1900): XlsxWorkbook {
  const sheets: XlsxSheet[] = [];
  const names = new Map<string, string>();
  const xml = new Map<string, string>();
  const sheet = (name: string): XlsxSheet | undefined =>
    sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const addSheet = (name: string): XlsxSheet => {
    const added = tinySheet(name);
    sheets.push(added);
    return added;
  };
  return {
    dateSystem,
    get sheetNames() {
      return sheets.map(({ name }) => name);
    },
    sheets,
    activeSheet: addSheet('Sheet1'),
    structureProtected: false,
    sheet,
    addSheet,
    removeSheet: (gone) => {
      sheets.splice(sheets.indexOf(gone), 1);
    },
    get names() {
      return [...names].map(([name, formula]) => ({ name, formula }));
    },
    setName: (name, formula) => {
      names.set(name, formula);
    },
    removeName: (name) => {
      names.delete(name);
    },
    customXml: (namespace) => xml.get(namespace) ?? null,
    setCustomXml: (namespace, text) => {
      if (text === null) xml.delete(namespace);
      else xml.set(namespace, text);
    },
    save: () => new Uint8Array(),
  };
}

interface TinyCell {
  readonly value: CellValue;
  readonly formula?: string;
}

/** What a test may look at besides the model's own members. */
export interface TinySheet extends XlsxSheet {
  readonly print: PlanPrint | null;
  readonly charts: readonly PlanChart[];
}

function tinySheet(name: string): TinySheet {
  const cells = new Map<string, TinyCell>();
  const styles = new Map<string, PlanStyle>();
  const rules: XlsxConditionalFormat[] = [];
  const links: XlsxLink[] = [];
  const merges: CellArea[] = [];
  const charts: PlanChart[] = [];
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  let used: CellArea | null = null;
  let activeCell = { row: 0, column: 0 };
  let frozen = { rows: 0, columns: 0 };
  let print: PlanPrint | null = null;
  const key = (row: number, column: number): string => `${row},${column}`;
  const put = (row: number, column: number, cell: TinyCell): void => {
    cells.set(key(row, column), cell);
    const at = area(row, column, row, column);
    used = used === null ? at : boundingRect(used, at);
  };
  const block = <T>(of: CellArea, read: (row: number, column: number) => T): T[][] => {
    const rows: T[][] = [];
    for (let row: number = of.top; row <= of.bottom; row += 1) {
      const line: T[] = [];
      for (let column: number = of.left; column <= of.right; column += 1) line.push(read(row, column));
      rows.push(line);
    }
    return rows;
  };
  const value = (row: number, column: number): CellValue => cells.get(key(row, column))?.value ?? '';
  const format = (row: number, column: number): string =>
    styles.get(key(row, column))?.numberFormat ?? 'General';
  return {
    name,
    visibility: 'visible',
    protected: false,
    used: () => used,
    values: (of) => block(of, value),
    formulas: (of) =>
      block(of, (row, column) => {
        const formula = cells.get(key(row, column))?.formula;
        return formula === undefined ? value(row, column) : `=${formula}`;
      }),
    numberFormats: (of) => block(of, format),
    text: (row, column) => String(value(row, column)),
    setValue: (row, column, cell) => {
      put(row, column, { value: cell });
    },
    setFormula: (row, column, formula, cached) => {
      put(row, column, { value: cached, formula });
    },
    setStyle: (of, style) => {
      block(of, (row, column) => styles.set(key(row, column), { ...styles.get(key(row, column)), ...style }));
    },
    style: (row, column) => {
      const style = styles.get(key(row, column)) ?? {};
      return {
        fontName: style.fontName ?? 'Calibri',
        fontSize: style.fontSize ?? 11,
        bold: style.bold ?? false,
        italic: style.italic ?? false,
        fontColor: style.fontColor ?? null,
        fill: style.fill ?? null,
        horizontal: style.horizontal ?? 'general',
        vertical: style.vertical ?? 'bottom',
        wrap: style.wrap ?? false,
        borders: style.borderColor === undefined ? {} : { top: style.borderColor },
        numberFormat: format(row, column),
      };
    },
    merges,
    merge: (of) => {
      merges.push(of);
    },
    tables: [],
    addTable: () => undefined,
    rowHidden: () => false,
    columnHidden: () => false,
    filtered: false,
    columnWidth: (column) => widths.get(column),
    setColumnWidth: (column, characters) => {
      widths.set(column, characters);
    },
    rowHeight: (row) => heights.get(row),
    setRowHeight: (row, points) => {
      heights.set(row, points);
    },
    get frozen() {
      return frozen;
    },
    freeze: (rows, columns) => {
      frozen = { rows, columns };
    },
    showGridlines: true,
    get activeCell() {
      return activeCell;
    },
    selectCell: (row, column) => {
      activeCell = { row, column };
    },
    conditionalFormats: rules,
    addConditionalFormat: ({ formula, ...rule }) => {
      const added = {
        ...rule,
        id: `model-${rules.length + 1}`,
        type: 'expression',
        priority: 1,
        formulas: [formula],
      };
      rules.unshift(added);
      return added;
    },
    removeConditionalFormat: (id) => {
      rules.splice(
        rules.findIndex((rule) => rule.id === id),
        1,
      );
    },
    links,
    setLink: (link) => {
      links.push(link);
    },
    setPrint: (planned) => {
      print = planned;
    },
    get print() {
      return print;
    },
    addChart: (chart) => {
      charts.push(chart);
    },
    charts,
    get chartCount() {
      return charts.length;
    },
  };
}
