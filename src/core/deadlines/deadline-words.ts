import { foldTight } from '../wording/fold.ts';
import { withDigits } from './numerals.ts';

/**
 * The words of a deadline, made equal where they mean the same: simplified, no spaces, digits, one kind of
 * dash (`-`) and slash, without quotes, weekdays in brackets, clock times and bracketed states.
 */
export function deadlineWords(text: string): string {
  return withDigits(
    foldTight(text)
      .replace(/["'“”‘’「」『』《》]/g, '')
      .replace(/[—–―‐‑−－~～]+/g, '-')
      .replace(/[\\]/g, '/')
      .replace(/[([（]?(星期|周|礼拜)[一二三四五六日天][)\]）]/g, '')
      .replace(/[([（](已|未|正在)[^)\]）]*[)\]）]/g, '')
      .replace(
        /(?<=[日号]|\d)(上午|下午|中午|晚上?|早上?)?\d{1,2}([:点时]\d{0,2}分?|时)(整)?(?=前|之前|以前|止|$)/g,
        '',
      )
      .replace(/(下班|上班|收盘|中午|上午|下午|晚上|午夜)(?=之?以?前)/g, ''),
  );
}
