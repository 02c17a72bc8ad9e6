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

/** `'15'`, `'十五'`, `'三十'`, `'两' -> 2`; `NaN` for anything else. Up to 99. */
export function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二两三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (match === null || text === '') return Number.NaN;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens === '' || ones !== '' ? Number.NaN : (DIGITS[tens] ?? Number.NaN);
  return (tens === '' ? 1 : (DIGITS[tens] ?? 0)) * 10 + (ones === '' ? 0 : (DIGITS[ones] ?? 0));
}

/** For use inside regular expressions. */
export const NUMERAL = '(\\d+|[一二两三四五六七八九十]+)';

/** 二〇二二年三月十五日 -> 2022年3月15日, 元月 -> 1月. */
export function withDigits(words: string): string {
  return words
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
      year.replace(/./gu, (digit) => String(DIGITS[digit] ?? '')),
    )
    .replace(/元月/g, '1月')
    .replace(/(正月|腊月)/g, '')
    .replace(/([一二三四五六七八九十]{1,3})(?=(月|日|号)(?!内))/g, (text, _word, _unit, place: number) => {
      // 三个月 and 一月 apart: only a bare number before 月.
      const value = numeral(text);
      return Number.isNaN(value) || words[place - 1] === '第' ? text : String(value);
    });
}
