import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnIndex, rowIndex, type CellValue } from '../../src/core/sheet-grid.ts';
import { DEFAULT_SETTINGS, type LedgerSettings } from '../../src/core/settings/ledger-settings.ts';
import { writeSettings } from '../../src/core/settings/settings-xml.ts';
import { SETTINGS_NAMESPACE } from '../../src/core/workbook-port.ts';
import { newWorkbook } from '../../src/xlsx/new-workbook.ts';

const FOLDER = '.artifacts/judge/made';
const HEADER = ['序号', '会议时间', '督办事项', '责任单位', '完成时限', '办理状态'];
const DUE = columnIndex(4);
const DATE = 'yyyy/m/d';
const MONTH = 'yyyy"年"m"月"';

/** Workbooks for what no sample has; written anew at every run. Returns their paths. */
export function madeWorkbooks(): readonly string[] {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, '只到月份.xlsx');
  writeFileSync(path, monthsAmongDays());
  const inColours = join(FOLDER, '各色灯.xlsx');
  writeFileSync(inColours, everyStateInWorkdays());
  const ofMeetings = join(FOLDER, '多次会议.xlsx');
  writeFileSync(ofMeetings, wordsOfManyMeetings());
  return [path, inColours, ofMeetings];
}

/**
 * The same words of many meetings: on one sheet the meeting stands in every row, on the other it is merged over its
 * rows. More of them than one formula has room for.
 */
function wordsOfManyMeetings(): Uint8Array {
  const workbook = newWorkbook();
  const words = ['会后3日内', '会后5个工作日内', '会后15个工作日内', '会后一个月内'];
  for (const merged of [false, true]) {
    const sheet = workbook.addSheet(merged ? '合并' : '逐行');
    for (const [column, title] of COLOURS_HEADER.entries()) sheet.setValue(0, column, title);
    for (let at = 0; at < 12 * words.length; at += 1) {
      const meeting = Math.floor(at / words.length);
      const first = at % words.length === 0;
      const held = `第${String(meeting + 1)}次常务会议（2022年${String(1 + Math.floor(meeting / 12))}月${String(2 + 2 * (meeting % 12))}日）`;
      const cells = [
        at + 1,
        first || !merged ? held : '',
        `整治第${String(at + 1)}段河道`,
        '水务局',
        words[at % words.length] ?? '',
        at % 5 === 0 ? '已办结' : '推进中',
        at % 5 === 0 ? `2022年${String(1 + (at % 3))}月${String(1 + (at % 28))}日` : '',
      ];
      for (const [column, value] of cells.entries()) if (value !== '') sheet.setValue(at + 1, column, value);
      const last = rowIndex(at + 1);
      const column = columnIndex(1);
      const top = rowIndex(at + 2 - words.length);
      if (merged && at % words.length === words.length - 1) {
        sheet.merge({ top, left: column, bottom: last, right: column });
      }
    }
  }
  workbook.setCustomXml(SETTINGS_NAMESPACE, coloursOfEveryState(DEFAULT_SETTINGS));
  return workbook.save();
}

/** Deadlines as Excel keeps a typed 2022年2月: the first of the month, shown without its day. */
function monthsAmongDays(): Uint8Array {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('督办台账');
  const dues: readonly (readonly [CellValue, string])[] = [
    [44_596, DATE],
    [44_593, MONTH],
    ['2022年2月', 'General'],
    [44_621, MONTH],
    [44_593, DATE],
    [44_593, 'mmm-yy'],
    [44_602, MONTH],
    [44_615, DATE],
  ];
  const rows: CellValue[][] = dues.map(([due], at) => [
    at + 1,
    '2022-01-20',
    `整治第${String(at + 1)}段河道`,
    '水务局',
    due,
    at === 3 ? '已办结' : '推进中',
  ]);
  for (const [row, cells] of [HEADER, ...rows].entries()) {
    for (const [column, value] of cells.entries()) sheet.setValue(row, column, value);
  }
  for (const [at, [, numberFormat]] of dues.entries()) {
    const row = rowIndex(at + 1);
    sheet.setStyle({ top: row, left: DUE, bottom: row, right: DUE }, { numberFormat });
  }
  return workbook.save();
}

const COLOURS_HEADER = ['序号', '会议名称', '督办事项', '责任单位', '完成时限', '办理状态', '办结时间'];

/**
 * Every state in a colour, due soon in working days across the Spring Festival of 2022 and its make-up days, the
 * meeting merged over its rows, completions in words. The settings stand in the workbook.
 */
function everyStateInWorkdays(): Uint8Array {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('督办台账');
  const meeting = '市政府第3次常务会议（2022年1月20日）';
  const items: readonly (readonly [due: CellValue, status: string, done: CellValue])[] = [
    [44_589, '推进中', ''],
    [44_593, '推进中', ''],
    [44_599, '', ''],
    [44_600, '未启动', ''],
    [44_650, '推进中', ''],
    ['会后5个工作日内', '推进中', ''],
    ['2022年2月底前', '推进中', ''],
    ['尽快', '推进中', ''],
    ['长期坚持', '', ''],
    [44_590, '长期坚持', ''],
    [44_590, '已办结', 44_590],
    [44_590, '已办结', 44_595],
    [44_590, '已办结', '2022.2.5'],
    [44_590, '已办结', '2022年1月20日'],
    ['2022年1月底前', '已办结', '2月8日'],
    ['会后5个工作日内', '已办结', 44_600],
    ['', '', 44_595],
    [44_590, '暂缓', ''],
  ];
  for (const [column, title] of COLOURS_HEADER.entries()) sheet.setValue(0, column, title);
  for (const [at, [due, status, done]] of items.entries()) {
    const cells = [
      at + 1,
      at === 0 ? meeting : '',
      `整治第${String(at + 1)}段河道`,
      '水务局',
      due,
      status,
      done,
    ];
    for (const [column, value] of cells.entries()) if (value !== '') sheet.setValue(at + 1, column, value);
  }
  sheet.merge({
    top: rowIndex(1),
    left: columnIndex(1),
    bottom: rowIndex(items.length),
    right: columnIndex(1),
  });
  for (const column of [DUE, columnIndex(6)]) {
    const area = { top: rowIndex(1), left: column, bottom: rowIndex(items.length), right: column };
    sheet.setStyle(area, { numberFormat: DATE });
  }
  const { checks } = DEFAULT_SETTINGS;
  const settings = coloursOfEveryState({
    ...DEFAULT_SETTINGS,
    dueSoonDays: 3,
    checks: { ...checks, thresholds: { ...checks.thresholds, dueSoonIn: 'workdays' } },
  });
  workbook.setCustomXml(SETTINGS_NAMESPACE, settings);
  return workbook.save();
}

const coloursOfEveryState = (settings: LedgerSettings): string =>
  writeSettings({
    ...settings,
    lights: {
      ...settings.lights,
      scheme: {
        overdue: 'red',
        dueSoon: 'yellow',
        closedLate: 'orange',
        onTrack: 'green',
        closed: 'blue',
        ongoing: 'green',
      },
    },
  });
