/** The words of a formula. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string }
  /** A function's name, a defined name, TRUE and FALSE, or one end of a reference. */
  | { readonly kind: 'word'; readonly value: string }
  /** What stands before `!`, quotes removed. */
  | { readonly kind: 'sheet'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_$:!])/iuy],
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:N\/A|[A-Z]+\/?[A-Z0-9]*[!?])/iy],
  ['sheet', /'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ['word', /[\p{L}_\\$][\p{L}\p{N}_.\\$?]*|\d+(?=:)|\$?\d+/uy],
  ['sign', /<=|>=|<>|[-+*/^&=<>%(){},;:@]/y],
];

/** The tokens of a formula without its `=`; `null` when it holds what no formula can. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    if (/\s/.test(formula.charAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(formula, at);
    if (token === null) return null;
    tokens.push(token[0]);
    at = token[1];
  }
  return tokens;
}

function tokenAt(formula: string, at: number): readonly [Token, number] | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return [tokenOf(kind, text), at + text.length];
  }
  return null;
}

function tokenOf(kind: Token['kind'], text: string): Token {
  switch (kind) {
    case 'number':
      return { kind, value: Number(text) };
    case 'text':
      return { kind, value: text.slice(1, -1).replaceAll('""', '"') };
    case 'sheet':
      return {
        kind,
        value: text
          .slice(0, -1)
          .replace(/^'(.*)'$/s, '$1')
          .replaceAll("''", "'"),
      };
    case 'error':
      return { kind, value: text.toUpperCase() };
    case 'word':
    case 'sign':
      return { kind, value: text };
  }
}
