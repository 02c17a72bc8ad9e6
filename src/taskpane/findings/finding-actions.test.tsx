import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { parseIsoDay } from '../../core/calendar/iso.ts';
import type { CellValue } from '../../core/sheet-grid.ts';
import { FakePort } from '../fake-port.ts';
import { givePageMeasures } from '../page-for-tests.ts';
import { showPane } from '../pane-for-tests.tsx';

// The machines that run this are slow and shared.
jest.setTimeout(60_000);

const day = (iso: string): number => parseIsoDay(iso) ?? 0;
/** On 2022-02-11: two deadlines typed as text, one item without a unit. */
const LEDGER: readonly CellValue[][] = [
  ['序号', '督办事项', '责任单位', '完成时限', '办理状态'],
  [1, '燃气管网隐患排查', '市应急管理局', '2022-06-29', '推进中'],
  [2, '核酸检测点位设置', '市卫生健康委', '2022-06-30', '推进中'],
  [3, '消防通道专项整治', '', day('2022-06-28'), '推进中'],
  [4, '工作指引印发', '市卫生健康委', day('2022-06-27'), '推进中'],
];

beforeAll(givePageMeasures);
afterEach(cleanup);

async function open(rows = LEDGER) {
  const port = new FakePort(rows);
  const { user, press } = showPane(port);
  await waitFor(() => {
    expect(screen.getByText(/共 \d+ 项督办事项/)).toBeTruthy();
    expect(document.querySelector('[aria-busy]')).toBeNull();
  });
  return { port, user, press };
}

const spoken = () => screen.getByRole('status').textContent;
const finding = (text: string) => {
  const found = screen.getAllByRole('option').find(({ textContent }) => textContent.includes(text));
  if (found === undefined) throw new Error(`no finding says ${text}`);
  return found;
};
const says = async (text: string) => {
  await waitFor(() => {
    expect(spoken()).toContain(text);
  });
};
const cell = async (port: FakePort, row: number, column: number) => {
  const { sheets } = await port.survey({ heads: 'all', headRows: 1001 });
  return sheets[0]?.head?.block.values[row]?.[column];
};

describe('a finding with one right answer', () => {
  it('shows what would stand there, and writes it when asked, in that cell alone', async () => {
    const { port, user, press } = await open();
    await user.click(finding('2022-06-29'));
    expect(screen.getByText(/“2022-06-29”改为“/)).toBeTruthy();
    await press('改正');
    await says('已改正 1 处');
    expect(await cell(port, 1, 3)).toBe(day('2022-06-29'));
    expect(await cell(port, 2, 3)).toBe('2022-06-30');
    expect(screen.queryByText(/2022-06-29”是文本/)).toBeNull();
  });

  it('gives back exactly what stood there', async () => {
    const { port, user, press } = await open();
    await user.click(finding('2022-06-29'));
    await press('改正');
    await says('已改正 1 处');
    await press('撤销上次改正');
    await says('已恢复 1 处');
    expect(await cell(port, 1, 3)).toBe('2022-06-29');
  });

  it('can be taken back after its message was closed, and after another check, until it is', async () => {
    const { port, user, press } = await open();
    await user.click(finding('2022-06-29'));
    await press('改正');
    await says('已改正 1 处');
    await press('关闭');
    expect(screen.getByText('上次改正了 1 处。')).toBeTruthy();
    await press('检查');
    await says('检查完毕');
    await press('撤销上次改正');
    await says('已恢复 1 处');
    expect(await cell(port, 1, 3)).toBe('2022-06-29');
    expect(screen.queryByRole('button', { name: '撤销上次改正' })).toBeNull();
  });

  it('is not put back over what was written since, and then not offered again', async () => {
    const { port, user, press } = await open();
    await user.click(finding('2022-06-29'));
    await press('改正');
    await says('已改正 1 处');
    port.fillDown(
      LEDGER.map((each, index) => (index === 1 ? [...each.slice(0, 3), '年底前', each[4] ?? ''] : each)),
    );
    await press('撤销上次改正');
    await says('检查后又有改动的 1 处');
    expect(await cell(port, 1, 3)).toBe('年底前');
    expect(screen.queryByRole('button', { name: '撤销上次改正' })).toBeNull();
  });

  it('of which there are a thousand is mended under one bar, which stops it: what is written can be taken back', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [
      index + 1,
      `第${String(index + 1)}处排查`,
      '市应急管理局',
      '2022-06-29',
      '推进中',
    ]);
    const { port, user, press } = await open([LEDGER[0] ?? [], ...rows]);
    port.requestTime = 300;
    await user.click(finding('2022-06-29'));
    await press('同类全部改正（1000）');
    await user.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: '改正 1000 处' }),
    );
    await waitFor(() => {
      expect(screen.getByText('正在改正：写入工作表，50%')).toBeTruthy();
    });
    expect(screen.getAllByRole('progressbar')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '取消' }));
    await says('没有轮到的');
    const written = Number(/已改正 (\d+) 处/.exec(spoken())?.[1]);
    expect(written).toBeGreaterThanOrEqual(500);
    expect(written).toBeLessThan(1000);
    port.requestTime = 0;
    await press('撤销上次改正');
    await says(`已恢复 ${String(written)} 处`);
    expect(await cell(port, 1, 3)).toBe('2022-06-29');
    expect(await cell(port, written, 3)).toBe('2022-06-29');
  });

  it('is not mended where the row has changed since', async () => {
    const { port, user, press } = await open();
    await user.click(finding('2022-06-29'));
    act(() => {
      port.edit(LEDGER.map((row, index) => (index === 1 ? [1, '另一事项', ...row.slice(2)] : row)));
    });
    await press('改正');
    await says('检查后又有改动的 1 处');
    expect(await cell(port, 1, 3)).toBe('2022-06-29');
    expect(screen.queryByRole('button', { name: '撤销上次改正' })).toBeNull();
  });

  it('is mended with all of its kind after a question that lists them, not before', async () => {
    const { port, user, press } = await open();
    await user.click(finding('2022-06-29'));
    await press('同类全部改正（2）');
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getAllByRole('listitem')).toHaveLength(2);
    expect(await cell(port, 1, 3)).toBe('2022-06-29');
    await user.click(dialog.getByRole('button', { name: '改正 2 处' }));
    await says('已改正 2 处');
    expect(await cell(port, 1, 3)).toBe(day('2022-06-29'));
    expect(await cell(port, 2, 3)).toBe(day('2022-06-30'));
  });

  it('stays as it is when the question is declined', async () => {
    const { port, user, press } = await open();
    await user.click(finding('2022-06-29'));
    await press('同类全部改正（2）');
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '取消' }));
    expect(await cell(port, 1, 3)).toBe('2022-06-29');
  });
});

