import { saysNothing } from '../says-nothing.ts';
import { fold } from '../../wording/fold.ts';
import { oncePerText } from '../once-per-text.ts';

const PUT_OFF =
  /延期|延长|顺延|展延|延后|推迟|推后|展期|改期|改为|调整(?:为|至|到)|→|->|\bextended\b|\bpostponed\b|\bdeferred\b/g;
const AGAIN = /再次|再度|第二次|第三次|二次|两次|三次|多次|又延|再延|\bagain\b|\btwice\b|\bsecond\b/;
const COUNTED = /延期\s*(\d)\s*次|(\d)\s*次延期/;
const MAY_BE = /[延推展改调調顺順→]|->|extend|postpon|defer/i;

const NO =
  '(?:未|没有?|无[需须]?|不)(?:得|予|准|能|可|宜|同意|需要?|必|用)?(?:申请|批准|办理|同意)?(?:再次?|又)?';
/** 未延期, 不得再延期, not extended: there it was put off no further. */
const DENIED = new RegExp(
  `${NO}(?:延期|延长|顺延|展延|延后|推迟|推后|展期)|\\bnot (?:be )?(?:extended|postponed|deferred)\\b`,
  'g',
);
/** All that a cell says is that nobody put it off, or asked to. What was asked for and refused is another matter. */
const NEVER =
  /^(?:否|0次?|no|不涉及|不需要|(?:尚|暂|从)?未申请|(?:尚|暂|从)?(?:未|没有?|无[需须]?|不[需必用]?)(?:申请|办理)?(?:延期|延长|展延|展期|推迟)|not extended)[。.]?$/;

/** Whether a cell about putting off says that it was not: empty, `无`, `否`, `未延期`. */
export const saysNeverPutOff = (text: string): boolean =>
  saysNothing(text) || (text.length <= 20 && NEVER.test(fold(text)));

/** To which day: 延期至2月28日, extended to March 1. Else for how long (延期10天), or not said. */
const TO_A_DAY = /^\s*(?:至|到|为|to\b|until\b|till\b)/;
const UP_TO_A_DAY = /[为至到→>]$/;
const FIGURES = /[\d一二两三四五六七八九十半底末]/;

/**
 * How many times a cell says that something was put off. 申请延期至2月28日，同意延期至2月28日 is once, and so is
 * 延期10天，延期至2月18日: asked and granted, a length and its day.
 */
export const putOffs = oncePerText((text: string): number => {
  if (text.length > 400 || !MAY_BE.test(text)) return 0;
  const words = fold(text).replace(DENIED, ' ');
  const mentions = [...words.matchAll(PUT_OFF)];
  if (mentions.length === 0) return 0;
  const days = new Set<string>();
  const lengths = new Set<string>();
  for (const [place, { 0: verb, index }] of mentions.entries()) {
    const rest = words.slice(index + verb.length, mentions[place + 1]?.index);
    const target = /^[^,，。;；、()\n]*/.exec(rest)?.[0] ?? '';
    if (!FIGURES.test(target)) continue;
    const isDay = TO_A_DAY.test(target) || UP_TO_A_DAY.test(verb);
    (isDay ? days : lengths).add(target.replace(TO_A_DAY, '').replace(/[日号止之以前内\s]/g, ''));
  }
  const counted = COUNTED.exec(words);
  return Math.max(
    1,
    days.size,
    lengths.size,
    Number(counted?.[1] ?? counted?.[2] ?? 0),
    AGAIN.test(words) ? 2 : 0,
  );
});
