import { join } from 'node:path';
import { ask } from '../command.ts';
import { labelled, LEDGERS, LEDGERS_NOT_HERE } from '../data.ts';
import { Tally, type Part } from '../score.ts';
import type { ReadSheets, ReadTable } from './government.ts';

interface Truth {
  readonly sheets: readonly LabelledSheet[];
}

interface LabelledSheet {
  readonly file: string;
  readonly sheet: string;
  /** `null`: not decided, and not scored. */
  readonly is_ledger: boolean | null;
  readonly kind?: string;
  readonly header_rows?: readonly number[];
  readonly first_data_row?: number;
  readonly last_data_row?: number;
  readonly last_row_with_content?: number;
  readonly prefilled_seq_rows?: readonly [number, number];
  readonly columns?: Readonly<Record<string, string>>;
  readonly alternatives?: readonly { readonly columns?: Readonly<Record<string, string>> }[];
}

/** Our keys for the fields of truth.json; any of them will do. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  item: ['item'],
  owner: ['leadUnit', 'person'],
  due_date: ['due'],
  status: ['status', 'progressPct'],
  seq: ['seq', 'code'],
  meeting: ['meetingName', 'meetingDate'],
  co_owner: ['coUnit', 'person'],
  progress: ['progressText', 'progressPct', 'status'],
  completed_date: ['actualDone'],
  priority: ['priority'],
  notes: ['remark', 'progressText'],
  start_date: ['startDate', 'assignDate'],
  raised_date: ['assignDate', 'startDate'],
  raised_by: ['source'],
  category: ['category'],
};
const STRICT = new Set(['item', 'owner', 'due_date', 'status']);

/** Structural clones of ledgers of many offices: which sheets are ledgers, where they stand, their columns. */
export const ledgersPart: Part = {
  name: 'ledgers',
  async measure() {
    if (LEDGERS_NOT_HERE !== null) return { scores: [], notMeasured: [LEDGERS_NOT_HERE] };
    const found = new Tally('ledgers found', 'which sheets are ledgers, and which are not');
    const rows = new Tally('ledger rows', 'header rows, first and last data row');
    const strict = new Tally('ledger columns', 'item, owner, due date and status');
    const others = new Tally('ledger other columns', 'the other columns');
    const { sheets } = labelled(join(LEDGERS, 'truth.json')) as Truth;
    const files = [...new Set(sheets.map(({ file }) => file))];
    for (const file of files.filter((each) => each.endsWith('.xlsx'))) {
      const read = await ask<ReadSheets>('read', join(LEDGERS, file));
      for (const truth of sheets.filter((sheet) => sheet.file === file && sheet.is_ledger !== null)) {
        const where = `${file} ${truth.sheet}`;
        const tables = read.sheets.find(({ sheet }) => sheet === truth.sheet)?.tables ?? [];
        found.compare(where, tables.length > 0, truth.is_ledger);
        if (truth.is_ledger !== true) continue;
        const table =
          tables.find(({ headerRows }) => headerRows.at(-1) === truth.header_rows?.at(-1)) ?? tables[0];
        scoreRows(rows, where, truth, table);
        for (const [field, column] of Object.entries(truth.columns ?? {})) {
          const keys = KEYS[field];
          if (keys === undefined) continue;
          const accepted = [
            column,
            ...(truth.alternatives ?? []).flatMap(({ columns }) => columns?.[field] ?? []),
          ];
          const letters = keys.map((key) => table?.columns[key]);
          const isRight = letters.some((letter) => letter !== undefined && accepted.includes(letter));
          (STRICT.has(field) ? strict : others).judge(`${where}: ${field}`, isRight, table?.columns, column);
        }
      }
    }
    const csv = files.filter((file) => !file.endsWith('.xlsx'));
    return {
      scores: [found.score(), rows.score(), strict.score(), others.score()],
      notMeasured: csv.length === 0 ? [] : [`Not scored: ${csv.join(', ')}: only workbooks are opened.`],
    };
  },
};

function scoreRows(tally: Tally, where: string, truth: LabelledSheet, table: ReadTable | undefined): void {
  tally.compare(`${where}: header rows`, table?.headerRows, truth.header_rows);
  // A ledger that holds no item has no first one.
  const isEmpty =
    truth.kind?.startsWith('empty') === true || truth.last_row_with_content === truth.first_data_row;
  const firsts = [truth.first_data_row, ...(isEmpty ? [null] : [])];
  tally.judge(
    `${where}: first data row`,
    firsts.includes(table?.firstDataRow),
    table?.firstDataRow,
    truth.first_data_row,
  );
  const prefilled = truth.prefilled_seq_rows;
  const lasts = [
    truth.last_data_row,
    truth.last_row_with_content,
    ...(prefilled === undefined ? [] : [prefilled[0] - 1]),
    ...(isEmpty ? [null] : []),
  ];
  tally.judge(
    `${where}: last data row`,
    lasts.includes(table?.lastDataRow),
    table?.lastDataRow,
    truth.last_data_row,
  );
}
