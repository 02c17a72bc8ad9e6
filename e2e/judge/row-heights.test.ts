import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex, type CellArea } from '../../src/core/sheet-grid.ts';
import type { PlanStyle, SheetPlan } from '../../src/core/sheet-plan/sheet-plan.ts';
import { textHeight } from '../../src/core/sheet-plan/text-height.ts';
import { newWorkbook } from '../../src/xlsx/new-workbook.ts';
import { withLineBreakRules } from '../printed-summary/line-break-rules.ts';
import { closeOffice, render } from './office.ts';
import { ledgersOf, middleDay, saveSummarised, workbooksToJudge } from './workbooks.ts';

afterAll(closeOffice);

const MINUTES = 60_000;
const DAY = '2022-02-07';
const FOLDER = '.artifacts/judge/heights';
/** Excel's tallest row: more is never shown. */
const TALLEST = 409;
/** Texts that no workbook has: every way to break a line. */
const HARSH = [
  '督办',
  '长'.repeat(7),
  '长'.repeat(8),
  '研究解决城东农贸市场搬迁遗留问题，提出处置意见报区政府审定。'.repeat(4),
  '（一）（二）（三），。、；：“”《》——……'.repeat(3),
  'Extend the licence for the old scheduling tool and agree who pays for it next year',
  'W'.repeat(40),
  'https://example.invalid/a/very/long/address/without/a/single/place/to/break/it',
  '第1次会议\n第2次会议\n\n第4次会议',
  '2022年1月28日至2022年2月28日2,316人完成率98.5%',
  '😀𠮷'.repeat(9),
];

interface Wrapped {
  readonly text: string;
  /** In Excel's characters. */
  readonly width: number;
  readonly style: PlanStyle;
}

describe('the height of a row', () => {
  it(
    'is enough for its text, however LibreOffice breaks it: every text of every summary, and harsher ones',
    async () => {
      const plans: SheetPlan[] = [];
      for (const workbook of workbooksToJudge()) {
        const ledgers = await ledgersOf(workbook);
        if (ledgers.length > 0) plans.push((await saveSummarised(workbook, middleDay(ledgers))).plan);
      }
      const texts = distinct(plans.flatMap(wrappedTexts));
      expect(texts.length).toBeGreaterThan(500);
      const looks = distinct(texts.map((each) => ({ ...each, text: '' })));
      const all = [...texts, ...looks.flatMap((each) => HARSH.map((text) => ({ ...each, text })))];
      const cut = (await measured(all)).filter(({ ours, needed }) => ours < Math.min(needed, TALLEST) - 0.5);
      expect(cut).toEqual([]);
    },
    10 * MINUTES,
  );
});

function wrappedTexts({ blocks, regions, merges, columnWidths }: SheetPlan): readonly Wrapped[] {
  const widthOf = (left: number, right: number): number =>
    columnWidths
      .filter(({ column }) => column >= left && column <= right)
      .reduce((sum, { characters }) => sum + characters, 0);
  // By row, or every cell would look through every region.
  const rows = new Map<number, { area: CellArea; style: PlanStyle }[]>();
  for (const { area, style } of regions) {
    for (let row: number = area.top; row <= area.bottom; row += 1) {
      rows.set(row, [...(rows.get(row) ?? []), { area, style }]);
    }
  }
  return blocks.flatMap(({ at, values }) =>
    values.flatMap((line, down) =>
      line.flatMap((text, right): Wrapped[] => {
        const [row, column] = [at.row + down, at.column + right];
        const merge = merges.find(({ top, left }) => top === row && left === column);
        // Over several rows: the height of none of them.
        if (typeof text !== 'string' || text === '' || (merge !== undefined && merge.bottom > merge.top))
          return [];
        const over = (rows.get(row) ?? []).filter(({ area }) => column >= area.left && column <= area.right);
        const look = over.reduce<PlanStyle>((sum, { style }) => ({ ...sum, ...style }), {});
        const { fontName, fontSize, bold, wrap, horizontal = 'left' } = look;
        if (wrap !== true || fontName === undefined || fontSize === undefined) return [];
        const style = { fontName, fontSize, wrap, horizontal, ...(bold === undefined ? {} : { bold }) };
        return [{ text, width: widthOf(column, merge?.right ?? column), style }];
      }),
    ),
  );
}

