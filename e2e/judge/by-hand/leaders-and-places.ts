import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { columnIndex, rowIndex } from '../../../src/core/sheet-grid.ts';
import { DEFAULT_SETTINGS, type LedgerSettings } from '../../../src/core/settings/ledger-settings.ts';
import { writeSettings } from '../../../src/core/settings/settings-xml.ts';
import { SETTINGS_NAMESPACE } from '../../../src/core/workbook-port.ts';
import { newWorkbook } from '../../../src/xlsx/new-workbook.ts';
import { NO_DAY, OPEN_ENDED, type SettingsByHand, type WorkbookByHand } from './reading-by-hand.ts';

const FOLDER = '.artifacts/judge/counted-only';
const SHEET = '督办台账';
const HEADER = [
  '序号',
  '会议名称',
  '会议时间',
  '督办事项',
  '牵头单位',
  '配合单位',
  '责任领导',
  '工作类别',
  '完成时限',
  '办理状态',
  '办结时间',
];
const MEETINGS = ['第5次常务会议', '第6次常务会议', '第7次常务会议'];

/**
 * Items of an invented city: meeting (0 to 2), its day, lead, supporting units, leaders, category, deadline, state, day of
 * closing. Rates that tie, within and across counties and departments; units with fewer than three items.
 */
const ITEMS: readonly (readonly [
  0 | 1 | 2,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
])[] = [
  [0, '2022-05-06', '东岭县', '市水务局', '周明远', '水利', '2022-05-20', '已办结', '2022-05-18'],
  [0, '2022-05-06', '东岭县', '市水务局、市财政局', '周明远', '水利', '2022-05-31', '已办结', '2022-06-08'],
  [0, '2022-05-06', '东岭县', '', '周明远、许安宁', '交通', '2022-07-15', '推进中', ''],
  [0, '2022-05-06', '东岭县', '市财政局', '许安宁', '交通', '2022-06-15', '推进中', ''],
  [0, '2022-05-06', '西河县', '市交通运输局', '周明远', '水利', '2022-05-25', '已办结', '2022-05-25'],
  [0, '2022-05-06', '西河县', '', '许安宁', '水利', '2022-05-27', '已办结', '2022-06-07'],
  [0, '2022-05-06', '西河县', '', '许安宁', '交通', '2022-06-17', '推进中', ''],
  [0, '2022-05-06', '西河县', '', '许安宁', '教育', '2022-07-20', '未启动', ''],
  [0, '2022-05-06', '南浦区', '市教育局', '陈立群', '教育', '2022-05-30', '推进中', ''],
  [0, '2022-05-06', '南浦区', '市教育局', '陈立群', '教育', '2022-06-06', '推进中', ''],
  [0, '2022-05-06', '南浦区', '', '陈立群', '教育', '2022-06-20', '待核查', ''],
  [1, '2022-05-20', '北原区', '', '周明远', '水利', '2022-06-10', '已办结', '2022-06-09'],
  [1, '2022-05-20', '北原区', '市水务局', '周明远', '水利', '2022-06-24', '推进中', ''],
  [1, '2022-05-20', '北原区', '', '周明远', '交通', '2022-04-29', '推进中', ''],
  [1, '2022-05-20', '北原区', '', '', '交通', '长期坚持', '长期坚持', ''],
  [1, '2022-05-20', '青石镇', '市住建局', '许安宁', '水利', '2022-05-30', '已办结', '2022-05-29'],
  [1, '2022-05-20', '青石镇', '', '许安宁', '', '2022-06-30', '推进中', ''],
  [1, '2022-05-20', '市水务局', '东岭县', '周明远', '水利', '2022-06-01', '已办结', '2022-06-01'],
  [1, '2022-05-20', '市水务局', '东岭县、西河县', '周明远', '水利', '2022-06-03', '已办结', '2022-06-14'],
  [1, '2022-05-20', '市水务局', '', '周明远', '水利', '2022-06-08', '推进中', ''],
  [1, '2022-05-20', '市水务局', '', '周明远', '水利', '尽快', '推进中', ''],
  [1, '2022-05-20', '市教育局', '南浦区', '陈立群', '教育', '2022-05-31', '已办结', '2022-05-30'],
  [1, '2022-05-20', '市教育局', '', '陈立群', '教育', '2022-06-02', '已办结', '2022-06-02'],
  [2, '2022-06-07', '市教育局', '', '陈立群', '教育', '2022-06-09', '推进中', ''],
  [2, '2022-06-07', '市教育局', '', '陈立群', '教育', '', '推进中', ''],
  [2, '2022-06-07', '市住建局', '青石镇', '许安宁', '住房', '2022-06-08', '推进中', ''],
  [2, '2022-06-07', '市住建局', '', '许安宁', '住房', '2022-06-13', '推进中', ''],
  [2, '2022-06-07', '市住建局', '', '许安宁', '住房', '2022-06-16', '暂缓', ''],
  [2, '2022-06-07', '市交通运输局', '市住建局', '许安宁', '交通', '2022-06-10', '已办结', '2022-06-10'],
  [2, '2022-06-07', '市交通运输局', '', '许安宁', '交通', '2022-06-28', '', ''],
  [2, '2022-06-07', '市财政局', '', '何清', '住房', '2022-06-10', '已办结', '2022-06-08'],
  [2, '2022-06-07', '市财政局', '市财政局', '何清', '住房', '2022-06-10', '已办结', '2022-06-10'],
  [2, '2022-06-07', '市财政局', '', '何清', '住房', '2022-06-24', '已办结', '2022-06-21'],
  [2, '2022-06-20', '各有关单位', '', '', '住房', '2022-07-08', '推进中', ''],
  [2, '2022-06-20', '', '市财政局', '', '', '2022-06-30', '推进中', ''],
];