describe('leaving a finding as it is', () => {
  it('takes it from the list and counts it, with reason and day, until it is taken back', async () => {
    const { port, user, press } = await open();
    await user.click(finding('未明确责任单位'));
    await press('予以保留…');
    await user.type(screen.getByRole('combobox', { name: '保留原因（可不填）' }), '已报领导');
    await press('予以保留');
    await says('已予以保留');
    expect(port.settings).toContain('已报领导');
    expect(screen.getAllByRole('option').some(({ textContent }) => textContent.includes('消防通道'))).toBe(
      false,
    );
    expect(screen.getByText('另有 1 处予以保留')).toBeTruthy();
    await press('查看');
    const list = within(screen.getByRole('list', { name: '予以保留的问题' }));
    expect(list.getByText('已报领导（2022-02-11）')).toBeTruthy();
    await press('取消保留');
    await says('已取消保留');
    expect(finding('消防通道')).toBeTruthy();
    expect(screen.queryByText(/予以保留$/)).toBeNull();
  });

  it('can be said of all findings of a check', async () => {
    const { user, press } = await open();
    await user.click(finding('2022-06-29'));
    await press('予以保留…');
    await user.selectOptions(screen.getByRole('combobox', { name: '保留范围' }), '这类问题不再检查');
    await press('予以保留');
    await says('已予以保留');
    expect(screen.getByText('另有 2 处予以保留')).toBeTruthy();
  });

  it('needs no pointer: Escape lets go, and the keyboard is back in the list', async () => {
    const { user } = await open();
    await user.click(finding('未明确责任单位'));
    screen.getByRole('button', { name: '予以保留…' }).focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox', { name: '保留范围' })).toBeNull();
    expect(document.activeElement?.getAttribute('role')).toBe('listbox');
  });
});

describe('the ledger as a whole', () => {
  it('has a health figure with its counting rule', async () => {
    const { press } = await open();
    expect(screen.getByText('健康度 75%')).toBeTruthy();
    await press('口径');
    expect(screen.getByText(/4 项中有 3 项，小数舍去/)).toBeTruthy();
  });

  it('is reported on a new sheet, which is then shown', async () => {
    const { port, press } = await open();
    await press('体检报告');
    await says('体检报告已写入新工作表“体检报告”');
    expect(port.written).toHaveLength(1);
    expect(port.selected.at(-1)?.sheet).toBe('体检报告');
    expect(JSON.stringify(port.written[0]?.blocks)).toContain('消防通道专项整治');
  });
});
