import { asText, compare, FormulaError, type Scalar, single, type Value } from '../values.ts';

const OPERATOR = /^(<=|>=|<>|=|<|>)?(.*)$/s;

/** The test that COUNTIF and its like make of their criterion: `"办结"`, `">=3"`, `"<>"`, `"市*"`. */
export function criterion(wanted: Value): (value: Scalar) => boolean {
  const one = single(wanted);
  if (typeof one !== 'string') return (value) => same(value, one ?? 0);
  const [, operator = '=', operand = ''] = OPERATOR.exec(one) ?? [];
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  const target: Scalar = Number.isNaN(number) ? operand : number;
  if (operator === '=') return matching(target);
  if (operator === '<>') {
    if (operand === '') return (value) => value !== null;
    const equal = matching(target);
    return (value) => !equal(value);
  }
  return (value) => {
    if (typeof value !== typeof target) return false;
    const order = compare(value, target);
    if (order instanceof FormulaError) return false;
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

function matching(target: Scalar): (value: Scalar) => boolean {
  if (typeof target !== 'string') return (value) => same(value, target) || value === asText(target);
  if (target === '') return (value) => value === null || value === '';
  if (!/[*?]/.test(target)) return (value) => same(value, target);
  const pattern = target
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/~?[*?]/g, (found) =>
      found.startsWith('~') ? `\\${found.slice(1)}` : found === '*' ? '.*' : '.',
    );
  const expression = new RegExp(`^${pattern}$`, 'isu');
  return (value) => typeof value === 'string' && expression.test(value);
}

const same = (value: Scalar, target: Scalar): boolean =>
  value !== null && typeof value === typeof target && compare(value, target) === 0;
