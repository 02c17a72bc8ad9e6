/** A quoted text is cut here; the link leads to the whole of it. */
const LONGEST_QUOTE = 300;

/** A ledger text as it is quoted in a table of the summary. */
export function quote(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  // Never half of a surrogate pair.
  return `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The same within a sentence: on one line, without the mark that ends it (a bracket or a quotation mark follows). */
export function quoteInSentence(text: string): string {
  return quote(text)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim()
    .replace(/(?<=.)[。．.；;，,、]$/u, '');
}
