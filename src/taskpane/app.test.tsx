import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RibbonJob, RibbonLine } from '../add-in/ribbon-line.ts';
import { parseIsoDay } from '../core/calendar/iso.ts';
import { cellAddress, type CellValue } from '../core/sheet-grid.ts';
import { LANGUAGES, type Language } from '../core/words.ts';
import { CATALOGUES, createSay } from '../messages/index.ts';
import { growingWords, sayFrom } from '../messages/say.ts';
import { FakePort } from './fake-port.ts';
import { givePageMeasures, noFiles } from './page-for-tests.ts';
import type { Memory } from './memory.ts';
import { Pane } from './pane.tsx';
import { showPane } from './pane-for-tests.tsx';

const HEADER = ['序号', '督办事项', '责任单位', '完成时限', '办理状态'];
const row = (number: number, item: string, unit: string, due: string, status: string): CellValue[] => [
  number,
  item,
  unit,
  // A day is a date, as Excel would have made it.
  parseIsoDay(due) ?? due,
  status,
];
/** On 2022-02-11: one overdue by 11 days, one due in 4, one without a unit and one closed. */
const LEDGER: readonly CellValue[][] = [
  HEADER,
  row(1, '燃气管网隐患排查', '市应急管理局', '2022-01-31', '推进中'),
  row(2, '核酸检测点位设置', '市卫生健康委', '2022-02-15', '推进中'),
  row(3, '消防通道专项整治', '', '2022-06-30', '推进中'),
  row(4, '工作指引印发', '市卫生健康委', '2022-01-20', '已办结'),
];
const CLEAN: readonly CellValue[][] = [
  HEADER,
  row(1, '燃气管网隐患排查', '市应急管理局', '2022-06-30', '推进中'),
];

const PANE_WORDS = {
  'zh-CN': () => import('../messages/zh-CN/pane.ts'),
  'zh-TW': () => import('../messages/zh-TW/pane.ts'),
  en: () => import('../messages/en/pane.ts'),
};

// The machines that run this are slow and shared.
jest.setTimeout(60_000);

