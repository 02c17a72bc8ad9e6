import type { MessageParams } from '../../words.ts';
import type { SummaryKey, SummaryWords } from '../summary-words.ts';

/** Stands for a row's number in a sentence that is not finished: a private character, in no ledger. */
const ROW = '\ue000';

/**
 * The same words, each plain one asked for once: a catalogue takes its time, and an annex asks thousands of
 * times. The sentences that name a ledger row are asked for once a sheet.
 */
export function rememberedWords(words: SummaryWords): SummaryWords {
  const plain = new Map<SummaryKey, string>();
  const places = new Map<string, string>();
  const once = <Key>(known: Map<Key, string>, key: Key, ask: () => string): string => {
    let text = known.get(key);
    if (text === undefined) {
      text = ask();
      known.set(key, text);
    }
    return text;
  };
  return (key: SummaryKey, params?: MessageParams): string => {
    if (params === undefined) return once(plain, key, () => words(key));
    const { sheet, row } = params;
    const names = key === 'summary.place' || key === 'summary.tip';
    if (!names || typeof sheet !== 'string' || row === undefined) return words(key, params);
    const known = `${key} ${sheet}`;
    return once(places, known, () => words(key, { sheet, row: ROW })).replace(ROW, String(row));
  };
}
