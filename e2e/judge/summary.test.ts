import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoDay } from '../../src/core/calendar/iso.ts';
import type { PlanValue, SheetPlan } from '../../src/core/sheet-plan/sheet-plan.ts';
import { look, looks, type LookedAtSheet } from './look.ts';
import { closeOffice, render, renderAhead } from './office.ts';
import { drawPages, pageTexts } from './pdf-pages.ts';
import type { SeenCell } from './seen-sheets.ts';
import { ledgersOf, middleDay, saveSummarised, workbooksToJudge } from './workbooks.ts';

afterAll(closeOffice);

const MINUTES = 60_000;
/** Serial 0 of the 1904 system in the 1900 one. */
const SYSTEM_GAP = 1462;

interface Summarised {
  readonly path: string;
  readonly plan: SheetPlan;
  readonly sheet: string;
  readonly day: string;
}
const summarised = new Map<string, Summarised>();

beforeAll(async () => {
  for (const workbook of workbooksToJudge()) {
    const made = await summarise(workbook);
    if (made !== null) summarised.set(workbook, made);
  }
  await renderAhead(
    [...summarised].flatMap(([workbook, { path, day }]) =>
      [path, workbook].flatMap((each) => [...looks(each, day), { workbook: each, as: 'pdf' as const, day }]),
    ),
  );
}, 10 * MINUTES);

describe.each(workbooksToJudge())('the weekly summary of %s, as LibreOffice shows it', (workbook) => {
  it(
    'holds just what was meant, beside an untouched ledger',
    async () => {
      const made = summarised.get(workbook);
      if (made === undefined) {
        await expect(saveSummarised(workbook, middleDay([]))).rejects.toThrow('no-ledger');
        return;
      }
      const { path, plan, sheet, day } = made;
      const sheets = await look(path, day);
      const summary = sheets.find(({ name }) => name === sheet);
      expect(differences(plan, summary)).toEqual([]);
      const others = sheets.filter(({ name }) => name !== sheet).map(({ name, cells }) => [name, cells]);
      expect(others).toEqual((await look(workbook, day)).map(({ name, cells }) => [name, cells]));
    },
    10 * MINUTES,
  );

  it(
    'prints on pages of its own, one page wide, under its title on each',
    async () => {
      const made = summarised.get(workbook);
      if (made === undefined) return;
      const { path, plan, day } = made;
      const [pdf = ''] = await render(path, 'pdf', day);
      const [before = ''] = await render(workbook, 'pdf', day);
      const pages = pageTexts(pdf).map(squeeze);
      const first = pageTexts(before).length;
      drawPages(pdf, `.artifacts/judge/pages/${basename(workbook, '.xlsx')}`, first + 1);
      const own = pages.slice(first);
      expect(own.length).toBeGreaterThan(0);
      const torn = rowsOfText(plan).filter(
        (row) => !own.some((page) => row.every((text) => page.includes(text))),
      );
      expect(torn).toEqual([]);
      const repeated = plan.print.titleRows === null ? [] : textsOfTitleRows(plan);
      const bare = own.filter((page) => !repeated.every((text) => page.includes(text)));
      expect(bare).toEqual([]);
    },
    10 * MINUTES,
  );
});

async function summarise(workbook: string): Promise<Summarised | null> {
  const ledgers = await ledgersOf(workbook);
  if (ledgers.length === 0) return null;
  const today = middleDay(ledgers);
  const { path, plan, outcome } = await saveSummarised(workbook, today);
  return { path, plan, sheet: outcome.sheet, day: isoDay(today) };
}

/** Where LibreOffice shows something else than the plan says; a line each. */
function differences(plan: SheetPlan, sheet: LookedAtSheet | undefined): readonly string[] {
  if (sheet === undefined) return ['LibreOffice shows no such sheet'];
  const meant = plan.blocks.flatMap(({ at, values }) =>
    values.flatMap((row, down) =>
      row.map((value, right) => ({ row: at.row + down, column: at.column + right, value })),
    ),
  );
  const left = Math.min(
    ...meant.flatMap(({ column, value }) => (value === null || value === '' ? [] : [column])),
  );
  return meant.flatMap(({ row, column, value }) => {
    const cell = sheet.shown.get(row)?.[column - left];
    if (shows(cell, value)) return [];
    return [
      `R${String(row + 1)}C${String(column + 1)}: ${JSON.stringify(value)}, seen ${JSON.stringify(cell)}`,
    ];
  });
}

function shows(cell: SeenCell | undefined, value: PlanValue): boolean {
  if (value === null || value === '') return cell === undefined || cell.text === '';
  if (cell === undefined) return false;
  if (typeof value === 'string') return cell.number === undefined && squeeze(cell.text) === squeeze(value);
  if (typeof value === 'number') return Math.abs((cell.number ?? Number.NaN) - value) < 1e-9;
  return cell.number === value.day || cell.number === value.day - SYSTEM_GAP;
}

/** The rows that have several texts side by side: a page too narrow would tear them apart. */
function rowsOfText(plan: SheetPlan): readonly (readonly string[])[] {
  return (
    plan.blocks
      .flatMap(({ values }) => values)
      .map((row) =>
        row.flatMap((value) => (typeof value === 'string' && value !== '' ? [squeeze(value)] : [])),
      )
      // A text that is cut or wrapped on paper is spread over lines: only short ones can be looked for.
      .map((row) => row.filter((text) => text.length <= 6))
      .filter((row) => row.length > 1)
  );
}

function textsOfTitleRows({ blocks, print }: SheetPlan): readonly string[] {
  const { titleRows } = print;
  if (titleRows === null) return [];
  return blocks.flatMap(({ at, values }) =>
    values
      .filter((_, down) => at.row + down >= titleRows.from && at.row + down <= titleRows.to)
      .flatMap((row) =>
        row.flatMap((value) => (typeof value === 'string' && value !== '' ? [squeeze(value)] : [])),
      ),
  );
}

const squeeze = (text: string): string => text.replace(/\s/g, '');