beforeAll(givePageMeasures);
let language: Language = 'zh-CN';
beforeEach(() => {
  language = 'zh-CN';
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

interface Opened {
  readonly port: FakePort;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly press: (name: string | RegExp) => Promise<void>;
}

async function open(
  rows: readonly (readonly CellValue[])[] = LEDGER,
  options: { readonly memory?: Memory; readonly ribbon?: RibbonLine } = {},
): Promise<Opened> {
  const port = new FakePort(rows);
  const { user } = showPane(port, { language, memory: rememberer({ 'hint-read': 'yes' }), ...options });
  const say = createSay(language);
  await waitFor(() => {
    expect(screen.queryByText(say('pane.found.looking'))).toBeNull();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(document.querySelector('[aria-busy]')).toBeNull();
  });
  return {
    port,
    user,
    press: (name) => user.click(screen.getByRole('button', { name })),
  };
}

function rememberer(known: Record<string, string> = {}): Memory {
  const kept = new Map(Object.entries(known));
  return {
    recall: (key) => kept.get(key) ?? null,
    keep: (key, value) => {
      kept.set(key, value);
    },
  };
}

const STALE = '台账在检查之后有改动，下面的结果可能已经过时。';
const spoken = () => screen.getByRole('status').textContent;
const options = () =>
  screen.getAllByRole('option').filter((option) => option.closest('[role=listbox]') !== null);
const chosen = () => options().find((option) => option.getAttribute('aria-selected') === 'true');

describe('the pane when it opens', () => {
  it.each(LANGUAGES)('draws its first picture with its first words alone, in %s', async (ofReader) => {
    const { pane } = await PANE_WORDS[ofReader]();
    render(
      <Pane
        port={new FakePort(LEDGER)}
        today={() => parseIsoDay('2022-02-11') ?? raise()}
        spoken={{ language: ofReader, say: sayFrom(ofReader, pane) }}
        restOfWords={() => new Promise(() => undefined)}
        theme="light"
        memory={rememberer()}
        ribbon={null}
        openFile={noFiles}
        build="0.1.0-test"
      />,
    );
    expect(screen.getByText(createSay(ofReader)('pane.found.looking'))).toBeTruthy();
    await userEvent.setup().click(screen.getByRole('button', { name: createSay(ofReader)('pane.settings') }));
    // A key in place of its words.
    expect(document.body.outerHTML).not.toMatch(/["'>][a-z]+(\.[a-z-]+)+["'<]/);
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });

  it('waits with results and settings for the other words', async () => {
    const { pane } = await PANE_WORDS['zh-CN']();
    const { say, add } = growingWords('zh-CN', pane);
    let arrive: () => void = () => undefined;
    const rest = new Promise<void>((resolve) => {
      arrive = () => {
        add(CATALOGUES['zh-CN']);
        resolve();
      };
    });
    render(
      <Pane
        port={new FakePort(LEDGER)}
        today={() => parseIsoDay('2022-02-11') ?? raise()}
        spoken={{ language: 'zh-CN', say }}
        restOfWords={() => rest}
        theme="light"
        memory={rememberer({ 'hint-read': 'yes' })}
        ribbon={null}
        openFile={noFiles}
        build="0.1.0-test"
      />,
    );
    await userEvent.setup().click(screen.getByRole('button', { name: '设置' }));
    expect(screen.queryByRole('switch')).toBeNull();
    arrive();
    expect(await screen.findByRole('switch', { name: '并列牵头的单位都计数' })).toBeTruthy();
    await waitFor(() => {
      expect(options().length).toBeGreaterThan(0);
    });
    expect(document.body.outerHTML).not.toMatch(/["'>](findings|checks|mapping)(\.[a-z-]+)+["'<]/);
  });

  it('names the ledger it found, with header row and number of items', async () => {
    await open();
    const found = within(screen.getByRole('group', { name: '识别到的台账' }));
    expect(found.getByText('工作表“督办台账”')).toBeTruthy();
    expect(found.getByText('表头在第 1 行，共 4 项督办事项')).toBeTruthy();
  });

  it('shows the four counts', async () => {
    await open();
    const counts = within(screen.getByRole('group', { name: '台账概况' }));
    expect(counts.getByRole('button', { name: /超期/ }).textContent).toContain('1');
    expect(counts.getByRole('button', { name: /临期/ }).textContent).toContain('1');
    expect(counts.getByRole('button', { name: /问题/ }).textContent).toContain('1');
    expect(counts.getByText('已办结').parentElement?.textContent).toContain('1');
  });

  it('asks for a ledger, without alarm, where there is none', async () => {
    await open([['你好', '世界']]);
    expect(screen.getByRole('heading', { name: '打开台账，点“检查”开始' })).toBeTruthy();
    expect(screen.queryByText(/没有找到督办台账/)).toBeNull();
  });

  it('says that all is in order where nothing was found wrong', async () => {
    await open(CLEAN);
    expect(screen.getByRole('heading', { name: '一切就绪' })).toBeTruthy();
  });

  it('explains its buttons the first time only', async () => {
    const memory = rememberer();
    const { press } = await open(LEDGER, { memory });
    expect(screen.getByText('三个按钮，管好台账')).toBeTruthy();
    await press('知道了');
    expect(screen.queryByText('三个按钮，管好台账')).toBeNull();
    cleanup();
    await open(LEDGER, { memory });
    expect(screen.queryByText('三个按钮，管好台账')).toBeNull();
  });

  it('explains them no longer once one of them was pressed: the room is for what it found', async () => {
    const memory = rememberer();
    const { press } = await open(LEDGER, { memory });
    await press('检查');
    await waitFor(() => {
      expect(spoken()).toContain('检查完毕');
    });
    expect(screen.queryByText('三个按钮，管好台账')).toBeNull();
    expect(memory.recall('hint-read')).toBe('yes');
  });
});

describe('the jobs', () => {
  it('check says what it found, in the live region too', async () => {
    const { press } = await open();
    await press('检查');
    const words = '检查完毕：发现 3 处，其中超期 1 项、临期 1 项、问题 1 处、提示 0 处。';
    await waitFor(() => {
      expect(spoken()).toBe(words);
    });
    expect(screen.getAllByText(words).length).toBeGreaterThan(1);
  });

  it('light paints the ledger, and its lights can be removed again', async () => {
    const { port, press } = await open();
    await press('亮灯');
    await waitFor(() => {
      expect(spoken()).toContain('已亮灯：超期 1 项标红，临期 1 项标黄');
    });
    expect(port.painted).toHaveLength(1);
    await press('清除亮灯');
    await waitFor(() => {
      expect(spoken()).toContain('已清除亮灯');
    });
    expect(port.painted).toHaveLength(0);
  });

  it('summary writes a sheet for the week asked for and shows it', async () => {
    const { port, user, press } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: '周报周次' }), '上周（1月31日—2月6日）');
    await press('生成周报');
    await waitFor(() => {
      expect(spoken()).toContain('周报已写入新工作表');
    });
    expect(port.written).toHaveLength(1);
    expect(JSON.stringify(port.written[0]?.blocks)).toMatch(/2月6日|2022-02-06|第5周|第 5 周/);
    expect(port.selected.at(-1)).toMatchObject({ sheet: port.written[0]?.name, row: 0, column: 0 });
  });

  it('can be cancelled, and says so', async () => {
    const { port, press } = await open();
    let goOn = (): void => undefined;
    port.wait = new Promise((resolve) => {
      goOn = resolve;
    });
    await press('亮灯');
    await press('取消');
    expect(screen.getByText('正在取消……')).toBeTruthy();
    port.wait = null;
    goOn();
    await waitFor(() => {
      expect(spoken()).toContain('已取消');
    });
    expect(port.painted).toHaveLength(0);
  });

  it('that Excel leaves without an answer say what it may be waiting for', async () => {
    const { port, press } = await open();
    let goOn = (): void => undefined;
    port.wait = new Promise((resolve) => {
      goOn = resolve;
    });
    await press('亮灯');
    const waiting = '如果有单元格正在编辑，请按回车键或 Esc 键结束编辑';
    expect(spoken()).not.toContain(waiting);
    await waitFor(
      () => {
        expect(spoken()).toContain(waiting);
      },
      { timeout: 6000 },
    );
    port.wait = null;
    goOn();
    await waitFor(() => {
      expect(spoken()).toContain('已亮灯');
    });
  }, 15_000);

  it('do not start twice', async () => {
    const { port, press } = await open();
    let goOn = (): void => undefined;
    port.wait = new Promise((resolve) => {
      goOn = resolve;
    });
    await press('亮灯');
    await press('亮灯');
    port.wait = null;
    goOn();
    await waitFor(() => {
      expect(spoken()).toContain('已亮灯');
    });
    expect(port.painted).toHaveLength(1);
  });

  it('in trouble say what happened, why and what to do, and can be tried again', async () => {
    const { port, press } = await open();
    port.trouble = { kind: 'sheet-protected', sheet: '督办台账' };
    await press('亮灯');
    const say = createSay('zh-CN');
    await waitFor(() => {
      expect(spoken()).toContain(say('trouble.sheet-protected.what', { sheet: '督办台账' }));
    });
    expect(spoken()).toContain(say('trouble.sheet-protected.why'));
    expect(spoken()).toContain(say('trouble.sheet-protected.next'));
    port.trouble = null;
    await press('重试');
    await waitFor(() => {
      expect(spoken()).toContain('已亮灯');
    });
  });

  it('that fail by a fault of ours say that it is ours', async () => {
    const { port, press } = await open();
    port.paintLights = () => Promise.reject(new RangeError('beyond'));
    await press('亮灯');
    await waitFor(() => {
      expect(spoken()).toContain('程序出错');
    });
    expect(spoken()).toContain('RangeError: beyond');
  });

  it('hand the focus back when cancel disappears under it', async () => {
    // jsdom takes a page in which nothing is focused for one without the keyboard; browsers do not.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { port, user } = await open();
    let goOn = (): void => undefined;
    port.wait = new Promise((resolve) => {
      goOn = resolve;
    });
    screen.getByRole('button', { name: '亮灯' }).focus();
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: '取消' }).focus();
    port.wait = null;
    goOn();
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('亮灯');
    });
  });

  it('run from the ribbon while the pane is open', async () => {
    let call: ((job: RibbonJob) => void) | null = null;
    const ribbon: RibbonLine = {
      call: () => Promise.resolve(false),
      answer: (onCall) => {
        call = onCall;
        return () => undefined;
      },
    };
    const { port } = await open(LEDGER, { ribbon });
    act(() => call?.('light'));
    await waitFor(() => {
      expect(spoken()).toContain('已亮灯');
    });
    expect(port.painted).toHaveLength(1);
  });
});

