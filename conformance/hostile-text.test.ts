import { afterEach, describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex } from '../src/core/sheet-grid.ts';
import type { SheetPlan } from '../src/core/sheet-plan/sheet-plan.ts';
import { closeDoors, DOORS, openDoor } from './doors.ts';
import { area } from './made-ledger.ts';
import { reopened } from './sheet-facts.ts';
import { day, governmentWorkbook } from './workbooks.ts';

afterEach(closeDoors);

/** Texts that a spreadsheet would love to take for something else. */
const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://example.invalid","x")',
  '+86 10 5550 1234',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  "'quoted",
  "''",
  '1-2',
  '2022.1.29',
  '2022/1/29',
  '1月29日',
  '001',
  '1e5',
  '12%',
  '$5',
  'TRUE',
  '#REF!',
  '10:30',
  ' leading and trailing ',
  'two\nlines',
  '<b>&amp;</b>',
  '_x0041_',
  '😀𠮷',
  '=' + 'x'.repeat(32_766),
  '长'.repeat(32_767),
];

function planOf(texts: readonly string[]): SheetPlan {
  return {
    name: '周报',
    blocks: [
      { at: { row: rowIndex(1), column: columnIndex(1) }, values: texts.map((text) => [text, 7, null]) },
    ],
    regions: [{ area: area(1, 1, texts.length, 1), style: { wrap: true, fontColor: '#222222' } }],
    merges: [],
    links: [],
    columnWidths: [],
    rowHeights: [],
    frozenRows: 0,
    showGridlines: true,
    charts: [],
    print: {
      orientation: 'portrait',
      margins: { top: 25, right: 20, bottom: 20, left: 25 },
      titleRows: null,
      centerFooter: '',
    },
  };
}

describe.each(DOORS)('through the %s door', (door) => {
  it('every hostile text arrives as that very text', async () => {
    const { port, model } = openDoor(door, governmentWorkbook('g01.xlsx').bytes());
    const { name } = await port.addSheet(planOf(HOSTILE));
    const sheet = reopened(model).sheet(name);
    const cells = area(1, 1, HOSTILE.length, 1);
    expect(sheet?.values(cells).map(([text]) => text)).toEqual(HOSTILE);
    // A formula would show here with its equals sign and give another value above.
    expect(sheet?.formulas(cells).map(([text]) => text)).toEqual(HOSTILE);
    expect(new Set(sheet?.numberFormats(cells).flat())).toEqual(new Set(['General']));
  });

  it('half a character arrives as text, whatever becomes of the half', async () => {
    const { port, model } = openDoor(door, governmentWorkbook('g01.xlsx').bytes());
    const { name } = await port.addSheet(planOf(['督\ud83d办']));
    const [[text] = []] =
      reopened(model)
        .sheet(name)
        ?.values(area(1, 1, 1, 1)) ?? [];
    expect(text).toMatch(/^督.*办$/su);
  });

  it('days arrive as dates of the workbook’s own date system', async () => {
    const { port, model } = openDoor(door, governmentWorkbook('g01.xlsx').bytes());
    const { name } = await port.addSheet({
      ...planOf([]),
      blocks: [
        {
          at: { row: rowIndex(0), column: columnIndex(0) },
          values: [[{ day: day('2022-01-29') }, { day: day('2022-01-30') }]],
        },
      ],
      regions: [{ area: area(0, 1, 0, 1), style: { numberFormat: 'm"月"d"日"' } }],
    });
    const sheet = reopened(model).sheet(name);
    expect(sheet?.values(area(0, 0, 0, 1))).toEqual([[44_590, 44_591]]);
    expect(sheet?.numberFormats(area(0, 0, 0, 1))).toEqual([['yyyy-mm-dd', 'm"月"d"日"']]);
  });
});
