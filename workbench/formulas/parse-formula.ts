import { type Token, tokensOf } from './tokens.ts';

/** One corner of a reference; `null` for a whole column's row or a whole row's column. Counted from 0. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type Node =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly literal: string }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly from: Corner; readonly to: Corner }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'sign'; readonly sign: '-' | '+' | '%'; readonly of: Node }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Node; readonly right: Node };

export type ReferenceNode = Extract<Node, { kind: 'reference' }>;

/** How tightly operators bind, as Excel has it; a sign in front binds tighter than all. */
const STRENGTH: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const EMPTY: Node = { kind: 'constant', value: '' };

/** The formula (without `=`) as a tree; `null` when Excel would refuse it. */
export function parseFormula(formula: string): Node | null {
  const tokens = tokensOf(formula);
  if (tokens === null || tokens.length === 0) return null;
  const parser = new Parser(tokens);
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof NotAFormula) return null;
    throw error;
  }
}

class NotAFormula extends Error {}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.expression(0);
    if (this.at < this.tokens.length) throw new NotAFormula();
    return node;
  }

  private expression(weakest: number): Node {
    let left = this.postfix(this.operand());
    for (;;) {
      const operator = this.sign();
      const strength = operator === undefined ? undefined : STRENGTH[operator];
      if (operator === undefined || strength === undefined || strength <= weakest) return left;
      this.at += 1;
      left = { kind: 'operation', operator, left, right: this.expression(strength) };
    }
  }

  private postfix(node: Node): Node {
    let of = node;
    while (this.sign() === '%') {
      this.at += 1;
      of = { kind: 'sign', sign: '%', of };
    }
    return of;
  }

  private operand(): Node {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
        return this.sign() === ':'
          ? this.reference(null, String(token.value))
          : { kind: 'constant', value: token.value };
      case 'text':
        return { kind: 'constant', value: token.value };
      case 'error':
        return { kind: 'error', literal: token.value };
      case 'sheet':
        return this.reference(token.value, this.word());
      case 'word':
        return this.named(token.value);
      case 'sign':
        return this.signed(token.value);
      case undefined:
        throw new NotAFormula();
    }
  }

  private signed(sign: string): Node {
    if (sign === '-' || sign === '+') return { kind: 'sign', sign, of: this.postfix(this.operand()) };
    if (sign === '@') return this.operand();
    if (sign === '(') {
      const node = this.expression(0);
      this.expect(')');
      return node;
    }
    if (sign === '{') return this.array();
    throw new NotAFormula();
  }

  private named(word: string): Node {
    if (this.sign() === '(') return this.call(word);
    const upper = word.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'constant', value: upper === 'TRUE' };
    if (this.sign() === ':' || isCell(word)) return this.reference(null, word);
    if (/^[\d$]/.test(word)) throw new NotAFormula();
    return { kind: 'name', name: word };
  }

  private call(name: string): Node {
    this.expect('(');
    const args: Node[] = [];
    if (this.sign() !== ')') {
      do args.push(this.sign() === ',' || this.sign() === ')' ? EMPTY : this.expression(0));
      while (this.skip(','));
    }
    this.expect(')');
    return { kind: 'call', name: name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, ''), args };
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    do {
      do rows.at(-1)?.push(this.expression(0));
      while (this.skip(','));
    } while (this.skip(';') && rows.push([]) > 0);
    this.expect('}');
    return { kind: 'array', rows };
  }

  private reference(sheet: string | null, word: string): Node {
    const from = corner(word);
    if (!this.skip(':')) {
      if (sheet !== null && !isCell(word)) return { kind: 'name', name: word };
      return { kind: 'reference', sheet, from, to: from };
    }
    return { kind: 'reference', sheet, from, to: corner(this.word()) };
  }

  private word(): string {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word' && token?.kind !== 'number') throw new NotAFormula();
    this.at += 1;
    return String(token.value);
  }

  private sign(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' ? token.value : undefined;
  }

  private skip(sign: string): boolean {
    if (this.sign() !== sign) return false;
    this.at += 1;
    return true;
  }

  private expect(sign: string): void {
    if (!this.skip(sign)) throw new NotAFormula();
  }
}

const CORNER = /^(\$?)([a-z]{1,3})?(\$?)(\d{1,7})?$/i;
const isCell = (word: string): boolean => /^\$?[a-z]{1,3}\$?[1-9]\d{0,6}$/i.test(word);

function corner(word: string): Corner {
  const [, first = '', letters, second = '', digits] = CORNER.exec(word) ?? [];
  if (letters === undefined && digits === undefined) throw new NotAFormula();
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnNumber(letters),
    rowFixed: (letters === undefined ? first : second) === '$',
    columnFixed: first === '$',
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
