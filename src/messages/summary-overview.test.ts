import { describe, expect, it } from '@jest/globals';
import { AS_OF, day, itemOf, ledgerOf, WEEK, type Given } from '../core/summary/items-for-tests.ts';
import type { AnnexItem } from '../core/summary/annex/last-summary.ts';
import { overviewText } from '../core/summary/sheet/overview-section.ts';
import { summarise } from '../core/summary/summarise.ts';
import type { WeeklySummary } from '../core/summary/weekly-summary.ts';
import { rowIndex } from '../core/sheet-grid.ts';
import { createSay } from './index.ts';

const summaryOf = (given: readonly Given[]): WeeklySummary =>
  summarise([ledgerOf(given.map((one, place) => itemOf(one, place + 4)))], WEEK, AS_OF);

/** 总体情况 in Chinese. */
const overview = (...given: Given[]): string => overviewText(summaryOf(given), createSay('zh-CN'), 'zh-CN');

/** The same beside a summary of the week before, in which each item stood so. */
function overviewSince(before: readonly (Partial<AnnexItem> | null)[], ...given: Given[]): string {
  const items = given.map((one, place) => itemOf(one, place + 4));
  const shown = before.flatMap((item, place): [(typeof items)[number], AnnexItem][] => {
    const now = items[place];
    return item === null || now === undefined ? [] : [[now, { ...FORMER, ...item }]];
  });
  const summary = summarise([ledgerOf(items)], WEEK, AS_OF, {
    last: {
      sheet: '督办周报2022年第5周',
      week: { from: day('2022-01-31'), to: day('2022-02-06') },
      asOf: day('2022-02-04'),
      counts: null,
      history: [],
      leftOut: 0,
      items: shown.map(([, item]) => item),
      before: new Map(shown),
      gone: [],
    },
  });
  return overviewText(summary, createSay('zh-CN'), 'zh-CN');
}

const FORMER: AnnexItem = {
  row: rowIndex(80),
  print: '',
  dueText: '',
  progress: '',
  number: '1',
  item: '更新防控操作手册',
  leadUnit: '市卫健委',
  due: null,
  status: 'inProgress',
  light: null,
  meeting: '',
  place: null,
};

const LATE = { due: day('2022-02-10') };
const NO_YEAR = { kind: 'fuzzy', dueReason: { key: 'month-day-no-year' } } as const;

describe('总体情况', () => {
  it('says who is late, how many of these items nobody leads, and persons where no unit is named', () => {
    expect(overview(LATE, { ...LATE, leadUnit: '' })).toContain(
      '超期未办结2项，责任单位为市卫健委，另有1项责任单位未明确。',
    );
    expect(overview({ ...LATE, leadUnit: '' })).toContain('超期未办结1项，责任单位未明确。');
    expect(overview({ ...LATE, leadUnit: '', persons: ['张三'] })).toContain('超期未办结1项，责任人为张三。');
  });

  it('gives the days of a single overdue item, and groups those of several', () => {
    expect(overview(LATE)).toContain('该事项已超期1天。');
    expect(overview({ due: day('2022-01-25') }, { due: day('2022-01-20') })).toContain(
      '按超期天数分，8至30天2项。',
    );
  });

  it('does not say 其中 where all were closed late', () => {
    const late = { ...LATE, status: 'closed', completedOn: AS_OF } as const;
    expect(overview(late)).toContain('本周办结1项，为超期办结。');
    expect(overview(late, late)).toContain('本周办结2项，均为超期办结。');
    expect(overview(late, { ...late, due: AS_OF })).toContain('其中按期办结1项、超期办结1项。');
    // The parts add up.
    expect(overview(late, { ...late, due: AS_OF }, { ...late, due: null })).toContain(
      '本周办结3项，其中按期办结1项、超期办结1项、时限未明确1项。',
    );
  });

  it('claims no week without news where the ledger has no days to tell it by', () => {
    const silent = overview({ status: 'closed' }, {});
    expect(silent).toContain('本周新增情况无法统计。');
    expect(silent).toContain('本周办结情况无法统计。');
    const dated = overview(
      { status: 'closed', completedOn: day('2022-01-20'), assignedOn: day('2022-01-10') },
      { status: 'closed' },
    );
    expect(dated).toContain('本周无新增事项。本周无办结事项。');
  });

  it('does not say that nothing is overdue where no deadline has a year', () => {
    expect(overview(NO_YEAR)).not.toContain('无超期');
    expect(overview(NO_YEAR)).toContain('在办事项中有1项完成时限未写年份，是否超期无法判断。');
    expect(overview(NO_YEAR, {})).toContain('本周无超期事项。在办事项中有1项');
    expect(overview({ ...NO_YEAR, status: 'closed' })).toContain('本周无超期事项。');
  });

  it('never says 本周无办结事项 beside 与上期相比办结1项: an item closed since then may lack its day', () => {
    const text = overviewSince([{}], { status: 'closed' });
    expect(text).toContain('较上期新办结1项，办结日期未填或不在本周。');
    expect(text).not.toContain('无办结');
    const both = overviewSince([{}, {}], { status: 'closed' }, { status: 'closed', completedOn: AS_OF });
    expect(both).toContain('本周办结1项。另有1项为较上期新办结，办结日期未填或不在本周。');
  });

  it('never says 本周无新增事项 beside 与上期相比新增1项: an item may be entered late', () => {
    const text = overviewSince([null], { assignedOn: day('2022-01-10') });
    expect(text).toContain('较上期新增1项，交办日期未填或不在本周。');
    expect(text).toContain('相比，新增1项。');
    expect(text).not.toContain('无新增');
    expect(overviewSince([null, null], { assignedOn: AS_OF }, {})).toContain(
      '本周新增1项。另有1项为较上期新增，交办日期未填或不在本周。',
    );
  });

  it('says that no item came, went or was closed, not that no state has changed, which it does not compare', () => {
    expect(overviewSince([{ status: 'notStarted' }], {})).toContain(
      '相比，无新增、办结、新超期、延期、重新办理和移出台账的事项。',
    );
  });
});
