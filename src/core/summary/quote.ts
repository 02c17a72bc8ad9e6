/** A quoted text is cut here; the link leads to the whole of it. */
const LONGEST_QUOTE = 300;

/** A ledger text as it is quoted in a table of the summary. */
export function quote(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  // Never half of a surrogate pair.
  return `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