describe('the list of findings', () => {
  it('begins with the most serious', async () => {
    await open();
    expect(options().map((option) => option.textContent)[0]).toContain('已超期 11 天');
  });

  it('tells screen readers how many there are and which this is', async () => {
    await open();
    expect(
      options().map((option) => [
        option.ariaPosInSet ?? option.getAttribute('aria-posinset'),
        option.getAttribute('aria-setsize'),
      ]),
    ).toEqual([
      ['1', '3'],
      ['2', '3'],
      ['3', '3'],
    ]);
  });

  it('is one stop for Tab; arrows move, Enter goes to the cell, the place is kept', async () => {
    const { port, user } = await open();
    const list = screen.getByRole('listbox');
    list.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(list.getAttribute('aria-activedescendant')).toBe(chosen()?.id);
    expect(chosen()?.getAttribute('aria-posinset')).toBe('2');
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(port.selected).toHaveLength(1);
    });
    expect(document.activeElement).toBe(list);
    const [cell] = port.selected;
    if (cell === undefined) throw new Error('no cell was selected');
    expect(spoken()).toBe(`已定位到 ${cellAddress(cell)}`);
    expect(chosen()?.getAttribute('aria-posinset')).toBe('2');
    await user.keyboard('{End}');
    expect(chosen()?.getAttribute('aria-posinset')).toBe('3');
    await user.keyboard('{Home}');
    expect(chosen()?.getAttribute('aria-posinset')).toBe('1');
  });

  it('goes to the cell that is clicked, and opens the finding up', async () => {
    const { port, user } = await open();
    const overdue = options()[0];
    if (overdue === undefined) throw new Error('no finding');
    expect(overdue.textContent).not.toContain('建议：');
    await user.click(overdue);
    expect(port.selected.at(-1)).toMatchObject({ sheet: '督办台账', row: 1, column: 3 });
    expect(chosen()?.textContent).toContain('建议：');
  });

  it('keeps the chosen finding after another check', async () => {
    const { user, press } = await open();
    screen.getByRole('listbox').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const before = chosen()?.textContent;
    await press('检查');
    await waitFor(() => {
      expect(spoken()).toContain('检查完毕');
    });
    expect(chosen()?.textContent).toBe(before);
  });

  it('narrows to the count that is pressed, and back', async () => {
    const { press } = await open();
    await press(/^1 临期/);
    await waitFor(() => {
      expect(options()).toHaveLength(1);
    });
    expect(screen.getByRole('heading', { name: '检查结果（1 处，共 3 处）' })).toBeTruthy();
    await press('看全部');
    await waitFor(() => {
      expect(options()).toHaveLength(3);
    });
  });

  it('is put together by problem, by item or by unit', async () => {
    const { user } = await open();
    const headings = () =>
      [...screen.getByRole('listbox').querySelectorAll('[role=presentation][data-index]')].map(
        ({ textContent }) => textContent,
      );
    expect(headings()).toEqual(['超期未办结1 处', '未明确责任人1 处', '临期1 处']);
    await user.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), '按单位分组');
    await waitFor(() => {
      expect(headings()).toEqual(['市卫生健康委1 处', '市应急管理局1 处', '未明确责任单位1 处']);
    });
    await user.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), '按事项分组');
    await waitFor(() => {
      expect(headings()[0]).toBe('第 2 行　1　燃气管网隐患排查1 处');
    });
  });

  it('passes over headings with the arrow keys, and tells of the heading the chosen one stands under', async () => {
    const { user } = await open();
    screen.getByRole('listbox').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const heading = chosen()?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(heading)?.textContent).toBe('未明确责任人');
  });

  it('is narrowed by severity and by what is typed, and says how many are left', async () => {
    const { user, press } = await open();
    await press(/^提示/);
    await waitFor(() => {
      expect(options()).toHaveLength(1);
    });
    expect(options()[0]?.textContent).toContain('还有 4 天到期');
    await waitFor(() => {
      expect(spoken()).toBe('显示 1 处，共 3 处');
    });
    await press(/^提示/);
    await user.type(screen.getByRole('searchbox', { name: '查找单位、人员或事项' }), '应急');
    await waitFor(() => {
      expect(options()).toHaveLength(1);
    });
    expect(options()[0]?.textContent).toContain('燃气管网隐患排查');
    await user.type(screen.getByRole('searchbox'), '没有');
    await waitFor(() => {
      expect(screen.getByText(/没有符合条件的/)).toBeTruthy();
    });
    await press('看全部');
    await waitFor(() => {
      expect(options()).toHaveLength(3);
    });
  });

  it('stays narrowed after another check', async () => {
    const { user, press } = await open();
    await user.type(screen.getByRole('searchbox'), '消防');
    await press('检查');
    await waitFor(() => {
      expect(spoken()).toContain('检查完毕');
    });
    expect(options()).toHaveLength(1);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('消防');
  });

  it('keeps only the rows in sight in the page', async () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      row(index + 1, `排查第${String(index + 1)}处`, '', '2022-01-31', '推进中'),
    );
    await open([HEADER, ...many]);
    expect(options().length).toBeLessThan(40);
    expect(options()[0]?.getAttribute('aria-setsize')).toBe('4000');
  });

  it('shows text of the ledger as text, whatever it contains', async () => {
    await open([HEADER, row(1, '<img src=x onerror=alert(1)>', '市局', '2022-01-31', '推进中')]);
    expect(options()[0]?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('what changes while the pane is open', () => {
  it('a change of the ledger asks for another check', async () => {
    const now = jest.spyOn(performance, 'now');
    const { port, press } = await open();
    now.mockReturnValue(performance.now() + 10_000);
    act(() => {
      port.edit(CLEAN);
    });
    expect(screen.getAllByText('台账在检查之后有改动，下面的结果可能已经过时。').length).toBeGreaterThan(0);
    await press('重新检查');
    await waitFor(() => {
      expect(spoken()).toContain('没有发现问题');
    });
    expect(screen.queryByText(STALE)).toBeNull();
    now.mockRestore();
  });

  it('a change while the ledger is read is not lost', async () => {
    const { port, press } = await open();
    let goOn: () => void = () => undefined;
    port.wait = new Promise((resolve) => (goOn = resolve));
    await press('检查');
    act(() => {
      port.edit(CLEAN);
    });
    port.wait = null;
    goOn();
    await waitFor(() => {
      expect(screen.getAllByText(STALE).length).toBeGreaterThan(0);
    });
  });

  it('a change that Excel does not report is seen when the user comes back to the pane, with one look at most', async () => {
    const { port } = await open();
    let now = performance.now();
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    const comeBack = (later: number) => {
      now += later;
      fireEvent.focus(window);
    };
    const read = jest.spyOn(port, 'readColumns');
    const surveyed = jest.spyOn(port, 'survey');
    comeBack(10_000);
    await waitFor(() => {
      expect(read).toHaveBeenCalledTimes(1);
    });
    port.fillDown(LEDGER.map((each, index) => (index === 3 ? [...each.slice(0, 4), '已办结'] : each)));
    comeBack(2_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(STALE)).toBeNull();
    comeBack(2_000);
    await waitFor(() => {
      expect(screen.getAllByText(STALE).length).toBeGreaterThan(0);
    });
    expect(read).toHaveBeenCalledTimes(2);
    expect(surveyed).not.toHaveBeenCalled();
    // What is known is not asked again.
    comeBack(10_000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('says nothing where the ledger cannot be looked at', async () => {
    const { port } = await open();
    const spokenBefore = spoken();
    port.trouble = { kind: 'host-failed', code: 'GeneralException' };
    const read = jest.spyOn(port, 'readColumns');
    fireEvent.focus(window);
    await waitFor(() => {
      expect(read).toHaveBeenCalledTimes(1);
    });
    await act(async () => {
      await Promise.resolve();
    });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(spoken()).toBe(spokenBefore);
  });

  it('a new day makes the check old, without a look', async () => {
    let day = '2022-02-11';
    const port = new FakePort(LEDGER);
    render(
      <Pane
        port={port}
        today={() => parseIsoDay(day) ?? raise()}
        spoken={{ language, say: createSay(language) }}
        theme={null}
        memory={rememberer({ 'hint-read': 'yes' })}
        ribbon={null}
        openFile={noFiles}
        build="0.1.0-test"
      />,
    );
    await waitFor(() => {
      expect(options().length).toBeGreaterThan(0);
    });
    const read = jest.spyOn(port, 'readColumns');
    day = '2022-02-12';
    fireEvent.focus(window);
    const words = '日期已经变了，下面的结果是按 2022-02-11 检查的。';
    expect(await screen.findAllByText(words)).not.toEqual([]);
    expect(read).not.toHaveBeenCalled();
  });

  it('checking again keeps grouping, severity, place in the list and what is chosen', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      row(index + 1, `排查第${String(index + 1)}处`, '', '2022-01-31', '推进中'),
    );
    const { port, user, press } = await open([HEADER, ...many]);
    await user.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), '按事项分组');
    await user.click(screen.getByRole('button', { name: /^警告/ }));
    const list = () => screen.getByRole('listbox');
    list().scrollTop = 2400;
    fireEvent.scroll(list());
    await waitFor(() => {
      expect(screen.getAllByText(/排查第1[0-9]处/).length).toBeGreaterThan(0);
    });
    const shown = options()[4] ?? raise();
    await user.click(shown);
    const name = chosen()?.textContent;
    const place = list().scrollTop;
    act(() => {
      port.edit([HEADER, ...many.slice(0, 59)]);
    });
    await press('重新检查');
    await waitFor(() => {
      expect(spoken()).toContain('检查完毕');
    });
    expect(list().scrollTop).toBe(place);
    expect(chosen()?.textContent).toBe(name);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '分组方式' }).value).toBe('row');
    expect(screen.getByRole('button', { name: /^警告/ }).getAttribute('aria-pressed')).toBe('true');
  });

  it('what a job of ours has just changed does not', async () => {
    const { port, press } = await open();
    await press('生成周报');
    await waitFor(() => {
      expect(spoken()).toContain('周报已写入');
    });
    act(() => {
      port.edit(LEDGER);
    });
    expect(screen.queryByText(STALE)).toBeNull();
  });
});

