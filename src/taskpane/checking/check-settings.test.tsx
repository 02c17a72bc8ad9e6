import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseIsoDay } from '../../core/calendar/iso.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/ledger-settings.ts';
import { exportDefaults } from '../../core/settings/office-defaults.ts';
import { readSettings } from '../../core/settings/settings-xml.ts';
import type { CellValue } from '../../core/sheet-grid.ts';
import { FakePort } from '../fake-port.ts';
import { givePageMeasures } from '../page-for-tests.ts';
import { showPane } from '../pane-for-tests.tsx';

// The machines that run this are slow and shared.
jest.setTimeout(90_000);
beforeAll(givePageMeasures);
beforeAll(() => {
  // jsdom's files have no `text` of their own.
  File.prototype.text = function text(this: File) {
    return textOf(this);
  };
});
afterEach(cleanup);

const day = (iso: string): number => parseIsoDay(iso) ?? 0;
/** On 2022-02-11: one overdue, one without a unit. */
const LEDGER: readonly CellValue[][] = [
  ['序号', '督办事项', '责任单位', '完成时限', '办理状态'],
  [1, '燃气管网隐患排查', '市应急管理局', day('2022-01-31'), '推进中'],
  [2, '消防通道专项整治', '', day('2022-06-28'), '推进中'],
];
const CHECK_AGAIN = '检查设置已保存。下面的结果还是按原来的设置检查的。';

async function open() {
  const port = new FakePort(LEDGER);
  const { user, press } = showPane(port);
  await screen.findByText(/共 2 项督办事项/);
  await press('设置');
  await press('检查设置');
  return { port, user, press };
}

