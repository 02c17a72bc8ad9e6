/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/** Forbidden by Excel; the full-width ones only by its East Asian versions, which are ours. */
const FORBIDDEN = /[\\/?*[\]:＼／？＊［］：\p{Cc}\p{Cs}]/gu;

/**
 * A sheet name that Excel accepts and no sheet has yet: forbidden characters become `_`, 31 characters
 * at most, ` (2)`, ` (3)` … where the name is taken (compared without regard to case, as Excel does).
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const inUse = new Set(taken.map((name) => name.toLowerCase()));
  const legal = legalSheetName(wished);
  if (!inUse.has(legal.toLowerCase())) return legal;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = `${cut(legal, LONGEST - suffix.length)}${suffix}`;
    if (!inUse.has(name.toLowerCase())) return name;
  }
}

function legalSheetName(wished: string): string {
  const clean = cut(wished.replace(FORBIDDEN, '_').trim(), LONGEST);
  // An apostrophe may stand inside a name, not at its ends.
  const bare = clean.replace(/^['\s]+|['\s]+$/g, '');
  // Excel keeps "History" for itself.
  return bare === '' || bare.toLowerCase() === 'history' ? `${bare}_` : bare;
}

/** At most `length` UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  let end = Math.min(length, text.length);
  const last = text.charCodeAt(end - 1);
  if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
  return text.slice(0, end).trimEnd();
}
