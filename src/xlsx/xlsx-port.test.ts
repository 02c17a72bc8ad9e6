import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { DayNumber } from '../core/calendar/day-number.ts';
import type { LightPlan } from '../core/lights/light-plan.ts';
import { columnIndex, rowIndex, type CellArea } from '../core/sheet-grid.ts';
import type { SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import { newWorkbook } from './new-workbook.ts';
import { openWorkbook } from './open-workbook.ts';
import { parseArea } from './sheet/area-ref.ts';
import { torturePackage } from './torture/torture-package.ts';
import { changedParts } from './validator/changed-parts.ts';
import { packageFaults } from './validator/package-faults.ts';
import { createXlsxPort } from './xlsx-port.ts';

const LEDGER = '督办 台账';

function area(reference: string): CellArea {
  const parsed = parseArea(reference);
  if (parsed === null) throw new Error(reference);
  return parsed;
}

function lights(sheet: string, ...formulas: readonly string[]): LightPlan {
  const rules = formulas.map((formula) => ({
    light: 'overdue' as const,
    areas: [area('A2:E9')],
    formula: `AND(N("督办:overdue")=0,${formula})`,
    paint: { fill: '#FFC7CE', font: '#9C0006' },
  }));
  return {
    sheet,
    rules,
    rows: [],
    names: [],
    wordings: 0,
    toldWordings: 0,
    isServedByDays: true,
    columns: [],
  };
}

const WEEKLY: SheetPlan = {
  name: '督办周报 2022/W05',
  blocks: [
    {
      at: { row: rowIndex(0), column: columnIndex(0) },
      values: [
        ['督办周报', null],
        ['=1+1', 3],
      ],
    },
    { at: { row: rowIndex(3), column: columnIndex(1) }, values: [[{ day: 44592 as DayNumber }]] },
  ],
  regions: [
    { area: area('A1:B1'), style: { bold: true, fontSize: 16 } },
    { area: area('B4'), style: { numberFormat: 'yyyy-mm-dd' } },
  ],
  merges: [area('A1:B1')],
  links: [
    { at: { row: rowIndex(1), column: columnIndex(1) }, sheet: LEDGER, target: area('A3:E3'), tip: '明细' },
  ],
  columnWidths: [{ column: columnIndex(0), characters: 20 }],
  rowHeights: [{ row: rowIndex(0), points: 30 }],
  frozenRows: 1,
  showGridlines: false,
  charts: [
    {
      kind: 'stackedBar',
      title: '办结',
      categories: area('A2:A2'),
      series: [{ name: '数', values: area('B2:B2'), color: '#4472C4' }],
      over: area('A6:B12'),
    },
  ],
  print: {
    orientation: 'landscape',
    margins: { top: 25.4, right: 20, bottom: 20, left: 20 },
    titleRows: { from: rowIndex(0), to: rowIndex(1) },
    centerFooter: '— &P —',
  },
};

describe('the .xlsx door', () => {
  it('changes no other part and no ledger cell by lights and a weekly summary', async () => {
    const before = torturePackage();
    const book = openWorkbook(before);
    const port = createXlsxPort(book);
    await port.paintLights(lights(LEDGER, '$B2<TODAY()', '$B2<TODAY()+7'));
    const { name } = await port.addSheet(WEEKLY);
    const after = book.save();
    expect(packageFaults(after)).toEqual([]);
    const [sheet, drawing, chart] = ['worksheets/sheet3.xml', 'drawings/drawing2.xml', 'charts/chart2.xml'];
    expect(changedParts(before, after)).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/workbook.xml',
        'xl/styles.xml',
        'xl/worksheets/sheet1.xml',
        `xl/${sheet}`,
        'xl/worksheets/_rels/sheet3.xml.rels',
        `xl/${drawing}`,
        'xl/drawings/_rels/drawing2.xml.rels',
        `xl/${chart}`,
      ].sort(),
    );
    const cells = (file: Uint8Array): string =>
      /<sheetData>.*<\/sheetData>/s.exec(
        strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
      )?.[0] ?? '';
    expect(cells(after)).toBe(cells(before));
    expect(cells(before)).toContain('市发改委');
    expect(openWorkbook(after).sheet(name)?.chartCount).toBe(1);
  });

  it('writes everything a sheet plan says', async () => {
    const book = openWorkbook(torturePackage());
    const { name } = await createXlsxPort(book).addSheet(WEEKLY);
    const after = openWorkbook(book.save());
    const sheet = after.sheet(name);
    expect(sheet?.formulas(area('A1:B4'))).toEqual([
      ['督办周报', ''],
      ['=1+1', 3],
      ['', ''],
      ['', 44592],
    ]);
    expect(sheet?.values(area('A2'))).toEqual([['=1+1']]);
    expect(sheet?.text(3, 1)).toBe('2022-01-31');
    expect(sheet?.merges).toEqual([area('A1:B1')]);
    expect(sheet?.links).toEqual([{ row: 1, column: 1, location: `'${LEDGER}'!A3:E3`, tip: '明细' }]);
    expect(sheet?.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet?.showGridlines).toBe(false);
    expect(sheet?.columnWidth(0)).toBe(20);
    expect(sheet?.rowHeight(0)).toBe(30);
    const parts = unzipSync(book.save());
    const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
    expect(text('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'${name}'!$1:$2</definedName>`,
    );
    const xml = text('xl/worksheets/sheet3.xml');
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<oddFooter>&amp;C— &amp;P —</oddFooter>');
    expect(xml).toContain('top="1"');
  });

  it('writes a day in the date system of a 1904 workbook', async () => {
    const parts = unzipSync(newWorkbook().save());
    const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace(
      '<workbookPr/>',
      '<workbookPr date1904="1"/>',
    );
    const book = openWorkbook(zipSync({ ...parts, 'xl/workbook.xml': new TextEncoder().encode(xml) }));
    const { name } = await createXlsxPort(book).addSheet({ ...WEEKLY, links: [], charts: [] });
    const sheet = openWorkbook(book.save()).sheet(name);
    expect(sheet?.values(area('B4'))).toEqual([[44592 - 1462]]);
    expect(sheet?.text(3, 1)).toBe('2022-01-31');
  });

  it('replaces its own lights only, and paints the strongest first', async () => {
    const book = openWorkbook(torturePackage());
    const port = createXlsxPort(book);
    expect(await port.paintLights(lights(LEDGER, 'A', 'B', 'C'))).toEqual({ removed: 0, added: 3 });
    expect(await port.paintLights(lights(LEDGER, 'D', 'E'))).toEqual({ removed: 3, added: 2 });
    const again = openWorkbook(book.save());
    const formulas = again.sheet(LEDGER)?.conditionalFormats.map((rule) => rule.formulas[0] ?? rule.type);
    expect(formulas).toEqual([
      'AND(N("督办:overdue")=0,D)',
      'AND(N("督办:overdue")=0,E)',
      '$B2<TODAY()',
      '\'透视\'!$A$3="x"',
      'colorScale',
      '1',
    ]);
    expect(await createXlsxPort(again).removeLights(LEDGER)).toBe(2);
    expect(packageFaults(again.save())).toEqual([]);
  });

  it('does not grow the styles when the same lights are painted again', async () => {
    const book = openWorkbook(torturePackage());
    const port = createXlsxPort(book);
    await port.paintLights(lights(LEDGER, 'A'));
    const styles = (file: Uint8Array): string =>
      strFromU8(unzipSync(file)['xl/styles.xml'] ?? new Uint8Array());
    const once = styles(book.save());
    const again = openWorkbook(book.save());
    await createXlsxPort(again).paintLights(lights(LEDGER, 'A'));
    expect(styles(again.save())).toBe(once);
  });

  it('surveys sheets with the heads asked for', async () => {
    const port = createXlsxPort(openWorkbook(torturePackage()));
    const survey = await port.survey({ heads: 'active', headRows: 2 });
    expect(survey.sheets.map((sheet) => [sheet.name, sheet.visible, sheet.head?.used ?? null])).toEqual([
      [LEDGER, true, area('A1:E9')],
      ['透视', true, null],
    ]);
    expect(survey.sheets[0]?.head?.block.values).toEqual([
      ['序号', '办理 时限', '责任单位', '', ''],
      [1, 44592, '市发改委', 44592, '市发改委'],
    ]);
    expect(survey.sheets[0]?.head?.merges).toEqual([area('A9:B9')]);
    expect((await port.survey({ heads: ['透视'], headRows: 5 })).sheets[1]?.head?.block).toEqual({
      top: 2,
      left: 0,
      values: [['透视表']],
    });
  });

  it('reads the columns asked for, with number formats only where asked', async () => {
    const port = createXlsxPort(openWorkbook(torturePackage()));
    const block = await port.readColumns({
      sheet: LEDGER,
      firstRow: rowIndex(1),
      lastRow: rowIndex(3),
      columns: [
        { column: columnIndex(1), formats: true },
        { column: columnIndex(0), formats: false },
      ],
    });
    expect(block.columns.get(columnIndex(0))).toEqual({ values: [1, 2.5, true] });
    expect(block.columns.get(columnIndex(1))).toEqual({
      values: [44592, '', '#REF!'],
      formats: ['yyyy"年"m"月"d"日";@', 'yyyy"年"m"月"d"日";@', 'General'],
    });
  });

  it('stores settings that the next survey brings', async () => {
    const book = openWorkbook(torturePackage());
    const xml = '<settings xmlns="urn:follow-up-ledger:settings:1"><a/></settings>';
    await createXlsxPort(book).saveSettings(xml);
    const survey = await createXlsxPort(openWorkbook(book.save())).survey({ heads: [], headRows: 1 });
    expect(survey.settings).toBe(xml);
  });

  it('selects a cell, and only that sheet', async () => {
    const book = openWorkbook(torturePackage());
    await createXlsxPort(book).select({ sheet: '透视', row: rowIndex(2), column: columnIndex(0) });
    const after = book.save();
    expect(packageFaults(after)).toEqual([]);
    const again = openWorkbook(after);
    expect(again.activeSheet.name).toBe('透视');
    expect(again.activeSheet.activeCell).toEqual({ row: 2, column: 0 });
  });

  it('refuses a protected sheet and a protected workbook, and says so', async () => {
    const parts = unzipSync(torturePackage());
    const edit = (part: string, from: string, to: string): Uint8Array =>
      new TextEncoder().encode(strFromU8(parts[part] ?? new Uint8Array()).replace(from, to));
    const book = openWorkbook(
      zipSync({
        ...parts,
        'xl/worksheets/sheet1.xml': edit(
          'xl/worksheets/sheet1.xml',
          '<autoFilter',
          '<sheetProtection sheet="1"/><autoFilter',
        ),
        'xl/workbook.xml': edit(
          'xl/workbook.xml',
          '<bookViews>',
          '<workbookProtection lockStructure="1"/><bookViews>',
        ),
      }),
    );
    const port = createXlsxPort(book);
    await expect(port.paintLights(lights(LEDGER, 'A'))).rejects.toMatchObject({
      trouble: { kind: 'sheet-protected', sheet: LEDGER },
    });
    await expect(port.addSheet(WEEKLY)).rejects.toMatchObject({ trouble: { kind: 'workbook-protected' } });
    await expect(port.paintLights(lights('没有', 'A'))).rejects.toMatchObject({
      trouble: { kind: 'sheet-not-found' },
    });
  });

  it('leaves no trace of a sheet that was cancelled half-way', async () => {
    const before = torturePackage();
    const book = openWorkbook(before);
    const stop = new AbortController();
    const blocks = [...WEEKLY.blocks, ...WEEKLY.blocks];
    let looks = 0;
    const signal = new Proxy(stop.signal, {
      get: (target, name) => (name === 'aborted' ? ++looks > 2 : (Reflect.get(target, name) as unknown)),
    });
    await expect(createXlsxPort(book).addSheet({ ...WEEKLY, blocks }, { signal })).rejects.toMatchObject({
      trouble: { kind: 'cancelled' },
    });
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([LEDGER, '透视']);
    expect(Buffer.compare(book.save(), before)).toBe(0);
  });
});
