import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { isoDay } from '../src/core/calendar/iso.ts';
import type { Language } from '../src/core/words.ts';
import type { WeekOverWeek } from '../src/core/summary/weekly-summary.ts';
import { summariseLedgers } from '../src/jobs/summarise-ledgers.ts';
import { createSay } from '../src/messages/index.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import type { XlsxSheet } from '../src/xlsx/workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';
import { day } from './workbooks.ts';

/**
 * What a clerk may do to a ledger in six weeks, drawn at random, and kept beside it by plain bookkeeping: each summary
 * has to find these events in the sheet of the last one, no more and no less.
 */
const HEADER = ['序号', '督办事项', '责任单位', '交办日期', '完成时限', '办理状态', '办结日期', '进展情况'];
const FIRST_FRIDAY = day('2022-02-11');
const WEEKS = 6;

/** No two of them are alike, so that one put in is never taken for one taken out. */
const TASKS = [
  '修订城市内涝应急预案',
  '开展节前安全检查',
  '建成冷链追溯平台',
  '编制供热管网改造计划',
  '清退违规收费项目',
  '新增公办幼儿园学位',
  '疏浚北苑片区雨水管道',
  '推进老旧小区加装电梯',
  '核查危险废物转移联单',
  '公布行政许可事项目录',
  '安装独居老人烟感报警器',
  '拆除河道两侧违章建筑',
  '补种主干道行道树',
  '培训村级卫生员',
  '兑现科技创新奖补资金',
  '化解征迁遗留问题',
  '盘活闲置厂房',
  '招募返乡创业导师',
  '普查地下文物遗存',
  '更新公交候车亭',
  '印发防汛值班表',
  '复核低保对象名单',
  '督导秸秆禁烧巡查',
  '签约新能源产业园',
] as const;
const FIRST_ITEMS = 8;
const UNITS = ['市应急局', '市住建局', '市教育局'] as const;

interface Task {
  readonly text: string;
  readonly unit: string;
  readonly due: DayNumber;
  readonly isClosed: boolean;
  /** Summaries in a row that found it overdue. */
  readonly weeks: number;
}

/** What happens to one item; `pick` counts round the items that it can happen to. */
type Event =
  | { readonly kind: 'added'; readonly dueIn: number; readonly onTop: boolean }
  | { readonly kind: 'closed' | 'reopened' | 'gone' | 'polished'; readonly pick: number }
  | { readonly kind: 'extended' | 'drawnForward'; readonly pick: number; readonly days: number };

interface WeeksWork {
  readonly events: readonly Event[];
  /** The ledger is sorted the other way round. */
  readonly turned: boolean;
}

interface Found {
  readonly added: readonly string[];
  readonly closed: readonly string[];
  readonly newlyOverdue: readonly string[];
  readonly extended: readonly string[];
  readonly reopened: readonly string[];
  readonly gone: readonly string[];
  readonly overdueWeeks: readonly string[];
  /** In percentage points. */
  readonly rateChange: number | null;
}

const pick = fc.nat({ max: 99 });
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('added' as const),
    dueIn: fc.integer({ min: -20, max: 40 }),
    onTop: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom('closed', 'reopened', 'gone', 'polished'), pick }),
  fc.record({
    kind: fc.constantFrom('extended', 'drawnForward'),
    pick,
    days: fc.integer({ min: 1, max: 60 }),
  }),
);
const work: fc.Arbitrary<WeeksWork> = fc.record({
  events: fc.array(event, { maxLength: 5 }),
  turned: fc.boolean(),
});
const story = fc.record({
  dues: fc.array(fc.integer({ min: -30, max: 50 }), { minLength: FIRST_ITEMS, maxLength: FIRST_ITEMS }),
  weeks: fc.array(work, { minLength: WEEKS - 1, maxLength: WEEKS - 1 }),
  numbering: fc.constantFrom('running', 'code', 'none'),
  language: fc.constantFrom<Language>('zh-CN', 'zh-TW', 'en'),
});

