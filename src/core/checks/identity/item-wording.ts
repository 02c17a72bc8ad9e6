import type { FollowUpItem } from '../../ledger/ledger.ts';
import { fold } from '../../wording/fold.ts';

/** Before folding, which makes plain figures of them. */
const CIRCLED = /^\s*[①-⑳]/;

/** An item's text without what two clerks write differently: spaces, marks, brackets, a number in front. 3.5 is not 35. */
export function wordingOf(text: string): string {
  return fold(text.replace(CIRCLED, ''))
    .replace(/^\s*(?:[(（]?\d{1,3}[)）]|\d{1,3}[.、．](?!\d)|[一二三四五六七八九十]{1,3}、)/, '')
    .replace(/(\d)\.(?=\d)/g, '$1点')
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

/** Words that say nothing of what is to be done: one clerk writes 进一步加快推进, the next 推进. */
const PADDING =
  /进一步|切实|认真|扎实|积极|全力|大力|持续|继续|抓紧|尽快|加快|加大|着力|深入|全面|严格|有效|组织|做好|抓好|搞好|开展|推进|推动|落实|要求|工作|的|了|好|并|和|及|与|the|please|asap/g;

/** What is left of a wording without padding. */
export const substanceOf = (wording: string): string => wording.replace(PADDING, '');

/** Whose items may be the same: those of one meeting, by name, else by day, else by section. */
export function meetingKey({ meeting, meetingDate, section }: FollowUpItem): string {
  if (meeting !== '') return meeting;
  return meetingDate === null ? section : String(meetingDate);
}
