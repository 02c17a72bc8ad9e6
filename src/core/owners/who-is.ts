import { isEnglishName, isName, tidyName, titledName, unitThenName } from './person-names.ts';
import { isLatin } from './owner-pieces.ts';
import { markOf } from './owner-roles.ts';
import { isCollective, isEnglishUnit, isUnit } from './unit-words.ts';

interface Who {
  readonly unit: string;
  readonly persons: readonly string[];
}

/** Longer pieces are sentences, kept as they are. */
const LONGEST = 120;

/** One name of a list: a unit, a person, a unit with its persons in brackets or behind a dash, a person with a unit. */
export function whoIs(piece: string, unitsOnly: boolean): Who {
  if (piece.length > LONGEST) return { unit: piece, persons: [] };
  const plain = (markOf(piece)?.text ?? piece).trim();
  if (isCollective(plain) || /^(?:有关|相关|有關|相關)/.test(plain)) return { unit: plain, persons: [] };
  return (
    bracketed(plain) ??
    dashed(plain) ??
    (unitsOnly ? null : alone(plain)) ?? { unit: tidyUnit(plain), persons: [] }
  );
}

const tidyUnit = (text: string) => text.replace(/[:：-]+$/, '').trim();

function alone(text: string): Who | null {
  const name = personIn(text);
  if (name !== null) return { unit: '', persons: [name] };
  const both = unitThenName(text);
  return both === null ? null : { unit: both.unit, persons: [both.name] };
}

/** A person's name, `null` for anything else. */
function personIn(text: string): string | null {
  if (isName(text)) return tidyName(text);
  if (isLatin(text)) return isEnglishName(text) ? text : null;
  return titledName(text);
}

const NAME_LABEL =
  /^(?:责任人|负责人|联系人|承办人|經辦人|经办人|责任领导|分管领导|牵头领导|具体负责人|聯絡人|contact|owner)\s*[:：]?\s*/i;

/** 市卫健委（张三、李四）, 张三（市卫健委）, 市政府办（总值班室）. */
function bracketed(text: string): Who | null {
  const found = /^([^(（[【]{1,60})[(（[【]([^()（）[\]【】]*)[)）\]】]$/.exec(text);
  if (found === null) return null;
  const [outside, inside] = [(found[1] ?? '').trim(), (found[2] ?? '').trim()];
  const parts = inside
    .split(/[、，,;；/\s]+(?![A-Z]\.)/)
    .map((part) => part.replace(NAME_LABEL, ''))
    .filter((part) => part !== '');
  const names = namesOf(isLatin(inside) ? [inside] : parts);
  const person = personIn(outside);
  if (person === null && names !== null) return { unit: outside, persons: names };
  if (person !== null) {
    const unit = inside.replace(TITLE_END, '');
    if (unit === '' || parts.length === 0) return { unit: '', persons: [person] };
    return isUnit(unit) || isEnglishUnit(unit) || isLatin(unit)
      ? { unit, persons: [person] }
      : { unit: '', persons: [person] };
  }
  // An office inside the unit, or what it is called besides.
  return isUnit(outside) && parts.length <= 1 ? { unit: outside, persons: [] } : null;
}

const TITLE_END =
  /(?:党组)?(?:副?(?:局长|主任|书记|部长|科长|处长|院长|校长|所长|队长|支队长|秘书长|经理|总经理|董事长|组长|站长|会长|主席|局長|處長|科長))$/;

/** All of the parts as names, or `null` where one is none. */
function namesOf(parts: readonly string[]): string[] | null {
  const names: string[] = [];
  for (const part of parts) {
    const name = personIn(part) ?? titled(part);
    if (name === null) return null;
    names.push(name);
  }
  return names.length === 0 ? null : names;
}

function titled(part: string): string | null {
  const both = unitThenName(part);
  return both?.unit === '' ? both.name : null;
}

/** 市卫健委-张三, 市卫健委：张三. */
function dashed(text: string): Who | null {
  const found = /^([^\-—–－:：]{2,60})\s*(?:[-—–－]{1,2}|[:：])\s*([^\-—–－:：]{2,30})$/.exec(text);
  if (found === null) return null;
  const [first, second] = [(found[1] ?? '').trim(), (found[2] ?? '').trim()];
  const [before, after] = [personIn(first), personIn(second)];
  if (after !== null && before === null) return { unit: first, persons: [after] };
  if (before !== null && after === null && (isUnit(second) || isEnglishUnit(second)))
    return { unit: second, persons: [before] };
  const titledAfter = titled(second);
  return titledAfter === null ? null : { unit: first, persons: [titledAfter] };
}
