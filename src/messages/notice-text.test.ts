import { describe, expect, it } from '@jest/globals';
import { AS_OF, day, itemOf, ledgerOf, WEEK, type Given } from '../core/summary/items-for-tests.ts';
import { noticeText } from '../core/summary/notice-text.ts';
import { PLAIN_HEAD } from '../core/summary/sheet/head-section.ts';
import { summarise } from '../core/summary/summarise.ts';
import { createSay } from './index.ts';

function notice(given: readonly Given[], head = {}, language: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN') {
  const items = given.map((one, place) => itemOf(one, place + 4));
  const summary = summarise([ledgerOf(items)], WEEK, AS_OF);
  return noticeText(summary, { ...PLAIN_HEAD, ...head }, createSay(language), language);
}

describe('the week in words', () => {
  it('says the figures and the overdue items in the house style', () => {
    const { plain } = notice(
      [
        { item: '整治消防通道', due: day('2022-02-01'), leadUnit: '市消防支队' },
        { status: 'closed', completedOn: AS_OF, due: AS_OF },
      ],
      { issue: 6, issuingUnit: '市政府督查室' },
    );
    const lines = plain.split('\n');
    expect(lines[0]).toBe('督办周报（2022年第6周） 第6期');
    expect(lines[1]).toMatch(/^截至2月11日，台账共有督办事项2项，其中已办结1项、在办1项。/);
    expect(lines.slice(2)).toEqual([
      '超期未办结事项：',
      '1. 整治消防通道（市消防支队，时限2月1日，超期10天）',
      '市政府督查室',
    ]);
  });

  it('counts nothing to zero, and has no list of nothing', () => {
    const { plain, html } = notice([{ status: 'closed' }]);
    expect(plain).toContain('本周无超期事项。');
    expect(plain).not.toMatch(/(?<!\d)0项/);
    expect(html).not.toContain('<ol>');
  });

  it('lists ten overdue items and says how many more there are', () => {
    const { plain } = notice(Array.from({ length: 12 }, () => ({ due: day('2022-02-01') })));
    expect(plain.split('\n').filter((line) => /^\d+\. /.test(line))).toHaveLength(10);
    expect(plain).toContain('另有2项超期事项');
  });

  it('takes no text of the ledger or the office for HTML', () => {
    const { plain, html } = notice(
      [{ item: '<img src=x onerror="alert(1)"> & 更新', leadUnit: "<b>甲'局</b>", due: day('2022-02-01') }],
      { title: '<script>', issuingUnit: '"<i>' },
    );
    expect(html.replace(/<\/?(?:p|b|ol|li)>/g, '')).not.toMatch(/[<>]/);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; 更新');
    expect(plain).toContain('<img src=x onerror="alert(1)"> & 更新');
  });

  it('keeps an item of several lines on one', () => {
    const { plain } = notice([{ item: '更新\n防控手册', due: day('2022-02-01') }], {}, 'en');
    expect(plain).toContain('1. 更新 防控手册 (市卫健委, due 1 Feb, 10 days late)');
  });

  it('has no full stop before a bracket, no unit called 未明确, and the year of a day of another year', () => {
    const { plain } = notice([{ item: '更新手册。', leadUnit: '', due: day('2021-12-20') }]);
    expect(plain).toContain('1. 更新手册（责任单位未明确，时限2021年12月20日，超期53天）');
    expect(notice([{ leadUnit: '', due: day('2022-02-10') }], {}, 'en').plain).toContain(
      '(lead unit not stated, due 10 Feb, 1 day late)',
    );
  });
});
