import { columnIndex, rowIndex, type CellValue } from '../../src/core/sheet-grid.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/ledger-settings.ts';
import { writeSettings } from '../../src/core/settings/settings-xml.ts';
import { SETTINGS_NAMESPACE } from '../../src/core/workbook-port.ts';
import { newWorkbook } from '../../src/xlsx/new-workbook.ts';

const DATE = 'yyyy/m/d';
const MONTH = 'yyyy"年"m"月"';
const MEETING = '市政府第3次常务会议（2022年1月20日）';

/** A row: 完成时限, what puts it off, 办理状态, 办结时间. A cell of a month is `{ month }`. */
type Cell = CellValue | { readonly month: number };
type Line = readonly [due: Cell, putOff: Cell, status?: string, done?: CellValue];

/** 2022-02-01, shown as a month; 2022-02-07; 2022-02-28; 2022-03-15. */
const [FEBRUARY, MONDAY, LAST, MARCH] = [{ month: 44_593 }, 44_599, 44_620, 44_635];

const LINES: readonly Line[] = [
  [MONDAY, ''],
  [MONDAY, MARCH],
  [MONDAY, '延期至2022年3月15日'],
  [MONDAY, '同意延期至3月15日'],
  [MONDAY, '延期一个月'],
  [LAST, '延期一个月'],
  [MONDAY, '申请延期至3月15日'],
  [MONDAY, '否'],
  [MONDAY, 2],
  [LAST, MONDAY],
  [LAST, '提前至2月7日'],
  ['会后5个工作日内', MARCH],
  ['会后5个工作日内', '延期10天'],
  ['会后5个工作日内', ''],
  ['2022年3月底前', MONDAY],
  ['2022年2月底前', ''],
  ['尽快', MARCH],
  ['尽快', ''],
  ['长期坚持', MARCH, ''],
  [FEBRUARY, ''],
  [FEBRUARY, MARCH],
  [FEBRUARY, '延期至3月15日'],
  [MONDAY, { month: 44_621 }],
  [MONDAY, MARCH, '已办结', LAST],
  [MONDAY, '', '已办结', LAST],
  [MONDAY, '延期至3月15日', '已办结', LAST],
  [MONDAY, '延期至2月15日', '已办结', LAST],
  [MONDAY, MARCH, '暂缓'],
  ['', MARCH],
  ['', ''],
];

/** What each sheet calls the column that puts off, and whether it stands left of 完成时限. */
const SHEETS = [
  ['延期至', false],
  ['调整后时限', true],
  ['延期情况', false],
  ['申请延期', false],
  ['延期原因', false],
] as const;

/** Where the two columns of a sheet of it stand. */
export function columnsOf(sheet: string): { readonly due: number; readonly putOff: number } {
  const isLeft = SHEETS.some(([name, left]) => name === sheet && left);
  return isLeft ? { due: 5, putOff: 4 } : { due: 4, putOff: 5 };
}

/** Deadlines that a second column puts off: dates, words, neither; every state in a colour. */
export function putOffWorkbook(): Uint8Array {
  const workbook = newWorkbook();
  for (const [name] of SHEETS) {
    const sheet = workbook.addSheet(name);
    const { due, putOff } = columnsOf(name);
    const titles = ['序号', '会议名称', '督办事项', '责任单位', '', '', '办理状态', '办结时间'];
    titles[due] = '完成时限';
    titles[putOff] = name;
    for (const [column, title] of titles.entries()) sheet.setValue(0, column, title);
    for (const [at, [dueCell, putOffCell, status = '推进中', done = '']] of LINES.entries()) {
      const row = at + 1;
      const put = (column: number, cell: Cell) => {
        const isMonth = typeof cell === 'object';
        const value = isMonth ? cell.month : cell;
        if (value !== '') sheet.setValue(row, column, value);
        if (value === 2) return;
        const area = {
          top: rowIndex(row),
          bottom: rowIndex(row),
          left: columnIndex(column),
          right: columnIndex(column),
        };
        sheet.setStyle(area, { numberFormat: isMonth ? MONTH : DATE });
      };
      for (const [column, cell] of [row, MEETING, `整治第${String(row)}段河道`, '水务局'].entries()) {
        sheet.setValue(row, column, cell);
      }
      put(due, dueCell);
      put(putOff, putOffCell);
      if (status !== '') sheet.setValue(row, 6, status);
      put(7, done);
    }
  }
  const { lights } = DEFAULT_SETTINGS;
  const scheme = {
    overdue: 'red',
    dueSoon: 'yellow',
    closedLate: 'orange',
    onTrack: 'green',
    closed: 'blue',
    ongoing: 'green',
  } as const;
  workbook.setCustomXml(
    SETTINGS_NAMESPACE,
    writeSettings({ ...DEFAULT_SETTINGS, lights: { ...lights, scheme } }),
  );
  return workbook.save();
}
