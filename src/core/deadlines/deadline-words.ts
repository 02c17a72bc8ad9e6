import { foldTight, fold } from '../wording/fold.ts';
import { withDigits } from './numerals.ts';

/** A deadline's words made equal where they mean the same, and what was noticed on the way. */
export interface DeadlineWords {
  /**
   * Simplified, lower case, no spaces; digits for numerals, one kind of dash (`-`); without quotes, weekdays beside
   * dates, times of day, numbering and bracketed notes.
   */
  readonly words: string;
  /** The notes that stood in brackets, without them. */
  readonly notes: readonly string[];
  /** The words with their brackets, for what brackets may hold: an extension. */
  readonly whole: string;
  /** The writer is not sure, or left the day out: 暂定, 左右, 3月 日. */
  readonly isDoubtful: boolean;
  /** The day of the week that stands beside the date, 1 = Monday; `null` without one. */
  readonly weekday: number | null;
}

const RINGED = /[①-⓿㈠-㈩]/g;
const NUMBERING =
  /(^|[;\s])(?:[(]\d{1,2}[)]|\([一二三四五六七八九十]{1,2}\)|\d{1,2}[)]|\d{1,2}[.、](?=\s*(?:\d{1,2}月|\d{4}[年./-]|[^\d\s]))|[一二三四五六七八九十]、)\s*/g;
const STAGE = /第[一二三四五六七八九十\d]{1,2}(?:阶段|批次?|步|期|轮|节点)(?:任务)?[:：]?/g;

const HOUR = '\\d{1,2}(?:[:：]\\d{2}(?:[:：]\\d{2})?|[点时](?!长)(?:\\d{1,2}分?|半|整|正)?)';
const PART_OF_DAY =
  '(?<![今明当后次翌])(?:上午|下午|中午|正午|晚上|晚间|早上|早晨|凌晨|傍晚|午夜|(?<=[日号天\\d一二三四五六])[晚早])';
const TIMES: readonly (readonly [RegExp, string])[] = [
  [/(\d)t\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?z?/g, '$1'],
  [new RegExp(`(\\d|[日号])\\s+${HOUR}`, 'g'), '$1'],
  [new RegExp(`${PART_OF_DAY}\\s*${HOUR}`, 'g'), ''],
  [
    new RegExp(
      `(?<=[日号天周一二三四五六]|^|[^\\d])(?<!\\d)${HOUR}(?=\\s*(?:之前|以前|前|止|截止|$|[,，;；)）]))`,
      'g',
    ),
    '',
  ],
  [new RegExp(`(?:下班|上班|收盘|${PART_OF_DAY})(?=(?:之|以)?前|$|[,，;；)）])`, 'g'), ''],
];

const BESIDE_DATE = /(?<=[日号\d])\s*[(]?(?:星期|周|礼拜)([一二三四五六日天])[)]?/;
const IN_BRACKETS = /[(](?:星期|周|礼拜)([一二三四五六日天])[)]/;

const DOUBT =
  /暂定|待定|拟定|估计|可能|左右|大约|大概|上下|约(?=\d)|以.{0,8}为准|视.{0,10}(?:情况|而定|进度|安排)|初步|另行|[?？]|(?<=[日号底末初旬月周天内前])或|\d{1,2}\/\d{1,2}[日号]|可(?:以|适当|酌情)?(?:顺延|延长|延期|延至|延到|推迟)|已(?:于|经|在)?.{0,12}(?:完成|办结|落实|整改)|\d[日号].{0,2}已(?:完成|办结)|(?<=[日号底旬])前后|tentative|approx|around|about|tbc|circa|roughly/;
/** A form that was not filled in: 2022年  月  日, 3月×日. */
const LEFT_OPEN = /(?<=[年月])(?:[x×_＿□-]{0,4})(?=[月日])/g;

/** Longer texts are no deadline; what a cell may hold (32,767 characters) is not searched for one. */
export const LONGEST_DEADLINE = 400;

export function deadlineWords(text: string): DeadlineWords {
  let words = fold(text.replace(RINGED, ';').replace(/[○◯]/g, '〇'))
    .replace(/[\r\n]+/g, ';')
    .replace(/["'“”‘’「」『』《》〈〉*※]/g, '')
    .replace(/[—–―‐‑−－~～﹣]+/g, '-')
    .replace(/[\\]/g, '/')
    .replace(/\s*[（]/g, '(')
    .replace(/[）]/g, ')')
    .replace(/[[【〔]/g, '(')
    .replace(/[\]】〕]/g, ')')
    .replace(/(\d{4})\s*[。、,，·]\s*(\d{1,2})\s*[。、,，·]\s*(\d{1,2})(?!\d)/g, '$1.$2.$3')
    .replace(/(\d{1,2})·(\d{1,2})/g, '$1.$2')
    .replace(NUMBERING, '$1;')
    .replace(STAGE, '');
  for (const [time, kept] of TIMES) words = words.replace(time, kept);
  const weekday = (IN_BRACKETS.exec(words) ?? BESIDE_DATE.exec(words))?.[1];
  words = words.replace(IN_BRACKETS, '').replace(new RegExp(BESIDE_DATE.source, 'g'), '');
  const spaced = foldTight(words);
  const isLeftOpen = spaced.search(LEFT_OPEN) >= 0 && /[年月][x×_＿□-]{0,4}[月日]/.test(spaced);
  const whole = withDigits(
    isLeftOpen ? spaced.replace(LEFT_OPEN, '').replace(/(?<=[年月])[月日](?:(?:之|以)?前)?/g, '') : spaced,
  )
    .replace(/(?:第)?q([1-4])/g, '$1季度')
    .replace(/^;+|;+$/g, '');
  const notes: string[] = [];
  const bare = /^\([^()]*\)$/.test(whole) ? whole.slice(1, -1) : whole;
  const unbracketed = bare.replace(/\(([^()]*)\)?/g, (_, note: string) => {
    // 3月（上旬） says in brackets what part of the month it is.
    if (/^(?:[上中下]旬|月?[底末初]|(?:之|以)?前)$/.test(note)) return note;
    if (note !== '') notes.push(note);
    return '';
  });
  return {
    words: unbracketed,
    notes,
    whole,
    isDoubtful: isLeftOpen || DOUBT.test(whole),
    weekday: weekday === undefined ? null : '一二三四五六日'.indexOf(weekday === '天' ? '日' : weekday) + 1,
  };
}
