import type { DayNumber } from '../../calendar/day-number.ts';
import { parseIsoDay, parseIsoWeek } from '../../calendar/iso.ts';
import type { Light } from '../../lights/light-plan.ts';
import type { Status } from '../../status/status.ts';
import { fold, foldTight } from '../../wording/fold.ts';
import type { Week } from '../weekly-summary.ts';

/**
 * What our own annex says, in every language that it is written in (`messages/<language>/summary.ts`, held to these by
 * a test): a summary is read back whatever language the pane speaks by then.
 */

/** The columns of the annex (附件：事项明细). */
export type AnnexColumn = 'number' | 'item' | 'leadUnit' | 'due' | 'status' | 'light' | 'progress' | 'source';

const COLUMNS: Readonly<Record<string, AnnexColumn>> = {
  序号: 'number',
  项次: 'number',
  'no.': 'number',
  督办事项: 'item',
  列管案件: 'item',
  item: 'item',
  责任单位: 'leadUnit',
  主办单位: 'leadUnit',
  leadunit: 'leadUnit',
  完成时限: 'due',
  办理期限: 'due',
  deadline: 'due',
  办理状态: 'status',
  列管状态: 'status',
  status: 'status',
  亮灯: 'light',
  灯号: 'light',
  light: 'light',
  进展情况: 'progress',
  办理情形: 'progress',
  progress: 'progress',
  来源: 'source',
  source: 'source',
};

const columns = new Map(Object.entries(COLUMNS));

/** The columns of the table of the closing rates of the last weeks. */
export type HistoryColumn = 'asOf' | 'allItems' | 'toClose' | 'closedItems';

const historyColumns = new Map<string, HistoryColumn>([
  ['统计日', 'asOf'],
  ['asof', 'asOf'],
  ['事项总数', 'allItems'],
  ['总件数', 'allItems'],
  ['allitems', 'allItems'],
  ['应办结数', 'toClose'],
  ['应结案数', 'toClose'],
  ['tobeclosed', 'toClose'],
  ['已办结数', 'closedItems'],
  ['已结案数', 'closedItems'],
  ['closedsofar', 'closedItems'],
]);

/** What a heading of that table names; `null` for any other text. */
export const historyColumn = (heading: string): HistoryColumn | null =>
  historyColumns.get(foldTight(heading)) ?? null;

/** What a heading of the annex names; `null` for any other text. */
export const annexColumn = (heading: string): AnnexColumn | null => columns.get(foldTight(heading)) ?? null;

/** 附件1：事项明细, 附件1：案件明细, Annex 1: items. */
const HEADING = /^(?:附件\d*:?(?:事项|案件)明细|annex\d*:?items)/;

export const isAnnexHeading = (text: string): boolean => HEADING.test(foldTight(text));

/** Whether it heads any annex: what stands below belongs to the next one. */
export const isAnyAnnexHeading = (text: string): boolean => /^(?:附件|annex)\d+:/.test(foldTight(text));

const STATES: Readonly<Record<string, Status>> = {
  办结: 'closed',
  结案: 'closed',
  closed: 'closed',
  推进中: 'inProgress',
  办理中: 'inProgress',
  inprogress: 'inProgress',
  待核查: 'awaitingSignOff',
  待查核: 'awaitingSignOff',
  'awaitingsign-off': 'awaitingSignOff',
  未启动: 'notStarted',
  尚未办理: 'notStarted',
  notstarted: 'notStarted',
  状态未明确: 'unknown',
  状态未敘明: 'unknown',
  noclearstatus: 'unknown',
  长期坚持: 'ongoing',
  持续列管: 'ongoing',
  ongoing: 'ongoing',
  '暂缓/终止': 'suspended',
  suspended: 'suspended',
};
const states = new Map(Object.entries(STATES));

