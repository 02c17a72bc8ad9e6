import { isName } from './person-names.ts';
import { isShortName, isUnit, levelOf } from './unit-words.ts';

/** What a narrow column leaves on a line of its own: the end of a unit's name, never a unit. */
const FRAGMENT =
  /^(?:员会|公室|事处|道办|道办事处|民政府|政府|心|司|会|局|部|院|队|所|处|科|室|厅|府|组|站|委|办|員會|公所|會|隊|處|廳|辦)$/;
const SEPARATOR = /[、，,;；。/／|:：\s]/;

/** A line break inside a name is taken out: 市卫生健康委员⏎会. `joined`: whether there was one. */
export function joinBrokenWraps(text: string): { readonly text: string; readonly joined: boolean } {
  if (!/[\r\n]/.test(text)) return { text, joined: false };
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const kept: string[] = [];
  let joined = false;
  for (const line of lines) {
    const last = kept.at(-1);
    if (last !== undefined && line !== '' && last !== '' && goesOn(last, line)) {
      kept[kept.length - 1] = last + line;
      joined = true;
    } else kept.push(line);
  }
  return { text: kept.join('\n'), joined };
}

/** Names are no longer than this. */
const LONGEST = 30;

function goesOn(above: string, below: string): boolean {
  const tail = lastPiece(above.slice(-LONGEST));
  const head = firstPiece(below.slice(0, LONGEST));
  if (tail === '' || head === '') return false;
  if (opensBracket(above.slice(-LONGEST))) return true;
  if (!/[\u3400-\u9fff]$/.test(tail) || !/^[\u3400-\u9fff]/.test(head)) return false;
  if (FRAGMENT.test(head)) return true;
  if (isUnit(tail) || isName(tail) || isShortName(tail) || isName(head) || isShortName(head)) return false;
  if (tail.length < 3 || levelOf(head) !== null) return false;
  return isUnit(tail + head);
}

const lastPiece = (text: string) => text.split(SEPARATOR).at(-1) ?? '';
const firstPiece = (text: string) => text.split(SEPARATOR)[0] ?? '';

function opensBracket(text: string): boolean {
  const opener = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  return opener > Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
}
