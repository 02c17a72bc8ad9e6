import { join } from 'node:path';
import { ask, askLights } from '../command.ts';
import { labelled, TEST_DATA } from '../data.ts';
import { GOVERNMENT, type GovernmentItem, type GovernmentTruth } from '../government-truth.ts';
import { Tally, type Part } from '../score.ts';

export interface ReadSheets {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly isLedger: boolean;
    readonly tables: readonly ReadTable[];
  }[];
}

export interface ReadTable {
  readonly headerRows: readonly number[];
  readonly firstDataRow: number | null;
  readonly lastDataRow: number | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly items: readonly ReadItem[];
}

type ReadItem = Omit<GovernmentItem, 'acceptDue' | 'overdue' | 'doubt'>;

interface Lights {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly rows: readonly { readonly row: number; readonly light: string }[];
  }[];
}

const FIELDS = [
  'meetingDate',
  'leadUnit',
  'supportingUnits',
  'persons',
  'dueKind',
  'status',
  'completedOn',
] as const;

/** Authored ledgers with every item labelled: where they stand, their columns, and each item's fields. */
export const governmentPart: Part = {
  name: 'government',
  async measure() {
    const layouts = new Tally('government layouts', 'ledger or not, header rows, data rows, columns');
    const fields = new Tally(
      'government items',
      'owner, due day and kind, status, completion, overdue of each item',
    );
    for (const name of GOVERNMENT) {
      const file = join(TEST_DATA, `government/${name}.xlsx`);
      const truth = labelled(join(TEST_DATA, `government/${name}.truth.json`)) as GovernmentTruth;
      const { sheets } = await ask<ReadSheets>('read', file);
      const hasLedger = truth.sheets.some(({ isLedger }) => isLedger);
      const lights = hasLedger ? await askLights<Lights>(file, truth.asOf) : { sheets: [] };
      const tablesRead = new Map(sheets.map(({ sheet, tables }) => [sheet, [...tables]]));
      for (const expected of truth.sheets) {
        const where = `${name} ${expected.sheet}`;
        const table = tablesRead.get(expected.sheet)?.shift();
        layouts.compare(`${where}: is a ledger`, table !== undefined, expected.isLedger);
        if (!expected.isLedger || table === undefined) continue;
        layouts.compare(`${where}: header rows`, table.headerRows, expected.headerRows);
        layouts.compare(`${where}: first data row`, table.firstDataRow, expected.firstDataRow);
        layouts.compare(`${where}: last data row`, table.lastDataRow, expected.lastDataRow);
        for (const [key, column] of Object.entries(expected.columns ?? {})) {
          layouts.compare(`${where}: column ${key}`, table.columns[key], column);
        }
        const lit = lights.sheets.filter(({ sheet }) => sheet === expected.sheet).flatMap(({ rows }) => rows);
        for (const item of expected.items ?? []) {
          const read = table.items.find(({ row }) => row === item.row);
          const light = lit.find(({ row }) => row === item.row)?.light;
          scoreItem(fields, `${where} row ${item.row}`, item, read, light);
        }
      }
    }
    return { scores: [layouts.score(), fields.score()], notMeasured: [] };
  },
};

function scoreItem(
  tally: Tally,
  where: string,
  item: GovernmentItem,
  read: ReadItem | undefined,
  light: string | undefined,
): void {
  const isScored = (field: string) => item.doubt?.includes(field) !== true;
  for (const field of FIELDS) {
    if (isScored(field)) tally.compare(`${where}: ${field}`, read?.[field], item[field]);
  }
  if (isScored('due')) {
    const isRight = read !== undefined && (item.acceptDue ?? [item.due]).includes(read.due);
    tally.judge(`${where}: due`, isRight, read?.due, item.due);
  }
  if (item.needsConfirm === true) tally.compare(`${where}: needsConfirm`, read?.needsConfirm, true);
  if (isScored('overdue')) tally.compare(`${where}: overdue`, light === 'overdue', item.overdue);
}
