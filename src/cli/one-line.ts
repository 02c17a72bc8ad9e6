/** Line breaks, terminal control codes and marks that turn the writing direction. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** Untrusted text on one line of a terminal: nothing in it can move the cursor, colour or reorder the line. */
export function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim();
}
