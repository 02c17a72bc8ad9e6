/** Excel's limits for a sheet's name (Microsoft support, "Rename a worksheet"). */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

export function isLegalSheetName(name: string): boolean {
  return legalSheetName(name) === name;
}

/** The wished name with what Excel forbids taken out; `Sheet` where nothing is left. */
export function legalSheetName(wish: string): string {
  const clean = cut(
    withoutLoneSurrogates(wish)
      .replace(/[^ -\uFFFD]/g, ' ')
      .replace(FORBIDDEN, ' '),
    LONGEST,
  ).trim();
  const name = clean.replace(/^'+|'+$/g, '').trim();
  if (name === '') return 'Sheet';
  return name.toLowerCase() === RESERVED ? `${name}_` : name;
}

/** A legal name that no sheet has yet: ` (2)`, ` (3)` … behind the wished one. Names differ not by case alone. */
export function freeSheetName(wish: string, taken: readonly string[]): string {
  const base = legalSheetName(wish);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(base.toLowerCase())) return base;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${String(number)})`;
    const name = cut(base, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** `督办 周报 -> '督办 周报'`: as formulas write it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** At most `length` UTF-16 units, without halving a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(end) ? end.slice(0, -1) : end;
}

function withoutLoneSurrogates(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}
