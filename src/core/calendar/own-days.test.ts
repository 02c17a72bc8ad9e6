import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../sheet-grid.ts';
import type { DayNumber } from './day-number.ts';
import { namesDaysOff } from './days-off-sheet.ts';
import { isoDay, parseIsoDay } from './iso.ts';
import { readOwnDays } from './own-days.ts';
import { MONDAY_TO_FRIDAY, PUBLISHED, workCalendar } from './work-calendar.ts';

const day = (text: string): DayNumber => {
  const found = parseIsoDay(text);
  if (found === null) throw new Error(`not a day: ${text}`);
  return found;
};

/** A real date: a number under a date format. */
interface DateCell {
  readonly date: string;
}
const date = (text: string): DateCell => ({ date: text });
const own = (rows: readonly (readonly (string | number | DateCell)[])[], sheet = '节假日') => {
  const values = rows.map((row) =>
    row.map((cell): CellValue => (typeof cell === 'object' ? day(cell.date) : cell)),
  );
  const formats = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? 'yyyy/m/d' : 'General')));
  const found = readOwnDays(sheet, { values, formats }, 1900);
  return found === null
    ? null
    : { off: [...found.off.keys()].map(isoDay).sort(), worked: [...found.worked].map(isoDay).sort() };
};

describe('a sheet of days off', () => {
  it.each([
    '节假日',
    '假期',
    '放假安排',
    '2026年放假安排',
    '2026年部分节假日安排',
    '法定节假日表',
    '调休',
    '节假日及调休上班日',
    '行事曆',
    '115年行事曆',
    '國定假日',
    'Holidays',
    'Public Holidays 2026',
    'Company holiday calendar',
    '本单位节假日（2026）',
  ])('is known by its name: %s', (name) => {
    expect(namesDaysOff(name)).toBe(true);
  });

  it.each([
    '节假日值班表',
    '五一假期督办台账',
    '假期安全检查',
    '工作日志',
    '请假登记',
    '台账',
    'Sheet2',
    '2026',
    '放假前重点工作',
    'Holiday action items',
    '',
  ])('is not every sheet that speaks of them: %s', (name) => {
    expect(namesDaysOff(name)).toBe(false);
  });

  it('may list a day a row with its kind', () => {
    expect(
      own([
        ['日期', '名称', '类型'],
        [date('2027-02-05'), '春节', '放假'],
        ['2027-02-06', '春节', '休息'],
        ['2027年2月14日', '春节调休', '上班'],
        [20270220, '', '补班'],
      ]),
    ).toEqual({ off: ['2027-02-05', '2027-02-06'], worked: ['2027-02-14', '2027-02-20'] });
  });

  it.each([
    ['2027-02-05至2027-02-08'],
    ['2027年2月5日-8日'],
    ['2027年2月5日（除夕）至2月8日（星期一）'],
    ['2027.2.5—2027.2.8'],
    ['2027.2.5-2.8'],
    ['2027/2/5~2027/2/8'],
    ['5-8 Feb 2027'],
    ['Feb 5 - 8, 2027'],
    ['February 5 to 8 2027'],
    ['民国116年2月5日至8日'],
    ['２０２７年２月５日－８日'],
  ])('may give a break from its first day to its last: %s', (text) => {
    expect(own([['放假时间'], [text]])?.off).toEqual([
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
    ]);
  });

  it('takes the year from the title, the name of the sheet or a column of its own', () => {
    expect(own([['2027年放假安排'], ['节日', '时间'], ['元旦', '1月1日-3日']])?.off).toHaveLength(3);
    expect(
      own(
        [
          ['节日', '时间'],
          ['元旦', '1月1日'],
        ],
        '2027年节假日',
      )?.off,
    ).toEqual(['2027-01-01']);
    expect(
      own([
        ['年份', '节日', '时间'],
        [2027, '元旦', '1月1日'],
        ['', '清明', '4月5日'],
        [2028, '元旦', '1月1日'],
      ])?.off,
    ).toEqual(['2027-01-01', '2027-04-05', '2028-01-01']);
  });

  it('passes over dates whose year nobody states', () => {
    expect(
      own([
        ['节日', '时间'],
        ['元旦', '1月1日'],
      ]),
    ).toBeNull();
  });

  it('may give first and last day in two columns', () => {
    expect(
      own([
        ['假期', '开始日期', '结束日期', '天数'],
        ['国庆节', date('2027-10-01'), date('2027-10-03'), 3],
      ])?.off,
    ).toEqual(['2027-10-01', '2027-10-02', '2027-10-03']);
  });

  it('may give the days worked instead in a column of their own', () => {
    expect(
      own([
        ['2027年节假日安排'],
        ['节日', '放假时间', '调休上班日期', '天数'],
        ['春节', '2月5日至2月7日', '2月14日（周日）、2月20日（周六）', '3天'],
        ['清明', '4月5日', '', 1],
      ]),
    ).toEqual({
      off: ['2027-02-05', '2027-02-06', '2027-02-07', '2027-04-05'],
      worked: ['2027-02-14', '2027-02-20'],
    });
  });

  it('may be the notice itself, sentence by sentence', () => {
    expect(
      own([
        ['关于2025年部分节假日安排的通知'],
        ['一、元旦：1月1日（周三）放假1天，不调休。'],
        ['四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。'],
        [
          '七、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。',
        ],
      ]),
    ).toEqual({
      off: [
        '2025-01-01',
        ...[1, 2, 3, 4, 5].map((each) => `2025-05-0${String(each)}`),
        ...[1, 2, 3, 4, 5, 6, 7, 8].map((each) => `2025-10-0${String(each)}`),
      ],
      worked: ['2025-04-27', '2025-09-28', '2025-10-11'],
    });
  });

  it('tells by the weekday what 调休 alone means', () => {
    expect(
      own([
        ['日期', '类型'],
        [date('2027-02-14'), '调休'],
        [date('2027-02-15'), '调休'],
      ]),
    ).toEqual({ off: ['2027-02-15'], worked: ['2027-02-14'] });
  });

  it('may ask yes or no', () => {
    expect(
      own([
        ['日期', '是否上班'],
        [date('2027-02-13'), '是'],
        [date('2027-02-15'), '否'],
      ]),
    ).toEqual({ off: ['2027-02-15'], worked: ['2027-02-13'] });
    expect(
      own(
        [
          ['西元日期', '星期', '是否放假', '備註'],
          [20270101, '五', 2, '開國紀念日'],
          [20270213, '六', 0, '補行上班'],
        ],
        '116年行事曆',
      ),
    ).toEqual({ off: ['2027-01-01'], worked: ['2027-02-13'] });
  });

  it('may be in English', () => {
    expect(
      own(
        [
          ['Date', 'Holiday', 'Type'],
          [date('2026-12-25'), 'Christmas', 'Public holiday'],
          ['26 Dec 2026', 'Boxing Day', 'Closed'],
          ['Sat, 2 Jan 2027', 'Stocktaking', 'Working day'],
        ],
        'Holidays',
      ),
    ).toEqual({ off: ['2026-12-25', '2026-12-26'], worked: ['2027-01-02'] });
  });

  it('takes no day from a remark that mentions one, nor from numbers that count days', () => {
    expect(
      own([
        ['日期', '类型', '天数', '说明'],
        [date('2027-02-15'), '放假', 1.5, '与2027年2月14日对调'],
      ]),
    ).toEqual({ off: ['2027-02-15'], worked: [] });
  });

  it('knows no day that does not exist, and no break of a year by a slip of the pen', () => {
    expect(own([['2027年2月30日'], ['2027-02-05至2028-02-11']])).toBeNull();
  });

  it('never throws, whatever its cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom('#REF!', '2月30日', '日期')),
          ),
          {
            maxLength: 8,
          },
        ),
        (values) => {
          expect(() => readOwnDays('节假日', { values, formats: [] }, 1900)).not.toThrow();
        },
      ),
    );
  });
});

