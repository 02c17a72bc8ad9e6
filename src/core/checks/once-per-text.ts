/** Distinct texts remembered; a ledger has far fewer that repeat. */
const MOST_REMEMBERED = 50_000;

/** The same reading, done once for equal texts. */
export function oncePerText<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}
