import type { Language } from '../core/words.ts';
import { en } from './en.ts';
import type { Catalogue, Say } from './say.ts';
import { sayFrom } from './say.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

export type { MessageKey, Say } from './say.ts';

/** The three catalogues at once: for the command line and tests. The pane loads one by `loadSay`. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

export function createSay(language: Language): Say {
  return sayFrom(language, CATALOGUES[language]);
}