describe('a calendar with days of the office', () => {
  const sheet = readOwnDays(
    '节假日',
    {
      values: [
        ['2027-02-05至2027-02-11', '春节', '放假'],
        ['2027-02-14', '', '上班'],
        ['2026-05-04', '青年节', '放假'],
      ],
      formats: [],
    },
    1900,
  );
  const calendar = workCalendar('china', sheet);

  it('counts by them', () => {
    expect(isoDay(calendar.workdaysAfter(day('2027-02-04'), 2))).toBe('2027-02-14');
    expect(isoDay(PUBLISHED.workdaysAfter(day('2027-02-04'), 2))).toBe('2027-02-08');
    expect(calendar.isMakeUpDay(day('2027-02-14'))).toBe(true);
    expect(calendar.holidayOn(day('2026-05-04'))).toBe('青年节');
    expect(calendar.breakFrom(day('2027-01-20'), '春节')).toMatchObject({ to: day('2027-02-11') });
  });

  it('takes a year for known where the office wrote a break of it down, not for one day off', () => {
    expect(calendar.isPublished(day('2027-06-01'))).toBe(true);
    const one = readOwnDays('节假日', { values: [['2027-05-04']], formats: [] }, 1900);
    expect(workCalendar('china', one).isPublished(day('2027-06-01'))).toBe(false);
  });

  it('corrects what is published', () => {
    const corrected = readOwnDays(
      '节假日',
      {
        values: [
          ['2022-01-29', '放假'],
          ['2022-02-03', '上班'],
        ],
        formats: [],
      },
      1900,
    );
    const changed = workCalendar('china', corrected);
    expect(isoDay(changed.workdaysAfter(day('2022-01-28'), 2))).toBe('2022-02-03');
    expect(changed.holidayOn(day('2022-02-03'))).toBeNull();
  });

  it('starts from Monday to Friday in an English ledger, the office’s days off included', () => {
    expect(isoDay(MONDAY_TO_FRIDAY.workdaysAfter(day('2022-01-28'), 3))).toBe('2022-02-02');
    const english = workCalendar('monday-to-friday', sheet);
    expect(isoDay(english.workdaysAfter(day('2027-02-04'), 1))).toBe('2027-02-12');
  });

  it('is told from others by its days', () => {
    expect(
      new Set([PUBLISHED.id, MONDAY_TO_FRIDAY.id, calendar.id, workCalendar('monday-to-friday', sheet).id])
        .size,
    ).toBe(4);
    expect(workCalendar('china', sheet).id).toBe(calendar.id);
  });
});
