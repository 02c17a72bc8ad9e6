import { format } from 'numfmt';
import { asNumber, asText, ERRORS, flat, FormulaError, type Scalar, single } from '../values.ts';
import { type KnownFunction, ofTexts } from './known-function.ts';

const text = (value: Scalar): string => {
  const one = asText(value);
  return one instanceof FormulaError ? '' : one;
};

function search(wanted: string, within: string, from: string | undefined, exact: boolean): Scalar {
  const start = Number(from ?? 1) - 1;
  const at = exact
    ? within.indexOf(wanted, start)
    : within.toLowerCase().indexOf(wanted.toLowerCase(), start);
  return at < 0 || start < 0 ? ERRORS.value : at + 1;
}

export const TEXTS: Readonly<Record<string, KnownFunction>> = {
  CONCAT: (args) => flat(args).map(text).join(''),
  CONCATENATE: (args) => flat(args).map(text).join(''),
  EXACT: ofTexts((one = '', other = '') => one === other),
  FIND: ofTexts((wanted = '', within = '', from) => search(wanted, within, from, true)),
  LEFT: ofTexts((of = '', count = '1') => of.slice(0, Math.max(0, Number(count)))),
  LEN: ofTexts((of = '') => of.length),
  LOWER: ofTexts((of = '') => of.toLowerCase()),
  MID: ofTexts((of = '', from = '1', count = '0') =>
    of.slice(Number(from) - 1, Number(from) - 1 + Number(count)),
  ),
  REPT: ofTexts((of = '', times = '0') => of.repeat(Math.max(0, Math.floor(Number(times))))),
  RIGHT: ofTexts((of = '', count = '1') => (Number(count) <= 0 ? '' : of.slice(-Number(count)))),
  SEARCH: ofTexts((wanted = '', within = '', from) => search(wanted, within, from, false)),
  SUBSTITUTE: ofTexts((of = '', old = '', replacement = '') =>
    old === '' ? of : of.replaceAll(old, () => replacement),
  ),
  T: ([value]) => {
    const one = single(value ?? null);
    return typeof one === 'string' ? one : '';
  },
  TEXT: ([value, pattern]) => {
    const one = single(value ?? null);
    if (one instanceof FormulaError) return one;
    const code = asText(pattern ?? '');
    if (code instanceof FormulaError) return code;
    return format(code, typeof one === 'string' ? one : Number(one ?? 0), { throws: false, locale: 'zh-CN' });
  },
  TEXTJOIN: ([separator, skipEmpty, ...rest]) => {
    const skip = single(skipEmpty ?? true) !== false;
    const parts = flat(rest)
      .map(text)
      .filter((part) => !skip || part !== '');
    return parts.join(text(single(separator ?? '')));
  },
  /** Spaces only, as Excel does: not tabs, not the wide space of Chinese text. */
  TRIM: ([value]) => {
    const of = asText(value ?? null);
    if (of instanceof FormulaError || !of.includes(' ')) return of;
    return of.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ');
  },
  UPPER: ofTexts((of = '') => of.toUpperCase()),
  VALUE: ([value]) => asNumber(value ?? null),
};
