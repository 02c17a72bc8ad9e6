import { describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../calendar/day-number.ts';
import { serialOf } from '../calendar/serial.ts';
import { CLOSED, ledgerOfLines, OPEN, type Row } from '../checks/ledger-for-tests.ts';
import { areaAddress, columnIndex, rowIndex, type CellArea } from '../sheet-grid.ts';
import { day } from '../summary/items-for-tests.ts';
import type { LightRule } from './light-plan.ts';
import { planLights, type LightsContext } from './plan-lights.ts';
import { DEFAULT_LIGHT_SETTINGS, SCHEMES, type LightSettings } from './scheme.ts';
import { tallyLights } from './tally-lights.ts';

const asOf = day('2022-02-11');
const DAYS: LightsContext = { asOf, soon: { days: 7, in: 'days' } };

const withLights = (lights: Partial<LightSettings>): LightsContext => ({
  ...DAYS,
  settings: { ...DEFAULT_LIGHT_SETTINGS, ...lights },
});

const merge = (top: number, left: number, bottom: number, right = left): CellArea => ({
  top: rowIndex(top),
  left: columnIndex(left),
  bottom: rowIndex(bottom),
  right: columnIndex(right),
});

const due = (cell: string | DayNumber, more: Row = {}): Row => ({ ...OPEN, 完成时限: cell, ...more });
const LATE = due(day('2022-02-07'));

const serial = (iso: string) => String(serialOf(day(iso), 1900));
/** 完成时限, or what 延期情况 puts it off to. */
const IN_FORCE = 'IF(N($N2)>MAX(N($I2),3E4),$N2,$I2)';

const rowsOf = (rules: readonly LightRule[], light: string) =>
  rules
    .filter((rule) => rule.light === light)
    .map(({ areas }) => areas.map(({ top, bottom }) => `${String(top + 1)}-${String(bottom + 1)}`).join(' '));

describe('the rows that lights reach', () => {
  it('go on below the last item, for rows that a clerk adds next week', () => {
    const { rules } = planLights(ledgerOfLines([LATE, LATE]), DAYS);
    expect(rowsOf(rules, 'overdue')).toEqual(['2-203']);
  });

  it.each([
    ['a total', '合计：2项'],
    ['a note', '备注：时限以会议纪要为准'],
    ['a signature', '填报人：张文博　审核：李晓梅'],
  ])('end above %s', (_, below) => {
    const { rules } = planLights(ledgerOfLines([LATE, LATE, {}, {}, below]), DAYS);
    expect(rowsOf(rules, 'overdue')).toEqual(['2-5']);
  });

  it('end at the last item where a total stands right under it', () => {
    const { rules } = planLights(ledgerOfLines([LATE, LATE, '合计：2项']), DAYS);
    expect(rowsOf(rules, 'overdue')).toEqual(['2-3']);
  });

  it('cover rows that were numbered ahead', () => {
    const { rules } = planLights(ledgerOfLines([LATE, {}, {}, '填报人：张文博']), DAYS);
    expect(rowsOf(rules, 'overdue')).toEqual(['2-4']);
  });
});

describe('rows that have a date and are no items', () => {
  it('are left out: under a task that is merged over them, and filled in ahead', () => {
    const under = { 牵头单位: '市教育局', 完成时限: day('2022-02-01') };
    const { rules, rows } = planLights(
      ledgerOfLines([LATE, under, LATE, LATE], { merges: [merge(1, 3, 2)] }),
      DAYS,
    );
    expect(rows.map(({ row }) => row)).toEqual([1, 3, 4]);
    expect(rowsOf(rules, 'overdue')[0]).toMatch(/^2-2 .*4-/);
  });

  it('end what is lit below', () => {
    const ahead = (number: number): Row => ({
      序号: number,
      完成时限: day('2022-02-01'),
      办理状态: '推进中',
    });
    const first = { ...LATE, 序号: 1 };
    const ledger = ledgerOfLines([first, ahead(2), ahead(3), ahead(4), ahead(5)]);
    const [last = 0] = ledger.items.slice(-1).map(({ row }) => row);
    const { rules } = planLights(ledger, DAYS);
    const lit = rules[0]?.areas.at(-1)?.bottom ?? 0;
    expect(lit).toBe(ledger.items.length === 5 ? last + 200 : last);
  });
});

describe('the columns that take a colour', () => {
  it('are those of the table, but for cells that are merged over several rows', () => {
    const { rules } = planLights(ledgerOfLines([LATE, LATE, LATE], { merges: [merge(1, 1, 3)] }), DAYS);
    expect(rules[0]?.areas.map(areaAddress)).toEqual(['A2:A204', 'C2:O204']);
  });

  it('are not thinned out by merges above the items or within one row', () => {
    const merges = [merge(0, 1, 0, 2), merge(1, 13, 1, 14)];
    const { rules } = planLights(ledgerOfLines([LATE, LATE], { merges }), DAYS);
    expect(rules[0]?.areas.map(areaAddress)).toEqual(['A2:O203']);
  });

  it('are the deadline alone where the office wants it so', () => {
    const { rules } = planLights(ledgerOfLines([LATE]), withLights({ reach: 'due' }));
    expect(new Set(rules.flatMap(({ areas }) => areas.map(areaAddress)))).toEqual(new Set(['I2:I202']));
  });
});

describe('the rules', () => {
  it('are one a colour for dates and for words that mean one day whatever the meeting', () => {
    const { rules, wordings } = planLights(
      ledgerOfLines([LATE, due('2022年2月底前'), due('2022.2.8'), due('2022-3-1'), due('尽快')]),
      DAYS,
    );
    expect(rules.map(({ light }) => light)).toEqual(['overdue', 'dueSoon']);
    expect(wordings).toBe(3);
  });

  it('tell words that count from the meeting by the meeting that stands in their row', () => {
    const second = { 会议日期: day('2022-02-08') };
    const { rules } = planLights(
      ledgerOfLines([
        due('会后3个工作日内'),
        due('会后3个工作日内'),
        due('会后3个工作日内', second),
        due('2月底前', second),
      ]),
      DAYS,
    );
    expect(rowsOf(rules, 'overdue')).toEqual(['2-205']);
    const [{ formula } = { formula: '' }] = rules;
    for (const meeting of ['2022-01-28', '2022-02-08']) {
      expect(formula).toContain(`AND(TRIM(${IN_FORCE})="会后3个工作日内",$C2=${serial(meeting)})`);
    }
    expect(formula).toContain(`AND(TRIM(${IN_FORCE})="2月底前",$C2=${serial('2022-02-08')})`);
  });

  it('tell words that count from the hand-out by its day as well', () => {
    const words = (handOut: string) => due('交办之日起3日内', { 交办日期: day(handOut) });
    const { rules } = planLights(ledgerOfLines([words('2022-01-30'), words('2022-02-01')]), DAYS);
    for (const handOut of ['2022-01-30', '2022-02-01']) {
      expect(rules[0]?.formula).toContain(`AND($C2=${serial('2022-01-28')},$H2=${serial(handOut)})`);
    }
  });

  it('tell words by their rows where the meeting stands above them', () => {
    const merges = [merge(1, 1, 2), merge(1, 2, 2), merge(3, 1, 4), merge(3, 2, 4)];
    const below = { 会议名称: '', 会议日期: '', 交办日期: '' };
    const words = '会后3个工作日内';
    const { rules } = planLights(
      ledgerOfLines(
        [
          due(words),
          due(words, below),
          due(words, { 会议日期: day('2022-02-08') }),
          due(words, { ...below, 督办事项: '另一件' }),
        ],
        { merges },
      ),
      DAYS,
    );
    expect(rules.map(({ light }) => light)).toEqual(['overdue', 'dueSoon']);
    for (const rows of ['$I$2:$I$3', '$I$4:$I$5']) {
      expect(rules[0]?.formula).toContain(
        `IFERROR(AND(ROW()>=ROW(INDEX(${rows},1)),ROW()<ROW(INDEX(${rows},1))+ROWS(${rows})),FALSE)`,
      );
    }
  });

  it('know no inferred day of what is closed: it was never due', () => {
    const reading = { defaultLimit: { count: 5, unit: 'days', from: 'meeting' } } as const;
    const ledger = ledgerOfLines([due(''), { ...CLOSED, 完成时限: '', 办结时间: day('2022-02-10') }], {
      reading,
    });
    const { rules, rows } = planLights(ledger, withLights({ scheme: 'blue-yellow-red' }));
    expect(rows.map(({ state }) => state)).toEqual(['overdue', 'closed']);
    expect(rules.find(({ light }) => light === 'overdue')?.formula).toContain(`TRIM(${IN_FORCE})=""`);
    expect(rules.find(({ light }) => light === 'closedLate')?.formula).not.toContain(`TRIM(${IN_FORCE})=""`);
  });

  it('are as many for ten thousand rows as for ten', () => {
    const wordings = ['3月底前', '2022.2.8', '2022年3月底前'];
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => (at % 2 === 0 ? LATE : due(wordings[at % 3] ?? '')));
    const [few, many] = [10, 10_000].map((count) => planLights(ledgerOfLines(lines(count)), DAYS).rules);
    expect(many?.map(({ light }) => light)).toEqual(few?.map(({ light }) => light));
    expect(Math.max(...(many ?? []).map(({ areas }) => areas.length))).toBe(1);
  });

  it('are none for a state that the scheme leaves unpainted', () => {
    for (const [scheme, states] of [
      ['red-yellow', ['overdue', 'dueSoon']],
      ['blue-yellow-red', ['overdue', 'dueSoon', 'closedLate']],
      ['red-yellow-green', ['overdue', 'dueSoon', 'onTrack', 'closed']],
    ] as const) {
      const { rules } = planLights(ledgerOfLines([LATE, CLOSED]), withLights({ scheme }));
      expect(rules.map(({ light }) => light)).toEqual(
        ['overdue', 'dueSoon', 'closedLate', 'onTrack', 'closed'].filter((one) =>
          (states as readonly string[]).includes(one),
        ),
      );
    }
  });

  it('stay within what Excel takes, however many words deadlines and completions have', () => {
    const lines = Array.from({ length: 150 }, (_, at) => ({
      ...CLOSED,
      完成时限: `2022年${String((at % 12) + 1)}月底前完成第${String(at)}阶段工作并形成长效管理机制`,
      办结时间: `${String((at % 12) + 1)}月${String((at % 27) + 1)}日`,
      办理状态: `已完成第${String(at)}阶段`,
    }));
    const scheme = { ...SCHEMES['red-yellow-green'], closedLate: 'orange' } as const;
    const { rules } = planLights(ledgerOfLines(lines), withLights({ scheme }));
    expect(rules.length).toBeGreaterThan(4);
    for (const { formula } of rules) expect(formula.length).toBeLessThanOrEqual(8192);
  });
});

