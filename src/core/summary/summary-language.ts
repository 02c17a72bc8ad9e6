import type { Ledger } from '../ledger/ledger.ts';
import { writtenIn } from '../ledger/written-in.ts';
import type { Language } from '../words.ts';

/**
 * What a summary of these ledgers is written in: English for English ones and Taiwan's wording for those in traditional
 * characters, as their director reads no other; else the reader's language. Who reads us in English gets English.
 */
export function summaryLanguage(ledgers: readonly Ledger[], reader: Language): Language {
  const languages = new Set(ledgers.map(writtenIn));
  const [only] = languages;
  if (languages.size !== 1 || only === undefined || only === 'zh-CN') return reader;
  return reader === 'en' ? 'en' : only;
}