function distinct(texts: readonly Wrapped[]): readonly Wrapped[] {
  return [...new Map(texts.map((each) => [JSON.stringify(each), each])).values()];
}

/** What we make a row of each text, and what LibreOffice would; in points. */
async function measured(
  texts: readonly Wrapped[],
): Promise<readonly (Wrapped & { readonly ours: number; readonly needed: number })[]> {
  const widths = [...new Set(texts.map(({ width }) => width))];
  const workbook = newWorkbook();
  const first = workbook.sheets[0];
  for (const width of widths) {
    const sheet = workbook.addSheet(`w${String(width)}`);
    sheet.setColumnWidth(0, width);
    texts
      .filter((each) => each.width === width)
      .forEach(({ text, style }, place) => {
        const [row, column] = [rowIndex(place), columnIndex(0)];
        sheet.setValue(row, column, text);
        sheet.setStyle({ top: row, left: column, bottom: row, right: column }, style);
      });
  }
  if (first !== undefined) workbook.removeSheet(first);
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, 'texts.xlsx');
  writeFileSync(path, workbook.save());
  const [flat = ''] = await render(path, 'fods', DAY);
  // Of an .xlsx it takes the height that the sheet gives for usual; without heights it finds them by the text.
  const bare = readFileSync(flat, 'utf8').replaceAll(/ style:row-height="[^"]*"/g, '');
  const tables = tablesOf(await fitted('free.fods', bare));
  const ruled = tablesOf(await fitted('ruled.fods', withLineBreakRules(bare)));
  return widths.flatMap((width) => {
    const name = `w${String(width)}`;
    const { columnPoints, rowPoints } = tables.get(name) ?? NO_TABLE;
    const { rowPoints: ruledPoints } = ruled.get(name) ?? NO_TABLE;
    // As wide as it came out here: LibreOffice measures columns by the digits of the font it has.
    const characters = (columnPoints / 0.75 - 5) / 7;
    return texts
      .filter((each) => each.width === width)
      .map((each, place) => ({
        ...each,
        ours: textHeight(each.text, characters, each.style.fontSize ?? 11),
        needed: Math.max(rowPoints[place] ?? Infinity, ruledPoints[place] ?? Infinity),
      }));
  });
}

interface MeasuredTable {
  readonly columnPoints: number;
  readonly rowPoints: readonly number[];
}

const NO_TABLE: MeasuredTable = { columnPoints: 0, rowPoints: [] };

/** The same workbook after LibreOffice has fitted its rows. */
async function fitted(file: string, flat: string): Promise<string> {
  const path = join(FOLDER, file);
  writeFileSync(path, flat);
  const [back = ''] = await render(path, 'fods', DAY);
  return readFileSync(back, 'utf8');
}

/** The first column's width and the rows' heights of each sheet, as LibreOffice's own format has them. */
function tablesOf(flat: string): ReadonlyMap<string, MeasuredTable> {
  const styles = new Map(
    [
      ...flat.matchAll(
        /<style:style style:name="(\w+)" style:family="table-(?:row|column)">.*?<\/style:style>/gs,
      ),
    ].map(([xml, name = '']) => [
      name,
      pointsOf(/style:(?:row-height|column-width)="([^"]*)"/.exec(xml)?.[1]),
    ]),
  );
  return new Map(
    [...flat.matchAll(/<table:table table:name="([^"]*)".*?<\/table:table>/gs)].map(([xml, name = '']) => {
      const column = /<table:table-column [^>]*table:style-name="(\w+)"/.exec(xml)?.[1] ?? '';
      const rowPoints = [...xml.matchAll(/<table:table-row [^>]*>/g)].flatMap(([tag]) => {
        const repeated = Number(/table:number-rows-repeated="(\d+)"/.exec(tag)?.[1] ?? 1);
        const height = styles.get(/table:style-name="(\w+)"/.exec(tag)?.[1] ?? '') ?? 0;
        return repeated > 10_000 ? [] : Array.from({ length: repeated }, () => height);
      });
      return [name, { columnPoints: styles.get(column) ?? 0, rowPoints }];
    }),
  );
}

/** `0.5in` or `12.7mm` in points. */
function pointsOf(length: string | undefined): number {
  const [, size = '0', unit = ''] = /^([\d.]+)(\w+)$/.exec(length ?? '') ?? [];
  const points = { in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pt: 1 }[unit];
  if (points === undefined) throw new Error(`a length of ${String(length)}`);
  return Number(size) * points;
}
