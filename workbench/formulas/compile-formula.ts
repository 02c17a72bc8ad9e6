import type { Context, Evaluate, Named } from './context.ts';
import { FUNCTIONS } from './functions/functions.ts';
import { LAZY_FUNCTIONS } from './functions/logic.ts';
import type { Corner, Node } from './parse-formula.ts';
import {
  asNumber,
  asText,
  compare,
  ERRORS,
  FormulaError,
  isBlock,
  type Scalar,
  single,
  type Value,
} from './values.ts';

/** A formula made ready to be worked out many times. */
export interface Compiled extends Named {
  /** Functions that nobody here knows; their result would be `#NAME?`. */
  readonly unknown: ReadonlySet<string>;
  /** Gives the same in every column of a row: each reference has its column fixed. */
  readonly sameInRow: boolean;
}

export function compileFormula(node: Node): Compiled {
  const compiler = new Compiler();
  const evaluate = compiler.compile(node);
  const reference = node.kind === 'reference' ? node : null;
  return { evaluate, reference, unknown: compiler.unknown, sameInRow: compiler.sameInRow };
}

class Compiler {
  readonly unknown = new Set<string>();
  sameInRow = true;

  compile(node: Node): Evaluate {
    switch (node.kind) {
      case 'constant': {
        const { value } = node;
        return () => value;
      }
      case 'error': {
        const error = new FormulaError(node.literal);
        return () => error;
      }
      case 'array':
        return arrayOf(node.rows.map((row) => row.map((cell) => this.compile(cell))));
      case 'name':
        return (context) => context.named(node.name)?.evaluate(context) ?? ERRORS.name;
      case 'reference':
        return this.reference(node.sheet, node.from, node.to);
      case 'sign':
        return signed(node.sign, this.compile(node.of));
      case 'operation':
        return operation(node.operator, this.compile(node.left), this.compile(node.right));
      case 'call':
        return this.call(node.name, node.args);
    }
  }

  private call(name: string, args: readonly Node[]): Evaluate {
    if (name === 'COLUMN') this.sameInRow = false;
    const compiled = args.map((arg) => this.compile(arg));
    const lazy = LAZY_FUNCTIONS[name];
    if (lazy !== undefined) return (context) => lazy(context, compiled);
    if ((name === 'ROW' || name === 'COLUMN') && args.length < 2) return position(name, args[0]);
    if (name === 'ROWS' && args.length === 1) {
      const height = heightOf(args[0]);
      if (height !== null) return height;
    }
    const known = FUNCTIONS[name];
    if (known === undefined) {
      this.unknown.add(name);
      return () => ERRORS.name;
    }
    const [one, two] = compiled;
    if (name === 'INDEX' && args[0]?.kind === 'name' && two !== undefined && compiled.length === 2) {
      const whole: Evaluate = (context) =>
        known([compiled[0]?.(context) ?? ERRORS.name, two(context)], context);
      return nthCellOf(args[0].name, two, whole);
    }
    if (one !== undefined && compiled.length === 1) return (context) => known([one(context)], context);
    if (one !== undefined && two !== undefined && compiled.length === 2) {
      return (context) => known([one(context), two(context)], context);
    }
    return (context) =>
      known(
        compiled.map((arg) => arg(context)),
        context,
      );
  }

  private reference(sheet: string | null, from: Corner, to: Corner): Evaluate {
    if (!from.columnFixed || !to.columnFixed) this.sameInRow = false;
    if (from === to && from.row !== null && from.column !== null) {
      const { row, column, rowFixed, columnFixed } = from;
      return (context) =>
        context.cell(
          sheet ?? context.sheet,
          rowFixed ? row : row + context.down,
          columnFixed ? column : column + context.across,
        );
    }
    return (context) => block(context, sheet ?? context.sheet, from, to);
  }
}

const at = (position: number | null, fixed: boolean, moved: number, whole: number): number =>
  position === null ? whole : fixed ? position : position + moved;

/** A block of cells, no larger than what the sheet holds. */
function block(context: Context, sheet: string, from: Corner, to: Corner): Value {
  const extent = context.extent(sheet);
  if (extent === null) return ERRORS.reference;
  const { down, across } = context;
  const top = at(from.row, from.rowFixed, down, 0);
  const left = at(from.column, from.columnFixed, across, 0);
  const bottom = at(to.row, to.rowFixed, down, extent.rows - 1);
  const right = at(to.column, to.columnFixed, across, extent.columns - 1);
  const rows: Scalar[][] = [];
  for (let row = top; row <= Math.min(bottom, Math.max(extent.rows - 1, top)); row += 1) {
    const cells: Scalar[] = [];
    for (let column = left; column <= Math.min(right, Math.max(extent.columns - 1, left)); column += 1) {
      cells.push(context.cell(sheet, row, column));
    }
    rows.push(cells);
  }
  return rows;
}

function arrayOf(rows: readonly (readonly Evaluate[])[]): Evaluate {
  let made: Value | undefined;
  // Constants all of them: worked out once.
  return (context) => (made ??= rows.map((row) => row.map((cell) => single(cell(context)))));
}

