/** Texts in quotes are passed over; a sheet's name stands before `!`, quoted or not, a span of sheets (`一月:三月!`) too. */
const REFERENCE =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/gu;

/**
 * Whether a formula refers to cells of the sheet. A span of sheets may hold any of them. What is put together from texts
 * (`INDIRECT`) goes by the name and finds whatever sheet is called so.
 */
export function refersToSheet(formula: string, sheet: string): boolean {
  if (!formula.includes('!')) return false;
  const wanted = sheet.toLowerCase();
  for (const [, quoted, plain] of formula.matchAll(REFERENCE)) {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || name.includes(']')) continue;
    if (name.toLowerCase() === wanted || name.includes(':')) return true;
  }
  return false;
}
