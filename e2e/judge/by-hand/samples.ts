import { NO_DAY, OPEN_ENDED, RECURRING, type StateByHand, type WorkbookByHand } from './reading-by-hand.ts';

const CHINESE: Readonly<Record<string, StateByHand>> = {
  已办结: 'closed',
  已完成: 'closed',
  已落实: 'closed',
  已销号: 'closed',
  未启动: 'notStarted',
  推进中: 'inProgress',
  正在推进: 'inProgress',
  正在整改: 'inProgress',
  有序推进: 'inProgress',
  在办: 'inProgress',
  待核查: 'awaitingSignOff',
  长期坚持: 'ongoing',
  常态化推进: 'ongoing',
  暂缓: 'suspended',
  取消: 'suspended',
};

/** The samples of this project. */
export const SAMPLES_BY_HAND: readonly WorkbookByHand[] = [
  {
    path: 'samples/督办台账.xlsx',
    from: '2022-02-11',
    ledgers: [
      {
        sheet: '督办台账',
        rows: [[3, 26]],
        columns: { meeting: 'B', meetingDate: 'C', lead: 'E', person: 'G', due: 'H', status: 'I', done: 'J' },
      },
    ],
    states: CHINESE,
    days: { 长期坚持: OPEN_ENDED, 尽快: NO_DAY },
  },
  {
    path: 'samples/会议议定事项督办台账.xlsx',
    from: '2022-02-11',
    ledgers: [
      {
        sheet: '一季度',
        // Section headings stand in rows 5, 20, 35 and 53.
        rows: [
          [6, 19],
          [21, 34],
          [36, 52],
          [54, 68],
        ],
        columns: { meeting: 'B', meetingDate: 'C', lead: 'E', person: 'G', due: 'H', done: 'I', status: 'J' },
      },
    ],
    states: CHINESE,
    days: {
      // The Spring Festival of 2022 began on 31 January; the Sunday before was worked.
      春节前: '2022-01-30',
      '1月底前': '2022-01-31',
      长期坚持: OPEN_ENDED,
      // The meeting was held on 10 January.
      立即: '2022-01-10',
      '1月31日前': '2022-01-31',
      '2月底前': '2022-02-28',
      会后3个工作日内: '2022-01-13',
      尽快: NO_DAY,
      常态化: OPEN_ENDED,
      '3月底前': '2022-03-31',
      '6月30日前': '2022-06-30',
      开学前: NO_DAY,
      入汛前: NO_DAY,
      一季度末: '2022-03-31',
      持续推进: OPEN_ENDED,
      '2月30日前': NO_DAY,
      // The meeting was held on 7 January.
      会后20日内: '2022-01-27',
      上半年: '2022-06-30',
      '44592': '2022-01-31',
      '2月15日前': '2022-02-15',
      每月底前: RECURRING,
      '2月18日': '2022-02-18',
      '8月底前': '2022-08-31',
      '10月底前': '2022-10-31',
      '1月28日前': '2022-01-28',
      汛期前: NO_DAY,
      年底前: '2022-12-31',
      尽快解决: NO_DAY,
    },
    districts: ['云东区政府', '各街道办事处', '高铁新城管委会'],
    leads: { '市市场监管局⏎市商务局': '市市场监管局', '市发展改革委、市财政局': '市发展改革委' },
  },
  {
    path: 'samples/Action log.xlsx',
    from: '2022-02-11',
    elsewhere: true,
    ledgers: [
      {
        sheet: 'Action log',
        rows: [[4, 21]],
        columns: { meeting: 'B', meetingDate: 'C', lead: 'E', due: 'G', status: 'H', done: 'I' },
      },
    ],
    states: {
      Closed: 'closed',
      'In progress': 'inProgress',
      Ongoing: 'ongoing',
      'On hold': 'suspended',
      'Not started': 'notStarted',
      'Awaiting sign-off': 'awaitingSignOff',
    },
    days: { Ongoing: OPEN_ENDED, ASAP: NO_DAY },
  },
];

/** Those of the workbooks made for the judge that a person can read in a minute. */
export const MADE_BY_HAND: readonly WorkbookByHand[] = [
  {
    path: '.artifacts/judge/made/只到月份.xlsx',
    from: '2022-02-18',
    ledgers: [
      {
        sheet: '督办台账',
        rows: [[2, 9]],
        columns: { meetingDate: 'B', lead: 'D', due: 'E', status: 'F' },
        // These show a month and no day.
        single: {
          3: { due: '2022-02-28' },
          5: { due: '2022-03-31' },
          7: { due: '2022-02-28' },
        },
      },
    ],
    states: CHINESE,
    days: { '2022年2月': '2022-02-28' },
  },
  {
    path: '.artifacts/judge/made/各色灯.xlsx',
    from: '2022-01-28',
    ledgers: [
      {
        sheet: '督办台账',
        rows: [[2, 19]],
        columns: { meeting: 'B', meetingDate: 'B', lead: 'D', due: 'E', status: 'F', done: 'G' },
      },
    ],
    states: CHINESE,
    days: {
      '市政府第3次常务会议（2022年1月20日）': '2022-01-20',
      会后5个工作日内: '2022-01-27',
      '2022年2月底前': '2022-02-28',
      '2022年1月底前': '2022-01-31',
      尽快: NO_DAY,
      长期坚持: OPEN_ENDED,
      '2月8日': '2022-02-08',
    },
    uncounted: {
      'due soon': 'its settings count three working days, which no COUNTIFS tells',
      'to be reminded of': 'the same',
    },
  },
];
