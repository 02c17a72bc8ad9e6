import type { Language } from '../core/words.ts';
import { growingWords, sayFrom, type Catalogue, type Say } from './say.ts';

/** Fetches every word of one language, for who needs no other. */
export async function loadSay(language: Language): Promise<Say> {
  const [first, rest] = await Promise.all([firstWords(language), restOfWords(language)]);
  return sayFrom(language, { ...first, ...rest });
}

/** One language whose words come in two parts: what the pane draws first, and the rest. */
export interface ArrivingWords {
  readonly say: Say;
  /** Resolves when `say` knows every word. Where the rest did not arrive, the next call fetches it anew. */
  readonly complete: () => Promise<void>;
}

/** Fetches one language for the pane, whose first load must be small: resolves with the first part. */
export async function loadArrivingSay(language: Language): Promise<ArrivingWords> {
  let arriving: Promise<Catalogue> | null = null;
  const rest = () =>
    (arriving ??= restOfWords(language).catch((error: unknown) => {
      arriving = null;
      throw error;
    }));
  // On its way at once; who needs it hears whether it arrived.
  rest().catch(() => undefined);
  const { say, add } = growingWords(language, await firstWords(language));
  let isComplete = false;
  return {
    say,
    complete: async () => {
      if (isComplete) return;
      add(await rest());
      isComplete = true;
    },
  };
}

async function firstWords(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: 'zh-CN' */ './zh-CN/pane.ts')).pane;
    case 'zh-TW':
      return (await import(/* webpackChunkName: 'zh-TW' */ './zh-TW/pane.ts')).pane;
    case 'en':
      return (await import(/* webpackChunkName: 'en' */ './en/pane.ts')).pane;
  }
}

async function restOfWords(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: 'zh-CN-rest' */ './zh-CN.ts')).zhCN;
    case 'zh-TW':
      return (await import(/* webpackChunkName: 'zh-TW-rest' */ './zh-TW.ts')).zhTW;
    case 'en':
      return (await import(/* webpackChunkName: 'en-rest' */ './en.ts')).en;
  }
}
