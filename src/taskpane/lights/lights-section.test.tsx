import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { parseIsoDay } from '../../core/calendar/iso.ts';
import { DEFAULT_LIGHT_SETTINGS } from '../../core/lights/scheme.ts';
import { readSettings } from '../../core/settings/settings-xml.ts';
import { cellAddress, type CellValue } from '../../core/sheet-grid.ts';
import { FakePort } from '../fake-port.ts';
import { givePageMeasures } from '../page-for-tests.ts';
import { showPane } from '../pane-for-tests.tsx';

// The machines that run this are slow and shared.
jest.setTimeout(90_000);
beforeAll(givePageMeasures);
afterEach(cleanup);

const day = (iso: string): number => parseIsoDay(iso) ?? 0;
const HEADER = ['序号', '督办事项', '责任单位', '完成时限', '办理状态', '完成时间'];
/** On 2022-02-11: two overdue, one due in 4 days, one in order, one closed late, one closed in time, two without a day. */
const LEDGER: readonly CellValue[][] = [
  HEADER,
  [1, '燃气管网隐患排查', '市应急管理局', day('2022-01-31'), '推进中', ''],
  [2, '老旧小区改造', '市住建局', day('2022-02-10'), '推进中', ''],
  [3, '核酸检测点位设置', '市卫生健康委', day('2022-02-15'), '推进中', ''],
  [4, '消防通道专项整治', '市消防支队', day('2022-06-30'), '推进中', ''],
  [5, '工作指引印发', '市卫生健康委', day('2022-01-20'), '已办结', day('2022-01-25')],
  [6, '值班安排印发', '市政府办', day('2022-01-20'), '已办结', day('2022-01-19')],
  [7, '营商环境调研', '市发展改革委', '', '推进中', ''],
  [8, '数据平台建设', '市大数据局', '待定', '推进中', ''],
];

async function open(rows: readonly (readonly CellValue[])[] = LEDGER, settings: string | null = null) {
  const port = new FakePort(rows);
  port.settings = settings;
  const readings = jest.spyOn(port, 'readColumns');
  const clock = { today: '2022-02-11' };
  const { user, press } = showPane(port, { clock });
  await screen.findByRole('button', { name: /^亮灯方案/ });
  await atRest();
  readings.mockClear();
  return { port, user, press, readings, clock };
}

