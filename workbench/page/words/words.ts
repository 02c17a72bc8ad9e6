import { LANGUAGES } from '../../../src/core/words.ts';
import type { Language, Words } from '../../../src/core/words.ts';
import { sayFrom } from '../../../src/messages/say.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

export type WorkbenchKey = keyof typeof zhCN;

/** Every key once; where English counts, `_one` and `_other` stand for the key itself. */
export type WorkbenchCatalogue = Readonly<
  Partial<Record<WorkbenchKey | `${WorkbenchKey}_one` | `${WorkbenchKey}_other`, string>>
>;

export type WorkbenchWords = Words<WorkbenchKey>;

export const WORKBENCH_CATALOGUES: Readonly<Record<Language, WorkbenchCatalogue>> = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  en,
};

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};

export function workbenchWords(language: Language): WorkbenchWords {
  return sayFrom(language, WORKBENCH_CATALOGUES[language]);
}

/** The language of ours nearest to what the browser asks for. */
export function nearestLanguage(wished: readonly string[]): Language {
  for (const tag of wished) {
    const exact = LANGUAGES.find((language) => language.toLowerCase() === tag.toLowerCase());
    if (exact !== undefined) return exact;
    if (/^zh-(hant|tw|hk|mo)/i.test(tag)) return 'zh-TW';
    if (/^zh/i.test(tag)) return 'zh-CN';
    if (/^en/i.test(tag)) return 'en';
  }
  return 'en';
}
