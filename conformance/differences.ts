/** Where two plain values differ: `path: left | right`, at most `most` of them. Reads better than a diff of whole workbooks. */
export function differences(left: unknown, right: unknown, most = 20): string[] {
  const found: string[] = [];
  compare(left, right, '', found, most);
  return found;
}

function compare(left: unknown, right: unknown, path: string, found: string[], most: number): void {
  if (found.length >= most || Object.is(left, right)) return;
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) {
    found.push(`${path}: ${shown(left)} | ${shown(right)}`);
    return;
  }
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    compare(left[key], right[key], `${path}/${key}`, found, most);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const shown = (value: unknown) => (JSON.stringify(value) as string | undefined)?.slice(0, 120) ?? 'nothing';
