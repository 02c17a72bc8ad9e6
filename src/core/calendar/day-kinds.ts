import type { Festival } from './published-days.ts';

/** Whether a day is off or worked (调休上班, 补班). */
export type DayKind = 'off' | 'worked';

/** Words that say so wherever they stand, also beside a name: 春节补班. */
export const OFF_OR_WORKED =
  /不上班|不办公|non-?work|上班|补班|补课|正常办公|make-?up|workingday|workday|放假|休息|dayoff|closed/;

const OFF_ALL_THE_SAME = /不上班|不工作|不办公|non-?work|notwork/;
const WORKED = /上班|补班|补课|正常办公|工作|不放假|make-?up|work|^班$/;
const OFF = /放假|休|假|off|holiday|closed|closure|leave|周末|weekend/;

/** What words of a day's kind say (folded, without spaces); 调休 alone depends on the day of the week. */
export function kindOf(text: string): DayKind | 'swapped' | null {
  if (/^调休(?:日|日期)?$/.test(text)) return 'swapped';
  if (OFF_ALL_THE_SAME.test(text)) return 'off';
  if (WORKED.test(text)) return 'worked';
  return OFF.test(text) ? 'off' : null;
}

const FESTIVALS: readonly (readonly [RegExp, Festival])[] = [
  [/春节|除夕|农历新年|springfestival|(?:chinese|lunar)newyear/, '春节'],
  [/元旦|newyear/, '元旦'],
  [/清明|民族扫墓|qingming|tomb/, '清明'],
  [/五一|劳动节|labou?rday|mayday/, '劳动节'],
  [/端午|dragonboat/, '端午'],
  [/中秋|mid-?autumn/, '中秋'],
  [/国庆|nationalday/, '国庆节'],
];

/** The statutory festival that a name means: 春节假期, Spring Festival. */
export function festivalNamed(text: string): Festival | null {
  return FESTIVALS.find(([name]) => name.test(text))?.[1] ?? null;
}
