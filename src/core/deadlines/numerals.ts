const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** `'15'`, `'十五'`, `'三十'`, `'两' -> 2`, `'百' -> 100`; `NaN` for anything else. Up to 999. */
export function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const hundred = text.indexOf('百');
  if (hundred >= 0) {
    const rest = text.slice(hundred + 1).replace(/^零/, '');
    const hundreds = hundred === 0 ? 1 : numeral(text.slice(0, hundred));
    return 100 * (hundreds <= 9 ? hundreds : Number.NaN) + (rest === '' ? 0 : numeral(rest));
  }
  const match = /^([一二两三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (match === null || text === '') return Number.NaN;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens === '' || ones !== '' ? Number.NaN : (DIGITS[tens] ?? Number.NaN);
  return (tens === '' ? 1 : (DIGITS[tens] ?? 0)) * 10 + (ones === '' ? 0 : (DIGITS[ones] ?? 0));
}

/** For use inside regular expressions. */
export const NUMERAL = '(\\d+|[一二两三四五六七八九十百]+)';

const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
const PLAIN = '一二三四五六七八九十';

/** What is done once in a while: 一月一次, 一周一报. */
export const ONCE = '一(?:次|报|调度|通报|研判|会|议|检查|督查|反馈|更新|小结|汇总|总结)';

const HUNDREDS = /一百(?:零([一二三四五六七八九])|(一十|十|二十)?([一二三四五六七八九])?)(?=年)/g;
const BEFORE_UNIT = new RegExp(`(?<!第)([一二三四五六七八九十]{1,3})(?=月(?!内|${ONCE})|[日号])`, 'g');

/** 二〇二二年三月十五日 -> 2022年3月15日, 元月 -> 1月, 叁月廿五日 -> 3月25日, 民国一百一十三年 -> 民国113年. */
export function withDigits(words: string): string {
  return words
    .replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (digit) => PLAIN.charAt(FORMAL.indexOf(digit)))
    .replace(/廿(?=[一二三四五六七八九日号])/g, '二十')
    .replace(/卅(?=[一日号])/g, '三十')
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
      year.replace(/./gu, (digit) => String(DIGITS[digit] ?? '')),
    )
    .replace(HUNDREDS, (_, single?: string, tens?: string, ones?: string) =>
      String(
        100 + (tens === undefined ? 0 : tens === '二十' ? 20 : 10) + (DIGITS[single ?? ones ?? '零'] ?? 0),
      ),
    )
    .replace(/元月/g, '1月')
    .replace(BEFORE_UNIT, (text) => {
      // 三个月 and 一月 apart: only a bare number before 月.
      const value = numeral(text);
      return Number.isNaN(value) ? text : String(value);
    });
}
