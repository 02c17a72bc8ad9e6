import i18next from 'i18next';
import type { Language, Words } from '../core/words.ts';
import type { zhCN } from './zh-CN.ts';
import type { pane } from './zh-CN/pane.ts';

/** Every key of the pane's and the sheets' words. The zh-CN catalogue defines them. */
export type MessageKey = keyof typeof zhCN | keyof typeof pane;

/** The catalogue in one language: `say('trouble.sheet-not-found.what', { sheet })`. */
export type Say = Words<MessageKey>;

/** Every message of one language, English plurals under `<key>_one` and `<key>_other`. */
export type Catalogue = Readonly<Partial<Record<string, string>>>;

/** An area in a language with plurals: a key that counts (`{{count}}`) stands as `_one` and `_other` instead. */
export type WithPlurals<Key extends string> = Readonly<
  Partial<Record<Key | `${Key}_one` | `${Key}_other`, string>>
>;

/**
 * Words from one language's catalogue, ready at once. Parameters are quoted as they are: nothing in
 * them is ever taken for a placeholder or a reference, and nothing is escaped (React does that).
 */
export function sayFrom(language: Language, catalogue: Catalogue): Words<string> {
  return growingWords(language, catalogue).say;
}

/** Words that more are added to when they arrive: `say` knows them from then on. */
export interface GrowingWords {
  readonly say: Words<string>;
  readonly add: (catalogue: Catalogue) => void;
}

export function growingWords(language: Language, catalogue: Catalogue): GrowingWords {
  const translator = i18next.createInstance();
  void translator.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: catalogue } },
    initAsync: false,
    showSupportNotice: false,
    keySeparator: false,
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return {
    say: (key, params) => translator.t(key, { ...params }),
    add: (more) => {
      translator.addResourceBundle(language, 'translation', more);
    },
  };
}
