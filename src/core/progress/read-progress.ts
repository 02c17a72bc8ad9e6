import { fold } from '../wording/fold.ts';

/**
 * What a progress text claims of the item as a whole. `done`: it is completed; `going`: work goes on
 * (正在推进, 基本完成, 完成80%); `not-done`: it says that it is not (尚未办结); `null`: nothing that can be held
 * against a status. A part that is done (已完成初稿), a plan (力争6月底完成) or a heading (完成情况：) is no claim.
 */
export type ProgressClaim = 'done' | 'going' | 'not-done';

/** Longer texts are reports of their own; their last words count. */
const LONGEST = 2000;
/** Longer clauses tell a story. */
const LONGEST_CLAUSE = 80;
/** Distinct texts remembered. */
const MOST_REMEMBERED = 50_000;
const known = new Map<string, ProgressClaim | null>();

export function readProgress(text: string): ProgressClaim | null {
  if (text === '') return null;
  let claim = known.get(text);
  if (claim === undefined) {
    claim = claimIn(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, claim);
  }
  return claim;
}

/** A log's last entry counts; entries are told apart by sentences, and newest-first logs by their dates. */
function claimIn(text: string): ProgressClaim | null {
  const sentences = fold(text.slice(-LONGEST))
    .split(/[。;；!！?？\r\n]+|\.(?=\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  if (isNewestFirst(sentences)) sentences.reverse();
  for (let place = sentences.length - 1; place >= 0; place -= 1) {
    const claim = claimOfSentence(sentences[place] ?? '');
    if (claim !== undefined) return claim;
  }
  return null;
}

/** `undefined`: the sentence claims nothing; `null`: it claims two things at once. */
function claimOfSentence(sentence: string): ProgressClaim | null | undefined {
  let found: ProgressClaim | null | undefined;
  for (const clause of sentence.split(/[,，:：、]/)) {
    const claim = claimOfClause(clause.replace(/\s+/g, ' ').trim());
    if (claim === null) continue;
    if (found !== undefined && found !== claim) return null;
    found = claim;
  }
  return found;
}

function claimOfClause(words: string): ProgressClaim | null {
  if (words === '') return null;
  if (/^[\u0020-\u007e]+$/.test(words)) return englishClaim(words);
  if (words.length > LONGEST_CLAUSE) return null;
  const clause = words.replace(/\s/g, '').replace(STAMP, '').replace(NOTES, '');
  if (LATER.test(clause)) return null;
  if (NOT_DONE.test(clause)) return 'not-done';
  if (NOW.test(clause)) return 'going';
  if (WISH.test(clause)) return null;
  if (GOING.test(clause)) return 'going';
  return DONE.test(clause) ? 'done' : null;
}

const DAY =
  '(?:(?:\\d{2,4}[年./-])?\\d{1,2}[月./-](?:\\d{1,2}[日号]?|[底初末中]|[上中下]旬)|\\d{4}年|\\d{1,2}[日号])';
/** When it was said or done: 3月20日, 截至目前, (1) before the words. */
const STAMP = new RegExp(
  `^(?:[(（【[]?\\d{1,2}[)）】\\].、]|[①-⑳])?(?:(?:截至|截止|于|在)?(?:${DAY}|目前|现在|今日|昨日|本周|上周|本月|上月|本季度)(?:止|以来)?(?!前))*`,
);
const NOTES = /[(（【[][^()（）【】[\]]{0,40}[)）】\]]/g;

const ENDED =
  '(?:办结|完成|销号|结案|办理完毕|办毕|办竣|整改完毕|整改完成|整改到位|落实到位|解决到位|处置完毕|解除列管|落实|解决|整改|完结)';
/** The whole, by other words. */
const WHOLE =
  '(?:(?:该|此|本|上述|以上)?(?:项|件|条|条款)?(?:工作|任务|事项|整改|问题|目标|内容|督办|督办事项|议定事项|交办事项|列管事项|整改任务|工作任务|目标任务|各项任务|各项工作|全部工作|全部任务|所有工作|所有任务)?(?:内容|要求)?)';
const HOW =
  '(?:已经?|业已|均|都|现|目前|全部|全面|整体|按期|按时|如期|按要求|按计划|提前|顺利|圆满|彻底|正式|于|100%)';
/** Nothing but: the whole, has, been, completed. What else stands in the clause is said of something else. */
const DONE = new RegExp(
  `^${WHOLE}${HOW}*(?:${DAY}(?:前|已)?)?${HOW}*${ENDED}(?:了|整改|办理|落实|验收|销号)?${WHOLE}(?:并|且|已|通过|经|组织|完成|办理|予以|申请)*(?:验收|审核|核查|销号|结案|归档|办结|上报|报送|备案|合格|通过|达标)*$|^同意(?:办结|销号|结案)$|^(?:全部|整体|总体)?(?:完成率|完成比例|完成|进度|工程进度|总体进度)(?:为|达|达到|已达)?100%$|^(?:已|已经)?解除列管$`,
);

/** 未完成, 尚未办结, 没有全部落实. */
const NOT_DONE = new RegExp(
  `(?:未|尚未|还未|仍未|没有|还没|尚无法|未能|无法|不能|难以)(?:能|按时|按期|如期|全部|全面|完全|彻底|最终|实质)*(?:办结|完成|销号|结案|整改到位|落实到位|办理完毕|解决|落实|启动|开展|开工|动工|开始)(?:了)?$`,
);

/** 预计, 力争, 待…后: what is hoped for. 完成情况, 完成时限: what is spoken about. */
const WISH =
  /预计|预期|力争|争取|计划|拟于?|将|确保|务必|要求|需|须|应|待|推动|加快完成|抓紧完成|督促|目标是|如(?!期)|若|一旦|^为|以便|有望|即将|可望|准备|着手|完成(?:情况|时间|时限|期限|标准|条件|后|前|之日)|办结(?:情况|时间|时限|后|前)|前完成|后完成|能否|是否/;

/** What comes after this item's end says nothing about it. */
const LATER = /^(?:下一步|下步|下阶段|下一阶段|后续|今后|接下来|继续做好|持续做好|继续加强|将继续|并将)/;

/** Also of what is hoped for: 正在准备验收. */
const NOW = /正在(?!使用|运行|运营|发挥|营业)|刻正/;

const GOING =
  /(?:推进|办理|整改|进行|实施|建设|施工|落实|处理|协调|对接|筹备|审批|编制|修改|洽谈|招标|开展|列管|执行|追踪)中$|(?:有序|加快|稳步|积极|按序时|按计划|抓紧)(?:推进|办理|实施|建设|进行|整改|落实)(?:中|之中)?$|基本(?:完成|办结|落实|整改到位|结束)|(?:初步|部分|大部分|大部|阶段性|接近)(?:已|已经)?(?:完成|办结|落实|整改)|(?:完成|进度|完成率|完成比例|达到?|过)(?:约|近|总量的?|总任务的?|总进度的?|总工程量的?|已达|为|至)*(?:\d{1,2}(?:\.\d+)?%|[一二三四五六七八九]成|一半|过半|大半)|完成过半|赓续办理|持续(?:推进|办理)$|继续(?:推进|办理|列管)$/;

function englishClaim(words: string): ProgressClaim | null {
  const clause = words.replace(/^(?:\d{1,4}[./-]){1,2}\d{1,4}[\s:]+/, '').trim();
  if (
    /\b(?:to be|will be|expected?|aims?|plan(?:s|ned)?|target|should|must|by the end|once|when|if|after|before|until)\b/.test(
      clause,
    )
  )
    return null;
  if (
    /\b(?:not|never|yet to|isn't|hasn't|haven't)\b.{0,20}\b(?:complete|completed|done|closed|finished|started|begun|resolved)\b|\b(?:incomplete|unresolved|not started)\b/.test(
      clause,
    )
  )
    return 'not-done';
  if (
    /\b(?:in progress|ongoing|on-going|underway|under way|work(?:ing)? (?:continues|on)|still (?:open|working|pending)|partly|partially|mostly|nearly|almost|largely|substantially)\b|\b\d{1,2} ?% (?:complete|done|finished)\b/.test(
      clause,
    )
  )
    return 'going';
  return ENGLISH_DONE.test(clause) ? 'done' : null;
}

const ENGLISH_DONE =
  /^(?:(?:this|the|all|both)?\s*(?:actions?|items?|tasks?|works?|issues?|points?)?\s*)?(?:is|are|was|were|has been|have been|now)?\s*(?:now|all|fully|successfully)?\s*(?:100 ?% )?(?:completed?|done|closed(?: out)?|finished|resolved|implemented|signed off)(?:\s+(?:on|in|as of|at)\b.{0,30})?(?:\s+and (?:closed|signed off|verified|approved|archived))?$/;

/** 3月20日…；3月1日…: the newest entry stands first. */
function isNewestFirst(sentences: readonly string[]): boolean {
  let first = -1;
  let last = -1;
  for (const sentence of sentences) {
    const stamp = /^[(（【[]?(?:(\d{4})[年./-])?(\d{1,2})[月./-](\d{1,2})/.exec(sentence);
    if (stamp === null) continue;
    const day = Number(stamp[1] ?? 0) * 372 + Number(stamp[2]) * 31 + Number(stamp[3]);
    if (first < 0) first = day;
    last = day;
  }
  return first > last;
}
