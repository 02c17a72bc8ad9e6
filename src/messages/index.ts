import type { Language, Words } from '../core/words.ts';
import { en } from './en.ts';
import { cli as cliEn } from './en/cli.ts';
import { pane as paneEn } from './en/pane.ts';
import type { Catalogue, MessageKey } from './say.ts';
import { sayFrom } from './say.ts';
import { zhCN } from './zh-CN.ts';
import { cli as cliZhCN, type CliKey } from './zh-CN/cli.ts';
import { pane as paneZhCN } from './zh-CN/pane.ts';
import { zhTW } from './zh-TW.ts';
import { cli as cliZhTW } from './zh-TW/cli.ts';
import { pane as paneZhTW } from './zh-TW/pane.ts';

/** Every word of the program, the command line's included. */
export type SayAll = Words<MessageKey | CliKey>;

/** The three catalogues at once: for the command line and tests. The pane loads one by `loadSay`. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  'zh-CN': { ...paneZhCN, ...zhCN, ...cliZhCN },
  'zh-TW': { ...paneZhTW, ...zhTW, ...cliZhTW },
  en: { ...paneEn, ...en, ...cliEn },
};

export function createSay(language: Language): SayAll {
  return sayFrom(language, CATALOGUES[language]);
}
