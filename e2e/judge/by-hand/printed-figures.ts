import ExcelJS from 'exceljs';
import { plain, type RawCell } from './raw-cells.ts';
import { NOBODY } from './reading-formulas.ts';

type Figures = Readonly<Record<string, number | string>>;

/** A line of the sheet: a text across the page, or the cells of a table's row. */
type Line =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly RawCell[] };

/** A table, and the text that stands right above it. */
interface Table {
  readonly above: string;
  readonly head: readonly RawCell[];
  readonly rows: readonly (readonly RawCell[])[];
}

const LAST_COLUMN = 8;
const HEADS = ['序号', '排名'];

/** The states as the table of section 一 names them. */
const STATE_NAMES: Readonly<Record<string, string>> = {
  办结: 'closed',
  推进中: 'inProgress',
  待核查: 'awaitingSignOff',
  未启动: 'notStarted',
  状态未明确: 'unknown',
  长期坚持: 'ongoing',
  '暂缓/终止': 'suspended',
};
const GROUPS: Readonly<Record<string, string>> = {
  会议: 'meeting',
  事项类别: 'category',
  责任领导: 'leader',
};

/**
 * The figures that a weekly summary shows whoever opens it, read from the cells of its sheet by another library than
 * ours; what a sentence does not say (no "0项") is 0. The names are those of the count.
 */
export async function printedFigures(path: string): Promise<(sheet: string) => Figures> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return (name) => {
    const sheet = workbook.worksheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`${path}: no sheet ${name}`);
    const sections = sectionsOf(linesOf(sheet));
    const section = (ordinal: string): readonly Line[] => sections.get(ordinal) ?? [];
    return {
      ...overview(section('一')),
      ...week(section('二')),
      ...overdue(section('三')),
      'due next week, listed':
        tablesOf(section('四')).find(({ above }) => !above.includes('假期'))?.rows.length ?? 0,
      ...units(section('五')),
      ...groups(section('六')),
      ...problems(section('七')),
    };
  };
}

function linesOf(sheet: ExcelJS.Worksheet): readonly Line[] {
  return Array.from({ length: sheet.rowCount }, (_, at): Line => {
    const cell = (column: number): ExcelJS.Cell => sheet.getCell(at + 1, column);
    if (cell(1).isMerged && cell(2).isMerged) return { kind: 'text', text: String(plain(cell(1).value)) };
    const cells = Array.from({ length: LAST_COLUMN }, (__, column) => plain(cell(column + 1).value));
    return { kind: 'row', cells };
  });
}

/** By the ordinals of their headings, 一 to 八; what comes before the first and after the last is left out. */
function sectionsOf(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const sections = new Map<string, Line[]>();
  let current: Line[] | null = null;
  for (const line of lines) {
    const ordinal = line.kind === 'text' ? /^([一二三四五六七八])、/.exec(line.text)?.[1] : undefined;
    if (line.kind === 'text' && line.text.startsWith('附件')) break;
    if (ordinal !== undefined) {
      if (sections.has(ordinal)) throw new Error(`two sections ${ordinal}`);
      sections.set(ordinal, (current = []));
    } else current?.push(line);
  }
  return sections;
}

function tablesOf(lines: readonly Line[]): readonly Table[] {
  const tables: { above: string; head: readonly RawCell[]; rows: (readonly RawCell[])[] }[] = [];
  let above = '';
  let open = false;
  for (const line of lines) {
    if (line.kind === 'text') {
      above = line.text;
      open = false;
    } else if (HEADS.includes(String(line.cells[0]))) {
      tables.push({ above, head: line.cells, rows: [] });
      open = true;
    } else if (open && line.cells.some((cell) => cell !== '')) tables.at(-1)?.rows.push(line.cells);
    else open = false;
  }
  return tables;
}

const textOf = (lines: readonly Line[]): string =>
  lines.flatMap((line) => (line.kind === 'text' ? [line.text] : [])).join('\n');
const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
const orNone = (value: RawCell | undefined): number | string => (typeof value === 'number' ? value : 'none');

/** 市教育局、各县（市、区）政府, and 等8个单位 behind them where there are more than are named. */
function namesCounted(text: string | undefined): number {
  if (text === undefined) return 0;
  const all = /等(\d+)个单位$/.exec(text)?.[1];
  return all === undefined ? text.split(/、(?![^（]*）)/).length : Number(all);
}