describe('due soon in working days', () => {
  const WORKDAYS: LightsContext = { asOf: day('2022-01-28'), soon: { days: 3, in: 'workdays' } };

  it('counts make-up days, and asks for the name that holds them', () => {
    // 29 and 30 January are worked, 31 January to 6 February are off: the third working day is 7 February.
    const { rows, names, rules } = planLights(ledgerOfLines([LATE, due(day('2022-02-08'))]), WORKDAYS);
    expect(rows.map(({ state }) => state)).toEqual(['dueSoon', 'onTrack']);
    expect(names.map(({ name }) => name)).toEqual(['督办_工作日']);
    expect(rules[1]?.formula).toContain('INDEX(督办_工作日,MATCH(TODAY(),督办_工作日,1)+3)+1');
  });

  it('asks for no name where every day counts', () => {
    expect(planLights(ledgerOfLines([LATE]), DAYS).names).toEqual([]);
  });

  it('leaves dark what it cannot know, and says how much that is', () => {
    const ledger = ledgerOfLines([due(day('2040-02-07')), due(day('2040-01-02'))]);
    const plan = planLights(ledger, { asOf: day('2040-02-06'), soon: { days: 3, in: 'workdays' } });
    expect(plan.rows.map(({ light, hue, isDark }) => [light, hue, isDark])).toEqual([
      ['dueSoon', null, true],
      ['overdue', 'red', false],
    ]);
    expect(tallyLights(plan, [ledger]).leftDark).toBe(1);
  });
});

