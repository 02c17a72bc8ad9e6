import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseIsoDay } from '../../core/calendar/iso.ts';
import { readSettings, writeSettings } from '../../core/settings/settings-xml.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/ledger-settings.ts';
import { columnIndex, rowIndex, type CellValue } from '../../core/sheet-grid.ts';
import { LANGUAGES, type Language } from '../../core/words.ts';
import { createSay } from '../../messages/index.ts';
import { FakePort } from '../fake-port.ts';
import { givePageMeasures, noFiles } from '../page-for-tests.ts';
import { Pane } from '../pane.tsx';

/** 完成时间 is read as the deadline; this office means the day of closing, and 要求 holds the deadline. */
const HEADER = ['序号', '督办事项', '责任单位', '要求', '完成时间', '办理状态'];
const LEDGER: readonly CellValue[][] = [
  HEADER,
  ['1', '燃气管网隐患排查', '市应急管理局', '2022年1月31日前', '', '推进中'],
  ['2', '核酸检测点位设置', '市卫生健康委', '2022年2月15日前', '', '绿灯'],
  ['3', '消防通道专项整治', '市消防支队', '2022年6月底前', '', '绿灯'],
];
/** An item and a deadline, and no more. */
const UNSURE: readonly CellValue[][] = [
  ['归谁', '工作任务', '限期', '其他'],
  ['市应急管理局', '燃气管网隐患排查', '2022年1月31日前', ''],
];
const STRANGE: readonly CellValue[][] = [
  ['甲', '乙', '丙'],
  ['燃气管网隐患排查', '市应急管理局', '2022年1月31日前'],
];

jest.setTimeout(60_000);

beforeAll(givePageMeasures);
afterEach(cleanup);

async function open(port: FakePort, language: Language = 'zh-CN') {
  const user = userEvent.setup();
  const today = parseIsoDay('2022-02-11');
  if (today === null) throw new Error('no such day');
  const say = createSay(language);
  render(
    <Pane
      port={port}
      today={() => today}
      spoken={{ language, say }}
      theme="light"
      memory={{ recall: () => 'yes', keep: () => undefined }}
      ribbon={null}
      openFile={noFiles}
      build="0.1.0-test"
    />,
  );
  await settled();
  return { user, press: (name: string) => user.click(screen.getByRole('button', { name })) };
}

async function settled() {
  await waitFor(() => {
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(document.querySelector('[aria-busy]')).toBeNull();
    expect(screen.queryByText('正在查找台账……')).toBeNull();
  });
}

const panel = () => screen.findByRole('region', { name: '列对应' });
const choice = (column: string) => screen.getByRole('combobox', { name: `${column}对应为` });
const spoken = () => screen.getByRole('status').textContent;
const mappings = (port: FakePort) => readSettings(port.settings).settings.mappings;

