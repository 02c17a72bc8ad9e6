import { afterEach, describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { parseIsoDay } from '../src/core/calendar/iso.ts';
import { columnIndex, rowIndex, type CellValue } from '../src/core/sheet-grid.ts';
import { changeSettings } from '../src/jobs/change-settings.ts';
import { summariseLedgers } from '../src/jobs/summarise-ledgers.ts';
import { createSay } from '../src/messages/index.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import { closeDoors, DOORS, openDoor } from './doors.ts';

afterEach(closeDoors);

const HEADER = ['序号', '工作类别', '督办事项', '分管领导', '责任单位', '配合单位', '完成时限', '办理状态'];
const ROWS: CellValue[][] = [
  [1, '安全生产', '开展隐患排查', '李明', '市应急局', '市住建局', '2022年2月1日', '推进中'],
  [2, '', '修订应急预案', '李明、王芳', '市应急局', '', '2022年3月30日', '已办结'],
  [3, '', '储备救灾物资', '王芳', '市应急局', '', '2022年3月31日', '已办结'],
  [4, '民生保障', '走访困难群众', '王芳', '东湖区人民政府', '', '2022年4月4日', '推进中'],
  [5, '民生保障', '改造老旧小区', '王芳', '东湖区人民政府', '', '2022年6月30日', '已办结'],
  [6, '民生保障', '整治背街小巷', '王芳', '石桥镇', '', '2022年6月30日', '推进中'],
  [7, '乡村振兴', '整治村庄环境', '赵强', '石桥镇', '', '2022年6月30日', '已办结'],
  [8, '乡村振兴', '修缮灌溉水渠', '赵强', '市水利局', '', '2022年6月30日', '已办结'],
];

function bytes(): Uint8Array {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('督办台账');
  for (const [row, cells] of [HEADER, ...ROWS].entries()) {
    for (const [column, value] of cells.entries()) if (value !== '') sheet.setValue(row, column, value);
  }
  sheet.merge({ top: rowIndex(1), bottom: rowIndex(3), left: columnIndex(1), right: columnIndex(1) });
  return workbook.save();
}

function dayOf(iso: string): DayNumber {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(iso);
  return day;
}

describe.each(DOORS)('the figures of a summary, through the %s door', (name) => {
  it('go by category and leader, places and departments apart, by the rules the workbook keeps', async () => {
    const { port, model } = openDoor(name, bytes());
    const context = { port, today: dayOf('2022-03-25') };
    const changed = await changeSettings(context, (settings) => ({
      ...settings,
      summary: {
        ...settings.summary,
        countSupporting: true,
        escalation: { reportAfterDays: 60, reportAfterUrges: 3 },
      },
    }));
    expect(changed.kind).toBe('done');
    const done = await summariseLedgers(context, {
      scope: { kind: 'active' },
      language: 'zh-CN',
      words: createSay('zh-CN'),
    });
    if (done.kind !== 'done') throw new Error(done.trouble.kind);
    const { summary, sheet } = done.value;
    expect(summary.byCategory.map(({ name: of, total, closed }) => [of, total, closed])).toEqual([
      ['安全生产', 3, 2],
      ['民生保障', 3, 1],
      ['乡村振兴', 2, 2],
    ]);
    expect(summary.byLeader.map(({ name: of, total }) => [of, total])).toEqual([
      ['李明', 2],
      ['王芳', 5],
      ['赵强', 2],
    ]);
    expect(
      summary.rankings.map(({ kind, units }) => [kind, units.map(({ unit, total }) => [unit, total])]),
    ).toEqual([
      ['district', [['东湖区人民政府', 2], ['石桥镇', 2]]],
      ['department', [['市应急局', 3], ['市水利局', 1], ['市住建局', 1]]],
    ]); // prettier-ignore

    const written = model.sheet(sheet);
    const texts = Array.from({ length: 200 }, (_, row) => written?.text(row, 0) ?? '');
    expect(texts).toEqual(
      expect.arrayContaining([
        '（一）县区、乡镇（街道）',
        '（二）部门和单位',
        '六、分类统计',
        '（一）按事项类别',
        '乡村振兴类2项已全部办结。',
        '（二）按责任领导',
        '赵强负责的2项已全部办结。',
        '由多位领导共同负责的1项，对每位领导分别计数。',
        '清明节假期（4月3日至4月5日，共3天）临近，假期内到期1项，请提前安排，力争节前办结。',
      ]),
    );
    expect(texts.join('\n')).toContain('多个单位共同承办的事项分别计入各单位');
    expect(texts.join('\n')).toContain('超期60天以内的催办');
  });
});
