const PHONE =
  /(?:(?:联系)?(?:电话|電話|手机|手機|座机|分机|分機)|tel|phone|mobile|ext)?\s*[.:：]?\s*(?<![\dA-Za-z])(?:(?:\+|00)\d{1,3}[- ]?)?(?:1[3-9]\d{1}[- ]?\d{4}[- ]?\d{4}|\(?0\d{1,3}\)?[- —－]?\d{3,4}[- ]?\d{3,4}|\d{7,8}|\d{3,4}-\d{3,4}(?:-\d{3,4})?)(?:\s?(?:转|轉|ext\.?|#)\s?\d{1,5})?(?!\d)/gi;
const EXTENSION = /(?:分机|分機|内线|內線|ext\.?)\s*[:：]?\s*\d{2,6}/gi;

/** １３８ as 138. */
export const withPlainDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Without phone numbers, which stand beside names and are nobody's owner. */
export function withoutPhones(text: string): string {
  if (!/[\d０-９]{3}/.test(text)) return text;
  return withPlainDigits(text)
    .replace(PHONE, ' ')
    .replace(EXTENSION, ' ')
    .replace(/[(（]\s*[)）]/g, ' ')
    .trim();
}
