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

const ENDED =
  '(?:办结|完成|销号|整改到位|落实到位|整改完成|整改完毕|结案|解决|落实|关闭|办毕|办竣|解除列管|完毕|完结|了结|办复|答复|验收|归档)';

/** Likely words for what no list names, the telling ones first. */
const PATTERNS: readonly (readonly [RegExp, Status])[] = [
  [
    /并案|并入|取消|终止|中止|暂缓|暂停|移交|退回|撤销|搁置|不予办理|缓办|不再|停止(?:办理|推进|实施|督办)|不予(?:采纳|受理)/,
    'suspended',
  ],
  [
    /待(?:核查|验收|审核|销号|复查|复核|核实|审定|验证|审批|评审)|(?:申请|建请|建议|提请|拟)(?:予以)?(?:销号|办结|结案|解除列管|验收)|报结/,
    'awaitingSignOff',
  ],
  [
    new RegExp(`(?:未能?|没有|尚未|不能|无法|难以)(?:按时|按期|如期)?(?:全部|全面|完全)?${ENDED}`),
    'inProgress',
  ],
  [/未(?:启动|开展|开始|办理|动工|开工|着手|实施|部署)|尚未/, 'notStarted'],
  [/基本(?:完成|办结|落实)|部分|阶段性|即将|初步|初稿/, 'inProgress'],
  [new RegExp(`(?:预计|拟于?|计划|力争|争取|将于?|准备|预期|确保).{0,12}${ENDED}`), 'inProgress'],
  [/完成[一二三四五六七八九]成/, 'inProgress'],
  [
    /(?:进展|推进|进度|工作)(?:较|比较|相对)?(?:缓慢|迟缓|滞后|顺利|正常|平稳|较慢|较快)|^刚启动|^前期(?:准备|工作|筹备)/,
    'inProgress',
  ],
  [/长期|常态|持续/, 'ongoing'],
  [
    new RegExp(
      `(?:^|已经?(?:于.{1,10}?)?|均|同意)(?:已经?|全部|全面|按期|按时|如期|提前|办理|顺利|圆满|按要求|按计划|整体)*${ENDED}(?:整改|任务|工作|目标|销号|验收|\\d[\\d年月日]{0,10}|[并且]?(?:已经?|予以|同意)?${ENDED})?$`,
    ),
    'closed',
  ],
  [new RegExp(`^\\d[\\d年月日]{2,10}(?:已|日)?${ENDED}$`), 'closed'],
  [/中$|正在|推进|进行|办理|整改|列管|序时|已(?:开工|启动|开展|完成|制定|印发方案|召开)|完成/, 'inProgress'],
  [
    /^(?:not|partially|partly|nearly|almost)(?:yet)?(?:complete|done|closed|finished|fully|implement)/,
    'inProgress',
  ],
  [/^(?:inprogress|underway|ontrack|wip)/, 'inProgress'],
  [/^not(?:yet)?(?:started|begun|commenced)/, 'notStarted'],
  [/^(?:complete|completed|closed|done|finished)(?:late|ontime|verified|ok|\d{4,8})?$/, 'closed'],
];

/** 完成率80%, 进度50%: how far it is. */
const SHARE =
  /^(?:已?完成|进度|完成率|完成进度|inprogress|complete|completed)?(\d{1,3}(?:\.\d{1,4})?)%(?:complete|completed|done|完成)?$/;

/** Longer texts tell a story, not a state. */
const LONGEST_STATE = 60;

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
  const share = SHARE.exec(fold(text).replace(/[\s:：()-]/g, ''))?.[1];
  if (share !== undefined) return fromShare(Number(share) / 100);
  if (/^(?:0|1|0?\.\d{1,4})$/.test(text.trim())) return fromShare(Number(text));
  // 是（已办结）: what is said first.
  const first = /^([是否])[(（]/.exec(fold(text).trim())?.[1];
  if (first !== undefined) return byWord.get(first) ?? 'unknown';
  if (form.length > LONGEST_STATE) return 'unknown';
  const sober = form.replace(LATE_WORDS, '').replace(/(?<=.)[√✓✔☑]$/, '');
  if (sober === '') return 'unknown';
  return byWord.get(sober) ?? PATTERNS.find(([pattern]) => pattern.test(sober))?.[1] ?? 'unknown';
}