const atRest = () =>
  waitFor(() => {
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
const USUAL = DEFAULT_LIGHT_SETTINGS;
const keptIn = ({ settings }: FakePort) => readSettings(settings).settings.lights;
const entries = async (name: RegExp) =>
  within(await screen.findByRole('list', { name }))
    .getAllByRole('listitem')
    .map((entry) => entry.textContent);
const choose = async (user: UserEvent, label: string, choice: string) => {
  await user.selectOptions(screen.getByRole('combobox', { name: label }), choice);
  await atRest();
};

describe('how the ledger is lit up', () => {
  it('is chosen in the pane and kept in the workbook at once; what the colours will mean is said there', async () => {
    const { port, user, press } = await open();
    await press(/^亮灯方案 ?红黄$/);
    expect(await entries(/^红黄$/)).toEqual(['红灯 超期未办结 ', '黄灯 临期：距完成时限 7 天以内 ']);
    await choose(user, '配色', '蓝橙红');
    expect(keptIn(port)).toEqual({ ...USUAL, scheme: 'blue-orange-red' });
    // In the order the scheme is called by.
    expect(await entries(/^蓝橙红$/)).toEqual([
      '蓝灯 临期：距完成时限 7 天以内 ',
      '橙灯 超期办结 ',
      '红灯 超期未办结 ',
    ]);
    await choose(user, '标色范围', '只标完成时限');
    await user.click(screen.getByRole('switch', { name: '分节点的按最近节点算临期' }));
    await atRest();
    expect(keptIn(port)).toEqual({ ...USUAL, scheme: 'blue-orange-red', reach: 'due', byMilestone: true });
    expect(port.painted).toHaveLength(0);
  });

  it('also in words beside the table: the preview says so, and painting writes these columns', async () => {
    const { port, user, press } = await open();
    await press(/^亮灯方案/);
    for (const name of ['右侧加“亮灯”列', '右侧加“推定时限”列']) {
      await user.click(screen.getByRole('switch', { name }));
      await atRest();
    }
    expect(keptIn(port)).toEqual({ ...USUAL, column: true, dayColumn: true });
    await press('预览');
    await screen.findByText(/^亮灯时将在表格右侧加列或更新：亮灯、推定时限。/);
    expect(port.painted).toHaveLength(0);
    await press('按此亮灯');
    await screen.findByText(/^表格右侧已写明：亮灯、推定时限/);
    expect(port.painted[0]?.columns.map(({ heading }) => heading)).toEqual(['亮灯', '推定时限']);
  });

  it('by the column of days where deadlines have too many wordings: offered, explained, kept and lit in one act', async () => {
    const many = Array.from({ length: 61 }, (_, at) => [
      at + 1,
      `第${String(at + 1)}批改造`,
      '市住建局',
      `2022年3月底前完成第${String(at + 1)}批`,
      '推进中',
      '',
    ]);
    const { port, user, press } = await open([HEADER, ...many]);
    await press('亮灯');
    await screen.findByText(/有 61 种文字写法.*可改用“推定时限”列/);
    expect(keptIn(port)).toEqual(USUAL);
    const offer = screen.getByRole('button', { name: '加“推定时限”列并亮灯' });
    offer.focus();
    await user.keyboard('{Enter}');
    await screen.findByText(/^表格右侧已写明：推定时限/);
    await atRest();
    expect(keptIn(port)).toEqual({ ...USUAL, dayColumn: true });
    expect(port.painted.at(-1)?.rules).toHaveLength(2);
    expect(screen.queryByRole('button', { name: '加“推定时限”列并亮灯' })).toBeNull();
    expect(screen.queryByText(/种文字写法/)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('can be put together colour by colour, from what was chosen before', async () => {
    const { port, user, press } = await open();
    await press(/^亮灯方案/);
    await choose(user, '配色', '红黄绿');
    await choose(user, '配色', '自定义');
    await choose(user, '“长期坚持”的颜色', '蓝灯');
    await choose(user, '“按期办结”的颜色', '不亮灯');
    expect(keptIn(port).scheme).toEqual({
      overdue: 'red',
      dueSoon: 'yellow',
      closedLate: null,
      onTrack: 'green',
      closed: null,
      ongoing: 'blue',
    });
    await press('亮灯');
    expect(await entries(/^图例：/)).toEqual([
      '红灯 超期未办结 2 行',
      '黄灯 临期：距完成时限 7 天以内 1 行',
      '绿灯 正常推进 1 行',
      '蓝灯 长期坚持 0 行',
    ]);
  });

  it('is left alone where the settings of the workbook cannot be read; the legend still explains', async () => {
    const port = new FakePort(LEDGER);
    port.settings = '<not ours';
    const { user } = showPane(port);
    await screen.findByText(/共 8 项督办事项/);
    await atRest();
    expect(screen.queryByRole('button', { name: /^亮灯方案/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '亮灯' }));
    expect(await entries(/^图例：/)).toHaveLength(2);
  });
});

describe('the legend', () => {
  it('says after lighting up what each colour means and how many rows have it, and can be put away', async () => {
    const { press, user } = await open();
    await press('亮灯');
    expect(await entries(/^图例：督办台账/)).toEqual([
      '红灯 超期未办结 2 行',
      '黄灯 临期：距完成时限 7 天以内 1 行',
    ]);
    await press('收起图例');
    expect(screen.queryByText(/^图例：/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^亮灯方案/ }));
    await user.click(screen.getByRole('button', { name: '亮灯' }));
    await screen.findByText(/^图例：/);
    await press('清除亮灯');
    await waitFor(() => {
      expect(screen.queryByText(/^图例：/)).toBeNull();
    });
  });

  it('goes on saying what was painted while another scheme is chosen', async () => {
    const { user, press, port } = await open();
    await press('亮灯');
    await press(/^亮灯方案/);
    await choose(user, '配色', '蓝黄红');
    expect(keptIn(port).scheme).toBe('blue-yellow-red');
    expect(await entries(/^图例：/)).toHaveLength(2);
    await press('亮灯');
    await waitFor(async () => {
      expect(await entries(/^图例：/)).toEqual([
        '蓝灯 临期：距完成时限 7 天以内 1 行',
        '黄灯 超期办结 1 行',
        '红灯 超期未办结 2 行',
      ]);
    });
    expect(screen.getByRole('status').textContent).toBe(
      '已亮灯：红灯 2 行、黄灯 1 行、蓝灯 1 行。以后每天打开会自动更新。',
    );
  });
});

describe('the preview', () => {
  it('counts rows and leads to those that cannot be judged; painting it reads nothing again', async () => {
    const { press, port, readings } = await open();
    await press(/^亮灯方案/);
    await press('预览');
    expect(await entries(/^预览：督办台账/)).toEqual([
      '红灯 超期未办结 2 行',
      '黄灯 临期：距完成时限 7 天以内 1 行',
    ]);
    expect(screen.getByRole('status').textContent).toBe('预览完成：3 行将标色，2 项无法判断。');
    expect(port.painted).toHaveLength(0);
    const cost = readings.mock.calls.length;
    expect(cost).toBeGreaterThan(0);

    await press('2 项没有具体的完成日期，无法判断，不亮灯');
    await press('D8 未填');
    await press('D9 待定');
    expect(port.selected.map(cellAddress)).toEqual(['D8', 'D9']);

    await press('按此亮灯');
    await screen.findByText(/^图例：/);
    expect(port.painted).toHaveLength(1);
    expect(readings).toHaveBeenCalledTimes(cost);
    // The job by its own button costs as much.
    readings.mockClear();
    await press('亮灯');
    await waitFor(() => {
      expect(port.painted).toHaveLength(2);
    });
    expect(readings).toHaveBeenCalledTimes(cost);
    expect(port.painted[1]).toEqual(port.painted[0]);
  });

  it('follows another choice of colours without reading, and paints by it', async () => {
    const { user, press, port, readings } = await open();
    await press(/^亮灯方案/);
    await press('预览');
    await screen.findByText(/^预览：/);
    readings.mockClear();
    await choose(user, '配色', '红黄蓝');
    await waitFor(async () => {
      expect(await entries(/^预览：/)).toEqual([
        '红灯 超期未办结 2 行',
        '黄灯 临期：距完成时限 7 天以内 1 行',
        '蓝灯 按期办结 1 行',
      ]);
    });
    await press('按此亮灯');
    await screen.findByText(/^图例：/);
    expect(port.painted.map(({ rules }) => rules.map(({ light }) => light))).toEqual([
      ['overdue', 'dueSoon', 'closed'],
    ]);
    expect(readings).not.toHaveBeenCalled();
    // What the workbook keeps is what is shown as chosen.
    expect(screen.getByRole('button', { name: /^亮灯方案 ?红黄蓝$/ })).not.toBeNull();
  });

  it.each([
    [
      'the ledger changed',
      (port: FakePort) => {
        port.edit(LEDGER.slice(0, 3));
      },
    ],
    [
      'a day has begun',
      (_: FakePort, clock: { today: string }) => {
        clock.today = '2022-02-12';
      },
    ],
  ])('is not painted from after %s: the ledger is read again', async (_, happens) => {
    const { press, port, readings, clock } = await open();
    await press(/^亮灯方案/);
    await press('预览');
    await screen.findByText(/^预览：/);
    readings.mockClear();
    act(() => {
      happens(port, clock);
    });
    await press('按此亮灯');
    await screen.findByText(/^图例：/);
    expect(readings).toHaveBeenCalled();
    expect(port.painted).toHaveLength(1);
  });

  it('says so when the ledger has changed since', async () => {
    const { press, port } = await open();
    await press(/^亮灯方案/);
    await press('预览');
    await screen.findByText(/^预览：/);
    expect(screen.queryByText(/^预览之后/)).toBeNull();
    act(() => {
      port.edit(LEDGER.slice(0, 3));
    });
    await screen.findByText(/^预览之后/);
  });

  it('shows no more than some of very many rows at once', async () => {
    const many = Array.from({ length: 45 }, (_, index) => [
      index + 1,
      `事项${String(index)}`,
      '市教育局',
      '',
      '推进中',
      '',
    ]);
    const { press } = await open([HEADER, ...many]);
    await press(/^亮灯方案/);
    await press('预览');
    await screen.findByText('目前没有要标色的行。亮灯后到了日子会自动标出。');
    await press(/^45 项没有具体/);
    const rows = async () => (await entries(/^45 项没有具体/)).length;
    expect(await rows()).toBe(20);
    await press('再显示 20 项');
    await press('再显示 5 项');
    expect(await rows()).toBe(45);
    expect(screen.queryByRole('button', { name: /^再显示/ })).toBeNull();
  });
});
