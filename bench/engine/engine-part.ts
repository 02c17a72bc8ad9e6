import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ms, type Part } from '../part.ts';
import { median, runChild } from '../run-child.ts';
import type { EngineRun } from './engine-task.ts';
import { makeLedgerFile } from './make-file.ts';

const SIZES = [
  { items: 1000, runs: 3 },
  { items: 10_000, runs: 3 },
  { items: 100_000, runs: 1 },
];
const LARGEST = 100_000;
/** Of exceljs's time and memory, at the largest size. */
const AT_MOST = 0.5;
const FOLDER = '.artifacts/bench';

const ENGINES = ['own', 'exceljs'] as const;

/** Opening and saving a workbook, beside exceljs on the same file: each time in a process of its own, in turn. */
export const enginePart: Part = {
  name: 'engine',
  async measure() {
    const rows: string[][] = [];
    const budgets: { what: string; measured: number; limit: number }[] = [];
    const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
    for (const { items, runs } of SIZES) {
      const file = await makeLedgerFile(FOLDER, items);
      const done: Record<(typeof ENGINES)[number], EngineRun[]> = { own: [], exceljs: [] };
      for (let run = 0; run < runs; run += 1) {
        for (const engine of ENGINES) {
          done[engine].push(
            await runChild<EngineRun>(`bench/engine/${engine}.ts`, file, join(scratch, `${engine}.xlsx`)),
          );
        }
      }
      const own = middle(done.own);
      const exceljs = middle(done.exceljs);
      sameSight(own, exceljs);
      rows.push(row(items, 'own', own), row(items, 'exceljs', exceljs));
      rows.push([
        '',
        'own / exceljs',
        '',
        '',
        '',
        '',
        (own.total / exceljs.total).toFixed(2),
        (own.memory / exceljs.memory).toFixed(2),
      ]);
      if (items === LARGEST) {
        budgets.push(
          {
            what: `engine's time at ${String(items)} rows / exceljs's`,
            measured: own.total / exceljs.total,
            limit: AT_MOST,
          },
          {
            what: `engine's memory at ${String(items)} rows / exceljs's`,
            measured: own.memory / exceljs.memory,
            limit: AT_MOST,
          },
        );
      }
    }
    rmSync(scratch, { recursive: true });
    return {
      tables: [
        {
          title:
            'Workbook files: open, every value and number format, a sheet of 200 × 10 and a light more, save (ms; peak memory in MB)',
          head: ['rows', 'engine', 'open', 'values', 'formats', 'save', 'total', 'memory'],
          rows,
        },
      ],
      budgets,
    };
  },
};

function middle(runs: readonly EngineRun[]): EngineRun {
  const of = (key: keyof EngineRun): number => median(runs.map((run) => run[key]));
  return {
    open: of('open'),
    values: of('values'),
    formats: of('formats'),
    save: of('save'),
    total: of('total'),
    memory: of('memory'),
    cells: of('cells'),
    dates: of('dates'),
  };
}

/** An engine that skips work would win: both must have seen the same cells and the same dates. */
function sameSight(own: EngineRun, exceljs: EngineRun): void {
  if (own.cells !== exceljs.cells || own.dates !== exceljs.dates) {
    throw new Error(
      `the engines saw different sheets: ${String(own.cells)} cells and ${String(own.dates)} dates, ` +
        `exceljs ${String(exceljs.cells)} and ${String(exceljs.dates)}`,
    );
  }
}

function row(items: number, engine: string, run: EngineRun): string[] {
  return [
    String(items),
    engine,
    ms(run.open),
    ms(run.values),
    ms(run.formats),
    ms(run.save),
    ms(run.total),
    ms(run.memory),
  ];
}