function overview(lines: readonly Line[]): Figures {
  const text = textOf(lines);
  const sentences = text.split(/(?<=。)/);
  const saying = (words: RegExp): string => sentences.find((sentence) => words.test(sentence)) ?? '';
  const all = saying(/台账共有/);
  const open = saying(/^在办事项中/);
  const closing = saying(/^本周办结/);
  const late = saying(/^按超期天数分/);
  // One alone is told by its days.
  const alone = numberIn(saying(/^该事项已超期/), /已超期(\d+)天/);
  const between = (from: number, to: number): number => (alone >= from && alone <= to ? 1 : 0);
  const rate = /办结率([\d.]+)%/.exec(saying(/^办结率[\d.]+%/))?.[1];
  const [states, history] = tablesOf(lines);
  return {
    total: numberIn(all, /台账共有督办事项(\d+)项/),
    'closed, told': numberIn(all, /已办结(\d+)项/),
    'open, told': numberIn(all, /在办(\d+)项/),
    'ongoing, told': numberIn(all, /长期坚持(\d+)项/),
    'suspended, told': numberIn(all, /暂缓或终止(\d+)项/),
    'inProgress, told': numberIn(open, /推进中(\d+)项/),
    'awaitingSignOff, told': numberIn(open, /待核查(\d+)项/),
    'notStarted, told': numberIn(open, /未启动(\d+)项/),
    'unknown, told': numberIn(open, /办理状态未明确(\d+)项/),
    'rate, told': rate === undefined ? 'none' : Number(rate),
    'closed late': numberIn(saying(/^办结事项中/), /超期办结(\d+)项/),
    'new this week': numberIn(saying(/^本周新增/), /本周新增(\d+)项/),
    'closed this week': numberIn(closing, /本周办结(\d+)项/),
    'closed this week late': numberIn(
      closing,
      /为超期办结/.test(closing) ? /本周办结(\d+)项/ : /超期办结(\d+)项/,
    ),
    'closed this week on time, told': numberIn(closing, /按期办结(\d+)项/),
    overdue: numberIn(saying(/^超期未办结/), /超期未办结(\d+)项/),
    'late units': namesCounted(/责任单位为(.+?)(?:，另有|。)/.exec(saying(/^超期未办结/))?.[1]),
    'overdue 1 to 7 days': numberIn(late, /[，、]1至7天(\d+)项/) + between(1, 7),
    'overdue 8 to 30 days': numberIn(late, /8至30天(\d+)项/) + between(8, 30),
    'overdue longer': numberIn(late, /30天以上(\d+)项/) + between(31, Infinity),
    'due next week': numberIn(saying(/^下周到期/), /下周到期(\d+)项/),
    'before the break, told': numberIn(saying(/假期内到期/), /假期内到期(\d+)项/),
    ...changes(saying(/^与上期（/), text),
    'of several units': numberIn(text, /涉及(\d+)项）/),
    ...Object.fromEntries(
      (states?.rows ?? []).flatMap(([, label = '', count = '', share = '']) => {
        const state = STATE_NAMES[String(label)];
        if (state === undefined) return [['total, listed', orNone(count)]];
        return [
          [state, orNone(count)],
          [`share of ${state}`, Math.round(Number(share) * 1e6) / 1e3],
        ];
      }),
    ),
    ...weeksShown(history),
  };
}

function changes(sentence: string, text: string): Figures {
  if (sentence === '') return {};
  const points = /办结率较上期(提高|下降)([\d.]+)个百分点/.exec(text);
  return {
    added: numberIn(sentence, /新增(\d+)项/),
    'closed since': numberIn(sentence, /[，、]办结(\d+)项/),
    'newly overdue': numberIn(sentence, /新超期(\d+)项/),
    extended: numberIn(sentence, /延期(\d+)项/),
    reopened: numberIn(sentence, /重新办理(\d+)项/),
    gone: numberIn(sentence, /移出台账(\d+)项/),
    'change of rate': points === null ? 0 : Number(points[2]) * (points[1] === '提高' ? 10 : -10),
  };
}

/** The last week of the table of weeks, and how many have its figures. Without the table there is this week alone. */
function weeksShown(history: Table | undefined): Figures {
  const last = history?.rows.at(-1);
  if (history === undefined || last === undefined) return { 'weeks known': 1 };
  const figures = (row: readonly RawCell[]): string => row.slice(2, 5).join(' ');
  return {
    'weeks known': history.rows.filter((row) => figures(row) === figures(last)).length,
    'total, of the last week shown': orNone(last[2]),
    rated: orNone(last[3]),
    'closed, of the last week shown': orNone(last[4]),
    'rate, of the last week shown': orNone(last[5]),
  };
}

