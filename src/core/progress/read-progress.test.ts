import { describe, expect, it } from '@jest/globals';
import { readProgress } from './read-progress.ts';

describe('a progress text', () => {
  it.each([
    '已完成',
    '已完成。',
    '已办结',
    '办结',
    '已全部完成',
    '该项工作已完成',
    '此项任务已如期完成，并通过验收',
    '已于3月15日完成',
    '3月15日已办结',
    '2022年3月15日：已完成',
    '截至目前，已全部整改到位',
    '整改已完成',
    '已完成整改',
    '已完成并通过验收',
    '已完成整改任务',
    '已办理完毕',
    '均已落实到位',
    '完成率100%',
    '3月1日：正在推进；3月20日：已全部完成。',
    '【3月20日】已完成\n【3月1日】正在推进',
    '已完成，后续将持续做好管护',
    '已完成。下一步继续加强巡查',
    '（1）已完成',
    '業已辦竣',
    '已解除列管',
    '已結案',
    'Completed.',
    'All actions completed on 5 May',
    'Done',
    'Closed',
    'This action has been completed and signed off',
  ])('says in %j that the item is done', (text) => {
    expect(readProgress(text)).toBe('done');
  });

  it.each([
    '正在推进',
    '正在对接相关单位',
    '基本完成',
    '已基本完成',
    '主体工程基本完成，正在收尾',
    '完成80%',
    '已完成80%',
    '完成总工程量的65%',
    '完成过半',
    '已完成八成',
    '推进中',
    '有序推进',
    '部分完成',
    '大部分已完成',
    '接近完成',
    '已完成初稿，正在征求意见',
    '3月20日：正在施工\n3月1日：已完成招标',
    '3月1日：已完成；3月20日：返工，正在整改',
    '刻正辦理中',
    'In progress',
    '80% complete',
    'Mostly complete',
    'Work continues on the draft',
  ])('says in %j that work goes on', (text) => {
    expect(readProgress(text)).toBe('going');
  });

  it.each([
    '未完成',
    '尚未办结',
    '目前尚未完成',
    '没有按时完成',
    '仍未整改到位',
    '尚未启动',
    '尚未完全落实',
    'Not yet completed',
    'Not started',
  ])('says in %j that the item is not done', (text) => {
    expect(readProgress(text)).toBe('not-done');
  });

  it.each([
    '',
    '已完成初稿',
    '已完成方案编制',
    '已完成招标工作',
    '方案已完成',
    '桥梁主体已完成封顶',
    '预计6月底完成',
    '力争6月底前全部完成',
    '争取尽快办结',
    '计划3月完成',
    '确保按期完成',
    '完成情况：每周报送一次',
    '完成时限为6月底',
    '待验收后办结',
    '审批完成后开工',
    '3月底前完成',
    '要求各单位按时完成',
    '将于下周完成',
    '已召开协调会',
    '系统已上线，正在运行',
    '已建成投用，正在使用',
    '已完成100套',
    '已完成投资3.2亿元',
    '已完成3个，剩余2个',
    '已完成，正在准备验收材料',
    '我局已完成',
    '如期完成有难度',
    '是否完成待核实',
    'To be completed by June',
    'Draft completed',
    'Expected to be done in May',
    'Completed the survey of all sites',
  ])('claims nothing of the whole in %j', (text) => {
    expect(readProgress(text)).toBeNull();
  });

  it('is read in time that grows with its length', () => {
    const started = performance.now();
    for (const text of [
      '已完成'.repeat(20_000),
      '('.repeat(60_000),
      '正'.repeat(60_000),
      '完成'.repeat(30_000),
      '3月'.repeat(30_000),
      '已全部'.repeat(600) + '。',
    ])
      readProgress(text);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
