import { existsSync } from 'node:fs';
import { NO_DAY, OPEN_ENDED, type WorkbookByHand } from './reading-by-hand.ts';

const FOLDER = '../shared/data/ledgers';

/**
 * The ledgers from the wild, where they are at hand: rows, columns, and what the short words for states and days mean.
 * A row is an item when it has a task's text, or a number and somebody who has to do it, or somebody and a day.
 */
const LEDGERS: readonly WorkbookByHand[] = [
  {
    path: `${FOLDER}/en01.xlsx`,
    from: '2020-12-11',
    elsewhere: true,
    // One row filled in, without words; the days are all there is. Row 10 explains the columns.
    ledgers: [
      {
        sheet: 'ACTIONS',
        rows: [[11, 11]],
        columns: { assigned: 'C', lead: 'D', due: 'G', done: 'H', status: 'I' },
      },
    ],
    states: {},
  },
  {
    path: `${FOLDER}/en03.xlsx`,
    from: '2023-02-06',
    elsewhere: true,
    ledgers: [
      {
        sheet: 'Action Log',
        rows: [[5, 5]],
        columns: { lead: 'G', assigned: 'H', due: 'I', done: 'J', category: 'K', status: 'L' },
      },
    ],
  },
  {
    path: `${FOLDER}/en07.xlsx`,
    from: '2024-01-05',
    elsewhere: true,
    ledgers: [
      { sheet: 'Action Tracker', rows: [[2, 38]], columns: { category: 'C', lead: 'E', status: 'F' } },
    ],
    states: { Completed: 'closed', 'In progress': 'inProgress' },
    leads: { 'Alan/Tracy': 'Alan', 'Alan/Finn': 'Alan', 'Tracy/Pam': 'Tracy' },
  },
  {
    path: `${FOLDER}/en08.xlsx`,
    from: '2026-04-10',
    elsewhere: true,
    ledgers: [
      { sheet: 'TODO', rows: [[2, 4]], columns: { category: 'C', status: 'E', person: 'F', due: 'G' } },
    ],
    states: { Idea: 'notStarted', 'In Progress': 'inProgress' },
  },
  {
    path: `${FOLDER}/en22.xlsx`,
    from: '2021-08-06',
    elsewhere: true,
    // Row 3 goes on with the item above.
    ledgers: [
      {
        sheet: 'Quality -Observation tracker ',
        rows: [
          [2, 2],
          [4, 7],
        ],
        columns: { status: 'D', person: 'E', assigned: 'H', done: 'I' },
      },
    ],
    // Nothing says that anybody has begun.
    states: { OPEN: 'notStarted', CLOSE: 'closed' },
  },
  {
    path: `${FOLDER}/en24.xlsx`,
    from: '2025-03-28',
    elsewhere: true,
    // How far it is stands as a share of 1.
    ledgers: [{ sheet: 'Sheet1', rows: [[2, 21]], columns: { person: 'C', due: 'D', status: 'F' } }],
    states: {
      '1': 'closed',
      '0': 'notStarted',
      '0.2': 'inProgress',
      '0.25': 'inProgress',
      '0.3': 'inProgress',
      '0.4': 'inProgress',
      '0.5': 'inProgress',
      '0.7': 'inProgress',
      '0.8': 'inProgress',
    },
  },
  {
    path: `${FOLDER}/zh01.xlsx`,
    from: '2017-05-12',
    ledgers: [
      { sheet: '第三次原型评审', rows: [[2, 13]], columns: { category: 'A', status: 'F' } },
      {
        sheet: '5.11DB Review问题记录',
        rows: [[2, 13]],
        columns: { category: 'A', status: 'C', person: 'D', due: 'E' },
      },
      {
        sheet: '5.11UI Review问题记录',
        rows: [[2, 7]],
        columns: { category: 'A', status: 'D', due: 'E', person: 'F' },
      },
      {
        sheet: '5.12DB Review问题记录',
        rows: [[2, 6]],
        columns: { category: 'A', status: 'C', person: 'D' },
      },
      {
        sheet: '5.13讨论问题记录',
        rows: [[2, 9]],
        columns: { category: 'A', status: 'D', person: 'E', due: 'F' },
      },
      {
        sheet: '5.16问题记录',
        rows: [[2, 4]],
        columns: { category: 'A', status: 'D', person: 'E', due: 'F' },
      },
    ],
    states: {
      已处理: 'closed',
      // Decided, designed, changed: what is left to do, the words do not say.
      已确定: 'unknown',
      已确认: 'unknown',
      已设计: 'unknown',
      已调整: 'unknown',
      待确认: 'unknown',
      待设计: 'unknown',
    },
    // Month and day; no year stands anywhere in the workbook.
    days: { '5.13': NO_DAY, '5.16': NO_DAY, '5.17': NO_DAY },
  },
  {
    path: `${FOLDER}/zh02.xlsx`,
    from: '2016-12-09',
    ledgers: [
      {
        sheet: '二期收尾工作',
        rows: [[3, 12]],
        columns: { category: 'C', due: 'F', status: 'G', person: 'I' },
      },
      { sheet: '3.1期 - 重点功能调整', rows: [[3, 4]], columns: { due: 'E', person: 'F' } },
      // Row 11 has no task, and nobody who has to do one.
      {
        sheet: '三期功能列表',
        rows: [
          [3, 10],
          [12, 17],
        ],
        columns: { category: 'D' },
      },
    ],
    states: {
      完成: 'closed',
      erp处理中: 'inProgress',
      新航线IT部处理中: 'inProgress',
      待验证: 'awaitingSignOff',
    },
  },
  {
    path: `${FOLDER}/zh07.xlsx`,
    from: '2017-03-17',
    // Three tasks of this one have no text, and a number and somebody who has to do them.
    ledgers: [{ sheet: '新航线项目进度表', rows: [[3, 47]], columns: { person: 'E' } }],
  },
  {
    path: `${FOLDER}/zh19.xlsx`,
    from: '2017-04-28',
    ledgers: [
      { sheet: 'Sheet1', rows: [[2, 7]], columns: { due: 'D', done: 'E', person: 'F', status: 'G' } },
    ],
    states: { 完成: 'closed', '已完成80%': 'inProgress' },
  },
  {
    path: `${FOLDER}/zh20.xlsx`,
    from: '2017-05-12',
    ledgers: [
      { sheet: 'Sheet1', rows: [[2, 7]], columns: { due: 'D', done: 'E', person: 'F', status: 'G' } },
    ],
    states: {
      完成: 'closed',
      '已完成70%': 'inProgress',
      '已完成60%': 'inProgress',
      '已完成50%': 'inProgress',
      '已完成20%': 'inProgress',
    },
  },
  {
    path: `${FOLDER}/zh24.xlsx`,
    from: '2016-10-14',
    ledgers: [
      { sheet: 'Sheet1', rows: [[5, 19]], columns: { person: 'F', due: 'H', done: 'J', status: 'L' } },
    ],
  },
  {
    path: `${FOLDER}/zh27.xlsx`,
    from: '2017-03-24',
    ledgers: [{ sheet: '201703', rows: [[2, 8]], columns: { person: 'C', due: 'D', status: 'E' } }],
    states: {
      '0.5': 'inProgress',
      '0.2': 'inProgress',
      '0.1': 'inProgress',
      '0': 'notStarted',
      持续: 'ongoing',
    },
    days: {
      '3月24': '2017-03-24',
      '3月31号': '2017-03-31',
      '4月28': '2017-04-28',
      持续: OPEN_ENDED,
    },
  },
  {
    path: `${FOLDER}/zh28.xlsx`,
    from: '2017-04-14',
    ledgers: [
      {
        sheet: '工作表1',
        rows: [
          [2, 2],
          [4, 5],
          [8, 8],
          [10, 10],
          [12, 12],
          [14, 14],
          [16, 16],
          [18, 18],
          [20, 20],
          [22, 22],
        ],
        columns: { person: 'F', due: 'I', status: 'J', heard: 'K' },
      },
    ],
    states: { 等待回复: 'inProgress', 筹备中: 'inProgress', 未知: 'unknown' },
    // No year to take the month from; 20170320 says when the row was last renewed.
    days: { '4月底之前': NO_DAY, 未知: NO_DAY, '20170320': '2017-03-20' },
  },
  {
    path: `${FOLDER}/zh34.xlsx`,
    from: '2015-12-29',
    ledgers: [
      {
        sheet: 'Sheet1',
        // Rows 9 to 12 have a state and no task; 40 and 41 somebody and a day.
        rows: [
          [8, 8],
          [13, 17],
          [19, 26],
          [28, 30],
          [32, 36],
          [38, 38],
          [40, 41],
        ],
        columns: { status: 'L', due: 'P', person: 'Q' },
      },
    ],
    states: { '1': 'closed', '0.5': 'inProgress', '0': 'notStarted' },
    // Month and day; no year stands anywhere in the workbook.
    days: { '12.26': NO_DAY, '12.30': NO_DAY, '1.08': NO_DAY },
  },
  {
    path: `${FOLDER}/zh36.xlsx`,
    from: '2018-02-02',
    ledgers: [{ sheet: 'H5-list', rows: [[2, 13]], columns: { status: 'C', done: 'D' } }],
    states: { 是: 'closed', 否: 'inProgress' },
    days: { 待定: NO_DAY },
  },
  {
    path: `${FOLDER}/zh41.xlsx`,
    from: '2023-12-15',
    ledgers: [{ sheet: '需求接收', rows: [], columns: {} }],
  },
];

export const LEDGERS_NOT_COUNTED = existsSync(FOLDER)
  ? null
  : `Not counted: the workbooks of ${FOLDER}, which are not on this machine.`;

export const ledgersByHand = (): readonly WorkbookByHand[] => LEDGERS.filter(({ path }) => existsSync(path));
