import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { parseIsoDay } from '../../core/calendar/iso.ts';
import type { DayNumber } from '../../core/calendar/day-number.ts';
import type { CellValue } from '../../core/sheet-grid.ts';
import type { SheetPlan } from '../../core/sheet-plan/sheet-plan.ts';
import { TroubleError, type Trouble } from '../../core/trouble.ts';
import { LANGUAGES, type Language } from '../../core/words.ts';
import { summariseLedgers } from '../../jobs/summarise-ledgers.ts';
import { createSay } from '../../messages/index.ts';
import { FakePort } from '../fake-port.ts';
import { givePageMeasures } from '../page-for-tests.ts';
import { showPane } from '../pane-for-tests.tsx';

// The machines that run this are slow and shared.
jest.setTimeout(90_000);
beforeAll(givePageMeasures);
afterEach(cleanup);

function day(iso: string): DayNumber {
  const found = parseIsoDay(iso);
  if (found === null) throw new Error(iso);
  return found;
}

const HEADER = ['序号', '督办事项', '责任单位', '完成时限', '办理状态'];
const LEDGER: readonly CellValue[][] = [
  HEADER,
  [1, '燃气管网隐患排查', '市应急管理局', day('2022-02-28'), '推进中'],
  [2, '老旧小区改造', '市住建局', day('2022-03-31'), '已办结'],
];
const LAST_WEEK: readonly CellValue[][] = [
  HEADER,
  [1, '燃气管网隐患排查', '市应急管理局', day('2022-01-31'), '推进中'],
  [2, '老旧小区改造', '市住建局', day('2022-03-31'), '推进中'],
];
const OTHERS: readonly CellValue[][] = [HEADER, [1, '清理历史欠账', '市财政局', day('2022-01-31'), '推进中']];

/** A workbook whose one sheet is last week's summary of a ledger. */
async function summaryOf(rows: readonly CellValue[][], language: Language = 'zh-CN'): Promise<FakePort> {
  const port = new FakePort(rows);
  const made = await summariseLedgers(
    { port, today: day('2022-02-04') },
    { scope: { kind: 'active' }, language, words: createSay(language) },
  );
  const [plan] = port.written;
  if (made.kind !== 'done' || plan === undefined) throw new Error('no summary');
  return new FakePort(cellsOf(plan), '上期');
}

function cellsOf({ blocks }: SheetPlan): CellValue[][] {
  const cells = Array.from(
    { length: Math.max(...blocks.map(({ at, values }) => at.row + values.length)) },
    () => new Array<CellValue>(8).fill(''),
  );
  for (const { at, values } of blocks) {
    for (const [down, row] of values.entries()) {
      for (const [across, value] of row.entries()) {
        const line = cells[at.row + down];
        if (line === undefined) continue;
        line[at.column + across] = value === null ? '' : typeof value === 'object' ? value.day : value;
      }
    }
  }
  return cells;
}