describe('the columns of a ledger', () => {
  it('are shown with what they were taken for, two of their cells, and why', async () => {
    const { press } = await open(new FakePort(LEDGER));
    await press('列对应');
    const columns = within(within(await panel()).getByRole('list', { name: '各列' }));
    const items = columns.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toHaveLength(6);
    expect(items[1]).toContain('B 列“督办事项”');
    expect(items[1]).toContain('如：燃气管网隐患排查；核酸检测点位设置');
    expect(items[1]).toContain('常用的表头写法');
    expect(items[4]).toContain('（下面是空的）');
    expect(choice('C 列“责任单位”')).toHaveProperty('value', 'leadUnit');
  });

  it('are changed, kept in the workbook, and used by the check that follows', async () => {
    const port = new FakePort(LEDGER);
    const { user, press } = await open(port);
    await press('列对应');
    await panel();
    await user.selectOptions(choice('E 列“完成时间”'), '办结时间');
    await user.selectOptions(choice('D 列“要求”'), '完成时限');
    await press('保存');
    await waitFor(() => {
      expect(spoken()).toBe('列对应已保存，并已重新检查。');
    });
    expect(
      mappings(port).map(({ sheet, columns }) => [sheet, columns.map(({ key, header }) => [key, header])]),
    ).toEqual([
      [
        '督办台账',
        [
          ['seq', '序号'],
          ['item', '督办事项'],
          ['leadUnit', '责任单位'],
          ['due', '要求'],
          ['actualDone', '完成时间'],
          ['status', '办理状态'],
        ],
      ],
    ]);
    expect(screen.queryByRole('region', { name: '列对应' })).toBeNull();
    const counts = within(screen.getByRole('group', { name: '台账概况' }));
    expect(counts.getByRole('button', { name: /超期/ }).textContent).toContain('1');
  });

  it('are read automatically again when the user wants it so', async () => {
    const port = new FakePort(LEDGER);
    const { user, press } = await open(port);
    await press('列对应');
    await panel();
    expect(screen.queryByRole('button', { name: '恢复自动识别' })).toBeNull();
    await user.selectOptions(choice('D 列“要求”'), '不使用');
    await press('保存');
    await waitFor(() => {
      expect(mappings(port)).toHaveLength(1);
    });
    await settled();
    await press('列对应');
    await panel();
    await press('恢复自动识别');
    await waitFor(() => {
      expect(spoken()).toBe('已恢复自动识别，并已重新检查。');
    });
    expect(mappings(port)).toEqual([]);
  });

  it('that are chosen twice, or not enough, are not kept, and it is said why', async () => {
    const port = new FakePort(LEDGER);
    const { user, press } = await open(port);
    await press('列对应');
    await panel();
    await user.selectOptions(choice('F 列“办理状态”'), '督办事项');
    await press('保存');
    expect(screen.getByRole('alert').textContent).toBe('“督办事项”指定了不止一列，请只留一列。');
    await user.selectOptions(choice('B 列“督办事项”'), '不使用');
    await user.selectOptions(choice('F 列“办理状态”'), '不使用');
    expect(screen.getByRole('alert').textContent).toBe('还没有指定“督办事项”是哪一列。');
    expect(port.settings).toBeNull();
  });

  it('can be changed by keyboard alone, and the keyboard goes back to where it came from', async () => {
    const port = new FakePort(LEDGER);
    const { user } = await open(port);
    screen.getByRole('button', { name: '列对应' }).focus();
    await user.keyboard('{Enter}');
    await panel();
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('列对应');
      expect(document.activeElement?.tagName).toBe('H2');
    });
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '工作表' }));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '表头所在行' }));
    await user.tab();
    expect(document.activeElement).toBe(choice('A 列“序号”'));
    screen.getByRole('button', { name: '不保存，关闭' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('region', { name: '列对应' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '列对应' }));
  });

  it('are those of the ledger in use where the user looks at a sheet without one, such as a summary', async () => {
    const port = new FakePort(LEDGER);
    port.others.set('说明', [['填表说明', '']]);
    const { user, press } = await open(port);
    await port.select({ sheet: '说明', row: rowIndex(0), column: columnIndex(0) });
    await press('列对应');
    await panel();
    expect(screen.getByRole('combobox', { name: '工作表' })).toHaveProperty('value', '督办台账');
    await user.selectOptions(screen.getByRole('combobox', { name: '工作表' }), '说明');
    expect(await screen.findByText(/这张表没有认出台账|这张工作表是空的/)).toBeTruthy();
  });

  it.each(LANGUAGES)('have a name, an explanation and a choice for each column in %s', async (language) => {
    const say = createSay(language);
    const { press } = await open(new FakePort(LEDGER), language);
    await press(say('pane.columns'));
    const list = within(await screen.findByRole('list', { name: say('mapping.columns') }));
    for (const box of list.getAllByRole('combobox')) {
      expect(box.getAttribute('aria-label')).toMatch(/[A-F]/);
      expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).not.toBe('');
    }
    expect(document.body.textContent).not.toMatch(/mapping\.|column\./);
  });

  it('are left as they are where the settings cannot be read', async () => {
    const port = new FakePort(LEDGER);
    port.settings = '<not-ours';
    const { press } = await open(port);
    await press('列对应');
    await panel();
    expect(screen.getByText('工作簿里的设置无法读取，不能保存列对应。')).toBeTruthy();
    await press('保存');
    expect(port.settings).toBe('<not-ours');
  });

  it('show text of the ledger as text', async () => {
    const { press } = await open(
      new FakePort([
        ['序号', '督办事项', '责任单位', '完成时限'],
        ['1', '<img src=x>', '=1+1', ''],
      ]),
    );
    await press('列对应');
    expect((await panel()).textContent).toContain('<img src=x>');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a ledger that is not sure', () => {
  it('is asked about instead of being guessed at, and not asked about again', async () => {
    const port = new FakePort(UNSURE);
    const { user, press } = await open(port);
    await panel();
    const say = createSay('zh-CN');
    expect(spoken()).toContain(say('trouble.ledger-unsure.what', { sheet: '督办台账' }));
    expect(screen.queryByRole('button', { name: /^\d+ 超期/ })).toBeNull();
    await press('亮灯');
    await settled();
    expect(port.painted).toEqual([]);
    await user.selectOptions(choice('A 列“归谁”'), '责任单位');
    await press('保存');
    await waitFor(() => {
      expect(spoken()).toBe('列对应已保存，并已重新检查。');
    });
    await press('亮灯');
    await waitFor(() => {
      expect(spoken()).toContain('已亮灯：超期 1 项');
    });
  });

  it('may be on a sheet of any words: the user says where the header is and what stands under it', async () => {
    const port = new FakePort([['这里没有台账', '', '']]);
    port.others.set('杂表', STRANGE);
    const { user, press } = await open(port);
    await press('列对应');
    await panel();
    await user.selectOptions(screen.getByRole('combobox', { name: '工作表' }), '杂表');
    await screen.findByText(/这张表没有认出台账/);
    await waitFor(() => {
      expect(choice('A 列“甲”')).toBeTruthy();
    });
    await settled();
    expect(screen.getByRole('combobox', { name: '表头所在行' })).toHaveProperty('value', '0');
    await user.selectOptions(choice('A 列“甲”'), '督办事项');
    await user.selectOptions(choice('B 列“乙”'), '责任单位');
    await user.selectOptions(choice('C 列“丙”'), '完成时限');
    await press('保存');
    await waitFor(() => {
      expect(spoken()).toBe('列对应已保存，并已重新检查。');
    });
    expect(screen.getByText('工作表“杂表”')).toBeTruthy();
    expect(port.selected.at(-1)?.sheet).toBe('杂表');
  });
});