const keptIn = ({ settings }: FakePort) => readSettings(settings).settings;
const atRest = () =>
  waitFor(() => {
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
const choose = (content: string, name = 'defaults.json') =>
  userEvent.upload(
    document.querySelector<HTMLInputElement>('input[type=file]') ?? raise(),
    new File([content], name, { type: 'application/json' }),
  );

describe('what is checked', () => {
  it('is turned off and kept in the workbook at once; the list says that it is old, and checks again when asked', async () => {
    const { port, user, press } = await open();
    await press(/^责任单位和责任人/);
    await user.click(screen.getByRole('switch', { name: '未明确责任人' }));
    await waitFor(() => {
      expect(keptIn(port).checks.choices.get('owner-missing')).toEqual({ on: false });
    });
    expect((await screen.findAllByText(CHECK_AGAIN)).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/未明确责任单位和责任人/).length).toBeGreaterThan(0);
    await press('重新检查');
    await waitFor(() => {
      expect(screen.queryByText(/未明确责任单位和责任人/)).toBeNull();
    });
    expect(screen.queryByText(CHECK_AGAIN)).toBeNull();
    // On again is as delivered: nothing is kept of it.
    await user.click(screen.getByRole('switch', { name: '未明确责任人' }));
    await waitFor(() => {
      expect(keptIn(port).checks.choices.size).toBe(0);
    });
  });

  it('keeps every one of several changes that come quickly', async () => {
    const { port, user, press } = await open();
    await press(/^完成时限/);
    let goOn: () => void = () => undefined;
    port.wait = new Promise((resolve) => (goOn = resolve));
    await user.click(screen.getByRole('switch', { name: '未明确完成时限' }));
    await user.click(screen.getByRole('switch', { name: '时限看不懂' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '“日期不存在”的级别' }), '提示');
    port.wait = null;
    goOn();
    await waitFor(() => {
      expect([...keptIn(port).checks.choices]).toEqual([
        ['due-missing', { on: false }],
        ['due-unreadable', { on: false }],
        ['due-impossible', { severity: 'info' }],
      ]);
    });
  });

  it('is measured by days the office chooses, and put back to standard by one button', async () => {
    const { port, user, press } = await open();
    const field = await screen.findByRole('spinbutton', { name: '未办结事项，超过几天没有反馈就提示' });
    await user.clear(field);
    await user.type(field, '0{Enter}');
    expect(screen.getByText('请填 1 到 366 之间的整数。')).toBeTruthy();
    expect(port.settings).toBeNull();
    await user.clear(field);
    await user.type(field, '14{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: '临期天数怎么算' }), '按工作日（含调休）');
    await waitFor(() => {
      expect(keptIn(port).checks.thresholds).toEqual({
        dueSoonIn: 'workdays',
        staleFeedbackDays: 14,
        staleOngoingDays: 90,
      });
    });
    await atRest();
    await press('恢复标准设置');
    await waitFor(() => {
      expect(keptIn(port).checks).toEqual(DEFAULT_SETTINGS.checks);
    });
  });

  it('shows what the workbook has where a change could not be kept', async () => {
    const { port, user, press } = await open();
    await press(/^责任单位和责任人/);
    port.trouble = { kind: 'host-failed', code: 'GeneralException' };
    const toggle = () => screen.getByRole<HTMLInputElement>('switch', { name: '未明确责任人' });
    await user.click(toggle());
    await waitFor(() => {
      expect(toggle().checked).toBe(true);
    });
    expect(port.settings).toBeNull();
  });
});

describe("an office's defaults in a file", () => {
  const FILE = exportDefaults({
    ...DEFAULT_SETTINGS,
    dueSoonDays: 3,
    checks: {
      choices: new Map([
        ['overdue', { severity: 'error' }],
        ['due-text', { on: false }],
      ]),
      thresholds: { dueSoonIn: 'workdays', staleFeedbackDays: 10, staleOngoingDays: 45 },
    },
  });

  it('are shown before they are taken, and then kept in the workbook', async () => {
    const { port, press } = await open();
    await choose(FILE);
    const preview = within(
      await screen.findByRole('group', { name: '文件里的检查设置，采用后代替现有的：' }),
    );
    expect(preview.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '临期：距时限 3 个工作日以内',
      '未办结事项超过 10 天没有反馈就提示',
      '长期坚持事项超过 45 天没有进展就提示',
      '不检查：日期是文本',
      '级别定为“错误”：超期未办结',
    ]);
    expect(port.settings).toBeNull();
    await press('采用');
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toContain('已采用文件里的检查设置');
    });
    expect(exportDefaults(keptIn(port))).toBe(FILE);
    expect((await screen.findAllByText(CHECK_AGAIN)).length).toBeGreaterThan(0);
    expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: '临期天数' }).value).toBe('3');
  });

  it('are not taken when the user lets go', async () => {
    const { port } = await open();
    await choose(FILE);
    const preview = within(
      await screen.findByRole('group', { name: '文件里的检查设置，采用后代替现有的：' }),
    );
    await userEvent.click(preview.getByRole('button', { name: '取消' }));
    expect(port.settings).toBeNull();
    expect(document.activeElement?.textContent).toBe('导入设置…');
  });

  it.each([
    ['half of one', FILE.slice(0, 30), '读不出来'],
    ['a file of another program', '{"kind":"tsconfig"}', '这不是检查设置文件'],
    ['one of a later version', '{"kind":"follow-up-ledger-defaults","version":9}', '这个版本读不懂'],
    ['one that was tampered with', FILE.replace('"dueSoonDays": 3', '"dueSoonDays": 4000'), '天数超出范围'],
  ])('%s changes nothing, and it is said why', async (_, content, words) => {
    const { port } = await open();
    await choose(content);
    expect((await screen.findByRole('alert')).textContent).toMatch(
      new RegExp(`没有导入.*${words}.*没有改动`),
    );
    expect(port.settings).toBeNull();
    expect(screen.queryByRole('button', { name: '采用' })).toBeNull();
  });

  it('are exported as a file that says what the workbook keeps', async () => {
    const { user, press } = await open();
    const saved: Blob[] = [];
    let name = '';
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:test';
    };
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      name = this.download;
    });
    await user.selectOptions(screen.getByRole('combobox', { name: '临期天数怎么算' }), '按工作日（含调休）');
    await atRest();
    await press('导出设置');
    click.mockRestore();
    expect(name).toBe('ledger-defaults.json');
    const text = await textOf(saved[0] ?? raise());
    expect(text).toContain('"dueSoonIn": "workdays"');
  });
});

function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.readAsText(file);
  });
}

function raise(): never {
  throw new Error('not there');
}