describe('a deadline of several nodes', () => {
  const nodes = due('2022年2月15日前完成方案，2022年6月底前全面完成');

  it('is due soon at its next node where the office wants it so', () => {
    const ledger = ledgerOfLines([nodes]);
    expect(ledger.items[0]?.deadline.milestones).toEqual([day('2022-02-15')]);
    expect(planLights(ledger, DAYS).rows[0]?.state).toBe('onTrack');
    expect(planLights(ledger, withLights({ byMilestone: true })).rows[0]?.state).toBe('dueSoon');
    const past = { ...withLights({ byMilestone: true }), asOf: day('2022-03-01') };
    expect(planLights(ledger, past).rows[0]?.state).toBe('onTrack');
  });
});

describe('what the lights come to', () => {
  it('counts lights and colours, and names the cells of items without a day', () => {
    const ledger = ledgerOfLines([LATE, CLOSED, due('尽快'), due('')]);
    const tally = tallyLights(planLights(ledger, DAYS), [ledger]);
    expect(tally.counts).toEqual({
      overdue: 1,
      dueSoon: 0,
      closedLate: 0,
      onTime: 1,
      ongoing: 0,
      unknown: 2,
    });
    expect(tally.painted).toEqual({ red: 1, orange: 0, yellow: 0, green: 0, blue: 0 });
    expect(tally.withoutDay.map(({ row, column }) => [row, column])).toEqual([
      [3, 8],
      [4, 8],
    ]);
    expect(tally.tooManyWordings).toBe(false);
  });

  it('says where deadlines have more wordings than rules should be made for', () => {
    const lines = Array.from({ length: 61 }, (_, at) => due(`2022年3月底前完成第${String(at)}批`));
    const ledger = ledgerOfLines(lines);
    expect(tallyLights(planLights(ledger, DAYS), [ledger]).tooManyWordings).toBe(true);
  });

  it('leaves a row dark whose state is a ditto mark, rather than calling it late', () => {
    const ledger = ledgerOfLines([CLOSED, { ...CLOSED, 督办事项: '另一件', 办理状态: '〃' }]);
    const { rows, rules } = planLights(ledger, withLights({ scheme: 'red-yellow-blue' }));
    expect(rows.map(({ hue, isDark }) => [hue, isDark])).toEqual([
      ['blue', false],
      [null, true],
    ]);
    expect(rowsOf(rules, 'overdue')).toEqual(['2-2']);
  });
});
