import { LANGUAGES, type Language } from '../core/words.ts';

/** Where a language may have been chosen, the strongest first; `null` or `''` where there was no choice. */
export interface LanguageSources {
  /** The page's address: `?lang=zh-TW` (workbench, demonstrations). */
  readonly address: string | null;
  /** What the user chose in the pane before. */
  readonly chosen: string | null;
  /** What Office shows itself in (`Office.context.displayLanguage`). */
  readonly office: string;
}

/** The language to speak. `en` where Office speaks one that we do not. */
export function readerLanguage({ address, chosen, office }: LanguageSources): Language {
  const known = (tag: string | null) => LANGUAGES.find((language) => language === tag);
  return known(address) ?? known(chosen) ?? languageOfTag(office);
}

/** BCP 47, region and script in any case: `zh-Hant-HK -> zh-TW`, `zh-SG -> zh-CN`, `fr-FR -> en`. */
export function languageOfTag(tag: string): Language {
  const lower = tag.toLowerCase();
  if (/^zh\b/.test(lower)) return /-(tw|hk|mo|hant)\b/.test(lower) ? 'zh-TW' : 'zh-CN';
  return 'en';
}
