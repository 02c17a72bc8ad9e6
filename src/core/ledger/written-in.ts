import { isEnglishOnly } from '../wording/english-only.ts';
import { fold } from '../wording/fold.ts';
import type { Language } from '../words.ts';
import type { Ledger } from './ledger.ts';

/** Texts that tell how a ledger is written. */
const TEXTS_LOOKED_AT = 5;

/** The language of a ledger itself, whatever its reader's is: an English header above Chinese items makes a Chinese one. */
export function writtenIn({ layout, items }: Ledger): Language {
  const texts = items.slice(0, TEXTS_LOOKED_AT).map(({ item }) => item);
  if (layout.isEnglish && (texts.every((text) => text === '') || isEnglishOnly(texts))) return 'en';
  const characters = [layout.sheet, ...layout.titles, ...texts].join('').match(/[\u3400-\u9fff]/g) ?? [];
  // One alone may be a name's.
  return characters.filter((character) => fold(character) !== character).length > 1 ? 'zh-TW' : 'zh-CN';
}
