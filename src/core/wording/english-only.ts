/**
 * Whether texts are in English alone. A bilingual header (责任单位 Owner) is a Chinese office's, which works by the
 * State Council's calendar.
 */
export function isEnglishOnly(texts: readonly string[]): boolean {
  return texts.some((text) => /[a-z]{2}/i.test(text)) && !texts.some((text) => /[\u2e80-\u9fff]/.test(text));
}
