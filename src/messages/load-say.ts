import type { Language } from '../core/words.ts';
import type { Catalogue, Say } from './say.ts';
import { sayFrom } from './say.ts';

/** Fetches just one language: for the pane, whose first load must be small. */
export async function loadSay(language: Language): Promise<Say> {
  return sayFrom(language, await loadCatalogue(language));
}

async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: 'zh-CN' */ './zh-CN.ts')).zhCN;
    case 'zh-TW':
      return (await import(/* webpackChunkName: 'zh-TW' */ './zh-TW.ts')).zhTW;
    case 'en':
      return (await import(/* webpackChunkName: 'en' */ './en.ts')).en;
  }
}
