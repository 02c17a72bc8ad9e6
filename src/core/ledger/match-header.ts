import { COLUMN_KEYS, type ColumnKey } from './column-key.ts';
import { headerForm, headerForms } from './header-form.ts';
import { FIGURE_HEADER, FOREIGN_HEADER, HEADER_PATTERNS } from './header-patterns.ts';
import { HEADER_WORDS } from './header-words.ts';
import { isColumnHeading } from '../lights/columns/column-words.ts';
import { readStatus } from '../status/read-status.ts';
import { fold } from '../wording/fold.ts';

/** What a header cell says its column is. */
export interface HeaderMatch {
  readonly key: ColumnKey;
  /** For a two-in-one column (责任单位（责任人）), what else stands in it. */
  readonly also?: ColumnKey;
  /** `listed`: in the list of header words; `likely`: made of telling words. */
  readonly sureness: 'listed' | 'likely';
  /** The header in the form of `headerForm`, for the rules about ambiguous ones. */
  readonly form: string;
}

const keyOfWord = new Map<string, ColumnKey>();
for (const key of COLUMN_KEYS) {
  for (const word of HEADER_WORDS[key].split(' ')) if (!keyOfWord.has(word)) keyOfWord.set(word, key);
}

/** Only who is responsible is written two-in-one often enough to be believed. */
const OWNER_KEYS: ReadonlySet<ColumnKey> = new Set(['leadUnit', 'coUnit', 'person', 'leader', 'contact']);

const known = new Map<string, HeaderMatch | null>();

/**
 * Reads one header cell. `group`: the heading above it in a two-row header, `''` without.
 * `null`: no column of a follow-up ledger that we know.
 */
export function matchHeader(text: string, group = ''): HeaderMatch | null {
  const id = group === '' ? text : `${group}\n\n${text}`;
  let match = known.get(id);
  if (match === undefined) {
    match = group === '' ? matchAlone(text) : matchUnder(text, group);
    if (known.size > 5000) known.clear();
    known.set(id, match);
  }
  return match;
}

/** Whether the header is of another kind of table: a roster, a budget, a sign-in sheet. */
export function isForeignHeader(text: string): boolean {
  return FOREIGN_HEADER.test(headerForm(text));
}

/** What a column of states may call itself beside its choices: 是否延期（是/否） stays what it is. */
const HOLDS_STATES: ReadonlySet<ColumnKey | undefined> = new Set([
  undefined,
  'status',
  'progressText',
  'progressPct',
  'actualDone',
  'verify',
]);

/** 完成情况（是/否）, 进展（已办结/在办）: the choices stand in brackets. */
function namesStates(text: string): boolean {
  const inside = /[([{【〔][^()[\]{}【】〔〕]*[)\]}】〕]\s*$/.exec(fold(text))?.[0];
  if (inside === undefined) return false;
  if (YES_OR_NO.test(headerForm(inside))) return true;
  const choices = inside.slice(1, -1).split(/[/、,;|]|或/);
  return choices.length >= 2 && choices.every((choice) => readStatus(choice.trim()) !== 'unknown');
}

const YES_OR_NO = /^(?:是否|是或否|yn|yesno)$/;

/** Closed? and Done? ask for a yes or no where Closed and Done are days. */
const ASKS =
  /^(?:is)?(?:it)?(?:open|closed?|completed?|done|resolved|finished|已?(?:完成|办结|销号|落实|结案))[??]$/;

function matchAlone(text: string): HeaderMatch | null {
  // Our own reading of deadlines in words is none of the ledger's.
  if (isColumnHeading('day', text)) return null;
  const { whole, outside, inside, parts } = headerForms(text);
  if (whole === '' || whole.length > 40) return null;
  if (ASKS.test(fold(text).replace(/\s/g, ''))) return { key: 'status', sureness: 'listed', form: whole };
  const listed = keyOfWord.get(whole);
  const choices = namesStates(text);
  if (listed !== undefined && !(choices && HOLDS_STATES.has(listed)))
    return { key: listed, sureness: 'listed', form: whole };
  const form = outside === '' ? whole : outside;
  const outerKey = keyOfWord.get(outside) ?? likelyKey(outside);
  if (choices && HOLDS_STATES.has(outerKey)) return { key: 'status', sureness: 'listed', form };
  if (/^(?:%|百分比|percent)$/.test(inside) && HOLDS_STATES.has(outerKey))
    return { key: 'progressPct', sureness: 'listed', form };
  const both = twoInOne(outerKey, keyOfWord.get(inside), form);
  if (both !== null) return both;
  const outer = keyOfWord.get(outside);
  if (outer !== undefined) return { key: outer, sureness: 'listed', form };
  if (parts.length === 2) {
    const [first = '', second = ''] = parts;
    const cut = twoInOne(keyOfWord.get(first) ?? likelyKey(first), keyOfWord.get(second), form);
    if (cut !== null) return cut;
  }
  const likely =
    likelyKey(form) ?? itemOfPeriod(form) ?? (keyOfWord.get(inside) === 'item' ? 'item' : undefined);
  return likely === undefined ? null : { key: likely, sureness: 'likely', form };
}

