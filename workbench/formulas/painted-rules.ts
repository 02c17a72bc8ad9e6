import type { CellArea } from '../../src/core/sheet-grid.ts';
import type { XlsxConditionalFormat, XlsxSheet } from '../../src/xlsx/workbook.ts';
import type { Compiled } from './compile-formula.ts';
import type { Context } from './context.ts';
import type { FormulaEngine } from './formula-engine.ts';
import { asTruth } from './values.ts';

/** What a conditional format lays over a cell. `#RRGGBB` */
export interface PaintedLook {
  readonly fill?: string;
  readonly font?: string;
}

/** Kinds of rules whose condition stands in the file as a formula. */
const WITH_FORMULA: ReadonlySet<string> = new Set([
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
]);

interface ReadyRule {
  readonly rule: XlsxConditionalFormat;
  readonly compiled: Compiled;
  readonly home: { readonly row: number; readonly column: number };
  /** By row, or by row and column where the formula differs between columns. */
  readonly answers: Map<number, boolean>;
}

/**
 * What the sheet's conditional formats show now, cell by cell; ask anew after cells, rules or the day changed.
 * Painted are rules whose condition is a formula (ours, and Excel's text, blank, error and period rules).
 * Left unpainted are those that compare (`cellIs`), rank, find duplicates, and scales, bars and icons: the model
 * knows too little of them. They stay in the file untouched.
 */
export function paintedRules(
  sheet: XlsxSheet,
  engine: FormulaEngine,
): (row: number, column: number) => PaintedLook | undefined {
  const ready = sheet.conditionalFormats.flatMap((rule) => readyRule(rule, engine));
  const context = engine.context(sheet, { row: 0, column: 0 }, { down: 0, across: 0 }, true);
  if (ready.length === 0) return () => undefined;
  const rows = new Map<number, readonly ReadyRule[]>();
  return (row, column) => {
    let rules = rows.get(row);
    if (rules === undefined) {
      rules = ready.filter((each) => mayHold(each, context, row));
      rows.set(row, rules);
    }
    let look: PaintedLook | undefined;
    for (const each of rules) {
      if (!covers(each.rule.areas, row, column) || !holds(each, context, row, column)) continue;
      // The strongest rule that says something about a property wins.
      look = { ...looksOf(each.rule), ...look };
      if (each.rule.stopIfTrue) break;
    }
    return look;
  };
}

/** Whether the rule can hold in the row at all: asked once a row, as most rules are the same in all columns. */
function mayHold(ready: ReadyRule, context: Context, row: number): boolean {
  const { rule, compiled } = ready;
  const within = rule.areas.find(({ top, bottom }) => row >= top && row <= bottom);
  if (within === undefined) return false;
  return !compiled.sameInRow || holds(ready, context, row, within.left);
}

function readyRule(rule: XlsxConditionalFormat, engine: FormulaEngine): ReadyRule[] {
  const [formula] = rule.formulas;
  const [first] = rule.areas;
  if (!WITH_FORMULA.has(rule.type) || formula === undefined || first === undefined) return [];
  const compiled = engine.compile(formula);
  if (compiled === null || compiled.unknown.size > 0) return [];
  const home = { row: first.top, column: first.left };
  return [{ rule, compiled, home, answers: new Map() }];
}

function holds(
  { compiled, home, answers }: ReadyRule,
  context: Context,
  row: number,
  column: number,
): boolean {
  const key = compiled.sameInRow ? row : row * 16_384 + column;
  const known = answers.get(key);
  if (known !== undefined) return known;
  context.row = row;
  context.column = column;
  context.down = row - home.row;
  context.across = column - home.column;
  const answer = asTruth(compiled.evaluate(context)) === true;
  answers.set(key, answer);
  return answer;
}

const covers = (areas: readonly CellArea[], row: number, column: number): boolean =>
  areas.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );

const looksOf = ({ fill, font }: XlsxConditionalFormat): PaintedLook => ({
  ...(fill === undefined ? {} : { fill }),
  ...(font === undefined ? {} : { font }),
});