/** The state that a word of ours stands for; what the ledger said may follow in brackets. `null` for any other text. */
export function annexState(text: string): Status | null {
  const tight = foldTight(text);
  return states.get(tight) ?? states.get(tight.replace(/\(.*\)$/, '')) ?? null;
}

/** 合计, Total: the last row of the table that adds up. */
export const isTotalWord = (text: string): boolean => /^(?:合计|total)$/.test(foldTight(text));

/** What the annex tells of an item's light. */
export interface AnnexLight {
  readonly light: Light;
  /** Summaries in a row that found it overdue, this one included; 0 where it was not, 1 where it does not say. */
  readonly weeks: number;
}

const LIGHTS: readonly (readonly [RegExp, Light])[] = [
  [/超期办结|逾期结案|closedlate/, 'closedLate'],
  [/超期|逾期|overdue|late/, 'overdue'],
  [/临期|即将到期|duesoon/, 'dueSoon'],
  [/长期坚持|持续列管|ongoing/, 'ongoing'],
  [/正常|按期办结|如期结案|ontime/, 'onTime'],
];

/** `null` for a blank cell and any text that is not ours. */
export function annexLight(text: string): AnnexLight | null {
  const tight = foldTight(text);
  const light = LIGHTS.find(([words]) => words.test(tight))?.[1];
  if (light === undefined) return /^[-—–]+$/.test(tight) ? { light: 'unknown', weeks: 0 } : null;
  const weeks = /连续(\d{1,3})周|(\d{1,3})weeksrunning/.exec(tight);
  return { light, weeks: light === 'overdue' ? Number(weeks?.[1] ?? weeks?.[2] ?? 1) : 0 };
}

export interface LedgerPlace {
  readonly sheet: string;
  /** Counted from 1, as people read it. */
  readonly row: number;
}

/** 台账 第5行, 列管表 第5列, Actions, row 5; `null` for any other text. */
export function ledgerPlace(text: string): LedgerPlace | null {
  const match = /^(.+?)(?: 第(\d{1,7})[行列]|, row (\d{1,7}))$/.exec(text.trim());
  const row = Number(match?.[2] ?? match?.[3] ?? 0);
  return match?.[1] === undefined || row < 1 ? null : { sheet: match[1], row };
}

/** The words a summary's sheet name has when nobody has renamed it beyond recognition. */
const SUMMARY_NAME = /周报|周督|督办通报|weekly|summary|第\d+[周期]|\bw(?:ee)?k?\s?\d{1,2}\b/;

/** Whether a sheet's name is one that weekly summaries have. */
export const isSummaryName = (sheet: string): boolean => sheet.length <= 40 && SUMMARY_NAME.test(fold(sheet));

/**
 * The week in a name that we gave, copies included (督办周报2022年第6周, Weekly summary 2022-W6; where the office's weeks
 * begin on another day, 督办周报2022-02-11起, Weekly summary 2022-02-11), or in a title that counts ISO weeks;
 * else `null`.
 */
export function weekInName(name: string): Week | null {
  const text = fold(name);
  const iso = /(\d{4})年第(\d{1,2})周|(\d{4})-w(\d{1,2})|week (\d{1,2}), (\d{4})/.exec(text);
  if (iso !== null) {
    const [year, week] = [iso[1] ?? iso[3] ?? iso[6], iso[2] ?? iso[4] ?? iso[5] ?? ''];
    return parseIsoWeek(`${String(year)}-W${week.padStart(2, '0')}`);
  }
  const days = /周报(\d{4}-\d\d-\d\d)起|^weekly summary (\d{4}-\d\d-\d\d)/.exec(text);
  const from = days === null ? null : parseIsoDay(days[1] ?? days[2] ?? '');
  return from === null ? null : { from, to: (from + 6) as DayNumber };
}

/** The line under the title of a summary that is for leaders, one page without an annex. */
export const isOnePageLine = (text: string): boolean =>
  /^\(?(?:领导参阅版|首长参阅版|for the head of the office)/.test(fold(text).trim());
