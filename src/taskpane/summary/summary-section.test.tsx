import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { parseIsoDay } from '../../core/calendar/iso.ts';
import { readSettings } from '../../core/settings/settings-xml.ts';
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

const atRest = () =>
  waitFor(() => {
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

async function open() {
  const port = new FakePort(LEDGER);
  const { user, press } = showPane(port);
  await press(/^周报设置/);
  await atRest();
  const type = async (label: string, text: string) => {
    const field = screen.getByRole('textbox', { name: label });
    await user.clear(field);
    await user.type(field, `${text}{Enter}`);
    await atRest();
  };
  return { port, user, press, type };
}
const keptIn = ({ settings }: FakePort) => readSettings(settings).settings.summary;
const headOf = ({ written }: FakePort, place = 0) =>
  (written[place]?.blocks ?? []).slice(0, 3).map(({ values }) => values[0]?.[0]);

describe('what a summary is headed by', () => {
  it('is said in the pane, kept in the workbook, and printed; the number goes on by itself', async () => {
    const { port, press, type } = await open();
    await type('标题', '某县督查通报');
    await type('编制单位', '县政府督查室');
    await type('本周期号', '5');
    expect(keptIn(port)).toMatchObject({
      title: '某县督查通报',
      issuingUnit: '县政府督查室',
      lastIssue: { number: 5, from: day('2022-02-07') },
    });
    await press('生成周报');
    await screen.findByText(/^周报已写入/, { ignore: '[role=status]' });
    expect(headOf(port)).toEqual([
      '某县督查通报（2022年第6周）',
      '第5期',
      '编制单位：县政府督查室　　　　2022年2月11日',
    ]);
  });

  it('is English above an English ledger, whatever the pane speaks', async () => {
    const port = new FakePort([
      ['Action', 'Owner', 'Due date', 'Status'],
      ['Close the findings', 'Finance', day('2022-01-31'), 'In progress'],
    ]);
    const { press } = showPane(port);
    await press(/^周报设置/);
    await press('生成周报');
    await screen.findByText(/^周报已写入/, { ignore: '[role=status]' });
    expect(headOf(port)).toEqual([
      'Weekly follow-up summary (week 6, 2022)',
      '11 Feb 2022',
      '7 Feb 2022 to 13 Feb 2022 (as of 11 Feb 2022)',
    ]);
  });

  it('refuses a number that is none, and says which are', async () => {
    const { port, type } = await open();
    await type('本周期号', '五');
    expect(screen.getByText('请输入 1 至 9999 的整数。')).not.toBeNull();
    expect(keptIn(port).lastIssue).toBeNull();
  });

  it("follows the office's own week, also for a week of long ago, and one page alone where that is wanted", async () => {
    const { port, user, press } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: '每周从哪天算起' }), '周五');
    await atRest();
    expect(keptIn(port).weekStartsOn).toBe(5);
    expect(screen.getByRole('option', { name: '本周（2月11日—17日）' })).not.toBeNull();
    fireEvent.change(screen.getByLabelText('其他周（选其中任意一天）'), { target: { value: '2022-01-19' } });
    expect(screen.getByRole('option', { name: '指定周（1月14日—20日）' })).not.toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: '版式' }), '领导参阅版（一页）');
    await press('生成周报');
    await screen.findByText(/^周报已写入/, { ignore: '[role=status]' });
    expect(headOf(port)[0]).toBe('督办周报（2022年1月14日至1月20日）');
    expect(port.written[0]?.print.onOnePage).toBe(true);
  });
});

describe('the week in words', () => {
  it('is copied plain and rich, and that is told', async () => {
    const { press } = await open();
    const items: unknown[] = [];
    const write = jest.fn((given: unknown[]) => {
      items.push(...given);
      return Promise.resolve();
    });
    const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
    class Item {
      constructor(readonly parts: Readonly<Record<string, Blob>>) {}
    }
    Object.assign(globalThis, { ClipboardItem: Item });
    await press('生成周报');
    await screen.findByText(/^周报已写入/, { ignore: '[role=status]' });
    await press('复制通报文字');
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('已复制通报文字，可直接粘贴。');
    });
    expect(items.map((item) => item instanceof Item && Object.keys(item.parts))).toEqual([
      ['text/plain', 'text/html'],
    ]);
    if (before !== undefined) Object.defineProperty(navigator, 'clipboard', before);
    Reflect.deleteProperty(globalThis, 'ClipboardItem');
  });

  it('stands in a box to be copied by hand where the clipboard is refused', async () => {
    const { press } = await open();
    await press('生成周报');
    await screen.findByText(/^周报已写入/, { ignore: '[role=status]' });
    await press('复制通报文字');
    const box = await screen.findByRole('textbox', { name: '通报文字' });
    expect(box).toHaveProperty('value', expect.stringMatching(/^督办周报（2022年第6周）\n截至2月11日，/));
    expect(document.activeElement).toBe(box);
    expect(screen.getByRole('status').textContent).toBe('浏览器未允许写入剪贴板，请在下方文本框中复制。');
  });
});