describe('what no longer fits', () => {
  const mapping = {
    sheet: '督办台账',
    headerRows: 1,
    header: ['序号', '督办事项', '责任单位', '要求', '完成时间', '办理状态'],
    columns: [
      { key: 'item', header: '督办事项', nth: 0, offset: 0 },
      { key: 'leadUnit', header: '责任单位', nth: 0, offset: 0 },
      { key: 'due', header: '要求', nth: 0, offset: 0 },
    ],
  } as const;
  const kept = writeSettings({ ...DEFAULT_SETTINGS, mappings: [mapping] });

  it('is told with the columns it is about, and leads to them', async () => {
    const port = new FakePort([
      HEADER.map((text) => (text === '要求' ? '上级要求' : text)),
      ...LEDGER.slice(1),
    ]);
    port.settings = kept;
    const { press } = await open(port);
    expect(screen.getByText(/您指定的列找不到了：完成时限/)).toBeTruthy();
    await press('核对列对应');
    await panel();
    expect(port.settings).toBe(kept);
  });

  it('is dropped, with a notice, where the header is another one', async () => {
    const port = new FakePort([
      ['会议名称', '议定事项', '牵头单位', '办结时限'],
      ['常务会', '修路', '交通局', '3月底前'],
    ]);
    port.settings = kept;
    await open(port);
    expect(screen.getByText(/换了表头，原来指定的列对应不再适用/)).toBeTruthy();
  });
});

describe('status wordings that nobody knows', () => {
  it('are asked about once, kept, and read so from then on', async () => {
    const port = new FakePort(LEDGER);
    const { user, press } = await open(port);
    await press('有 1 种办理状态的写法不认识');
    await user.selectOptions(screen.getByRole('combobox', { name: '“绿灯”（2 项）' }), '办结');
    const list = screen.getByText(/请指明各是什么意思/).parentElement;
    if (list === null) throw new Error('no list');
    await user.click(within(list).getByRole('button', { name: '保存' }));
    await waitFor(() => {
      expect(spoken()).toBe('已记住 1 种写法，并已重新检查。');
    });
    expect([...readSettings(port.settings).settings.statuses]).toEqual([['绿灯', 'closed']]);
    expect(screen.queryByRole('button', { name: /办理状态的写法不认识/ })).toBeNull();
    const counts = within(screen.getByRole('group', { name: '台账概况' }));
    expect(counts.getByText('已办结').parentElement?.textContent).toContain('2');
  });

  it('leave what else the workbook keeps alone', async () => {
    const port = new FakePort(LEDGER);
    port.settings = writeSettings({ ...DEFAULT_SETTINGS, dueSoonDays: 3, others: { tomorrow: [1] } });
    const { user, press } = await open(port);
    await press('有 1 种办理状态的写法不认识');
    await user.selectOptions(screen.getByRole('combobox', { name: '“绿灯”（2 项）' }), '推进中');
    await press('保存');
    await waitFor(() => {
      expect(spoken()).toContain('已记住');
    });
    const { settings } = readSettings(port.settings);
    expect([settings.dueSoonDays, settings.others]).toEqual([3, { tomorrow: [1] }]);
  });
});