describe('whatever happens to a ledger from week to week', () => {
  it('is told by its summaries, no more and no less', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(story, async ({ dues, weeks, numbering, language }) => {
        const book = new Book(dues);
        const workbook = newWorkbook();
        const sheet = workbook.addSheet('督办台账');
        const port = createXlsxPort(workbook);
        const [meant, found]: [(Found | null)[], (Found | null)[]] = [[], []];
        for (let week = 0; week < WEEKS; week += 1) {
          const today = (FIRST_FRIDAY + 7 * week) as DayNumber;
          const doing = weeks[week - 1];
          meant.push(
            week === 0 ? book.begin(today) : book.goOn(doing ?? { events: [], turned: false }, today),
          );
          write(sheet, book, numbering, today);
          const result = await summariseLedgers(
            { port, today },
            { scope: { kind: 'active' }, language, words: createSay(language) },
          );
          if (result.kind !== 'done') throw new Error(result.trouble.kind);
          const { weekOverWeek } = result.value.summary;
          found.push(weekOverWeek === null ? null : foundIn(weekOverWeek));
        }
        expect(found).toEqual(meant);
        for (const each of meant) for (const kind of kindsIn(each)) seen.add(kind);
      }),
      { seed: 20_220_211, numRuns: 60 },
    );
    // Every kind of event came up, so that none of them is found by finding nothing.
    expect([...seen].sort()).toEqual(
      [
        'added',
        'closed',
        'extended',
        'gone',
        'newlyOverdue',
        'overdueWeeks',
        'rateChange',
        'reopened',
      ].sort(),
    );
  }, 240_000);
});

const kindsIn = (found: Found | null): readonly string[] =>
  found === null
    ? []
    : Object.entries(found).flatMap(([kind, value]) =>
        (Array.isArray(value) ? value.length > 0 : value !== null && value !== 0) ? [kind] : [],
      );

/** The ledger as the clerk knows it, and what happened to it since the last Friday. */
class Book {
  tasks: Task[];
  /** The code of each task, by its text. */
  readonly codes = new Map<string, string>();
  private next = FIRST_ITEMS;
  private closed = 0;
  private rated = 0;

  constructor(dues: readonly number[]) {
    this.tasks = dues.map((due, at) => this.task(at, (FIRST_FRIDAY + due) as DayNumber));
  }

  begin(today: DayNumber): null {
    this.judge(today, new Set());
    return null;
  }

  goOn({ events, turned }: WeeksWork, today: DayNumber): Found {
    const touched = new Set<string>();
    const added: string[] = [];
    const closed: string[] = [];
    const extended: string[] = [];
    const reopened: string[] = [];
    const gone: string[] = [];
    for (const each of events) {
      if (each.kind === 'added') {
        if (this.next >= TASKS.length) continue;
        const task = this.task(this.next, (today + each.dueIn) as DayNumber);
        this.next += 1;
        this.tasks = each.onTop ? [task, ...this.tasks] : [...this.tasks, task];
        touched.add(task.text);
        added.push(task.text);
        continue;
      }
      const able = this.tasks.filter(
        ({ text, isClosed }) => !touched.has(text) && (each.kind === 'reopened') === isClosed,
      );
      const task = able[each.pick % Math.max(1, able.length)];
      // One item always stays, so that the two weeks have something in common.
      if (task === undefined || (each.kind === 'gone' && this.tasks.length - touched.size < 3)) continue;
      touched.add(task.text);
      switch (each.kind) {
        case 'closed':
          this.change(task, { isClosed: true });
          closed.push(task.text);
          break;
        case 'reopened':
          this.change(task, { isClosed: false });
          reopened.push(task.text);
          break;
        case 'gone':
          this.tasks = this.tasks.filter((other) => other !== task);
          gone.push(task.text);
          break;
        case 'polished': {
          const text = `进一步${task.text}`;
          touched.add(text);
          this.codes.set(text, this.codes.get(task.text) ?? '');
          this.change(task, { text });
          break;
        }
        case 'extended': {
          const due = (task.due + each.days) as DayNumber;
          this.change(task, { due });
          extended.push(`${task.text} ${isoDay(task.due)}→${isoDay(due)}`);
          break;
        }
        case 'drawnForward':
          this.change(task, { due: (task.due - each.days) as DayNumber });
          break;
      }
    }
    if (turned) this.tasks.reverse();
    const [closedThen, ratedThen] = [this.closed, this.rated];
    const before = new Set(this.tasks.filter(({ weeks }) => weeks > 0).map(({ text }) => text));
    this.judge(today, before);
    const late = this.tasks.filter(({ weeks }) => weeks > 0);
    return sorted({
      added,
      closed,
      extended,
      reopened,
      gone,
      newlyOverdue: late.filter(({ weeks }) => weeks === 1).map(({ text }) => text),
      overdueWeeks: late.map(({ text, weeks }) => `${text} ${String(weeks)}`),
      // As it is printed: both rates to a tenth, then taken from each other.
      rateChange:
        (Math.round((this.closed / this.rated) * 1000) - Math.round((closedThen / ratedThen) * 1000)) / 10,
    });
  }