const PERIOD =
  /^(?:[本上当这近该](?:周|月|季度?|年度?|期|次|阶段)|\d{1,2}月份?|(?:19|20)\d\d年度?|第?[一二三四]季度|[上下]半年|年度|月度|季度|全年|近期|第\d{1,2}周)/;

/** 本周重点工作, 2025年主要任务: what is listed without its period. */
function itemOfPeriod(form: string): ColumnKey | undefined {
  const rest = form.replace(PERIOD, '').replace(PERIOD, '');
  return rest !== form && keyOfWord.get(rest) === 'item' ? 'item' : undefined;
}

function twoInOne(
  first: ColumnKey | undefined,
  second: ColumnKey | undefined,
  form: string,
): HeaderMatch | null {
  if (first === undefined || second === undefined || first === second) return null;
  if (!OWNER_KEYS.has(first) || !OWNER_KEYS.has(second)) return null;
  return { key: first, also: second, sureness: 'listed', form };
}

function likelyKey(form: string): ColumnKey | undefined {
  if (form === '' || FIGURE_HEADER.test(form) || FOREIGN_HEADER.test(form)) return undefined;
  return HEADER_PATTERNS.find(([, pattern]) => pattern.test(form))?.[0];
}

/** 时间 / 交办 is 交办时间; 责任分工 / 牵头单位 is 牵头单位. */
function matchUnder(text: string, group: string): HeaderMatch | null {
  if (isColumnHeading('day', text)) return null;
  const below = headerForm(text);
  const above = headerForm(group);
  if (below === '') return matchAlone(group);
  for (const joined of [below + above, above + below]) {
    const key = keyOfWord.get(joined);
    if (key !== undefined) return { key, sureness: 'listed', form: joined };
  }
  const alone = matchAlone(text);
  if (alone !== null && (alone.key === 'actualDone' || alone.key === 'due' || alone.key === 'startDate')) {
    if (/实际|actual/.test(above) && alone.key !== 'startDate') {
      return { ...alone, key: 'actualDone', form: below + above };
    }
    if (/计划|预计|要求|目标|plan|target/.test(above) && alone.key === 'actualDone') {
      return { key: 'due', sureness: 'listed', form: below + above };
    }
  }
  const dated = /时间|日期|时限|期限|date/.test(above) ? datedKey(below) : undefined;
  // 时间 / 完成 alone is as open as 完成时间.
  if (dated !== undefined && alone?.sureness !== 'likely')
    return {
      key: dated,
      sureness: 'listed',
      form: /^(?:完成|办结|结束)$/.test(below) ? `${below}时间` : below,
    };
  if (alone?.sureness === 'listed') return alone;
  if (below === '单位' || below === '部门') {
    const key = /责任|分工|牵头|负责|承办|主办|落实/.test(above) ? 'leadUnit' : undefined;
    if (key !== undefined) return { key, sureness: 'listed', form: above + below };
  }
  const likely = below.length > 4 ? undefined : (likelyKey(below + above) ?? likelyKey(above + below));
  return alone ?? (likely === undefined ? null : { key: likely, sureness: 'likely', form: below });
}

/** What a bare word means under a heading 时间: 办结 is a state elsewhere, a day here. */
function datedKey(below: string): ColumnKey | undefined {
  if (/^(办结|完成|销号|实际)/.test(below)) return /限/.test(below) ? 'due' : 'actualDone';
  if (/^(计划|要求|时限|截止|预计|结束)/.test(below)) return 'due';
  if (/^(交办|下达|立项|提出)/.test(below)) return 'assignDate';
  if (/^(开始|启动)/.test(below)) return 'startDate';
  return undefined;
}
