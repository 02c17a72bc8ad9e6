import { join } from 'node:path';
import { locate } from '../../src/core/ledger/locate.ts';
import { columnIndex, rowIndex, type CellValue } from '../../src/core/sheet-grid.ts';
import { explain } from '../command.ts';
import { labelled, TEST_DATA } from '../data.ts';
import { Tally, type Part } from '../score.ts';
import { AMBIGUOUS_CASES, type AmbiguousCase } from './ambiguous-cases.ts';

interface Headers {
  readonly canonical: readonly {
    readonly key: string;
    readonly zhCN: readonly string[];
    readonly zhTW: readonly string[];
    readonly en: readonly string[];
  }[];
  readonly ambiguous: readonly { readonly header: string; readonly candidates: readonly string[] }[];
}

interface Answer {
  readonly key: string | null;
  readonly candidates: readonly string[];
}

/** Header spellings by themselves, the ambiguous ones by what they may mean and by their rules in a ledger. */
export const headersPart: Part = {
  name: 'headers',
  async measure() {
    const { canonical, ambiguous } = labelled(join(TEST_DATA, 'headers.json')) as Headers;
    const spellings = new Tally('headers', 'the column that a spelling names');
    const wanted = canonical.flatMap(({ key, zhCN, zhTW, en }) =>
      [...zhCN, ...zhTW, ...en].map((header) => ({ header, key })),
    );
    const read = await explain<Answer>('header', wanted);
    for (const [index, { header, key }] of wanted.entries()) spellings.compare(header, read[index]?.key, key);

    const candidates = new Tally('ambiguous headers', 'all that an ambiguous header may mean');
    const open = await explain<Answer>('header', ambiguous);
    for (const [index, { header, candidates: truth }] of ambiguous.entries()) {
      candidates.compare(header, [...(open[index]?.candidates ?? [])].sort(), [...truth].sort());
    }

    const rules = new Tally('ambiguous headers by rule', 'what an ambiguous header is in a small ledger');
    for (const each of AMBIGUOUS_CASES) rules.compare(titleOf(each), keysIn(each), each.keys);
    return { scores: [spellings.score(), candidates.score(), rules.score()], notMeasured: [] };
  },
};

const titleOf = ({ header, beside, values }: AmbiguousCase) =>
  `${header} beside ${beside.map(([name]) => name).join('、')}, holding ${values.slice(0, 2).join('、')} …`;

/** The keys that the header's column gets where it stands with its neighbours and values. */
function keysIn({ header, beside, values, place = beside.length }: AmbiguousCase): string[] {
  const columns: readonly (readonly [string, readonly CellValue[]])[] = [
    ...beside.slice(0, place),
    [header, values],
    ...beside.slice(place),
  ];
  const rows: CellValue[][] = [columns.map(([name]) => name)];
  for (let row = 0; row < values.length; row += 1) rows.push(columns.map(([, below]) => below[row] ?? ''));
  const [top, left] = [rowIndex(0), columnIndex(0)];
  const used = { top, left, bottom: rowIndex(rows.length - 1), right: columnIndex(columns.length - 1) };
  const head = { used, protected: false, block: { top, left, values: rows }, merges: [] };
  const layout = locate('Sheet1', head).layouts[0];
  return [...(layout?.columns ?? [])].filter(([, column]) => column === place).map(([key]) => key);
}
