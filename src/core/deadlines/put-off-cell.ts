import { isoDay } from '../calendar/iso.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { foldTight, fold } from '../wording/fold.ts';

/**
 * What the heading of a column about putting off makes of its cells. `later`: the day it was put off to (延期至),
 * never before the first one. `changed`: the day that counts now (调整后时限, 现时限), which may be an earlier one.
 * `told`: cells that have to say so themselves (延期情况). `asked`: only what a cell calls agreed to (申请延期).
 */
export type PutOffHead = 'later' | 'changed' | 'told' | 'asked';

/** Longer texts tell stories: which of their days counts is not for us to say. */
const LONGEST = 120;

const DENIED =
  /不同意|未同意|不予|不批|未批|未获|不准|未准|未通过|驳回|待[批审定核研同]|审批中|审核中|审查中|办理中|研究中|\bnot\b|\bpending\b|reject|refus|declin|[?？]/;
const ASKED = /申请|拟|建议|请求|请示|报批|提请|\brequest|\bpropos|\bappl(?:y|ied)|\bask/;
const AGREED = /同意|批准|获批|已批|核准|准予|准许|通过|批复|\bapproved\b|\bagreed\b|\bgranted\b/;

const VERB = '(?:延期|延长|顺延|展延|延后|推迟|推后|展期|改期|调整|变更|提前|改|延)';
/** 延期至3月31日, 时限调整为3月31日, 同意至3月31日. */
const TO_A_DAY = new RegExp(
  `(?:${VERB}(?:后|办理|完成|办结|时间|时限|期限|日期)*(?:至|到|为)|(?:同意|批准|准予|核准|已批)(?:后)?[(:：]?(?:至|到))[:：]?([^,，;；。、()\\n]{1,30})`,
  'g',
);
const NUMBER_OF = '(?:半|\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个半|个)?(?:工作日|天|日|周|星期|月|年)';
const BY_A_LENGTH = new RegExp(`(?:延期|延长|顺延|展延|延后|推迟|推后|展期)(?:了|时间)?(${NUMBER_OF})`);
const LENGTH_ALONE = new RegExp(`^${NUMBER_OF}$`);
const IN_ENGLISH = /\b(?:extended|postponed|deferred|revised|moved|rescheduled|pushed back)\b/;

/** 是，3月31日; 已批准：3月31日. */
const AGREED_FIRST =
  /^(?:(?:是|已?同意|已?批准|已批|核准|yes|approved|agreed)[,:;。\s]*)?(?:至|到|until|to|by)?\s*/;
const DAY_ALONE =
  /^[\d一二三四五六七八九十〇零本今明次年元正腊农民][^,;。?!]{0,19}(?:[日号前底末旬月度内年止节\d])$/;
const ENGLISH_DAY = /^[a-z0-9][a-z0-9 ,.'/-]{2,29}$/;

/**
 * What a cell of words about putting off says, as a deadline's own words would (延期至3月31日, 延期10天). `null` where it
 * does not surely say that something was put off, and till when: asked for and not agreed to, refused, a reason, 是.
 */
export function putOffWords(text: string, head: PutOffHead): string | null {
  if (text.length > LONGEST) return null;
  const spaced = fold(text).trim();
  if (spaced === '' || DENIED.test(spaced)) return null;
  const isAgreed = AGREED.test(spaced);
  if ((head === 'asked' || ASKED.test(spaced)) && !isAgreed) return null;
  const all = foldTight(text);
  // 申请延期至3月31日，同意延期至3月20日: what was asked for does not count beside what was agreed to.
  const said = all.split(/[,，;；。\n]/).filter((part) => !ASKED.test(part) || AGREED.test(part));
  const told = said.join('，');
  return clauseOf(told) ?? clauseOf(all) ?? (head === 'asked' ? null : bare(spaced, head));
}

function clauseOf(words: string): string | null {
  const day = [...words.matchAll(TO_A_DAY)].at(-1)?.[1];
  if (day !== undefined) return `延期至${day}`;
  const length = BY_A_LENGTH.exec(words)?.[1];
  return length === undefined ? null : `延期${length}`;
}

/** A day without a word about putting off: the heading says it. */
function bare(spaced: string, head: Exclude<PutOffHead, 'asked'>): string | null {
  if (IN_ENGLISH.test(spaced)) return spaced;
  const rest = spaced.replace(AGREED_FIRST, '');
  const tight = foldTight(rest);
  if (LENGTH_ALONE.test(tight)) return head === 'changed' ? null : `延期${tight}`;
  if (/[a-z]{3}/.test(rest)) {
    return head !== 'told' && ENGLISH_DAY.test(rest) ? `extended to ${rest}` : null;
  }
  return DAY_ALONE.test(tight) ? `延期至${tight}` : null;
}

/** Whether the words speak of an earlier day: 提前至. */
export const saysEarlier = (text: string): boolean => /提前|brought forward/.test(fold(text));

/** One deadline of both, as a cell of the column of deadlines would say it: `2022-02-08（延期至3月31日）`. */
export const inOneCell = (first: DayNumber | null, words: string): string =>
  first === null ? words : `${isoDay(first)}（${words}）`;