/** The pane beside this week's ledger, and files by name. */
async function open(files: Readonly<Record<string, FakePort | Trouble>>, language: Language = 'zh-CN') {
  const port = new FakePort(LEDGER);
  const closed: string[] = [];
  const say = createSay(language);
  const { user, press } = showPane(port, {
    language,
    openFile: ({ name }) => {
      const found = files[name];
      if (!(found instanceof FakePort)) {
        return Promise.reject(
          found === undefined ? new DOMException('', 'NotFoundError') : new TroubleError(found),
        );
      }
      return Promise.resolve({ workbook: found, close: () => closed.push(name) });
    },
  });
  await press(new RegExp(`^${say('summarising.title')}`));
  const pick = async (name: string) =>
    user.upload(
      document.querySelector<HTMLInputElement>('input[type=file]') ?? raise(),
      new File(['x'], name, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
    );
  const make = async () => {
    await press(say('pane.summary'));
    await waitFor(() => {
      expect(screen.queryByRole('progressbar')).toBeNull();
    });
  };
  return { port, user, press, pick, make, closed, say };
}

function raise(): never {
  throw new Error('no file input');
}

/** What the summary last written says of the one before. */
const comparison = ({ written }: FakePort): string | undefined =>
  (written.at(-1)?.blocks ?? [])
    .flatMap(({ values }) => values.flat())
    .find(
      (value): value is string =>
        typeof value === 'string' && /[与與]上期（截至|[Ss]ince the (?:last|previous)/.test(value),
    );

describe('the file that the last summary is in', () => {
  it.each(LANGUAGES)('is picked, and compared with, until it is put away, in %s', async (language) => {
    const { port, press, pick, make, closed, say } = await open(
      { '一月.xlsx': await summaryOf(LAST_WEEK, language) },
      language,
    );
    const group = screen.getByRole('group', { name: say('summarising.last') });
    await pick('一月.xlsx');
    await screen.findByText(say('summarising.last.ready'));
    expect(group.textContent).toContain('一月.xlsx');
    await make();
    expect(comparison(port)).toContain(language === 'en' ? '4 Feb' : '2月4日');
    // What is picked stays so: the page for leaders is compared with the same.
    expect(group.textContent).toContain('一月.xlsx');
    await press(say('summarising.last.put-away', { file: '一月.xlsx' }));
    expect(document.activeElement?.textContent).toBe(say('summarising.last.choose'));
    expect(group.textContent).not.toContain('一月.xlsx');
    expect(closed).toEqual(['一月.xlsx']);
    await make();
    expect([port.written.length, comparison(port)]).toEqual([2, undefined]);
  });

  it.each<readonly [string, string, FakePort | Trouble | undefined, string]>([
    ['加密', '加密.xlsx', { kind: 'file-encrypted' }, '文件已加密，无法读取。'],
    ['旧格式', '旧.xls', { kind: 'file-legacy-xls' }, 'Excel 97-2003 的旧格式'],
    ['别的文件', '通知.docx', { kind: 'file-not-a-workbook' }, '这不是 Excel 工作簿'],
    ['移走了', '一月.xlsx', undefined, '无法读取文件“一月.xlsx”。'],
    ['没有周报', '台账.xlsx', new FakePort(LAST_WEEK), '“台账.xlsx”中没有可供比较的周报'],
  ])('is told at once to be of no use (%s), and no summary is made with it', async (_, name, found, told) => {
    const { port, press, pick, make, say } = await open(found === undefined ? {} : { [name]: found });
    await pick(name);
    expect((await screen.findByRole('alert')).textContent).toContain(told);
    await make();
    expect(port.written).toEqual([]);
    await screen.findByText(new RegExp(`“${name}”不能使用，本期周报没有生成。`), { ignore: '[role=status]' });
    // It stays until the clerk has decided.
    await press(say('summarising.last.put-away', { file: name }));
    expect(screen.queryByText(told, { exact: false })).toBeNull();
    await make();
    expect(port.written).toHaveLength(1);
  });

  it('is marked where it turns out to be about another ledger, and another one can be picked', async () => {
    const { port, pick, make } = await open({
      '别处.xlsx': await summaryOf(OTHERS),
      '一月.xlsx': await summaryOf(LAST_WEEK),
    });
    await pick('别处.xlsx');
    await make();
    expect(port.written).toEqual([]);
    const group = screen.getByRole('group', { name: '上期周报所在文件（可选）' });
    expect(group.textContent).toContain('“别处.xlsx”中的周报“上期”不是这份台账的，本期周报没有生成。');
    // Told once: the message has said it.
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: '改选文件…' }).getAttribute('aria-describedby')).toBe(
      screen.getByText(/^“别处.xlsx”中的周报/, { selector: 'p' }).id,
    );
    await pick('一月.xlsx');
    expect(group.textContent).not.toContain('别处');
    await make();
    expect(comparison(port)).toContain('2月4日');
  });

  it('too large to be opened is not opened', async () => {
    const { user } = await open({});
    const file = new File(['x'], '大.xlsx');
    Object.defineProperty(file, 'size', { value: 200_000_000 });
    await user.upload(document.querySelector<HTMLInputElement>('input[type=file]') ?? raise(), file);
    expect((await screen.findByRole('alert')).textContent).toContain(
      '文件过大，无法打开。内容超过了上限（100 MB）。',
    );
  });
});
