import { describe, expect, it } from '@jest/globals';
import { createInProcessHost } from './in-process-host.ts';
import { newWorkbook } from '../../../src/xlsx/new-workbook.ts';
import type { XlsxWorkbook } from '../../../src/xlsx/workbook.ts';
import { area } from '../live/address.ts';
import { testBook } from './testing.ts';

describe('reading a sheet', () => {
  it('gives empty cells as empty texts, errors as literals, and the types of both', async () => {
    const { run, sheet } = testBook();
    sheet.setValue(0, 0, 'x');
    sheet.setFormula(1, 1, '1/0', '#DIV/0!');
    const range = await run((worksheet) =>
      worksheet.getRange('A1:B2').load('values,valueTypes,formulas,rowIndex,columnCount'),
    );
    expect(range.values).toStrictEqual([
      ['x', ''],
      ['', '#DIV/0!'],
    ]);
    expect(range.valueTypes).toStrictEqual([
      ['String', 'Empty'],
      ['Empty', 'Error'],
    ]);
    expect([range.formulas[1]?.[1], range.rowIndex, range.columnCount]).toEqual(['=1/0', 0, 2]);
  });

  it('finds the used range by values: A1 or a null object on an empty sheet', async () => {
    const { run, sheet } = testBook();
    const [used, orNull] = await run(
      (worksheet) =>
        [
          worksheet.getUsedRange(true).load('address'),
          worksheet.getUsedRangeOrNullObject(true).load('address'),
        ] as const,
    );
    expect([used.address, orNull.isNullObject]).toEqual(['Sheet1!A1', true]);
    sheet.setValue(3, 2, 1);
    const now = await run((worksheet) => worksheet.getUsedRangeOrNullObject(true).load('address'));
    expect([now.isNullObject, now.address]).toEqual([false, 'Sheet1!C4']);
  });

  it('lists merged areas, and fails above 512 of them as Excel does', async () => {
    const { run, codeOf, sheet } = testBook({ advertised: '1.14' });
    sheet.merge(area(0, 0, 2, 0));
    const merged = await run((worksheet) => {
      const { areas } = worksheet.getRange('A1:D9').getMergedAreasOrNullObject();
      return areas.load('address');
    });
    expect(merged.items.map(({ address }) => address)).toEqual(['Sheet1!A1:A3']);
    for (let row = 0; row < 512; row += 1) sheet.merge(area(row, 4, row, 5));
    expect(
      await codeOf((worksheet) => worksheet.getRange('A1:F999').getMergedAreasOrNullObject().load('address')),
    ).toBe('GeneralException');
  });

  it('gives raw serials in a workbook that counts from 1904, and says so by a calculated day', async () => {
    const old = Object.create(newWorkbook(), { dateSystem: { value: 1904 } }) as XlsxWorkbook;
    const { Excel } = createInProcessHost(old);
    const days = await Excel.run(async (context) => {
      const probe = context.workbook.functions.date(2000, 1, 1);
      probe.load('value');
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.values = [['2000-01-01']];
      cell.load('values');
      await context.sync();
      return [probe.value, (cell.values as number[][])[0]?.[0]];
    });
    expect(days).toEqual([35_064, 35_064]);
  });

  it('brings 20,000 rows of 14 columns within seconds of processor time', async () => {
    const { run, sheet } = testBook();
    const row = ['序号', '事项内容', 44_590, 3.5, true];
    for (let at = 0; at < 20_000; at += 1)
      for (let column = 0; column < 14; column += 1) sheet.setValue(at, column, row[column % 5] ?? '');
    const start = process.cpuUsage();
    const range = await run((worksheet) => worksheet.getRangeByIndexes(0, 0, 20_000, 14).load('values'));
    expect(range.values).toHaveLength(20_000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_500);
  });
});

describe('lights', () => {
  it('are added in front, survive saving, and are found and deleted by their ids', async () => {
    const { run, sheet, reopened } = testBook();
    await run((worksheet) => {
      for (const formula of ['=$A1=1', '=$A1=2']) {
        const light = worksheet.getRanges('A1:C3,A7:C9').conditionalFormats.add('Custom');
        light.custom.rule.formula = formula;
        light.custom.format.fill.color = '#FFC7CE';
        light.custom.format.font.color = '#9C0006';
      }
    });
    expect(sheet.conditionalFormats.map(({ formulas }) => formulas[0])).toEqual(['$A1=2', '$A1=1']);
    expect(reopened().sheets[0]?.conditionalFormats[0]).toMatchObject({
      fill: '#FFC7CE',
      font: '#9C0006',
      areas: [area(0, 0, 2, 2), area(6, 0, 8, 2)],
    });
    const listed = await run((worksheet) =>
      worksheet
        .getRange()
        .conditionalFormats.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula'),
    );
    expect(
      listed.items.map(({ type, priority, customOrNullObject }) => [
        type,
        priority,
        customOrNullObject.rule.formula,
      ]),
    ).toEqual([
      ['Custom', 0, '=$A1=2'],
      ['Custom', 1, '=$A1=1'],
    ]);
    const first = listed.items[0]?.id ?? '';
    await run((worksheet) => {
      worksheet.getRange().conditionalFormats.getItem(first).delete();
    });
    expect(sheet.conditionalFormats.map(({ formulas }) => formulas[0])).toEqual(['$A1=1']);
  });
});

