import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { parseIsoDay } from '../../core/calendar/iso.ts';
import type { CellValue } from '../../core/sheet-grid.ts';
import { FakePort } from '../fake-port.ts';
import { givePageMeasures } from '../page-for-tests.ts';
import { showPane } from '../pane-for-tests.tsx';

// The machines that run this are slow and shared.
jest.setTimeout(90_000);
beforeAll(givePageMeasures);
afterEach(cleanup);

const day = (iso: string): number => parseIsoDay(iso) ?? 0;
const LEDGER: readonly CellValue[][] = [
  ['序号', '督办事项', '责任单位', '完成时限', '办理状态'],
  [1, '燃气管网隐患排查', '市应急管理局', day('2022-01-31'), '推进中'],
  [2, '老旧小区改造', '市住建局', day('2022-02-28'), '推进中'],
];
const PLAIN = '督办周报2022年第6周';
const FORMER: readonly CellValue[][] = [
  ['督办周报（2022年第6周）'],
  ['2022年2月7日至2022年2月13日（截至2022年2月9日）'],
  ['数据来源：工作表“督办台账”'],
  ['八、下步要求'],
  ['请抓紧办理。'],
  ['附件1：事项明细（按办理状态）'],
];

async function open() {
  const port = new FakePort(LEDGER);
  port.others.set(PLAIN, FORMER);
  const { user, press } = showPane(port);
  await press(/^周报设置/);
  await waitFor(() => {
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
  const choice = screen.getByRole('combobox', { name: '本周已有周报时' });
  return { port, user, press, choice };
}
const textsOf = ({ written }: FakePort) => (written[0]?.blocks ?? []).flatMap(({ values }) => values.flat());

describe('where this week has a summary already', () => {
  it('it is kept, until the user says otherwise', async () => {
    const { port, choice, press } = await open();
    expect(choice).toHaveProperty('value', 'keep');
    await press('生成周报');
    await screen.findByText(/^周报已写入/, { ignore: '[role=status]' });
    expect([...port.others.keys()]).toEqual([PLAIN]);
    expect(screen.queryByText(/替换/, { ignore: 'option, [role=status]' })).toBeNull();
  });

  it('it is replaced when the user says so; what goes over and what does not is said before and after', async () => {
    const { port, user, choice, press } = await open();
    await user.selectOptions(choice, '替换原表');
    expect(screen.getByText('“下步要求”中已填写的内容转入新表，其他手工改动不保留。')).not.toBeNull();
    await press('生成周报');
    await screen.findByText(/已替换原周报“督办周报2022年第6周”，“下步要求”中已填写的内容已转入新表。/, {
      ignore: '[role=status]',
    });
    expect([...port.others.keys()]).toEqual([]);
    expect(textsOf(port)).toContain('请抓紧办理。');
  });

  it('it stays where something refers to it, and the pane says what', async () => {
    const { port, user, choice, press } = await open();
    port.referredBy = '汇总!B3';
    await user.selectOptions(choice, '替换原表');
    await press('生成周报');
    await screen.findByText(/原周报“督办周报2022年第6周”未替换：汇总!B3 引用了其中的单元格/, {
      ignore: '[role=status]',
    });
    expect([...port.others.keys()]).toEqual([PLAIN]);
  });
});