describe('the settings', () => {
  it('keep the days of "due soon" in the workbook and check anew', async () => {
    const { port, user, press } = await open();
    await press('设置');
    const days = await screen.findByRole('spinbutton', { name: '临期天数' });
    await user.clear(days);
    await user.type(days, '2{Enter}');
    await waitFor(() => {
      expect(spoken()).toContain('已保存：距时限 2 天以内算临期。');
    });
    expect(port.settings).not.toBeNull();
    const counts = within(screen.getByRole('group', { name: '台账概况' }));
    expect(counts.getByRole('button', { name: /临期/ }).textContent).toContain('0');
  });

  it('refuse days that are none', async () => {
    const { port, user, press } = await open();
    await press('设置');
    const days = await screen.findByRole('spinbutton', { name: '临期天数' });
    await user.clear(days);
    await user.type(days, '367{Enter}');
    expect(screen.getByText('请填 0 到 366 之间的整数。')).toBeTruthy();
    expect(port.settings).toBeNull();
  });

  it('keep the default limit in the workbook, off unless it is chosen', async () => {
    const { port, user, press } = await open();
    await press('设置');
    const way = await screen.findByRole<HTMLSelectElement>('combobox', { name: '默认时限' });
    expect(way.value).toBe('none');
    await user.selectOptions(way, '会后（按工作日计）');
    await waitFor(() => {
      expect(port.settings).toContain('{"count":20,"unit":"workdays","from":"meeting"}');
    });
    const count = await screen.findByRole('spinbutton', { name: '天数' });
    await user.clear(count);
    await user.type(count, '15{Enter}');
    await waitFor(() => {
      expect(port.settings).toContain('"count":15');
    });
    await waitFor(() => {
      expect(spoken()).toContain('默认时限已保存');
    });
    await user.selectOptions(screen.getByRole('combobox', { name: '默认时限' }), '不推定');
    await waitFor(() => {
      expect(port.settings).not.toContain('defaultLimit');
    });
  });

  it('leave settings that cannot be read alone, and say so', async () => {
    const port = new FakePort(LEDGER);
    port.settings = '<not-ours';
    const { press } = await openWith(port);
    expect(screen.getByText(/工作簿里的设置无法读取/)).toBeTruthy();
    await press('设置');
    const days = await screen.findByRole<HTMLInputElement>('spinbutton', { name: '临期天数' });
    expect(days.disabled).toBe(true);
  });

  it('switch the language of everything, and remember it', async () => {
    const memory = rememberer({ 'hint-read': 'yes' });
    const { user, press } = await open(LEDGER, { memory });
    await press('设置');
    await user.selectOptions(await screen.findByRole('combobox', { name: '界面语言' }), 'English');
    await waitFor(() => {
      expect(screen.getByRole('heading', { name: 'Follow-up Ledger' })).toBeTruthy();
    });
    expect(screen.getByText(/11 days overdue/)).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(memory.recall('language')).toBe('en');
  });
});

async function openWith(port: FakePort): Promise<Pick<Opened, 'press'>> {
  const user = userEvent.setup();
  const today = parseIsoDay('2022-02-11');
  if (today === null) throw new Error('no such day');
  render(
    <Pane
      port={port}
      today={() => today}
      spoken={{ language, say: createSay(language) }}
      theme={null}
      memory={rememberer({ 'hint-read': 'yes' })}
      ribbon={null}
      openFile={noFiles}
      build="0.1.0-test"
    />,
  );
  await waitFor(() => {
    expect(screen.getByText(/共 4 项督办事项/)).toBeTruthy();
  });
  return { press: (name) => user.click(screen.getByRole('button', { name })) };
}

function raise(): never {
  throw new Error('no such day');
}