const NAMED_AND_URGED: SettingsByHand = {
  countSupporting: false,
  nameLastThree: true,
  reportAfterDays: 90,
  reportAfterUrges: 1,
};
const WITH_SUPPORT: SettingsByHand = {
  countSupporting: true,
  nameLastThree: false,
  reportAfterDays: 14,
  reportAfterUrges: 99,
};

/** Figures by leader, and places and departments apart, as no sample has them; written anew at every run. */
export function leadersAndPlaces(): readonly WorkbookByHand[] {
  return [made('县区部门领导.xlsx', NAMED_AND_URGED), made('县区部门领导_配合计数.xlsx', WITH_SUPPORT)];
}

function made(file: string, settings: SettingsByHand): WorkbookByHand {
  const path = `${FOLDER}/${file}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, workbookOf(settings));
  return {
    path,
    from: '2022-06-10',
    ledgers: [
      {
        sheet: SHEET,
        rows: [[2, 36]],
        columns: {
          meeting: 'B',
          meetingDate: 'C',
          lead: 'E',
          support: 'F',
          leader: 'G',
          category: 'H',
          due: 'I',
          status: 'J',
          done: 'K',
        },
      },
    ],
    states: {
      已办结: 'closed',
      推进中: 'inProgress',
      未启动: 'notStarted',
      待核查: 'awaitingSignOff',
      长期坚持: 'ongoing',
      暂缓: 'suspended',
    },
    days: { 长期坚持: OPEN_ENDED, 尽快: NO_DAY },
    lists: {
      '市水务局、市财政局': ['市水务局', '市财政局'],
      '东岭县、西河县': ['东岭县', '西河县'],
      '周明远、许安宁': ['周明远', '许安宁'],
    },
    districts: ['东岭县', '西河县', '南浦区', '北原区', '青石镇'],
    neither: ['各有关单位'],
    settings,
  };
}

function workbookOf({ reportAfterDays, reportAfterUrges, ...chosen }: SettingsByHand): Uint8Array {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet(SHEET);
  const rows = ITEMS.map(([meeting, held, lead, support, leader, category, due, state, done], at) => [
    at + 1,
    MEETINGS[meeting] ?? '',
    held,
    `推进第${String(at + 1)}项工程`,
    lead,
    support,
    leader,
    category,
    due,
    state,
    done,
  ]);
  for (const [row, cells] of [HEADER, ...rows].entries()) {
    for (const [column, value] of cells.entries()) {
      if (value !== '') sheet.setValue(rowIndex(row), columnIndex(column), value);
    }
  }
  const settings: LedgerSettings = {
    ...DEFAULT_SETTINGS,
    summary: {
      ...DEFAULT_SETTINGS.summary,
      ...chosen,
      escalation: { reportAfterDays, reportAfterUrges },
    },
  };
  workbook.setCustomXml(SETTINGS_NAMESPACE, writeSettings(settings));
  return workbook.save();
}
