import { columnsToRead } from '../../src/core/ledger/columns-to-read.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { locate } from '../../src/core/ledger/locate.ts';
import { readLedger } from '../../src/core/ledger/read-ledger.ts';
import { columnIndex, rowIndex, type CellValue } from '../../src/core/sheet-grid.ts';

/** Ledgers in which much is alike: one meeting, one unit, no figures that would tell items apart. */
export const ALIKE_KINDS = ['templates', 'shared phrases', 'one text', 'long texts', 'own words'] as const;
export type AlikeKind = (typeof ALIKE_KINDS)[number];

const TEMPLATES = [
  (place: string) => `加快推进${place}老旧小区改造项目前期手续办理`,
  (place: string) => `研究提出${place}河道清淤整治工作方案并报审`,
  (place: string) => `督促${place}抓好安全生产专项检查问题整改`,
  (place: string) => `做好${place}冬季供暖保障和应急抢修准备`,
];
const PHRASE = '坚持以人民为中心的发展思想，压紧压实属地责任、部门责任和企业主体责任，';

/** The same texts every time. `items`: how many rows. */
export function alikeTexts(kind: AlikeKind, items: number): string[] {
  return Array.from({ length: items }, (_, place) => {
    switch (kind) {
      case 'templates':
        return TEMPLATES[place % TEMPLATES.length]?.(`${words(place >> 2, 3)}街道`) ?? '';
      case 'shared phrases':
        return `${PHRASE}抓好${words(place, 6)}工作，${PHRASE}`;
      case 'one text':
        return place % 2 === 0 ? '修订城市内涝应急预案并组织演练' : `${words(place, 12)}工作方案`;
      case 'long texts':
        return `${PHRASE.repeat(5)}${words(place, 200)}`;
      case 'own words':
        return words(place, 18);
    }
  });
}

/** So many characters out of a vocabulary of some hundreds, told apart by `seed`. */
function words(seed: number, count: number): string {
  let state = (seed + 1) >>> 0;
  let text = '';
  for (let at = 0; at < count; at += 1) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    text += String.fromCharCode(0x5200 + ((state >>> 9) % 600));
  }
  return text;
}

const HEADER = ['序号', '会议名称', '督办事项', '牵头单位', '完成时限', '办理状态', '进展情况'];

/**
 * A ledger of these items, each with a progress text of its own. Its texts are what Excel's answer is parsed into:
 * put together here, each would have its pieces cleared away at the search's expense.
 */
export function alikeLedger(kind: AlikeKind, items: number): Ledger {
  const values = JSON.parse(JSON.stringify(sheetOf(kind, items))) as CellValue[][];
  const [top, left] = [rowIndex(0), columnIndex(0)];
  const used = { top, left, bottom: rowIndex(values.length - 1), right: columnIndex(HEADER.length - 1) };
  const block = { top, left, values: values.slice(0, 60) };
  const layout = locate('台账', { used, protected: false, block, merges: [] }).layouts[0];
  if (layout === undefined) throw new Error('the ledger of the benchmark was not found on its sheet');
  const request = columnsToRead(layout);
  const rows = values.slice(request.firstRow);
  const columns = new Map(
    request.columns.map(({ column, formats }) => {
      const cells = rows.map((row) => row[column] ?? '');
      return [column, { values: cells, ...(formats ? { formats: cells.map(() => 'yyyy/m/d') } : {}) }];
    }),
  );
  return readLedger(layout, { firstRow: request.firstRow, columns }, { dateSystem: 1900 });
}

function sheetOf(kind: AlikeKind, items: number): CellValue[][] {
  return [
    HEADER,
    ...alikeTexts(kind, items).map((text, place) => [
      place + 1,
      '市政府第3次常务会议',
      text,
      '市住建局',
      45_000,
      '推进中',
      `${String((place % 12) + 1)}月8日：已召开协调会，${words(place, 30)}，下一步抓紧推进施工招标，力争年底前完成。`,
    ]),
  ];
}
