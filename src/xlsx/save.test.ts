import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { newWorkbook } from './new-workbook.ts';
import { openWorkbook } from './open-workbook.ts';
import { parseArea } from './sheet/area-ref.ts';
import { torturePackage } from './torture/torture-package.ts';
import { changedParts } from './validator/changed-parts.ts';
import { packageFaults } from './validator/package-faults.ts';
import type { CellArea } from '../core/sheet-grid.ts';
import type { XlsxSheet } from './workbook.ts';

const LEDGER = '督办 台账';
const SHEET = 'xl/worksheets/sheet1.xml';

function area(reference: string): CellArea {
  const parsed = parseArea(reference);
  if (parsed === null) throw new Error(reference);
  return parsed;
}

function torture(): { before: Uint8Array; book: ReturnType<typeof openWorkbook>; ledger: XlsxSheet } {
  const before = torturePackage();
  const book = openWorkbook(before);
  const ledger = book.sheet(LEDGER);
  if (ledger === undefined) throw new Error('no ledger');
  return { before, book, ledger };
}

const partText = (file: Uint8Array, part: string): string =>
  strFromU8(unzipSync(file)[part] ?? new Uint8Array());

describe('saving', () => {
  it('gives back the very bytes of an unedited workbook', () => {
    const { before, book } = torture();
    expect(Buffer.compare(book.save(), before)).toBe(0);
  });

  it('starts from a torture file that is sound itself', () => {
    expect(packageFaults(torturePackage())).toEqual([]);
  });

  it('changes only the sheet part when a cell is edited, and there only the cell', () => {
    const { before, book, ledger } = torture();
    ledger.setValue(1, 2, '市教育局');
    const after = book.save();
    expect(changedParts(before, after)).toEqual([SHEET]);
    expect(partText(after, SHEET)).toBe(
      partText(before, SHEET).replace(
        '<c r="C2" t="s"><v>3</v></c>',
        '<c r="C2" t="inlineStr"><is><t>市教育局</t></is></c>',
      ),
    );
  });

  it('keeps the compressed bytes of parts it does not touch', () => {
    const { before, book, ledger } = torture();
    ledger.setValue(0, 0, 'x');
    const after = Buffer.from(book.save());
    const vba = Buffer.from(before).indexOf('xl/vbaProject.bin');
    const record = Buffer.from(before).subarray(vba, vba + 400);
    expect(after.includes(record)).toBe(true);
  });

  it('keeps the style of an edited cell, and takes row or column style for a new one', () => {
    const { book, ledger } = torture();
    ledger.setValue(1, 1, 44600);
    ledger.setValue(5, 2, 44601);
    ledger.setValue(8, 4, 44602);
    const saved = openWorkbook(book.save()).sheet(LEDGER);
    expect([saved?.text(1, 1), saved?.text(5, 2), saved?.text(8, 4)]).toEqual([
      '2022年2月8日',
      '2022年2月9日',
      '2022年2月10日',
    ]);
  });

  it('brings text back exactly, whatever it looks like', () => {
    const book = newWorkbook();
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@x',
      '\tt',
      ' both ends ',
      'a\r\nb\nc',
      '_x000D_',
      'a_x0041_b',
      '<&>"\'',
      ']]>',
      '\u0000\u0007',
      '\uD800',
      '\uFFFE',
      '😀',
      '#REF!',
      '44592',
      'TRUE',
    ];
    for (const [row, text] of texts.entries()) book.sheets[0]?.setValue(row, 0, text);
    const saved = book.save();
    expect(packageFaults(saved)).toEqual([]);
    const sheet = openWorkbook(saved).sheets[0];
    expect(sheet?.values(area(`A1:A${String(texts.length)}`)).flat()).toEqual(texts);
    expect(sheet?.formulas(area('A1:A5')).flat()).toEqual(texts.slice(0, 5));
  });

  it('expands a shared formula when the cell that holds its text is overwritten, and takes it off the calculation chain', () => {
    const { before, book, ledger } = torture();
    expect(ledger.formulas(area('D2:D4')).flat()).toEqual([
      '=B2-$A$2+SUM(A2:A2)',
      '=B3-$A$2+SUM(A3:A3)',
      '=B4-$A$2+SUM(A4:A4)',
    ]);
    ledger.setValue(1, 3, 7);
    const after = book.save();
    expect(packageFaults(after)).toEqual([]);
    expect(changedParts(before, after)).toEqual(['xl/calcChain.xml', SHEET]);
    const saved = openWorkbook(after).sheet(LEDGER);
    expect(saved?.formulas(area('D2:D4')).flat()).toEqual([7, '=B3-$A$2+SUM(A3:A3)', '=B4-$A$2+SUM(A4:A4)']);
    expect(saved?.values(area('D2:D4')).flat()).toEqual([7, 1, 2]);
    // The entry after the one removed said nothing of its sheet.
    expect(partText(after, 'xl/calcChain.xml')).toContain('<c r="D3" i="3"/><c r="D4"/><c r="E2" l="1"/>');
  });

  it('keeps the calculation chain of formulas that are replaced by formulas', () => {
    const { before, book, ledger } = torture();
    ledger.setFormula(1, 4, 'IFS(A2>1,"多",TRUE,"少")', '少');
    const after = book.save();
    expect(changedParts(before, after)).toEqual([SHEET]);
    expect(partText(after, SHEET)).toContain(
      '<f>_xlfn.IFS(A2&gt;1,&quot;多&quot;,TRUE,&quot;少&quot;)</f><v>少</v>',
    );
    expect(openWorkbook(after).sheet(LEDGER)?.formulas(area('E2')).flat()).toEqual([
      '=IFS(A2>1,"多",TRUE,"少")',
    ]);
  });

  it('removes the calculation chain with its last formula', () => {
    const { book, ledger } = torture();
    for (const [row, column] of [
      [1, 3],
      [2, 3],
      [3, 3],
      [1, 4],
    ] as const) {
      ledger.setValue(row, column, '');
    }
    const after = book.save();
    expect(packageFaults(after)).toEqual([]);
    expect(Object.keys(unzipSync(after))).not.toContain('xl/calcChain.xml');
  });

  it('tells Excel to calculate anew when cells of a workbook with formulas change', () => {
    const book = newWorkbook();
    book.sheets[0]?.setFormula(0, 0, 'B1+1', 1);
    const opened = openWorkbook(book.save());
    opened.sheets[0]?.setValue(0, 1, 5);
    expect(partText(opened.save(), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('appends styles and leaves those that are there in place and form', () => {
    const { before, book, ledger } = torture();
    ledger.setStyle(area('A1:E2'), {
      bold: true,
      fill: '#FFEB9C',
      borderColor: '#999999',
      numberFormat: '0.0%',
      wrap: true,
      horizontal: 'right',
      fontName: '黑体',
      fontSize: 12,
      fontColor: '#9C5700',
    });
    const after = book.save();
    expect(packageFaults(after)).toEqual([]);
    expect(changedParts(before, after)).toEqual(['xl/styles.xml', SHEET]);
    const list = (file: Uint8Array, name: string): string =>
      new RegExp(`<${name}[^>]*>(.*)</${name}>`).exec(partText(file, 'xl/styles.xml'))?.[1] ?? '';
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
      expect(list(after, name).startsWith(list(before, name))).toBe(true);
    }
    expect(openWorkbook(after).sheet(LEDGER)?.style(1, 1)).toEqual({
      fontName: '黑体',
      fontSize: 12,
      bold: true,
      italic: false,
      fontColor: '#9C5700',
      fill: '#FFEB9C',
      horizontal: 'right',
      vertical: 'bottom',
      wrap: true,
      borders: { top: '#999999', right: '#999999', bottom: '#999999', left: '#999999' },
      numberFormat: '0.0%',
    });
  });

  it('puts a new conditional format in front of the others, old and new kind', () => {
    const { before, book, ledger } = torture();
    ledger.addConditionalFormat({
      areas: [area('A2:E9')],
      formula: '$B2<1',
      fill: '#FFC7CE',
      font: '#9C0006',
      stopIfTrue: true,
    });
    const after = book.save();
    expect(packageFaults(after)).toEqual([]);
    expect(changedParts(before, after)).toEqual(['xl/styles.xml', SHEET]);
    const rules = openWorkbook(after).sheet(LEDGER)?.conditionalFormats ?? [];
    expect(
      rules.map((rule) => [rule.priority, rule.type, rule.formulas[0] ?? null, rule.fill ?? null]),
    ).toEqual([
      [1, 'expression', '$B2<1', '#FFC7CE'],
      [2, 'expression', '$B2<TODAY()', '#FF0000'],
      [3, 'expression', '\'透视\'!$A$3="x"', null],
      [4, 'colorScale', null, null],
      [5, 'cellIs', '1', null],
    ]);
    expect(partText(after, 'xl/styles.xml')).toContain(
      '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    );
  });

  it('leaves no trace of a conditional format that was added and removed', () => {
    const { before, book, ledger } = torture();
    const rule = ledger.addConditionalFormat({
      areas: [area('A2:E9')],
      formula: 'TRUE',
      fill: '#FFC7CE',
      font: '#9C0006',
      stopIfTrue: false,
    });
    ledger.removeConditionalFormat(rule.id);
    const saved = openWorkbook(book.save()).sheet(LEDGER);
    expect(saved?.conditionalFormats.map((each) => each.formulas)).toEqual(
      openWorkbook(before)
        .sheet(LEDGER)
        ?.conditionalFormats.map((each) => each.formulas),
    );
  });

  it('adds and removes sheets without leaving loose parts', () => {
    const { book } = torture();
    const added = book.addSheet('周报');
    added.setValue(0, 0, 1);
    expect(packageFaults(book.save())).toEqual([]);
    book.removeSheet(added);
    const pivot = book.sheet('透视');
    if (pivot !== undefined) book.removeSheet(pivot);
    const after = book.save();
    expect(packageFaults(after).filter((fault) => !fault.includes('pivotCache'))).toEqual([]);
    expect(openWorkbook(after).sheets.map((sheet) => sheet.name)).toEqual([LEDGER]);
  });

  it('keeps defined names with their sheets when a sheet before them goes', () => {
    const { book, ledger } = torture();
    book.addSheet('三').setPrint({
      orientation: 'portrait',
      margins: { top: 20, right: 20, bottom: 20, left: 20 },
      titleRows: null,
      centerFooter: '&P',
    });
    book.removeSheet(ledger);
    const after = book.save();
    expect(packageFaults(after)).toEqual([]);
    expect(openWorkbook(after).activeSheet.name).toBe('透视');
  });

  it('stores a custom XML part, finds it again, and removes it without a trace', () => {
    const { before, book } = torture();
    const xml = '<s:settings xmlns:s="urn:test:1"><a>督办</a></s:settings>';
    book.setCustomXml('urn:test:1', xml);
    const after = book.save();
    expect(packageFaults(after)).toEqual([]);
    const again = openWorkbook(after);
    expect(again.customXml('urn:test:1')).toBe(xml);
    expect(again.customXml('urn:example:someone-else')).toContain('<b/>');
    again.setCustomXml('urn:test:1', null);
    expect(changedParts(before, again.save()).filter((part) => !/rels$|Content_Types/.test(part))).toEqual(
      [],
    );
    expect(packageFaults(again.save())).toEqual([]);
  });

  it('writes column widths, heights, merges, frozen panes and links that read back', () => {
    const { book, ledger } = torture();
    ledger.setColumnWidth(2, 20);
    ledger.setColumnWidth(9, 8.5);
    ledger.setRowHeight(1, 42);
    ledger.setRowHeight(20, 15.5);
    ledger.merge(area('C5:D6'));
    ledger.freeze(2, 1);
    ledger.showGridlines = false;
    ledger.setLink({ row: 1, column: 2, location: "'透视'!A3", tip: '去 "透视"' });
    ledger.setLink({ row: 4, column: 4, target: 'https://example.org/?a=1&b=2' });
    const after = book.save();
    expect(packageFaults(after)).toEqual([]);
    const saved = openWorkbook(after).sheet(LEDGER);
    expect([1, 2, 3, 9].map((column) => saved?.columnWidth(column))).toEqual([12, 20, 12, 8.5]);
    expect([0, 1, 20, 21].map((row) => saved?.rowHeight(row))).toEqual([30.75, 42, 15.5, undefined]);
    expect(saved?.merges.length).toBe(2);
    expect(saved?.frozen).toEqual({ rows: 2, columns: 1 });
    expect(saved?.showGridlines).toBe(false);
    expect(saved?.links).toEqual([
      { row: 8, column: 2, location: "'透视'!A1" },
      { row: 1, column: 2, location: "'透视'!A3", tip: '去 "透视"' },
      { row: 4, column: 4, target: 'https://example.org/?a=1&b=2' },
    ]);
  });

  it('adds a chart beside the one that is there', () => {
    const { before, book, ledger } = torture();
    expect(ledger.chartCount).toBe(1);
    ledger.addChart({
      kind: 'bar',
      title: '各单位<办结>',
      categories: area('C2:C4'),
      series: [{ name: '数', values: area('A2:A4'), color: '#4472C4' }],
      over: area('G12:K20'),
    });
    const after = book.save();
    expect(packageFaults(after)).toEqual([]);
    expect(changedParts(before, after)).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    expect(openWorkbook(after).sheet(LEDGER)?.chartCount).toBe(2);
    expect(partText(after, 'xl/charts/chart2.xml')).toContain("<c:f>'督办 台账'!$A$2:$A$4</c:f>");
  });

  it('renames a sheet together with the names that speak of it', () => {
    const { book, ledger } = torture();
    ledger.name = '台账';
    const after = book.save();
    expect(packageFaults(after)).toEqual([]);
    expect(openWorkbook(after).names).toEqual([{ name: '责任单位', formula: "'台账'!$C$2:$C$9" }]);
  });

  it('saves twice alike, and again after more edits', () => {
    const { book, ledger } = torture();
    ledger.setValue(1, 2, 'a');
    const first = book.save();
    expect(Buffer.compare(book.save(), first)).toBe(0);
    ledger.setValue(1, 2, 'b');
    expect(openWorkbook(book.save()).sheet(LEDGER)?.values(area('C2'))).toEqual([['b']]);
  });
});