  private judge(today: DayNumber, before: ReadonlySet<string>): void {
    this.tasks = this.tasks.map((task) => {
      const isLate = !task.isClosed && task.due < today;
      return { ...task, weeks: isLate ? (before.has(task.text) ? task.weeks : 0) + 1 : 0 };
    });
    this.closed = this.tasks.filter(({ isClosed }) => isClosed).length;
    this.rated = this.tasks.length;
  }

  private task(at: number, due: DayNumber): Task {
    const text = TASKS[at] ?? '';
    this.codes.set(text, `督办〔2022〕${String(at + 1)}号`);
    return { text, unit: UNITS[at % UNITS.length] ?? '', due, isClosed: false, weeks: 0 };
  }

  private change(task: Task, to: Partial<Task>): void {
    this.tasks = this.tasks.map((other) => (other === task ? { ...task, ...to } : other));
  }
}

function write(sheet: XlsxSheet, { tasks, codes }: Book, numbering: string, today: DayNumber): void {
  for (const [column, heading] of HEADER.entries()) sheet.setValue(0, column, heading);
  for (let at = 0; at < TASKS.length; at += 1) {
    const task = tasks[at];
    const number = numbering === 'running' ? at + 1 : numbering === 'code' ? codes.get(task?.text ?? '') : '';
    const cells =
      task === undefined
        ? HEADER.map(() => '')
        : [
            number ?? '',
            task.text,
            task.unit,
            '2022年1月28日',
            isoDay(task.due),
            task.isClosed ? '已办结' : '推进中',
            task.isClosed ? isoDay(today) : '',
            '正在办理',
          ];
    for (const [column, value] of cells.entries()) sheet.setValue(at + 1, column, value);
  }
}

const foundIn = (changes: WeekOverWeek): Found =>
  sorted({
    added: changes.added.map(({ item }) => item),
    closed: changes.closed.map(({ item }) => item),
    newlyOverdue: changes.newlyOverdue.map(({ item }) => item),
    extended: changes.extended.map(({ item, from, to }) => `${item.item} ${isoDay(from)}→${isoDay(to)}`),
    reopened: changes.reopened.map(({ item }) => item),
    gone: changes.gone.map(({ item }) => item),
    overdueWeeks: [...changes.weeksOverdue].map(([{ item }, weeks]) => `${item} ${String(weeks)}`),
    rateChange: changes.rateChange === null ? null : changes.rateChange / 10,
  });

/** The order is the ledger's, which is not the matter here. */
const sorted = (found: Found): Found => ({
  added: [...found.added].sort(),
  closed: [...found.closed].sort(),
  newlyOverdue: [...found.newlyOverdue].sort(),
  extended: [...found.extended].sort(),
  reopened: [...found.reopened].sort(),
  gone: [...found.gone].sort(),
  overdueWeeks: [...found.overdueWeeks].sort(),
  rateChange: found.rateChange,
});