function position(name: string, of: Node | undefined): Evaluate {
  const isRow = name === 'ROW';
  const inside = isRow && of?.kind === 'call' && of.name === 'INDEX' ? nthRowOf(of.args) : null;
  if (inside !== null) return inside;
  if (isRow && of?.kind === 'call' && of.name === 'INDEX' && of.args[0]?.kind === 'name') {
    const [{ name: column }, ...nth] = [of.args[0], ...of.args.slice(1)];
    return (context) => {
      const reference = context.named(column)?.reference ?? null;
      const row = reference === null ? null : nthRowOf([reference, ...nth]);
      return row === null ? ERRORS.name : row(context);
    };
  }
  const corner = of?.kind === 'reference' ? of.from : undefined;
  return (context) => {
    if (corner === undefined) return (isRow ? context.row : context.column) + 1;
    return isRow
      ? at(corner.row, corner.rowFixed, context.down, 0) + 1
      : at(corner.column, corner.columnFixed, context.across, 0) + 1;
  };
}

/** `ROW(INDEX(reference, n))`: INDEX gives a reference there, not a value. */
function nthRowOf([of, nth, ...more]: readonly Node[]): Evaluate | null {
  if (of?.kind !== 'reference' || nth?.kind !== 'constant' || more.length > 0) return null;
  const { from, to } = of;
  const rows = heightOf(of);
  const down = asNumber(nth.value);
  if (rows === null || down instanceof FormulaError || down < 1) return null;
  return (context) => {
    const height = asNumber(rows(context));
    if (height instanceof FormulaError) return height;
    const [one, other] = [from, to].map((end) => at(end.row, end.rowFixed, context.down, 0));
    return down > height ? ERRORS.reference : Math.min(one ?? 0, other ?? 0) + Math.trunc(down);
  };
}

/** `INDEX(name, n)` of a named column looks at one cell; the whole column for each cell would take for ever. */
function nthCellOf(name: string, nth: Evaluate, whole: Evaluate): Evaluate {
  return (context) => {
    const reference = context.named(name)?.reference ?? null;
    const column = reference?.from.column ?? null;
    const [top, bottom] = [reference?.from.row ?? null, reference?.to.row ?? null];
    const at = asNumber(single(nth(context)));
    if (reference === null || top === null || bottom === null || column === null) return whole(context);
    if (reference.to.column !== column || at instanceof FormulaError || at < 1) return whole(context);
    const row = top + Math.trunc(at) - 1;
    return row > bottom ? ERRORS.reference : context.cell(reference.sheet ?? context.sheet, row, column);
  };
}

/** How many rows a reference has, without looking at its cells; `null` for whole columns and all else. */
function heightOf(of: Node | undefined): Evaluate | null {
  if (of?.kind !== 'reference' || of.from.row === null || of.to.row === null) return null;
  const { from, to } = of;
  return ({ down }) => Math.abs(at(to.row, to.rowFixed, down, 0) - at(from.row, from.rowFixed, down, 0)) + 1;
}

function signed(sign: '-' | '+' | '%', of: Evaluate): Evaluate {
  if (sign === '+') return of;
  const apply = (value: Scalar): Scalar => {
    const number = asNumber(value);
    if (number instanceof FormulaError) return number;
    return sign === '-' ? -number : number / 100;
  };
  return (context) => each(of(context), apply);
}

const each = (value: Value, apply: (one: Scalar) => Scalar): Value =>
  isBlock(value) ? value.map((row) => row.map(apply)) : apply(value);

function operation(operator: string, left: Evaluate, right: Evaluate): Evaluate {
  const apply = OPERATORS[operator];
  if (apply === undefined) return () => ERRORS.value;
  return (context) => {
    const one = left(context);
    const other = right(context);
    return isBlock(one) || isBlock(other) ? pairwise(one, other, apply) : apply(one, other);
  };
}

/** Cell by cell; a single value or line goes with every cell of the other. */
function pairwise(one: Value, other: Value, apply: (a: Scalar, b: Scalar) => Scalar): Value {
  const [a, b] = [isBlock(one) ? one : [[one]], isBlock(other) ? other : [[other]]];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  const pick = (from: readonly (readonly Scalar[])[], row: number, column: number): Scalar => {
    const line = from[from.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column] ?? null;
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => apply(pick(a, row, column), pick(b, row, column))),
  );
}

const arithmetic =
  (apply: (a: number, b: number) => number | FormulaError) =>
  (a: Scalar, b: Scalar): Scalar => {
    const one = asNumber(a);
    if (one instanceof FormulaError) return one;
    const other = asNumber(b);
    if (other instanceof FormulaError) return other;
    const result = apply(one, other);
    return typeof result === 'number' && !Number.isFinite(result) ? ERRORS.number : result;
  };

const comparison =
  (holds: (order: number) => boolean) =>
  (a: Scalar, b: Scalar): Scalar => {
    const order = compare(a, b);
    return order instanceof FormulaError ? order : holds(order);
  };

const OPERATORS: Readonly<Record<string, (a: Scalar, b: Scalar) => Scalar>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? ERRORS.divide : a / b)),
  '^': arithmetic((a, b) => a ** b),
  '&': (a, b) => {
    const one = asText(a);
    if (one instanceof FormulaError) return one;
    const other = asText(b);
    return other instanceof FormulaError ? other : one + other;
  },
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};
