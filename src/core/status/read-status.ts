import type { CellValue } from '../sheet-grid.ts';
import { fold } from '../wording/fold.ts';
import { STATUS_WORDS } from './status-words.ts';
import { STATES, type Status } from './status.ts';

const byWord = new Map<string, Status>();
for (const status of STATES) {
  for (const word of STATUS_WORDS[status].split(/\s+/)) byWord.set(word, status);
}

/** What is written before or beside a state and says nothing about it: 超期 is told by the date. */
const LATE_WORDS = /(已)?(超期|逾期|超时|临期)(\d+天)?/g;
const FILLER = /[\s,，。.;；:：、!！"'“”‘’()（）[\]【】\-_/|]/g;

/** A state's words as the vocabulary has them: simplified, lower case, no spaces or marks. */
export function statusForm(text: string): string {
  return fold(text).replace(FILLER, '');
}

/** What equal wordings share, whatever their spaces and marks: the key under which an assigned one is kept. */
export function statusKey(text: string): string {
  return statusForm(text) || text.trim();
}

/** Whether a wording says no more than that time is up: its state is open to no one's say, the date tells. */
export function saysOnlyLate(text: string): boolean {
  const form = statusForm(text);
  return form !== '' && form.replace(LATE_WORDS, '') === '';
}

/** Likely words for what no list names, the telling ones first. */
const PATTERNS: readonly (readonly [RegExp, Status])[] = [
  [/并案|取消|终止|中止|暂缓|暂停|移交|退回|撤销|搁置|不予办理|缓办/, 'suspended'],
  [/待(核查|验收|审核|销号|复查|核实|审定|验证|审批|评审)|申请(销号|办结)|建请解除|报结/, 'awaitingSignOff'],
  [/未(启动|开展|开始|办理|落实|动工|开工|着手)|尚未/, 'notStarted'],
  [
    /(未|没有|尚未|不能)(全部|全面|完全)?(完成|办结|销号|落实|解决)|基本完成|部分(完成|落实)|阶段性/,
    'inProgress',
  ],
  [/完成\d{1,2}(\.\d+)?%|完成[一二三四五六七八九]成/, 'inProgress'],
  [/长期|常态|持续/, 'ongoing'],
  [/^(已|均已|全部|全面)?(办结|完成|销号|整改到位|结案|解决|落实|关闭|办毕|解除列管)/, 'closed'],
  [/中$|正在|推进|进行|办理|整改|列管/, 'inProgress'],
];

const known = new Map<string, Status>();

/**
 * A status cell's state. Numbers: 1 (100 %) is closed, between is in progress, 0 not started.
 * Blank and unknown words are `unknown`; words that only say 超期 are, too.
 */
export function readStatus(value: CellValue): Status {
  if (typeof value === 'boolean') return value ? 'closed' : 'inProgress';
  if (typeof value === 'number') return fromShare(value > 1 ? value / 100 : value);
  let status = known.get(value);
  if (status === undefined) {
    status = fromWords(value);
    if (known.size > 5000) known.clear();
    known.set(value, status);
  }
  return status;
}

function fromShare(share: number): Status {
  if (share >= 1) return 'closed';
  return share > 0 ? 'inProgress' : 'notStarted';
}

function fromWords(text: string): Status {
  const form = statusForm(text);
  if (form === '') return 'unknown';
  const listed = byWord.get(form);
  if (listed !== undefined) return listed;
  const share = /^(\d{1,3}(?:\.\d+)?)%$/.exec(fold(text).trim())?.[1];
  if (share !== undefined) return fromShare(Number(share) / 100);
  const sober = form.replace(LATE_WORDS, '');
  if (sober === '') return 'unknown';
  return byWord.get(sober) ?? PATTERNS.find(([pattern]) => pattern.test(sober))?.[1] ?? 'unknown';
}