function week(lines: readonly Line[]): Figures {
  const tables = tablesOf(lines);
  const listed = (words: string): number =>
    tables.find(({ above }) => above.startsWith(words))?.rows.length ?? 0;
  return {
    'new this week, listed': listed('本周新增'),
    'closed this week, listed': listed('本周办结'),
  };
}

function overdue(lines: readonly Line[]): Figures {
  const [table] = tablesOf(lines);
  const column = (head: string): readonly RawCell[] => {
    const at = table?.head.indexOf(head) ?? -1;
    return (table?.rows ?? []).map((row) => row[at] ?? '');
  };
  const steps = column('督办建议').map(String);
  const late = column('超期天数').map((days) => numberIn(String(days), /(\d+)/));
  const between = (from: number, to: number): number =>
    late.filter((days) => days >= from && days <= to).length;
  return {
    'overdue, listed': table?.rows.length ?? 0,
    'overdue 1 to 7 days, listed': between(1, 7),
    'overdue 8 to 30 days, listed': between(8, 30),
    'overdue longer, listed': between(31, Infinity),
    'to be reported': steps.filter((step) => step.startsWith('通报')).length,
    'to be urged': steps.filter((step) => step.startsWith('催办')).length,
    ...weeksRunning(steps),
  };
}

/** 催办（第2次） and 通报（已催办1次）: the second week running. */
function weeksRunning(steps: readonly string[]): Figures {
  const weeks = steps.map((step) => {
    const urged = numberIn(step, /已催办(\d+)次/);
    return Math.max(1, numberIn(step, /第(\d+)次/), urged + 1);
  });
  return Object.fromEntries(
    [1, 2, 3].map((count) => [
      `overdue for ${String(count)} weeks`,
      weeks.filter((each) => each === count).length,
    ]),
  );
}

function units(lines: readonly Line[]): Figures {
  return Object.fromEntries(
    tablesOf(lines).flatMap(({ above, rows }) => {
      const among = /^（[一二]）/.test(above) ? (above.includes('县区') ? 'district' : 'department') : 'all';
      return rows.flatMap(([rank, name = '', total, closed, late, inTime, rate, bar = '']) => {
        const unit = `unit ${name === '未明确' ? NOBODY : String(name)}`;
        return [
          [`${unit}: among`, among],
          [`${unit}: printed rank`, orNone(rank)],
          [`${unit}: total`, orNone(total)],
          [`${unit}: closed`, orNone(closed)],
          [`${unit}: overdue`, orNone(late)],
          [`${unit}: in time`, orNone(inTime)],
          [`${unit}: rate`, orNone(rate)],
          [`${unit}: blocks`, Array.from(String(bar)).filter((block) => block === '█').length],
        ];
      });
    }),
  );
}

function groups(lines: readonly Line[]): Figures {
  const text = textOf(lines);
  return {
    'of several leaders': numberIn(text, /共同负责的(\d+)项/),
    'closed altogether': [...text.matchAll(/(\d+)项已全部办结/g)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    ),
    ...Object.fromEntries(
      tablesOf(lines).flatMap(({ head, rows }) =>
        rows.flatMap(([, name = '', total, closed, open, late, rate]) => {
          const named = `${GROUPS[String(head[1])] ?? '?'} ${name === '未明确' ? NOBODY : String(name)}`;
          return [
            [`${named}: total`, orNone(total)],
            [`${named}: closed`, orNone(closed)],
            [`${named}: open`, orNone(open)],
            [`${named}: overdue`, orNone(late)],
            [`${named}: rate`, orNone(rate)],
          ];
        }),
      ),
    ),
  };
}

function problems(lines: readonly Line[]): Figures {
  const text = textOf(lines);
  const lasts = [...text.matchAll(/排名靠后的(?:单位)?：(.+)。/g)];
  return {
    'without owner': numberIn(text, /责任单位和责任人均未明确的(\d+)项/),
    'without deadline': numberIn(text, /完成时限未明确到日的(\d+)项/),
    'without feedback': numberIn(text, /未反馈进展的(\d+)项/),
    'silent units': numberIn(text, /未反馈任何进展的(\d+)个单位/),
    'named as the last': lasts.reduce((sum, [, names]) => sum + namesCounted(names), 0),
  };
}
