import { describe, expect, it } from '@jest/globals';
import { weekOf } from '../core/calendar/week.ts';
import { AS_OF, day, itemOf, ledgerOf, WEEK } from '../core/summary/items-for-tests.ts';
import { planSummarySheet } from '../core/summary/plan-summary-sheet.ts';
import { PLAIN_HEAD, type SummaryHead } from '../core/summary/sheet/head-section.ts';
import { summarise } from '../core/summary/summarise.ts';
import type { Week } from '../core/summary/weekly-summary.ts';
import { createSay } from './index.ts';

const say = createSay('zh-CN');
const ITEMS = [
  itemOf({ due: day('2022-02-01') }, 4),
  itemOf({ status: 'closed', completedOn: AS_OF, item: '架桥' }, 5),
];

function planOf(head: Partial<SummaryHead>, week: Week = WEEK, items = ITEMS) {
  const summary = summarise([ledgerOf(items)], week, AS_OF);
  return planSummarySheet(summary, ['台账'], say, 'zh-CN', { ...PLAIN_HEAD, ...head });
}
const textsOf = (head: Partial<SummaryHead>, week?: Week, items?: typeof ITEMS) =>
  planOf(head, week, items).blocks.flatMap(({ values }) =>
    values.flat().filter((value) => typeof value === 'string'),
  );

describe('the head of a summary', () => {
  it('is the title, the period and the source alone where the office has said nothing', () => {
    expect(textsOf({}).slice(0, 3)).toEqual([
      '督办周报（2022年第6周）',
      '2022年2月7日至2022年2月13日（截至2022年2月11日）',
      '数据来源：工作表“台账”',
    ]);
  });

  it('has the title, the number, the unit and the day that the office wants', () => {
    const head = { title: '某县政府督查通报', issuingUnit: '县政府督查室', issue: 6, writtenOn: AS_OF };
    expect(textsOf(head).slice(0, 3)).toEqual([
      '某县政府督查通报（2022年第6周）',
      '第6期',
      '编制单位：县政府督查室　　　　2022年2月11日',
    ]);
  });

  it("tells an office's own week by its days, with both years at the turn of the year", () => {
    expect(textsOf({}, weekOf(AS_OF, 5))[0]).toBe('督办周报（2022年2月11日至2月17日）');
    expect(textsOf({}, weekOf(day('2022-01-01'), 5))[0]).toBe('督办周报（2021年12月31日至2022年1月6日）');
    expect(planOf({}, weekOf(AS_OF, 5)).name).toBe('督办周报2022-02-11起');
  });

  it('says of a week made again what was counted back and what no date tells', () => {
    const sinceThen = { closedSince: 2, addedSince: 0, closedUndated: 1, addedUndated: 0 };
    expect(textsOf({ sinceThen })[3]).toBe(
      '本期为补编，按2月11日的情况倒推。此后办结的2项按当时在办统计，当时的办理状态已无从得知。未填办结日期的1项办结事项仍按办结统计。时限、责任单位和进展情况均为台账现有内容，其后如有调整，无法还原。',
    );
  });
});

describe('the space for 下步要求', () => {
  const spaceOf = (head: Partial<SummaryHead>) => {
    const plan = planOf(head);
    const heading = plan.blocks.find(({ values }) => values[0]?.[0] === '八、下步要求');
    const top = (heading?.at.row ?? -2) + 1;
    return {
      box: plan.merges.find((area) => area.top === top),
      texts: plan.blocks.filter(({ at }) => at.row === top).flatMap(({ values }) => values),
      points: (rows: number) =>
        plan.rowHeights
          .filter(({ row }) => row >= top && row < top + rows)
          .reduce((sum, { points }) => sum + points, 0),
    };
  };

  it('stands empty between 存在问题 and the annexes, large enough to write in', () => {
    const { box, texts, points } = spaceOf({});
    expect(box).toMatchObject({ left: 0, right: 7 });
    expect(texts).toEqual([]);
    expect(points((box?.bottom ?? 0) - (box?.top ?? 0) + 1)).toBeGreaterThanOrEqual(120);
  });

  it('holds what the clerk had written, as text, and is as high as that takes', () => {
    const text = `=请各单位${'对照台账逐项销号，'.repeat(60)}\n二是按时反馈。`;
    const { box, texts, points } = spaceOf({ nextSteps: text });
    expect(texts).toEqual([[text]]);
    // 500 characters at 12 points, some 40 to a line.
    expect(points((box?.bottom ?? 0) - (box?.top ?? 0) + 1)).toBeGreaterThan(13 * 16);
  });

  it('is not on the page for leaders', () => {
    expect(spaceOf({ layout: 'one-page' }).box?.top ?? 0).toBeLessThan(1);
  });
});

describe('the page for leaders', () => {
  it('has the overview and the overdue items, no annex, and is printed on one page', () => {
    const plan = planOf({ layout: 'one-page' });
    const headings = textsOf({ layout: 'one-page' }).filter((text) =>
      /^[一二三四五六七八]、|^附件/.test(text),
    );
    expect(headings).toEqual(['一、总体情况', '二、超期未办结事项']);
    expect([plan.name, plan.print.onOnePage]).toEqual(['督办周报2022年第6周一页', true]);
    expect(plan.links.every(({ sheet }) => sheet === '台账')).toBe(true);
  });

  it('is not squeezed beyond reading where too much is overdue for a page', () => {
    const many = Array.from({ length: 80 }, (_, place) => itemOf({ due: day('2022-02-01') }, place + 4));
    expect(planOf({ layout: 'one-page' }, WEEK, many).print.onOnePage).toBeUndefined();
    expect(planOf({}).print.onOnePage).toBeUndefined();
  });
});
