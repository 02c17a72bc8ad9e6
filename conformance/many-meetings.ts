import { isoDay } from '../src/core/calendar/iso.ts';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import type { CellValue } from '../src/core/sheet-grid.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { area } from './made-ledger.ts';
import { day } from './workbooks.ts';

export const MEETINGS_SHEET = '督办台账';
const HEADER = ['序号', '会议', '督办事项', '责任单位', '完成时限', '办理状态', '办结时间'];
export const WORDS = [
  '会后3日内',
  '会后5个工作日内',
  '一周内',
  '会后10日内',
  '会后15个工作日内',
  '会后一个月内',
];
const FIRST = day('2022-01-10');

/** Where a ledger says which meeting its rows are of. */
export const LAYOUTS = ['in every row', 'merged over its rows', 'in a heading'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const dayOfMeeting = (meeting: number) => (FIRST + 7 * meeting) as DayNumber;
export const nameOf = (meeting: number) =>
  `第${String(meeting + 1)}次常务会议（${isoDay(dayOfMeeting(meeting)).replaceAll('-', '.')}）`;

/** Each meeting with an item for each of the words, every sixth closed. */
export function ledgerOfMeetings(layout: Layout, meetings: number, words: readonly string[]): XlsxWorkbook {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet(MEETINGS_SHEET);
  const write = (row: number, cells: readonly CellValue[]): void => {
    for (const [column, cell] of cells.entries()) if (cell !== '') sheet.setValue(row, column, cell);
  };
  write(0, HEADER);
  let row = 1;
  let number = 0;
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    if (layout === 'in a heading') write(row++, [nameOf(meeting)]);
    const top = row;
    for (const word of words) {
      number += 1;
      const named = layout === 'in every row' || (layout === 'merged over its rows' && row === top);
      const closed = number % 6 === 0;
      write(row, [
        number,
        named ? nameOf(meeting) : '',
        `整治第${String(number)}段河道`,
        '市水务局',
        word,
        closed ? '已办结' : '推进中',
        closed ? dayOfMeeting(meeting) + (number % 4 === 0 ? 2 : 50) : '',
      ]);
      row += 1;
    }
    if (layout === 'merged over its rows' && words.length > 1) sheet.merge(area(top, 1, row - 1, 1));
  }
  sheet.setStyle(area(1, 6, row - 1, 6), { numberFormat: 'yyyy/m/d' });
  return workbook;
}