describe('a new sheet', () => {
  it('takes styles, sizes, links, print setup and a chart, and keeps them in the file', async () => {
    const { run, reopened } = testBook();
    await run((_sheet, context) => {
      const sheet = context.workbook.worksheets.add('周报');
      const table = sheet.getRange('A1:B3');
      table.values = [
        ['单位', '数'],
        ['甲局', 3],
        ['乙局', 4],
      ];
      table.format.font.bold = true;
      table.format.fill.color = '#DDEBF7';
      table.format.horizontalAlignment = 'Center';
      for (const edge of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        const border = table.format.borders.getItem(edge);
        border.style = 'Continuous';
        border.color = '#808080';
      }
      sheet.getRange('A1').format.columnWidth = (20 * 7 + 5) * 0.75;
      sheet.getRange('A1').format.rowHeight = 30;
      sheet.getRange('A2').hyperlink = { documentReference: "'Sheet1'!A5", screenTip: '看' };
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.topMargin = 72;
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.pageLayout.firstPageNumber = 1;
      sheet.horizontalPageBreaks.add('A3');
      sheet.horizontalPageBreaks.add('A2');
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns');
      const series = chart.series.getItemAt(0);
      series.name = '数';
      chart.axes.valueAxis.majorUnit = 2;
      chart.axes.categoryAxis.reversePlotOrder = true;
      series.setXAxisValues(sheet.getRange('A2:A3'));
      chart.title.text = '各单位';
      chart.setPosition('D2', 'H12');
      const course = sheet.charts.add('LineMarkers', sheet.getRange('B2:B3'), 'Columns');
      const line = course.series.getItemAt(0);
      line.setXAxisValues(sheet.getRange('A2:A3'));
      line.format.line.color = '#0B4F9E';
    });
    const sheet = reopened().sheet('周报');
    expect(sheet?.style(1, 1)).toMatchObject({
      bold: true,
      fill: '#DDEBF7',
      horizontal: 'center',
      borders: { top: '#808080', left: '#808080' },
    });
    expect(sheet?.columnWidth(0)).toBeCloseTo(20, 0);
    expect(sheet?.rowHeight(0)).toBe(30);
    expect(sheet?.links[0]).toMatchObject({ row: 1, column: 0, location: "'Sheet1'!A5", tip: '看' });
    expect(sheet?.frozen.rows).toBe(1);
    expect(sheet?.showGridlines).toBe(false);
    expect(sheet?.chartCount).toBe(2);
  });
});

describe('what travels with the workbook', () => {
  it('a part of custom XML comes, changes and goes', async () => {
    const { run, host } = testBook();
    const own = (context: Excel.RequestContext) => context.workbook.customXmlParts.getByNamespace('urn:test');
    await run((_sheet, context) => context.workbook.customXmlParts.add('<a xmlns="urn:test">1</a>'));
    await run((_sheet, context) => {
      own(context).getOnlyItem().setXml('<a xmlns="urn:test">2</a>');
    });
    const xml = await run((_sheet, context) => own(context).getOnlyItem().getXml());
    expect(xml.value).toContain('2</a>');
    await run((_sheet, context) => {
      own(context).getOnlyItem().delete();
    });
    const left = await run((_sheet, context) => own(context).getOnlyItemOrNullObject().load('id'));
    expect([left.isNullObject, host.book.model.customXml('urn:test')]).toEqual([true, null]);
  });

  it('a name that is given another formula, and none where there is no such name', async () => {
    const { run, codeOf, host, sheet } = testBook();
    sheet.setName('工作日', '{1;2}');
    await run((worksheet) => {
      worksheet.names.getItem('工作日').formula = '={44599;44600}';
    });
    expect(sheet.names).toEqual([{ name: '工作日', formula: '{44599;44600}' }]);
    expect(host.book.model.names).toEqual([]);
    expect(await codeOf((worksheet) => (worksheet.names.getItem('节假日').formula = '={1}'))).toBe(
      'ItemNotFound',
    );
  });

  it('a name that stands for an array', async () => {
    const { run, host } = testBook();
    await run((_sheet, context) => context.workbook.names.add('督办_工作日', '={44599,44600}'));
    expect(host.book.model.names).toEqual([{ name: '督办_工作日', formula: '{44599,44600}' }]);
  });
});

describe('events', () => {
  it('come after the batch that caused them, one for a big write, and no more after removal', async () => {
    const { run, host } = testBook();
    const heard: string[] = [];
    const handler = await run((_sheet, context) =>
      context.workbook.worksheets.onChanged.add((args) => {
        heard.push(args.address);
        return Promise.resolve();
      }),
    );
    const rows = Array.from({ length: 400 }, () => Array.from({ length: 10 }, () => 1));
    await run((sheet) => (sheet.getRangeByIndexes(0, 0, 400, 10).values = rows));
    expect(heard).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual(['A1:J400']);
    await host.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await run((sheet) => (sheet.getRange('A1').values = [[1]]));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toHaveLength(1);
  });

  it('tell of what the user does', async () => {
    const { run, host } = testBook();
    const heard: string[] = [];
    await run((sheet, context) => {
      sheet.onSelectionChanged.add((args) => Promise.resolve(void heard.push(`selected ${args.address}`)));
      context.workbook.worksheets.onAdded.add(() => Promise.resolve(void heard.push('added')));
    });
    host.book.select({ sheet: host.book.active, area: area(4, 7, 4, 7) });
    host.book.addSheet('新');
    host.flushEvents();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual(['selected H5', 'added']);
  });
});
